/** A figure as a page shows it: with its name, its definition and what it is compared to. */
import { roundingWords } from '#app/domain/figures/ratio'
import type { Figure } from '#app/domain/indicators/compute'
import type { Indicator } from '#app/domain/indicators/indicator'

export function figureView(indicator: Indicator, figure: Figure, earlier?: Figure) {
  const { name, definition, source, cases } = indicator
  const { key, kind, value, numerator, denominator, display, decimals, rounding, version } = figure
  const printed = kind === 'rate' ? { decimals, rounding: roundingWords[rounding] } : null
  // Only counts are compared: the difference of two rates means little without both fractions.
  const difference =
    kind === 'count' && typeof earlier?.value === 'number' && value !== null ? value - earlier.value : null
  return {
    key,
    name,
    definition,
    source,
    cases,
    kind,
    value,
    numerator,
    denominator,
    display,
    printed,
    version,
    difference,
  }
}

export type FigureView = ReturnType<typeof figureView>
