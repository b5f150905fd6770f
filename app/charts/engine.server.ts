/** The one place that knows the library of charts. It is read from disk when the first chart is asked for. */
import { createHash } from 'node:crypto'
import type { EChartsCoreOption } from 'echarts/core'
import type { FeatureCollection } from '#app/domain/territory/boundary'
import { tidied, type Tidying } from '#app/charts/tidy'

export type Drawing = Tidying & {
  height: number
  option: EChartsCoreOption
  /** shapes a series of kind `map` draws under the name `places` */
  places?: FeatureCollection
}

/** All charts are as wide; pages scale them. */
export const WIDTH = 400

async function engine() {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([charts.BarChart, charts.LineChart, charts.MapChart, components.GridComponent, components.GraphicComponent])
  core.use([components.LegendComponent, renderers.SVGRenderer])
  return core
}
let loading: ReturnType<typeof engine> | undefined

/** Drawings made before, the latest last: a page opened again costs no drawing. */
const kept = new Map<string, string>()
const MOST_KEPT = 200

/** The SVG of a chart, as it may stand in a page or be kept as a file. */
export async function drawn(drawing: Drawing): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(drawing)).digest('base64')
  const before = kept.get(key)
  kept.delete(key)
  const svg = before ?? (await draw(drawing))
  kept.set(key, svg)
  const oldest = kept.keys().next().value
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return svg
}

async function draw({ option, height, places, ...tidying }: Drawing): Promise<string> {
  const { init, registerMap } = await (loading ??= engine())
  // Drawn at once, in one go: nobody else's places can come between.
  if (places) registerMap('places', JSON.stringify(places))
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption({ animation: false, ...option })
    return tidied(chart.renderToSVGString(), tidying)
  } finally {
    chart.dispose()
  }
}
