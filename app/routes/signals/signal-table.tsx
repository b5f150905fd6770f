import { Link } from '@remix-run/react'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { noteOutcomeWords } from '#app/domain/signals/note'
import { strengthWords } from '#app/domain/signals/signal'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Table } from '#app/ui/table'
import type { SignalRow } from './view.server'

/** In the order of the shelf and of the bodies' codes: nobody is ranked. Each count opens its cases. */
export function SignalTable({ rows, query }: { rows: readonly SignalRow[]; query: FiguresQuery }) {
  const { signals: words } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={rows}
      rowKey={({ key }) => key}
      empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      columns={[
        {
          key: 'signal',
          head: words.heads.signal,
          lead: true,
          cell: ({ signal, name }) => <a href={`#shelf-${signal}`}>{say(name)}</a>,
        },
        {
          key: 'where',
          head: words.heads.where,
          cell: ({ body, handler }) => `${say(body)} · ${handler === null ? words.whole : words.handler(handler)}`,
        },
        { key: 'why', head: words.heads.why, cell: ({ why }) => say(why) },
        {
          key: 'strength',
          head: words.heads.strength,
          tight: true,
          cell: ({ strength }) => (
            <Badge tone={strength === 'strong' ? 'bad' : 'soon'}>{say(strengthWords[strength])}</Badge>
          ),
        },
        {
          key: 'cases',
          head: words.heads.cases,
          numeric: true,
          cell: ({ key, count }) => (
            <Link to={addressOf('/signals', query, { open: key })}>{words.cases(format.count(count))}</Link>
          ),
        },
        {
          key: 'noted',
          head: words.heads.noted,
          tight: true,
          cell: ({ outcome }) =>
            outcome === null ? <span className="quiet">{words.notNoted}</span> : say(noteOutcomeWords[outcome]),
        },
      ]}
    />
  )
}
