import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Mark } from '#app/domain/threads/mark'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table, type Column } from '#app/ui/table'
import { DueDay } from './due-day'
import { Marks } from './marks'

/** A line of a list of disputes, its codes already in words. */
export type DisputeRow = {
  seq: number
  number: string
  title: string | null
  category: Words
  place: Words
  registeredOn: string
  open: boolean
  procedure: Words | null
  stage: Words | null
  due: string | null
  handler: string | null
  /** alerts and protections */
  marks?: readonly Mark[]
  caseNumber?: string | null
  /** what the date is for */
  rule?: Words | null
}

type Props = {
  caption: ReactNode
  /** hides it from the eye when a heading above already says it */
  captionUnseen?: boolean
  rows: readonly DisputeRow[]
  today: string
  soonUntil: string
  empty?: ReactNode
}

/** What a dispute is called: its title, or kind and place for who may not see the content. */
export function useTitleOf() {
  const say = useSay()
  return ({ title, category, place }: Pick<DisputeRow, 'title' | 'category' | 'place'>) =>
    title ?? `${say(category)} · ${say(place)}`
}

/** A list of disputes: title, number, place, stage, next date, person. On a phone each is a card. */
export function DisputeTable({ caption, captionUnseen, rows, today, soonUntil, empty }: Props) {
  const { disputes } = useMessages()
  const say = useSay()
  const titleOf = useTitleOf()
  const format = useFormat()
  const { columns: heads } = disputes
  const columns: readonly Column<DisputeRow>[] = [
    {
      key: 'title',
      head: heads.title,
      lead: true,
      cell: (row) => (
        <>
          <Link to={`/disputes/${row.number}`}>{titleOf(row)}</Link> <Marks marks={row.marks ?? []} />
        </>
      ),
    },
    { key: 'number', head: heads.number, tight: true, cell: (row) => <Numbers row={row} /> },
    { key: 'place', head: heads.place, cell: ({ place }) => say(place) },
    { key: 'stage', head: heads.stage, cell: (row) => <Stage row={row} /> },
    {
      key: 'due',
      head: heads.due,
      cell: ({ due, rule }) =>
        due === null ? null : (
          <div>
            <DueDay due={due} today={today} soonUntil={soonUntil} />
            {rule ? <div className="quiet">{say(rule)}</div> : null}
          </div>
        ),
    },
    {
      key: 'registered',
      head: heads.registered,
      tight: true,
      roomy: true,
      cell: ({ registeredOn }) => format.plainDay(registeredOn),
    },
    { key: 'handler', head: heads.handler, tight: true, cell: ({ handler }) => handler },
  ]
  const shown = columns.filter(({ key }) => key !== 'handler' || rows.some(({ handler }) => handler !== null))
  return (
    <Table
      caption={caption}
      captionUnseen={captionUnseen}
      columns={shown}
      rows={rows}
      rowKey={({ number }) => number}
      empty={empty}
    />
  )
}

/** Its own number, and below it the case number of the proceeding it is in. */
const Numbers = ({ row: { number, caseNumber } }: { row: DisputeRow }) =>
  caseNumber ? (
    <>
      {number}
      <div className="quiet">{caseNumber}</div>
    </>
  ) : (
    <>{number}</>
  )

/** Where it stands; what is over says so first. */
function Stage({ row: { open, procedure, stage } }: { row: DisputeRow }) {
  const { disputes } = useMessages()
  const say = useSay()
  if (!procedure || !stage) return <>{open ? disputes.open : disputes.closed}</>
  return <>{`${say(procedure)} · ${say(stage)}`}</>
}
