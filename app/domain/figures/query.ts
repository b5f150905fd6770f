/** How an address says what is asked of the figures: the same words on every page, so that a number leads to its cases. */

export const queryNames = [
  'year',
  'part',
  'from',
  'to',
  'body',
  'as-of',
  'tree',
  'procedure',
  'category',
  'rounding',
  'decimals',
] as const
export type QueryName = (typeof queryNames)[number]

/** What a reader asked, as typed; what was left empty is absent. */
export type FiguresQuery = { readonly [K in QueryName]?: string }

export const queryOf = (params: URLSearchParams): FiguresQuery =>
  Object.fromEntries(queryNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])))

/** A part of the year as one word of an address: `half-1`, `quarter-2`, `month-11`. */
export const partsOfYear = [
  ...[1, 2].map((n) => `half-${n}`),
  ...[1, 2, 3, 4].map((n) => `quarter-${n}`),
  ...Array.from({ length: 12 }, (_, i) => `month-${i + 1}`),
]

/** Changes to a query; an empty text takes a condition off. */
export type More = Readonly<Record<string, string | undefined>>

/** An address with the conditions of a query and some more. */
export function addressOf(path: string, query: FiguresQuery, more: More = {}): string {
  const all = Object.entries({ ...query, ...more }).filter(([, value]) => value)
  const params = new URLSearchParams(all as [string, string][])
  return params.size > 0 ? `${path}?${params}` : path
}

/** The page of an indicator, or of a variant of it, whose key is `<indicator>/<variant>`. */
export function figureAddress(key: string, query: FiguresQuery, more: More = {}): string {
  const [indicator = '', variant] = key.split('/')
  return addressOf(`/figures/${indicator}`, query, { variant, ...more })
}

/** Takes off whatever else says the period, and says it by its days. */
export const exactly = ({ from, to }: { from: string; to: string }): More => ({
  year: '',
  part: '',
  from,
  to,
})
