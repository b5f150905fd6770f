import {
  alarm,
  floor,
  groupsOf,
  percent,
  resolvedBy,
  tooOften,
  type Group,
  type Rated,
} from '#app/domain/signals/groups'
import { signal, type Seen } from '#app/domain/signals/signal'
import { pairsAlike } from '#app/domain/signals/similar'
import { say } from '#app/domain/words'

/** 阜南柳大村: 271 of 479 files were invented, many with the same text and other names. */
export const similarTexts = signal({
  key: 'similar-texts',
  name: say('叙述雷同', 'Nearly the same texts'),
  looksAt: say(
    '同一机构、同一经办人期内已化解案件的纠纷经过，除去姓名、数字后几乎相同的。',
    'What was told of the resolved cases of one body or handler in the period, nearly the same once names and figures are taken out.',
  ),
  innocent: say(
    '同一件事涉及多户、分户登记；套用格式文本；同一来源批量转来的案件。',
    'One matter that touched many households and was entered for each; set wording; cases that came in a batch from one source.',
  ),
  settings: {
    alarm,
    likeness: {
      name: say('相似度', 'Likeness'),
      value: 0.8,
      least: 0.6,
      most: 1,
      why: say(
        '三字片段相同的占八成；分别写下的两段话很少超过一半。',
        'Four in five of the pieces of three signs are shared; two texts written apart seldom share half.',
      ),
    },
    shortest: {
      name: say('最短字数', 'Shortest text'),
      value: 25,
      least: 10,
      most: 500,
      why: say('更短的话本来就常常相同。', 'What is shorter is often the same anyhow.'),
    },
    floor: floor(
      0.02,
      say('其余即使没有，也按五十件有一件来对照。', 'Even where others have none it is compared with one in fifty.'),
    ),
  },
  find(seen, set) {
    const rated = ratedIn(seen, set.likeness, set.shortest)
    const people = rated.filter(({ group }) => group.by !== undefined)
    return tooOften(rated, {
      alarm: set.alarm,
      // The more cases, the likelier that one has its like: the chance of one pair is what is compared.
      expected: (each) => Math.max(set.floor, 1 - (1 - pairChance(people, each)) ** (each.n - 1)),
      why: ({ n, cases }, p, { zh, en }) =>
        say(
          `化解 ${n} 件，${cases.length} 件的经过与另一件几乎相同；照其余推算约 ${percent(p)}，${zh}。`,
          `${n} resolved, ${cases.length} of them told nearly as another of these; going by others about ${percent(p)}, ${en}.`,
        ),
    })
  },
})

type RatedText = Rated & { readonly pairs: number }

function ratedIn({ closings, texts }: Seen, least: number, shortest: number): RatedText[] {
  const owners = resolvedBy(closings)
  const told = new Map(texts.map(({ dispute, text }) => [dispute, text]))
  const groups = groupsOf([...owners.values()].filter(({ dispute }) => told.has(dispute)))
  return groups.map((group) => ratedOf(group, told, least, shortest))
}

function ratedOf(group: Group, told: ReadonlyMap<string, string>, least: number, shortest: number): RatedText {
  const ids = group.closings.map(({ dispute }) => dispute)
  const pairs = pairsAlike(
    ids.map((id) => told.get(id) ?? ''),
    least,
    shortest,
  )
  const alike = new Set(pairs.flat())
  return { group, n: ids.length, cases: ids.filter((_, i) => alike.has(i)), pairs: pairs.length }
}

/** How often two texts of one handler are alike, among the handlers of all other bodies. */
function pairChance(people: readonly RatedText[], own: Rated): number {
  const rest = people.filter(({ group }) => group.body !== own.group.body)
  const all = rest.reduce((sum, { n }) => sum + (n * (n - 1)) / 2, 0)
  return all === 0 ? 0 : rest.reduce((sum, { pairs }) => sum + pairs, 0) / all
}
