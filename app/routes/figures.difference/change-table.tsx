import { Link } from '@remix-run/react'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'
import type { ChangeRow } from './view.server'

/** The cases between the two figures. Who may not open a case reads its number, kind and place. */
export function ChangeTable({ rows, amounts }: { rows: readonly ChangeRow[]; amounts: boolean }) {
  const { difference: words, figures } = useMessages()
  const say = useSay()
  const format = useFormat()
  const size = (n: number) => (amounts ? format.money(Math.abs(n)) : format.count(Math.abs(n)))
  if (rows.length === 0) return null
  return (
    <>
      {rows.some(({ title }) => title === null) ? <p className="quiet case-note">{figures.cases.hidden}</p> : null}
      <Table
        caption={words.cases}
        captionUnseen
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            head: figures.cases.what,
            lead: true,
            cell: ({ title, number, category }) =>
              title === null ? say(category) : <Link to={`/disputes/${number}`}>{title}</Link>,
          },
          { key: 'number', head: figures.cases.number, tight: true, cell: ({ number }) => number },
          { key: 'by', head: words.by, numeric: true, cell: ({ by }) => `${by < 0 ? '−' : '+'}${size(by)}` },
          {
            key: 'cause',
            head: words.cause,
            cell: ({ cause, step }) => (
              <span>
                {words.causes[cause]}
                {step ? <span className="figure-why">{say(step)}</span> : null}
              </span>
            ),
          },
          { key: 'on', head: words.counted, tight: true, cell: ({ on }) => format.plainDay(on) },
          { key: 'at', head: words.known, tight: true, cell: ({ at }) => format.instant(at) },
          { key: 'place', head: figures.cases.place, cell: ({ place }) => say(place) },
        ]}
      />
    </>
  )
}
