import { Link } from '@remix-run/react'
import { useShown } from '#app/components/figures/figure-card'
import type { FigureView } from '#app/components/figures/figure-view'
import { addressOf, figureAddress, type FiguresQuery } from '#app/domain/figures/query'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Table } from '#app/ui/table'
import type { EveryDifference } from './every.server'

type Props = { every: EveryDifference; query: FiguresQuery; day: string }

/** Every indicator that moved, then and now; the difference opens its cases. */
export function EveryTable({ every: { rows, same }, query, day }: Props) {
  const { difference: words } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  return (
    <>
      <Table
        caption={words.moved}
        rows={rows}
        rowKey={({ now }) => now.key}
        empty={<EmptyState title={words.same}>{words.noneMoved}</EmptyState>}
        columns={[
          { key: 'name', head: words.figure, lead: true, cell: ({ now }) => say(now.name) },
          {
            ...{ key: 'past', head: words.past(day), numeric: true },
            cell: ({ past }) => <Shown figure={past} to={(of) => figureAddress(past.key, query, { of })} />,
          },
          {
            ...{ key: 'now', head: words.now, numeric: true },
            cell: ({ now }) => <Shown figure={now} to={(of) => figureAddress(now.key, query, { of, 'as-of': '' })} />,
          },
          {
            ...{ key: 'by', head: words.by, numeric: true },
            cell: ({ now, by, below }) => <By figure={now} by={by} below={below} query={query} />,
          },
        ]}
      />
      {rows.length > 0 && same > 0 ? <p className="quiet">{words.rest(format.count(same))}</p> : null}
    </>
  )
}

/** As printed; a rate with what it is made of. */
function Shown({ figure, to }: { figure: FigureView; to: (of: string) => string }) {
  const format = useFormat()
  const shown = useShown(figure)
  const { numerator, denominator } = figure
  if (denominator === null) return <Link to={to('')}>{shown}</Link>
  return (
    <span>
      {shown} <Link to={to('')}>{format.count(numerator)}</Link>
      {' / '}
      <Link to={to('denominator')}>{format.count(denominator)}</Link>
    </span>
  )
}

type ByProps = { figure: FigureView; by: number; below: number | null; query: FiguresQuery }

/** What came and went: of a rate above and below, each with its cases. */
function By({ figure: { key, kind }, by, below, query }: ByProps) {
  const format = useFormat()
  const size = (n: number) => (kind === 'amount' ? format.money(n) : format.count(n))
  const signed = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${size(Math.abs(n))}`
  const to = (of: string) => addressOf('/figures/difference', query, { indicator: key, of })
  return (
    <span>
      <Link to={to('')}>{signed(by)}</Link>
      {below === null ? null : (
        <>
          {' / '}
          <Link to={to('denominator')}>{signed(below)}</Link>
        </>
      )}
    </span>
  )
}
