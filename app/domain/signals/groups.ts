/** Closings put together by who had them, and what is unlikely of a group beside all others. */
import type { Closing, Found, Setting } from '#app/domain/signals/signal'
import { binomialTail } from '#app/domain/signals/chance'
import { display } from '#app/domain/figures/ratio'
import { say, type Words } from '#app/domain/words'

export type Group = { readonly body: string; readonly by?: string; readonly closings: readonly Closing[] }

/** By handler at a body; and by body, where more than one work there. */
export function groupsOf(closings: readonly Closing[]): Group[] {
  const bodies = new Map<string, Map<string, Closing[]>>()
  for (const each of closings) {
    const people = bodies.get(each.body) ?? new Map<string, Closing[]>()
    bodies.set(each.body, people)
    const own = people.get(each.by)
    if (own) own.push(each)
    else people.set(each.by, [each])
  }
  return [...bodies].flatMap(([body, people]): Group[] => {
    const own = [...people].map(([by, list]) => ({ body, by, closings: list }))
    return people.size > 1 ? [...own, { body, closings: [...people.values()].flat() }] : own
  })
}

/** A body is named only for what no handler of it is named for: else the same cases would stand there twice. */
export const mostExact = (found: readonly Found[]): Found[] =>
  found.filter(({ body, by }) => by !== undefined || !found.some((each) => each.body === body && each.by !== undefined))

/** Of each dispute its resolving closing: the handler the success is put down to. */
export const resolvedBy = (closings: readonly Closing[]): Map<string, Closing> =>
  new Map(closings.filter(({ resolved }) => resolved).map((each) => [each.dispute, each]))

export const alarm: Setting = {
  name: say('误报机会上限', 'Most chance of a false alarm'),
  value: 0.01,
  least: 0.0001,
  most: 0.2,
  why: say(
    '把一次查看中所有机构、经办人合在一起算：如实登记的县，一百次查看最多有一次会因巧合出现这种信号（按组数折算，Bonferroni）。',
    'Over all bodies and handlers of one look together: in an honest county at most one look in a hundred shows this by coincidence (divided by the number of groups, Bonferroni).',
  ),
}

/** The share no group falls below in the comparison, whatever the others have. */
export const floor = (value: number, why: Words): Setting => ({
  name: say('对照比例下限', 'Least share compared with'),
  value,
  least: 0.001,
  most: 0.5,
  why,
})

export type Rated = { readonly group: Group; readonly cases: readonly string[]; readonly n: number }
type Rule = {
  readonly alarm: number
  /** what is expected of a group, when more is known than the share of all others */
  readonly expected: (group: Rated, restShare: number) => number
  readonly why: (rated: Rated, p: number, odds: Words) => Words
}

/**
 * The groups that have the thing too often: at least twice the expected share, and by chance rarer than the alarm, told
 * apart for the number of groups (Bonferroni).
 */
export function tooOften(rated: readonly Rated[], { alarm: most, expected, why }: Rule): Found[] {
  const people = rated.filter(({ group }) => group.by !== undefined)
  const [allCases, all] = [sumOf(people, ({ cases }) => cases.length), sumOf(people, ({ n }) => n)]
  const found = rated.flatMap((each): Found[] => {
    const { group, cases, n } = each
    const rest = all - n > 0 ? (allCases - cases.length) / (all - n) : 0
    const p = expected(each, rest)
    if (cases.length < 2 * p * n) return []
    const chance = binomialTail(n, cases.length, p) * rated.length
    const { body, by } = group
    return chance > most ? [] : [{ body, by, chance, cases, why: why(each, p, odds(chance, rated.length)) }]
  })
  return mostExact(found)
}

const sumOf = <T>(list: readonly T[], of: (each: T) => number): number => list.reduce((sum, each) => sum + of(each), 0)

/** `1/1000`, the next power of ten above the chance. */
export function odds(chance: number, groups: number): Words {
  const power = chance <= 1e-12 ? 12 : Math.max(1, Math.floor(-Math.log10(chance)))
  const below = (10 ** power).toLocaleString('en')
  return say(
    `纯属巧合的可能不到 1/${below}（已按同时查看的 ${groups} 组折算）`,
    `by chance alone less likely than 1 in ${below} (for all ${groups} groups looked at together)`,
  )
}

/** 0.05 → `5.0%` */
export const percent = (share: number): string =>
  `${display(Math.round(share * 100_000), 100_000, { decimals: 1, rounding: 'half-up' })}%`
