import { alarm, floor, groupsOf, percent, resolvedBy, tooOften, type Rated } from '#app/domain/signals/groups'
import { signal, type Found } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** 人民调解法第三十一条: performance is watched over. One case the parties know nothing of is never chance. */
export const callBacks = signal({
  key: 'call-backs',
  name: say('回访与记录不符', 'Call-backs that disagree'),
  looksAt: say(
    '已化解案件的回访和抽样回访：未履行、不满意、反复，或者当事人说没有这件事。',
    'Visits and sampled call-backs of resolved cases: not performed, not content, come back, or the parties know of no such matter.',
  ),
  innocent: say(
    '履行期还没到、接电话的不是当事人、当事人事后后悔。',
    'Performance was not yet due, somebody else answered the phone, a party thought better of it.',
  ),
  settings: {
    alarm,
    floor: floor(
      0.1,
      say(
        '如实办理的，也按每十件回访有一件不符来对照。',
        'Even of honest work one call-back in ten is taken to disagree.',
      ),
    ),
  },
  find({ closings, told }, set) {
    const found = new Map(told.map((each) => [each.dispute, each.told]))
    const asked = [...resolvedBy(closings).values()].filter(({ dispute }) => found.has(dispute))
    const rated = groupsOf(asked).map((group): Rated => {
      const ids = group.closings.map(({ dispute }) => dispute)
      return { group, n: ids.length, cases: ids.filter((id) => found.get(id) !== 'agrees') }
    })
    const never = rated.filter(({ group }) => group.by !== undefined).flatMap((each) => neverOf(each, found))
    const often = tooOften(rated, {
      alarm: set.alarm,
      expected: (_, rest) => Math.max(set.floor, rest),
      why: ({ n, cases }, p, { zh, en }) =>
        say(
          `回访 ${n} 件，${cases.length} 件与记录不符；其余约 ${percent(p)}，${zh}。`,
          `${n} called back, ${cases.length} disagree with the record; of others about ${percent(p)}, ${en}.`,
        ),
    })
    const isTold = (each: Found) => never.some(({ body, by }) => body === each.body && by === each.by)
    return [...never, ...often.filter((each) => !isTold(each))]
  },
})

function neverOf({ group, n, cases }: Rated, found: ReadonlyMap<string, string>): Found[] {
  const none = cases.filter((id) => found.get(id) === 'never-happened')
  if (none.length === 0) return []
  const why = say(
    `回访 ${n} 件，${none.length} 件当事人说没有这件事${cases.length > none.length ? `，另有 ${cases.length - none.length} 件与记录不符` : ''}。`,
    `${n} called back, in ${none.length} the parties know of no such matter${cases.length > none.length ? `, ${cases.length - none.length} more disagree` : ''}.`,
  )
  return [{ body: group.body, by: group.by, chance: 0, why, cases }]
}
