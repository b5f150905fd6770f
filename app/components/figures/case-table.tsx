import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Table, type Column } from '#app/ui/table'

/** A case behind a number, its codes already in words. */
export type CaseShown = {
  key: string
  number: string
  title: string | null
  category: Words
  place: Words
  on: string
  procedure: Words | null
  level: Words | null
  outcome: Words | null
  quantity: number
}

/** `adds`: what the number adds up instead of lines. */
type Props = { caption: string; rows: readonly CaseShown[]; adds: 'fen' | 'people' | null }

/** The cases of a figure, newest day first. Who may not open a case reads its number, kind and place. */
export function CaseTable({ caption, rows, adds }: Props) {
  const { cases: words } = useMessages().figures
  const say = useSay()
  const format = useFormat()
  const orEmpty = (value: Words | null) => (value ? say(value) : null)
  const columns: (Column<CaseShown> & { shown?: boolean })[] = [
    { key: 'what', head: words.what, lead: true, cell: (row) => <Title row={row} /> },
    { key: 'number', head: words.number, tight: true, cell: ({ number }) => number },
    { key: 'on', head: words.on, tight: true, cell: ({ on }) => <time dateTime={on}>{format.plainDay(on)}</time> },
    { key: 'procedure', head: words.procedure, cell: ({ procedure }) => orEmpty(procedure) },
    {
      key: 'outcome',
      head: words.outcome,
      cell: ({ outcome }) => orEmpty(outcome),
      shown: rows.some((row) => row.outcome),
    },
    {
      key: 'level',
      head: words.level,
      tight: true,
      cell: ({ level }) => orEmpty(level),
      shown: rows.some((row) => row.level),
    },
    { key: 'place', head: words.place, cell: ({ place }) => say(place) },
    {
      key: 'amount',
      head: adds === 'people' ? words.people : words.amount,
      numeric: true,
      cell: ({ quantity }) => (adds === 'people' ? format.count(quantity) : format.money(quantity)),
      shown: adds !== null,
    },
  ]
  return (
    <>
      {rows.some(({ title }) => title === null) ? <p className="quiet case-note">{words.hidden}</p> : null}
      <Table
        caption={caption}
        captionUnseen
        columns={columns.filter(({ shown = true }) => shown)}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      />
    </>
  )
}

function Title({ row: { title, number, category } }: { row: CaseShown }) {
  const say = useSay()
  if (title !== null) return <Link to={`/disputes/${number}`}>{title}</Link>
  return <>{say(category)}</>
}
