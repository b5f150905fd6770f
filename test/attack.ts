/**
 * What whoever reads published figures can work out of those withheld: everything that follows from the sums, by
 * elimination, and by bounds carried along them until nothing moves. It shares no code with what withholds them.
 */
type Told = {
  values: ReadonlyMap<string, number>
  sums: readonly { left: readonly string[]; right: readonly string[] }[]
  hidden: ReadonlySet<string>
}
export type Bounds = { from: number; to: number }
/** coefficients of what is withheld, and what they come to */
type Line = { of: number[]; is: number }

/** Nought is told: so what is withheld is 1 at least. */
export function attack({ values, sums, hidden }: Told): Map<string, Bounds> {
  const keys = [...hidden]
  const lines = sums.map(({ left, right }): Line => {
    const of = keys.map((key) => times(left, key) - times(right, key))
    const known = (side: readonly string[]) =>
      side.reduce((sum, key) => sum + (hidden.has(key) ? 0 : (values.get(key) ?? 0)), 0)
    return { of, is: known(right) - known(left) }
  })
  const bounds = keys.map((): Bounds => ({ from: 1, to: Infinity }))
  const all = [...lines, ...eliminated(lines, keys.length)]
  while (all.some((line) => confined(line, bounds)));
  return new Map(keys.map((key, i) => [key, bounds[i] ?? { from: 1, to: Infinity }]))
}

const times = (side: readonly string[], key: string) => side.filter((each) => each === key).length

/** Gauss and Jordan: a line left with one unknown gives it away. */
function eliminated(lines: readonly Line[], count: number): Line[] {
  const rest = lines.map(({ of, is }) => ({ of: [...of], is }))
  let done = 0
  for (let column = 0; column < count; column += 1) {
    const found = rest.findIndex((line, i) => i >= done && Math.abs(line.of[column] ?? 0) > 1e-9)
    const line = rest[found]
    if (!line) continue
    rest.splice(found, 1)
    rest.splice(done, 0, scaled(line, 1 / (line.of[column] ?? 1)))
    rest.forEach((each, i) => {
      if (i !== done) rest[i] = minus(each, scaled(rest[done] ?? line, each.of[column] ?? 0))
    })
    done += 1
  }
  return rest
}

const scaled = ({ of, is }: Line, by: number): Line => ({ of: of.map((each) => each * by), is: is * by })
const minus = (a: Line, b: Line): Line => ({ of: a.of.map((each, i) => each - (b.of[i] ?? 0)), is: a.is - b.is })

/** Each unknown of a line lies between what the others leave it. True when that said something new. */
function confined({ of, is }: Line, bounds: Bounds[]): boolean {
  let isNew = false
  of.forEach((by, i) => {
    const own = bounds[i]
    if (Math.abs(by) < 1e-9 || !own) return
    const others = of.flatMap((other, j) => (j === i || Math.abs(other) < 1e-9 ? [] : [reach(other, bounds[j] ?? own)]))
    const most = (is - others.reduce((sum, each) => sum + each.from, 0)) / by
    const least = (is - others.reduce((sum, each) => sum + each.to, 0)) / by
    const from = Math.max(own.from, Math.ceil(Math.min(most, least) - 1e-6))
    const to = Math.min(own.to, Math.floor(Math.max(most, least) + 1e-6))
    isNew ||= from > own.from || to < own.to
    Object.assign(own, { from, to })
  })
  return isNew
}

const reach = (by: number, { from, to }: Bounds): Bounds =>
  by > 0 ? { from: by * from, to: by * to } : { from: by * to, to: by * from }
