/** What charts with two axes have in common: values from nought up, names below, nothing that carries no meaning. */
import { colours } from '#app/charts/colours'

export const TEXT = 13
export const SMALL = 11

/** Margins outside the labels of the axes. */
export const grid = {
  ...{ left: 4, right: 8, top: 24, bottom: 4 },
  ...{ outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const },
}

export const namesBelow = (names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisLine: { lineStyle: { color: colours.edge } },
  axisTick: { show: false },
  axisLabel: { color: colours.soft, fontSize: SMALL, ...(names.length > 12 ? { hideOverlap: true } : { interval: 0 }) },
})

/** Whole numbers: half a case is none. */
export const valuesUp = () => ({
  type: 'value' as const,
  min: 0,
  minInterval: 1,
  splitNumber: 4,
  axisLabel: { color: colours.soft, fontSize: SMALL },
  splitLine: { lineStyle: { color: colours.line } },
})

export const numberLabel = { show: true, fontSize: SMALL, color: colours.ink, textBorderWidth: 0 } as const
