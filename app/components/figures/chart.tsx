import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { useMessages } from '#app/messages/context'
import type { ChartKey } from './chart-keys'

/** A chart as the server drew it. */
export type ChartShown = { key: ChartKey; caption: string; svg: string }

/** The drawing, and the way to keep it as a file. Its numbers are in the table beside it. */
export function Chart({ chart: { key, caption, svg }, query }: { chart: ChartShown; query: FiguresQuery }) {
  const { overview: words } = useMessages()
  return (
    <figure className="chart-figure">
      <figcaption>{caption}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <p className="chart-file">
        <a href={addressOf('/figures/chart.svg', query, { chart: key })} download>
          {words.chartFile}
        </a>
      </p>
    </figure>
  )
}
