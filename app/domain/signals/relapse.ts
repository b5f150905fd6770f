import { alarm, floor, groupsOf, percent, resolvedBy, tooOften, type Rated } from '#app/domain/signals/groups'
import { signal } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** Resolved on paper, and back: another dispute of the same people and kind soon after. */
export const relapse = signal({
  key: 'relapse',
  name: say('化解后又起', 'Relapse'),
  looksAt: say(
    '化解后规定天数内，至少两名相同当事人之间的同类纠纷又被登记。',
    'Within the days set after it was resolved, another dispute of the same kind between at least two of the same people was registered.',
  ),
  innocent: say(
    '长期邻里、家庭关系中的另一件事；分期履行的下一期发生争议。',
    'Another matter between neighbours or in a family; a later instalment that was disputed.',
  ),
  settings: {
    alarm,
    days: {
      name: say('天数', 'Days'),
      value: 90,
      least: 7,
      most: 365,
      why: say(
        '三个月内再起，多半是上次没有谈到根上。',
        'What is back within three months was most likely never settled at the root.',
      ),
    },
    floor: floor(
      0.02,
      say('其余即使没有，也按五十件有一件来对照。', 'Even where others have none it is compared with one in fifty.'),
    ),
  },
  find({ closings, again }, set) {
    const back = new Set(again.filter(({ days }) => days <= set.days).map(({ dispute }) => dispute))
    const rated = groupsOf([...resolvedBy(closings).values()]).map((group): Rated => {
      const ids = group.closings.map(({ dispute }) => dispute)
      return { group, n: ids.length, cases: ids.filter((id) => back.has(id)) }
    })
    return tooOften(rated, {
      alarm: set.alarm,
      expected: (_, rest) => Math.max(set.floor, rest),
      why: ({ n, cases }, p, { zh, en }) =>
        say(
          `化解 ${n} 件，${cases.length} 件在 ${set.days} 天内又起；其余约 ${percent(p)}，${zh}。`,
          `${n} resolved, ${cases.length} were back within ${set.days} days; of others about ${percent(p)}, ${en}.`,
        ),
    })
  },
})
