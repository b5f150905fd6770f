import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { BodyBelow } from '#app/db/bodies.server'
import { bodyKindWords } from '#app/domain/territory/body'
import { levelWords } from '#app/domain/territory/level'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'
import { branchAddress } from './address'

type Props = { rows: readonly BodyBelow[]; on: string | undefined; empty: ReactNode }

/** Bodies with the way to their own page and the way down. */
export function BodyTable({ rows, on, empty }: Props) {
  const { bodies: words } = useMessages().admin
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={rows}
      rowKey={(row) => row.code}
      empty={empty}
      columns={[
        {
          key: 'name',
          head: words.table.name,
          lead: true,
          cell: (row) => <Link to={`/admin/bodies/${row.code}`}>{say(row.name)}</Link>,
        },
        { key: 'kind', head: words.table.kind, cell: (row) => say(bodyKindWords[row.kind]) },
        { key: 'level', head: words.table.level, tight: true, cell: (row) => say(levelWords[row.level]) },
        { key: 'code', head: words.table.code, tight: true, cell: (row) => <span className="number">{row.code}</span> },
        {
          key: 'below',
          head: words.table.below,
          tight: true,
          cell: (row) =>
            row.below === 0 ? null : (
              <Link to={branchAddress({ at: row.code, on })}>{words.belowOf(format.count(row.below))}</Link>
            ),
        },
      ]}
    />
  )
}
