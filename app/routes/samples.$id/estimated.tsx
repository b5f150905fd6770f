import { Link } from '@remix-run/react'
import type { SampleRow } from '#app/db/samples.server'
import { addressOf } from '#app/domain/figures/query'
import { useFormat, useMessages } from '#app/messages/context'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import type { EstimateView } from './view.server'

type Sampled = Pick<SampleRow, 'body' | 'from' | 'to' | 'asOfDay'>

/** The figure, and beside it what the sample says of it. Each figure opens its cases. */
export function Estimated({ view, sample }: { view: EstimateView; sample: Sampled }) {
  const { sample: all } = useMessages().signals
  const { figures } = useMessages()
  const words = all.estimate
  const format = useFormat()
  const { estimate, population, registered } = view
  if (estimate === null)
    return (
      <Section title={words.title} id="estimate">
        <p>{words.none}</p>
      </Section>
    )
  const { low, high } = estimate.interval
  const orNone = (text: string | null) => text ?? figures.noData
  const [lowRate, highRate] = [orNone(estimate.rateLow), orNone(estimate.rateHigh)]
  const rows = [
    {
      key: 'resolved',
      name: words.resolved,
      figure: <Behind measure="resolved" sample={sample} text={format.count(population)} />,
      ...{ corrected: format.count(estimate.confirmed), interval: `${format.count(low)} – ${format.count(high)}` },
      worst: format.count(estimate.atWorst),
    },
    {
      key: 'rate',
      name: words.rate,
      figure: (
        <>
          {orNone(view.rate)} (<Behind measure="resolved" sample={sample} text={format.count(population)} /> /{' '}
          <Behind measure="registered" sample={sample} text={format.count(registered)} />)
        </>
      ),
      ...{
        corrected: orNone(estimate.rate),
        interval: `${lowRate} – ${highRate}`,
        worst: orNone(estimate.rateAtWorst),
      },
    },
  ]
  return (
    <Section title={words.title} id="estimate">
      <p>{words.lead}</p>
      <Table
        caption={words.title}
        captionUnseen
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', head: '', lead: true, cell: ({ name }) => name },
          { key: 'figure', head: words.figure, numeric: true, cell: ({ figure }) => figure },
          { key: 'corrected', head: words.corrected, numeric: true, cell: ({ corrected }) => corrected },
          { key: 'interval', head: words.interval, numeric: true, cell: ({ interval }) => interval },
          { key: 'worst', head: words.worst, numeric: true, cell: ({ worst }) => worst },
        ]}
      />
      <p className="quiet">{words.method(format.count(estimate.reached), format.count(estimate.agrees))}</p>
    </Section>
  )
}

type BehindProps = { measure: 'resolved' | 'registered'; sample: Sampled; text: string }

function Behind({ measure, sample: { body, from, to, asOfDay }, text }: BehindProps) {
  return <Link to={addressOf('/figures/cases', { body, from, to, 'as-of': asOfDay }, { measure })}>{text}</Link>
}
