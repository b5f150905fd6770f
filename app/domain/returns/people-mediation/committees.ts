/** Columns 20 to 25: by which committees; the law knows more sorts (人民调解法 arts. 8, 34) than the tree of bodies. */
import type { Selection } from '#app/domain/indicators/indicator'
import { counts, notKept, under } from '#app/domain/returns/cells'
import type { Cell } from '#app/domain/returns/return'
import { say } from '#app/domain/words'

const byLevel = say(
  '按承办机构所在层级计；调解组织的类型没有逐一登记。',
  'By the level of the body that handled it: what sort of committee it is, is not entered one by one.',
)

export const committees = (of: (measure: string) => Selection): Cell[] => [
  ...under(say('调解组织', 'Committees'), [
    counts(
      '20',
      'at-village',
      say('村（社区）', 'Village or community'),
      { ...of('accepted'), levels: ['grid', 'village'] },
      { unverified: byLevel },
    ),
    counts(
      '21',
      'at-town',
      say('镇（街道）', 'Town or street'),
      { ...of('accepted'), levels: ['town'] },
      {
        unverified: byLevel,
      },
    ),
    counts(
      '22',
      'at-district',
      say('区级', 'District'),
      { ...of('accepted'), levels: ['district'] },
      {
        unverified: byLevel,
      },
    ),
    counts(
      '23',
      'at-sub-centre',
      say('其中：行业性、专业性（分中心）', 'Of these: trade and professional (sub-centres)'),
      {
        ...of('accepted'),
        at: ['sub-centre'],
      },
    ),
    counts('24', 'at-studio', say('其中：个人品牌调解工作室', 'Of these: named studios'), {
      ...of('accepted'),
      at: ['studio'],
    }),
    notKept(
      '25',
      'at-enterprise',
      say('企事业单位', 'Enterprises and institutions'),
      say(
        '机构表没有企事业单位调委会这一类，不能统计，不是零。',
        'The tree of bodies knows no committees of enterprises: it cannot be counted, which is not nought.',
      ),
    ),
  ]),
]
