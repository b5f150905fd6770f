import type { CalendarRow } from '#app/domain/law/calendar'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Table } from '#app/ui/table'

/** The days of a year that are not as the week has them. */
export function DayTable({ days }: { days: readonly CalendarRow[] }) {
  const { calendar: words } = useMessages().admin
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.title}
      captionUnseen
      rows={days}
      rowKey={(row) => row.day}
      empty={<p className="quiet">{words.noDays}</p>}
      columns={[
        { key: 'day', head: words.day.day, lead: true, tight: true, cell: (row) => format.day(row.day) },
        {
          key: 'kind',
          head: words.day.kind,
          tight: true,
          cell: (row) => <Badge tone={row.kind === 'holiday' ? 'good' : 'soon'}>{words.kinds[row.kind]}</Badge>,
        },
        { key: 'name', head: words.day.name, tight: true, cell: (row) => say({ zh: row.nameZh, en: row.nameEn }) },
        { key: 'notice', head: words.day.notice, cell: (row) => row.notice },
      ]}
    />
  )
}
