/** Bars from a zero baseline, one for each month, with their numbers. */
import { grid, namesBelow, numberLabel, valuesUp } from '#app/charts/axes'
import { colours } from '#app/charts/colours'
import { drawn } from '#app/charts/engine.server'
import { linkOf, type Point } from '#app/charts/point'
import { linked } from '#app/charts/tidy'

export type Bars = { id: string; label: string; names: readonly string[]; points: readonly Point[] }

export const barsChart = ({ id, label, names, points }: Bars): Promise<string> =>
  drawn({
    id,
    label,
    height: 220,
    links: [points.map(linkOf)],
    option: {
      grid,
      xAxis: namesBelow(names),
      yAxis: valuesUp(),
      series: {
        type: 'bar',
        barCategoryGap: '25%',
        itemStyle: { color: colours.blue },
        data: points.map(({ value, display }, i) => ({
          value: value ?? '-',
          label: { ...numberLabel, position: 'top', formatter: linked(0, i, display) },
        })),
      },
    },
  })
