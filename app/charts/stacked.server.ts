/** Parts of a whole on one another, month by month: at most six, in the order of their names above. */
import { grid, namesBelow, SMALL, valuesUp } from '#app/charts/axes'
import { colours, partColours } from '#app/charts/colours'
import { drawn } from '#app/charts/engine.server'
import { linkOf, type Point } from '#app/charts/point'

export type Layer = { name: string; points: readonly Point[] }
export type Stack = { id: string; label: string; names: readonly string[]; layers: readonly Layer[] }

/** How many layers have a hue of their own. */
export const MOST_LAYERS = partColours.length

const KEY_HEIGHT = 18

export function stackedChart({ id, label, names, layers }: Stack): Promise<string> {
  if (layers.length > MOST_LAYERS) throw new RangeError(`at most ${MOST_LAYERS} layers are told apart`)
  const keyRows = Math.ceil(layers.length / 2)
  const top = 14 + keyRows * KEY_HEIGHT
  return drawn({
    id,
    label,
    height: 200 + top,
    links: layers.map(({ points }) => points.map(linkOf)),
    option: {
      grid: { ...grid, top },
      xAxis: namesBelow(names),
      yAxis: valuesUp(),
      graphic: layers.flatMap(({ name }, i) => keyOf(name, i)),
      series: layers.map(({ points }, i) => ({
        type: 'bar' as const,
        stack: 'all',
        barCategoryGap: '25%',
        // A line of paper between the parts tells them apart without their colours.
        itemStyle: { color: colourOf(i), borderColor: colours.paper, borderWidth: 0.5 },
        data: points.map(({ value }) => (value ? value : '-')),
      })),
    },
  })
}

const colourOf = (i: number) => colours[partColours[i] ?? 'edge']

/** A square and the name of its part, two to a row. */
function keyOf(name: string, i: number) {
  const [x, y] = [8 + (i % 2) * 196, 4 + Math.floor(i / 2) * KEY_HEIGHT]
  return [
    { type: 'rect', silent: true, shape: { x, y: y + 1, width: 10, height: 10 }, style: { fill: colourOf(i) } },
    { type: 'text', silent: true, style: { text: name, x: x + 15, y, fontSize: SMALL, fill: colours.ink } },
  ]
}
