import type { Chance } from '#prisma/demo/chance'

/** So many of each as the shares say of `count`, exactly, in any order: what is left over goes to the largest remainders. */
export function dealt<K extends string>(
  chance: Chance,
  shares: Readonly<Partial<Record<K, number>>>,
  count: number,
): K[] {
  const keys = Object.keys(shares) as K[]
  const sum = keys.reduce((total, key) => total + (shares[key] ?? 0), 0)
  const exact = keys.map((key) => ({ key, n: (count * (shares[key] ?? 0)) / sum }))
  const whole = exact.map(({ key, n }) => ({ key, n: Math.floor(n), rest: n - Math.floor(n) }))
  const left = count - whole.reduce((total, { n }) => total + n, 0)
  const lucky = new Set(
    [...whole]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, left)
      .map(({ key }) => key),
  )
  return chance.shuffle(whole.flatMap(({ key, n }) => Array<K>(n + (lucky.has(key) ? 1 : 0)).fill(key)))
}
