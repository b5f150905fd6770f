import { Link } from '@remix-run/react'
import { FEWEST } from '#app/domain/figures/early-signs'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import type { Period } from '#app/domain/law/day'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Table, type Column } from '#app/ui/table'
import type { Sign, Signs as Found } from './signs.server'

type Props = { signs: Found; query: FiguresQuery; scope: string }

/** What rises where, each with its cases; how it was told stands above. */
export function Signs({ signs: { found, spans }, query, scope }: Props) {
  const { trends: words, figures } = useMessages()
  const say = useSay()
  const format = useFormat()
  const days = ({ from, to }: Period) => figures.period(format.plainDay(from), format.plainDay(to))
  const number = ({ count, more }: Sign['now']) => (
    <Link to={addressOf('/figures/cases', query, { procedure: scope || 'civil', ...more })}>{format.count(count)}</Link>
  )
  const columns: Column<Sign>[] = [
    { key: 'place', head: words.place, lead: true, cell: ({ place }) => say(place.name) },
    { key: 'category', head: words.category, cell: ({ category }) => say(category.name) },
    { key: 'now', head: words.now, numeric: true, cell: ({ now }) => number(now) },
    { key: 'previous', head: words.previous, numeric: true, cell: ({ previous }) => number(previous) },
    {
      key: 'year-before',
      head: words.yearBefore,
      numeric: true,
      cell: ({ yearBefore }) => (yearBefore ? number(yearBefore) : figures.missing),
    },
  ]
  return (
    <>
      <p className="quiet">{words.rule(String(FEWEST))}</p>
      <p className="quiet">
        {spans.previous ? words.spans(days(spans.now), days(spans.previous)) : words.noneBefore(days(spans.now))}
        {spans.yearBefore ? words.andYearBefore(days(spans.yearBefore)) : words.andNone}
      </p>
      {spans.previous ? (
        <Table
          caption={words.signs}
          captionUnseen
          columns={columns}
          rows={found}
          rowKey={({ place, category }) => `${place.code} ${category.key}`}
          empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
        />
      ) : null}
    </>
  )
}
