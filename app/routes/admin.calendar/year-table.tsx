import { Link } from '@remix-run/react'
import type { CalendarYear } from '#app/db/calendar.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Table } from '#app/ui/table'

/** `missing`: years that cases run in and whose notice is not loaded. */
export function YearTable({ years, missing }: { years: readonly CalendarYear[]; missing: readonly number[] }) {
  const { calendar: words } = useMessages().admin
  const format = useFormat()
  const rows = [...missing.map((year) => ({ year, notice: '', holidays: 0, makeUps: 0, isMissing: true })), ...years]
    .map((row) => ({ isMissing: false, ...row }))
    .sort((a, b) => b.year - a.year)
  return (
    <Table
      caption={words.years}
      captionUnseen
      rows={rows}
      rowKey={(row) => String(row.year)}
      columns={[
        {
          key: 'year',
          head: words.table.year,
          lead: true,
          tight: true,
          cell: ({ year, isMissing }) =>
            isMissing ? String(year) : <Link to={`/admin/calendar?year=${year}#days`}>{year}</Link>,
        },
        {
          key: 'state',
          head: words.table.state,
          tight: true,
          cell: ({ isMissing }) =>
            isMissing ? <Badge tone="soon">{words.unpublished}</Badge> : <Badge tone="good">{words.published}</Badge>,
        },
        {
          key: 'holidays',
          head: words.table.holidays,
          numeric: true,
          cell: (row) => (row.isMissing ? null : words.days(format.count(row.holidays))),
        },
        {
          key: 'makeUps',
          head: words.table.makeUps,
          numeric: true,
          cell: (row) => (row.isMissing ? null : words.days(format.count(row.makeUps))),
        },
        { key: 'notice', head: words.table.notice, cell: (row) => row.notice || null },
      ]}
    />
  )
}
