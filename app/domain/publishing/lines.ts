/**
 * How the figures of published returns hang together over time, place and kind: a year is the sum of its months, a body of
 * those below it, "corrected directly" of annulled, varied and the rest. Whoever reads adds and subtracts across returns, so
 * each such sum is a sum whether or not one form prints both sides.
 */
import { coversOf, elementsOf } from '#app/domain/publishing/covers'
import type { Sum } from '#app/domain/publishing/suppress'
import type { Part } from '#app/domain/indicators/parts'
import { addDays, daysBetween, type Day } from '#app/domain/law/day'

/** What a cell is about, apart from who, when and how often: two cells with the same subject add up over time and place. */
export type Line = {
  readonly subject: string
  readonly body: string
  /** '' for what is in hand, which has no beginning: the end of one month is the beginning of the next */
  readonly from: string
  readonly to: string
  /** the kinds of case it counts, none twice; undefined for what subtracts */
  readonly elements?: readonly string[]
}
export type Stretch = { readonly code: string; readonly from: Day; readonly to: Day }
/** The bodies directly below one, each with the days of the period on which it was. */
export type Bodies = { below(body: string, from: Day, to: Day): readonly Stretch[] }

export const lineKey = ({ subject, body, from, to }: Pick<Line, 'subject' | 'body' | 'from' | 'to'>): string =>
  `${body} ${from} ${to} ${subject}`

export function lineOf(sort: string, body: string, parts: readonly Part[]): Line {
  const spans = parts.map(({ span }) => [span.from ?? '', span.to] as const)
  const [first] = spans
  const isOne = spans.every(([from, to]) => from === first?.[0] && to === first[1])
  const subjects = parts.map(({ span, ...rest }) => (isOne ? rest : { ...rest, span }))
  const subject = `${sort} ${JSON.stringify(subjects)}`
  const elements = isOne ? elementsOf(sort, parts) : undefined
  return { subject, body, from: isOne ? (first?.[0] ?? '') : '', to: isOne ? (first?.[1] ?? '') : '', elements }
}

/** What a figure leaves over of another, which nobody printed and everybody can work out. */
export type Rests = ReadonlyMap<string, number>
type Sought = Pick<Line, 'subject' | 'body' | 'from' | 'to'>

/** All lines told so far, and the sums they make. */
export class Lines {
  private readonly lines = new Map<string, Line>()
  /** by body and subject */
  private readonly alike = new Map<string, Line[]>()
  private readonly subjects = new Map<string, Map<string, Line>>()
  private readonly found = new Map<string, Sum>()
  private readonly left = new Map<string, number>()

  constructor(
    private readonly bodies: Bodies,
    /** the figures of all lines taken so far */
    private readonly valueOf: (key: string) => number,
  ) {}

  get sums(): readonly Sum[] {
    return [...this.found.values()]
  }
  /** Of the figures that count. */
  get rests(): Rests {
    return this.left
  }

  /** Takes in the lines of one return. */
  take(fresh: readonly Line[]): void {
    for (const line of fresh) this.keep(line)
    for (const { body, from, to } of new Map(fresh.map((each) => [spanKey(each), each])).values()) {
      const above = [...this.lines.values()].filter(
        (each) => each.body === body && each.from <= from && each.to >= to && (each.from === '') === (from === ''),
      )
      for (const line of above) this.add('time', [lineKey(line)], this.stretchesOf(line))
      this.addCovers(body, above)
    }
    for (const subject of new Set(fresh.map((line) => line.subject))) this.addPlaces(subject)
  }

  private keep(line: Line): void {
    const key = lineKey(line)
    if (this.lines.has(key)) return
    this.lines.set(key, line)
    const of = `${line.body} ${line.subject}`
    this.alike.set(of, [...(this.alike.get(of) ?? []), line])
    this.subjects.set(line.body, (this.subjects.get(line.body) ?? new Map<string, Line>()).set(line.subject, line))
  }

  private sum(keys: readonly string[]): number {
    return keys.reduce((sum, key) => sum + this.valueOf(key), 0)
  }

  /** What is left over is a figure of its own, and none where nothing is. `isAll`: it cannot be anything. */
  private add(why: string, left: readonly string[], right: readonly string[], isAll = false): void {
    const rest = this.sum(left) - this.sum(right)
    const name = `${why} ${left.join(' + ')}`
    if (right.length === 0 || (rest < 0 && !isAll)) return
    if (rest === 0 || isAll) return void this.found.set(JSON.stringify([left, right]), { left, right })
    const key = `rest ${name}`
    if (!left.join().includes(' fen ')) this.left.set(key, rest)
    this.found.set(name, { left, right: [...right, key] })
  }

