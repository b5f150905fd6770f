/** An indicator among its variants and its earlier wordings: all computed for the same body and period, in one reading. */
import type { Database } from '#app/db/connection.server'
import { figuresOf, type FiguresWanted } from '#app/db/figures.server'
import { figureView, type FigureView } from '#app/components/figures/figure-view'
import { indicatorByKey } from '#app/domain/indicators'
import { variantsOf, worded, wordingsOf, type Indicator } from '#app/domain/indicators/indicator'
import type { Words } from '#app/domain/words'

/** One wording beside the figure it gives. */
export type Wording = {
  n: number
  from: string
  figure: FigureView
  changed: Words | null
}

/** What an address names: `?variant=` a competing definition, `?version=` an earlier wording; undefined: nothing. */
export function indicatorAsked(key: string, params: URLSearchParams): Indicator | undefined {
  const [variant, version] = [params.get('variant'), params.get('version')]
  const indicator = indicatorByKey(variant ? `${key}/${variant}` : key)
  if (!version) return indicator
  return indicator && /^\d{1,3}$/.test(version) ? worded(indicator, Number(version)) : undefined
}

type About = Omit<FiguresWanted, 'indicators'>

/** The figure of each; those that count nothing the procedures asked for do are left out. */
function viewed(db: Database['reader'], about: About, indicators: readonly Indicator[]) {
  const figures = figuresOf(db, { ...about, indicators })
  return indicators.flatMap((indicator) => {
    const figure = figures.find((each) => each.key === indicator.key && each.version === indicator.version.n)
    return figure ? [{ indicator, view: figureView(indicator, figure) }] : []
  })
}

/** The indicator first, then its variants; empty where it has none. */
export function competing(db: Database['reader'], about: About, key: string): FigureView[] {
  const indicator = indicatorByKey(key)
  const variants = indicator ? variantsOf(indicator) : []
  return indicator && variants.length > 0 ? viewed(db, about, [indicator, ...variants]).map(({ view }) => view) : []
}

/** Newest first; empty where there was only ever one. */
export function bridge(db: Database['reader'], about: About, indicator: Indicator): Wording[] {
  const wordings = wordingsOf(indicator)
  if (wordings.length < 2) return []
  return viewed(db, about, wordings).map(({ indicator: { version, changed }, view }) => ({
    ...{ n: version.n, from: version.from, figure: view },
    changed: changed ?? null,
  }))
}
