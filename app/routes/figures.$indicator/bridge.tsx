import { Fraction } from '#app/components/figures/figure-card'
import type { FiguresQuery } from '#app/domain/figures/query'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Shown } from './competing'
import type { Wording } from './family.server'

type Props = { wordings: readonly Wording[]; query: FiguresQuery }

/** The same period by each wording of the definition, what differs between the last two, and why it was changed. */
export function Bridge({ wordings, query }: Props) {
  const { figures: words } = useMessages()
  const { bridge, version, competing } = words.indicator
  const say = useSay()
  const format = useFormat()
  const [newer, older] = wordings
  if (!newer || !older) return null
  const [above, below] = (['numerator', 'denominator'] as const).map(
    (part) => (newer.figure[part] ?? 0) - (older.figure[part] ?? 0),
  )
  const label = ({ n, from }: Wording) => `${version(n, format.plainDay(from))}${n === newer.n ? bridge.present : ''}`
  return (
    <Section title={bridge.title} id="versions">
      <p className="quiet">{bridge.lead}</p>
      <Table
        caption={bridge.title}
        captionUnseen
        rows={wordings}
        rowKey={({ n }) => String(n)}
        columns={[
          { key: 'version', head: bridge.version, lead: true, cell: label },
          { key: 'figure', head: competing.figure, numeric: true, cell: ({ figure }) => <Shown figure={figure} /> },
          {
            key: 'fraction',
            head: competing.fraction,
            numeric: true,
            cell: ({ figure, n }) => <Fraction figure={figure} query={query} version={String(n)} />,
          },
          { key: 'definition', head: words.definition, cell: ({ figure }) => say(figure.definition) },
        ]}
      />
      <p>{above === 0 && below === 0 ? bridge.same : bridge.differs(above ?? 0, below ?? 0)}</p>
      {newer.changed ? <p>{say(newer.changed)}</p> : null}
    </Section>
  )
}