  /** The shortest stretches that make a line up; where there are none, as many as are told, the longest first. */
  private stretchesOf(line: Line): string[] {
    const whole = tiling(line, this.alike.get(`${line.body} ${line.subject}`) ?? [])
    return whole.length > 0 ? whole.map(lineKey) : this.partly(line)
  }

  private partly({ subject, body, from, to }: Sought): string[] {
    return disjoint({ from, to }, this.alike.get(`${body} ${subject}`) ?? []).map(lineKey)
  }

  /** What adds up to the subject of a body over these days: its own line, or the shortest that make them up. */
  private told({ subject, body, from, to }: Sought): string[] {
    const key = lineKey({ subject, body, from, to })
    if (this.lines.has(key)) return [key]
    return tiling({ from, to }, this.alike.get(`${body} ${subject}`) ?? []).map(lineKey)
  }

  /** Over each stretch told of: kinds of case that together are another. */
  private addCovers(body: string, above: readonly Line[]): void {
    const spans = new Map(above.map((each) => [spanKey(each), each]))
    for (const { from, to } of spans.values()) {
      const kinds = [...(this.subjects.get(body)?.values() ?? [])].flatMap(({ subject, elements }) => {
        const keys = this.told({ subject, body, from, to })
        const some = keys.length > 0 ? keys : this.partly({ subject, body, from, to })
        return elements && some.length > 0
          ? [{ elements, keys: some, value: this.sum(some), isPart: keys.length === 0 }]
          : []
      })
      const covers = coversOf(
        kinds.filter(({ isPart }) => !isPart),
        kinds.filter(({ isPart }) => isPart),
      )
      for (const { whole, parts, isAll } of covers) {
        const keys = parts.flatMap((part) => part.keys)
        const isPart = kinds.some((kind) => kind.isPart && kind.keys === whole.keys)
        if (isPart) this.add('kinds', keys, whole.keys)
        else this.add('kinds', whole.keys, keys, isAll)
      }
    }
  }

  /** A body and those below it. */
  private addPlaces(subject: string): void {
    for (const of of this.subjects.values()) {
      const body = of.get(subject)?.body
      for (const line of body === undefined ? [] : (this.alike.get(`${body} ${subject}`) ?? [])) {
        const below = this.bodies.below(line.body, line.from || line.to, line.to)
        const each = below.map(({ code, from, to }) => this.told({ subject, body: code, from: line.from && from, to }))
        this.add('places', [lineKey(line)], each.flat(), below.length > 0 && each.every(({ length }) => length > 0))
      }
    }
  }
}

const spanKey = ({ body, from, to }: Pick<Line, 'body' | 'from' | 'to'>) => `${body} ${from} ${to}`

/** The shortest stretches of time that make up another, in order; none when they leave a gap. */
export function tiling<T extends { from: string; to: string }>(
  whole: { from: string; to: string },
  all: readonly T[],
): T[] {
  const within = all.filter(
    ({ from, to }) => from !== '' && from >= whole.from && to <= whole.to && !same({ from, to }, whole),
  )
  const byStart = within.toSorted((a, b) => (a.to < b.to ? -1 : 1))
  const from = (day: string): T[] | undefined => {
    if (day > whole.to) return []
    for (const each of byStart.filter((one) => one.from === day)) {
      const rest = from(addDays(each.to, 1))
      if (rest) return [each, ...rest]
    }
    return undefined
  }
  return whole.from === '' ? [] : (from(whole.from) ?? [])
}

/** Stretches within another that do not overlap, the longest first. */
function disjoint(whole: { from: string; to: string }, all: readonly Line[]): Line[] {
  const within = all.filter(
    ({ from, to }) => from !== '' && from >= whole.from && to <= whole.to && !same({ from, to }, whole),
  )
  const taken: Line[] = []
  for (const each of within.toSorted((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to)))
    if (taken.every(({ from, to }) => each.to < from || each.from > to)) taken.push(each)
  return taken
}

const same = (a: { from: string; to: string }, b: { from: string; to: string }) => a.from === b.from && a.to === b.to
