import { addressOf, type FiguresQuery, type More } from '#app/domain/figures/query'
import { useMessages } from '#app/messages/context'
import type { ChartKey } from './chart-keys'

/** A chart as the server drew it. */
/** `file`: what an address needs besides the page's query to mean this one as a file. */
export type ChartShown = { key: ChartKey; caption: string; svg: string; file: More }

/** The drawing, and the way to keep it as a file. Its numbers are in the table beside it. */
export function Chart({ chart: { caption, svg, file }, query }: { chart: ChartShown; query: FiguresQuery }) {
  const { overview: words } = useMessages()
  return (
    <figure className="chart-figure">
      <figcaption>{caption}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <p className="chart-file">
        <a href={addressOf('/figures/chart.svg', query, file)} download>
          {words.chartFile}
        </a>
      </p>
    </figure>
  )
}
