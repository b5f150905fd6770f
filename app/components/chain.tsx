import { Link } from '@remix-run/react'
import type { ProceedingView } from '#app/domain/dispute/view'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import type { Format } from '#app/messages/format'
import type { Messages } from '#app/messages/index'
import { Badge } from '#app/ui/badge'
import { Table, type Column } from '#app/ui/table'

type Told = { chain: Messages['dispute']['chain']; format: Format; say: (words: Words) => string }

const stageOf = (each: ProceedingView, { say }: Told) => (
  <Badge tone={each.suspended ? 'soon' : each.open ? 'info' : 'quiet'}>{say(each.stage)}</Badge>
)

const outcomeOf = (each: ProceedingView, { chain, say }: Told) =>
  each.outcome === undefined ? (
    <span className="quiet">{chain.running}</span>
  ) : (
    <span className="stands">
      {say(each.outcome)}
      {each.resolved ? <Badge tone="good">{chain.resolvedAt(say(each.level))}</Badge> : null}
    </span>
  )

const periodOf = ({ openedOn, concludedOn }: ProceedingView, { chain, format }: Told) =>
  concludedOn
    ? chain.span(format.plainDay(openedOn), format.plainDay(concludedOn))
    : chain.from(format.plainDay(openedOn))

const columnsOf = (told: Told): Column<ProceedingView>[] => {
  const { chain, say } = told
  const linkOf = (each: ProceedingView) => <Link to={`/procedures/${each.key}`}>{say(each.procedure)}</Link>
  return [
    { key: 'procedure', head: chain.procedure, lead: true, cell: linkOf },
    { key: 'caseNumber', head: chain.caseNumber, cell: ({ caseNumber }) => caseNumber },
    { key: 'body', head: chain.body, cell: (each) => `${say(each.body)} · ${say(each.level)}` },
    { key: 'stage', head: chain.stage, cell: (each) => stageOf(each, told) },
    { key: 'period', head: chain.period, cell: (each) => periodOf(each, told) },
    { key: 'outcome', head: chain.outcome, cell: (each) => outcomeOf(each, told) },
  ]
}

/** The procedures a dispute has run through, in their order, and at which level it was settled. */
export function Chain({ proceedings }: { proceedings: readonly ProceedingView[] }) {
  const { chain } = useMessages().dispute
  const all = columnsOf({ chain, format: useFormat(), say: useSay() })
  const columns = all.filter(({ key }) => key !== 'caseNumber' || proceedings.some((each) => each.caseNumber))
  return <Table caption={chain.title} captionUnseen columns={columns} rows={proceedings} rowKey={(each) => each.id} />
}
