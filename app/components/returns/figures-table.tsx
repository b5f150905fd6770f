import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table, type Column } from '#app/ui/table'
import { grouped } from './grouped'

/** A column as frozen; `now` where an erratum says otherwise. */
export type FigureLine = {
  key: string
  no: string
  name: Words
  group?: Words | undefined
  display: string
  now?: string | undefined
  /** the list of exactly the cases it counts; absent where they are not here */
  to?: string | undefined
}

/** The figures of a return as they stand, each erratum beside what it corrects. */
export function FiguresTable({ lines }: { lines: readonly FigureLine[] }) {
  const { frozenReturns: words } = useMessages()
  const say = useSay()
  const corrected: Column<FigureLine> = {
    ...{ key: 'now', head: words.heads.corrected, numeric: true },
    cell: ({ now }) => (now === undefined ? null : <ins>{grouped(now)}</ins>),
  }
  const columns: readonly Column<FigureLine>[] = [
    { key: 'no', head: words.heads.no, tight: true, cell: ({ no }) => no },
    {
      ...{ key: 'name', head: words.heads.name, lead: true },
      cell: ({ name, group }) => [group, name].flatMap((each) => (each ? [say(each)] : [])).join(' · '),
    },
    {
      ...{ key: 'display', head: words.heads.printed, numeric: true },
      cell: ({ display, now, to }) => {
        const number = to === undefined ? grouped(display) : <Link to={to}>{grouped(display)}</Link>
        return now === undefined ? number : <del>{number}</del>
      },
    },
    ...(lines.some(({ now }) => now !== undefined) ? [corrected] : []),
  ]
  return <Table caption={words.page.figures} captionUnseen columns={columns} rows={lines} rowKey={({ key }) => key} />
}

export type EquationLine = { name: Words; leftSum: number; rightSum: number; holds: boolean; inferred: boolean }

export function EquationsTable({ lines }: { lines: readonly EquationLine[] }) {
  const { page: words } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  if (lines.length === 0) return null
  const columns: readonly Column<EquationLine>[] = [
    {
      ...{ key: 'name', head: words.equations, lead: true },
      cell: ({ name, inferred }) => (inferred ? `${say(name)} (${words.inferred})` : say(name)),
    },
    {
      key: 'sums',
      head: words.sides,
      numeric: true,
      cell: ({ leftSum, rightSum, holds }) => `${format.count(leftSum)} ${holds ? '=' : '≠'} ${format.count(rightSum)}`,
    },
    { key: 'holds', head: words.checked, tight: true, cell: ({ holds }) => (holds ? words.holds : words.fails) },
  ]
  return <Table caption={words.equations} columns={columns} rows={lines} rowKey={({ name }) => name.zh} />
}
