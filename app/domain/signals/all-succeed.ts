import { display } from '#app/domain/figures/ratio'
import { binomialTail } from '#app/domain/signals/chance'
import { alarm, groupsOf, mostExact, odds, type Group } from '#app/domain/signals/groups'
import { signal, type Closing, type Found, type Seen } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** 江阴: 26,069 of 26,069; where an independent office counts, 87.8 %. The parties may stop at any time (人民调解法第十七条). */
export const allSucceed = signal({
  key: 'all-succeed',
  name: say('件件成功', 'Everyone succeeds'),
  looksAt: say(
    '同一机构、同一经办人在期内办结（转出的除外）的每一件都以化解结果结案，而同类程序在全县并非如此。',
    'Every case a handler or body ended in the period (those passed on apart) ended by resolving it, where in the county the same procedure does not.',
  ),
  innocent: say(
    '只登记谈成的，谈不成的没有录入；或者只分到简单的纠纷。',
    'Only what was agreed gets entered; or only simple quarrels are given to them.',
  ),
  settings: {
    alarm,
    ceiling: {
      name: say('对照成功率上限', 'Highest success rate compared with'),
      value: 0.99,
      least: 0.8,
      most: 0.999,
      why: say(
        '全县都报百分之百时，仍按每百件至少有一件谈不成来对照：当事人随时可以终止调解（人民调解法第十七条）。',
        'Where the whole county reports a hundred percent it is still compared with one in a hundred failing: the parties may end a mediation at any time (People’s Mediation Law, art. 17).',
      ),
    },
  },
  find({ closings, county }, set) {
    const groups = groupsOf(closings.filter(({ passedOn }) => !passedOn))
    const perfect = groups.filter(({ closings: own }) => own.every(({ resolved }) => resolved))
    return mostExact(
      perfect.flatMap((group): Found[] => {
        const chance = chanceOf(group, county, set.ceiling) * groups.length
        if (chance > set.alarm) return []
        const n = group.closings.length
        const { body, by } = group
        const rate = overall(group, county, set.ceiling)
        const { zh, en } = odds(chance, groups.length)
        const why = say(
          `办结 ${n} 件，件件化解；同类程序全县其余为 ${rate}，${zh}。`,
          `${n} ended and every one resolved; elsewhere in the county the same procedures reach ${rate}, ${en}.`,
        )
        return [{ body, by, chance, why, cases: group.closings.map(({ dispute }) => dispute) }]
      }),
    )
  },
})

function byProcedure(closings: readonly Closing[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { procedure } of closings) counts.set(procedure, (counts.get(procedure) ?? 0) + 1)
  return counts
}

/** Fewer cases elsewhere are nothing to compare with: then the ceiling stands for them. */
const ENOUGH = 30

/** What the rest of the county reaches in a procedure, never above the ceiling; one success and one failure are added (Laplace). */
function rateElsewhere(county: Seen['county'], procedure: string, n: number, ceiling: number): number {
  const all = county[procedure] ?? { n: 0, resolved: 0 }
  return all.n - n < ENOUGH ? ceiling : Math.min(ceiling, (all.resolved - n + 1) / (all.n - n + 2))
}

const chanceOf = ({ closings }: Group, county: Seen['county'], ceiling: number): number =>
  [...byProcedure(closings)].reduce(
    (chance, [procedure, n]) => chance * binomialTail(n, n, rateElsewhere(county, procedure, n, ceiling)),
    1,
  )

function overall({ closings }: Group, county: Seen['county'], ceiling: number): string {
  const expected = [...byProcedure(closings)].reduce(
    (sum, [procedure, n]) => sum + n * rateElsewhere(county, procedure, n, ceiling),
    0,
  )
  return `${display(Math.round(expected * 1000), closings.length * 1000, { decimals: 1, rounding: 'half-up' })}%`
}
