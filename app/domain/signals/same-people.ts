import { poissonTail } from '#app/domain/signals/chance'
import { alarm, groupsOf, mostExact, odds, resolvedBy, type Group } from '#app/domain/signals/groups'
import { signal, type Found, type Seen } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** A mediator who invents needs parties: the same few numbers serve again and again. */
export const samePeople = signal({
  key: 'same-people',
  name: say('同一当事人、同一电话反复出现', 'The same people or phones again and again'),
  looksAt: say(
    '期内已化解案件中，同一证件号码或者电话（只比对加密后的索引，不比对号码本身；单位除外）在同一经办人手里出现的件数。',
    'How often one identity number or phone (compared by keyed hashes, never the numbers; organisations apart) stands in the resolved cases of one handler in the period.',
  ),
  innocent: say(
    '房东、小区物业人员、村组干部代留电话，确有多起纠纷的人。',
    'A landlord, a manager of an estate, a village cadre whose phone is given for others, somebody who does have many quarrels.',
  ),
  settings: {
    alarm,
    floor: {
      name: say('对照次数下限', 'Least repetition compared with'),
      value: 0.05,
      least: 0.001,
      most: 1,
      why: say(
        '每人期内平均再来 0.05 次（泊松分布），即二十人中有一人再次成为当事人；实际更多的，按实际。',
        'A person comes again 0.05 times in the period on average (Poisson), one in twenty; where they do so more often, as often as they do.',
      ),
    },
  },
  find(seen, set) {
    const { keysOf, mean, keys } = repetition(seen)
    const found = groupsOf([...resolvedBy(seen.closings).values()])
      .filter(({ by }) => by !== undefined)
      .flatMap((group): Found[] => {
        const often = [...casesByKey(group, keysOf).values()]
          .map((cases) => ({ cases, chance: poissonTail(cases.length - 1, Math.max(mean, set.floor)) * keys }))
          .filter(({ cases, chance }) => cases.length > 2 && chance <= set.alarm)
        return often.length === 0 ? [] : [told(group, often, keys)]
      })
    return mostExact(found)
  },
})

type Often = { readonly cases: readonly string[]; readonly chance: number }

function told({ body, by, closings }: Group, often: readonly Often[], keys: number): Found {
  const most = Math.max(...often.map(({ cases }) => cases.length))
  const chance = Math.min(...often.map((each) => each.chance))
  const { zh, en } = odds(chance, keys)
  const cases = [...new Set(often.flatMap((each) => each.cases))]
  const why = say(
    `化解 ${closings.length} 件，有 ${often.length} 个号码反复出现，最多的一个在 ${most} 件里，涉及 ${cases.length} 件，${zh}。`,
    `${closings.length} resolved, ${often.length} numbers stand in them again and again, one in ${most} cases, ${cases.length} cases in all, ${en}.`,
  )
  return { body, by, chance, why, cases }
}

/** How often a number comes again on average, and in how many numbers. */
function repetition({ people, closings }: Seen) {
  const resolved = resolvedBy(closings)
  const keysOf = new Map<string, Set<string>>()
  for (const { dispute, key } of people)
    if (resolved.has(dispute)) keysOf.set(dispute, (keysOf.get(dispute) ?? new Set()).add(key))
  const times = new Map<string, number>()
  for (const own of keysOf.values()) for (const key of own) times.set(key, (times.get(key) ?? 0) + 1)
  // Counted up to twice: one number in a hundred cases must not make it look usual.
  const again = [...times.values()].reduce((sum, n) => sum + Math.min(n - 1, 2), 0)
  return { keysOf, keys: times.size, mean: times.size === 0 ? 0 : again / times.size }
}

function casesByKey({ closings }: Group, keysOf: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { dispute } of closings)
    for (const key of keysOf.get(dispute) ?? []) found.set(key, [...(found.get(key) ?? []), dispute])
  return found
}
