import { Link } from '@remix-run/react'
import { grouped } from '#app/components/returns/grouped'
import type { PublicFigure, PublicReturn } from '#app/domain/publishing/open-data'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Details } from '#app/ui/details'
import { Facts } from '#app/ui/facts'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'

/** As printed, a rate with what it is made of; or that it is not told. */
function Figure({ figure: { display, numerator, denominator, suppressed } }: { figure: PublicFigure }) {
  const { figures: words } = useMessages().publishing
  const format = useFormat()
  if (suppressed) return <span className="withheld">{words.withheld}</span>
  if (denominator === null || numerator === null) return <>{grouped(display ?? '')}</>
  return (
    <>
      {display} <span className="quiet">{words.ofThese(format.count(numerator), format.count(denominator))}</span>
    </>
  )
}

type Cell = PublicReturn['cells'][number]

/** Each figure, what was put right beside it. */
export function Figures({ cells }: { cells: readonly Cell[] }) {
  const { publishing, frozenReturns } = useMessages()
  const { figures: words } = publishing
  const say = useSay()
  const corrected: Column<Cell> = {
    ...{ key: 'corrected', head: words.corrected, numeric: true },
    cell: (cell) =>
      cell.corrected ? (
        <ins>
          <Figure figure={cell.corrected} />
        </ins>
      ) : null,
  }
  const columns: readonly Column<Cell>[] = [
    { key: 'no', head: frozenReturns.heads.no, tight: true, cell: ({ no }) => no },
    {
      ...{ key: 'name', head: frozenReturns.heads.name, lead: true },
      cell: ({ name, group }) => [group, name].flatMap((each) => (each ? [say(each)] : [])).join(' · '),
    },
    {
      ...{ key: 'stated', head: words.stated, numeric: true },
      cell: ({ stated, corrected: other }) =>
        other ? (
          <del>
            <Figure figure={stated} />
          </del>
        ) : (
          <Figure figure={stated} />
        ),
    },
    ...(cells.some((cell) => cell.corrected) ? [corrected] : []),
  ]
  const caption = frozenReturns.page.figures
  return <Table caption={caption} captionUnseen columns={columns} rows={cells} rowKey={({ key }) => key} />
}

export function Errata({ told }: { told: PublicReturn }) {
  const { figures: words } = useMessages().publishing
  const { heads } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  const rows = told.errata.flatMap(({ at, reason, cells }) => cells.map((cell) => ({ ...cell, at, reason })))
  const nameOf = (key: string) => told.cells.find((cell) => cell.key === key)
  return (
    <Section title={words.errata} id="errata">
      <p className="quiet">{words.errataLead}</p>
      <Table
        caption={words.errata}
        captionUnseen
        rows={rows}
        rowKey={({ key, at }) => `${at} ${key}`}
        columns={[
          {
            ...{ key: 'name', head: heads.name, lead: true },
            cell: ({ key }) => `${nameOf(key)?.no ?? ''} ${say(nameOf(key)?.name ?? { zh: key, en: key })}`,
          },
          { key: 'stated', head: words.stood, numeric: true, cell: ({ stated }) => <Figure figure={stated} /> },
          { key: 'now', head: words.corrected, numeric: true, cell: ({ corrected }) => <Figure figure={corrected} /> },
          { key: 'reason', head: words.reason, cell: ({ reason }) => reason || words.reasonWithheld },
          { key: 'at', head: words.at, tight: true, cell: ({ at }) => format.instant(at) },
        ]}
      />
    </Section>
  )
}

/** For whoever wants to check it with other tools than ours. */
export function Proof({ told: { entry } }: { told: PublicReturn }) {
  const { figures: words, home } = useMessages().publishing
  const code = (value: string) => <code className="public-code">{value}</code>
  return (
    <Details summary={words.proof}>
      <p>{words.howToCheck}</p>
      <p>
        <Link to="/public/data">{home.toData}</Link>
      </p>
      <Facts
        items={[
          { label: words.hash, value: code(entry.hash), wide: true },
          { label: words.signature, value: code(entry.signature), wide: true },
          { label: words.key, value: code(entry.key), wide: true },
        ]}
      />
    </Details>
  )
}
