import { Link } from '@remix-run/react'
import { Fraction, useShown } from '#app/components/figures/figure-card'
import type { FigureView } from '#app/components/figures/figure-view'
import { figureAddress, type FiguresQuery } from '#app/domain/figures/query'
import { useMessages, useSay } from '#app/messages/context'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'

type Props = { figures: readonly FigureView[]; shown: string; query: FiguresQuery }

/** The same figure as each definition counts it, side by side; the first is ours. */
export function Competing({ figures, shown, query }: Props) {
  const { figures: words } = useMessages()
  const { competing } = words.indicator
  const say = useSay()
  if (figures.length === 0) return null
  const name = (row: FigureView) => (row === figures[0] ? `${say(row.name)}${competing.ours}` : say(row.name))
  return (
    <Section title={competing.title} id="variants">
      <p className="quiet">{competing.lead}</p>
      <Table
        caption={competing.title}
        captionUnseen
        rows={figures}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            head: competing.name,
            lead: true,
            cell: (row) =>
              row.key === shown ? (
                <span aria-current="true">{name(row)}</span>
              ) : (
                <Link to={figureAddress(row.key, query)}>{name(row)}</Link>
              ),
          },
          { key: 'figure', head: competing.figure, numeric: true, cell: (row) => <Shown figure={row} /> },
          {
            key: 'fraction',
            head: competing.fraction,
            numeric: true,
            cell: (row) => <Fraction figure={row} query={query} />,
          },
          {
            key: 'printed',
            head: competing.printed,
            cell: ({ printed }) => (printed ? words.printed(printed.decimals, say(printed.rounding)) : null),
          },
          { key: 'definition', head: words.definition, cell: ({ definition }) => say(definition) },
        ]}
      />
    </Section>
  )
}

export function Shown({ figure }: { figure: FigureView }) {
  return <>{useShown(figure)}</>
}
