import { Link } from '@remix-run/react'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Section } from '#app/ui/page'
import { Pager } from '#app/ui/pager'
import { Table } from '#app/ui/table'
import type { OpenedView } from './view.server'

type Line = OpenedView['lines'][number]

/** The dates behind one number: by how much each was late, and what stopped or lengthened its clock. */
export function Opened({ opened, query }: { opened: OpenedView; query: FiguresQuery }) {
  const { figures } = useMessages()
  const words = figures.timeliness
  const say = useSay()
  const format = useFormat()
  const { state, rule, procedure, count, lines, next, paged } = opened
  const to = (after: string) => addressOf('/figures/timeliness', query, { of: state, rule, in: procedure, after })
  return (
    <Section title={words.opened(say(opened.ruleName), words.states[state])} id="dates">
      <p className="case-count">{figures.cases.count(format.count(count))}</p>
      <Table
        caption={figures.cases.caption}
        captionUnseen
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', head: figures.cases.what, lead: true, cell: (line) => <Title line={line} /> },
          { key: 'number', head: figures.cases.number, tight: true, cell: ({ number }) => number },
          { key: 'due', head: words.due, tight: true, cell: ({ dueOn }) => format.plainDay(dueOn) },
          {
            key: 'ended',
            head: words.ended,
            tight: true,
            cell: ({ endedOn }) => (endedOn === null ? words.notDone : format.plainDay(endedOn)),
          },
          {
            key: 'late',
            head: words.lateBy,
            numeric: true,
            cell: ({ lateBy }) => (lateBy > 0 ? words.days(lateBy) : null),
          },
          { key: 'why', head: words.why, cell: (line) => <Why line={line} /> },
        ]}
      />
      <Pager previous={null} next={next === null ? null : to(next)} first={paged ? to('') : null} />
    </Section>
  )
}

function Title({ line: { title, number, category } }: { line: Line }) {
  const say = useSay()
  return title === null ? <>{say(category)}</> : <Link to={`/disputes/${number}`}>{title}</Link>
}

function Why({ line: { why } }: { line: Line }) {
  const words = useMessages().figures.timeliness
  const say = useSay()
  if (why.length === 0) return <span className="quiet">{words.noWhy}</span>
  return (
    <ul>
      {why.map((each) => (
        <li key={`${each.kind} ${each.from}`}>{say(each.words)}</li>
      ))}
    </ul>
  )
}
