/** A line with the same days a year before behind it, each named where it ends. */
import { grid, namesBelow, numberLabel, TEXT, valuesUp } from '#app/charts/axes'
import { colours } from '#app/charts/colours'
import { drawn } from '#app/charts/engine.server'
import { linkOf, type Point } from '#app/charts/point'
import { linked } from '#app/charts/tidy'

export type Line = { name: string; points: readonly Point[] }
/** `before` absent: the year before was not recorded, and no line says nought. */
export type Trend = { id: string; label: string; names: readonly string[]; now: Line; before?: Line }

/** The line of what is asked; solid, its numbers written. */
const ofNow = ({ points }: Line, series: number) => ({
  type: 'line' as const,
  symbol: 'circle',
  symbolSize: 7,
  lineStyle: { color: colours.blue, width: 2 },
  itemStyle: { color: colours.blue },
  data: points.map(({ value, display }, i) => ({
    value: value ?? '-',
    label: { ...numberLabel, position: 'top', formatter: linked(series, i, display) },
  })),
})

/** The line it is compared with; dashed, so that it differs by more than its colour. */
const ofBefore = ({ points }: Line) => ({
  type: 'line' as const,
  symbol: 'emptyCircle',
  symbolSize: 6,
  lineStyle: { color: colours.edge, width: 1.5, type: 'dashed' as const },
  itemStyle: { color: colours.edge },
  data: points.map(({ value }) => value ?? '-'),
})

export function trendChart({ id, label, names, now, before }: Trend): Promise<string> {
  const lines = before ? [before, now] : [now]
  const keys = [
    ...(before ? [{ text: `- - ${before.name}`, fill: colours.soft }] : []),
    { text: `── ${now.name}`, fill: colours.blue },
  ]
  return drawn({
    id,
    label,
    height: 240,
    links: lines.map(({ points }) => points.map(linkOf)),
    option: {
      grid: { ...grid, top: 44 },
      xAxis: { ...namesBelow(names), boundaryGap: true },
      yAxis: valuesUp(),
      graphic: keys.map(({ text, fill }, i) => ({
        type: 'text',
        silent: true,
        style: { text, fill, fontSize: TEXT, x: 8 + i * 190, y: 6 },
      })),
      series: before ? [ofBefore(before), ofNow(now, 1)] : [ofNow(now, 0)],
    },
  })
}
