/**
 * The Ministry of Justice's return of people's mediation (人民调解案件情况统计表, 2010). The form itself was not seen; its
 * dimensions are those a county-level city printed in August 2016, where the three sources and the fifteen kinds each
 * add up to what was accepted. 人民调解法 arts. 28–33: an oral agreement is an agreement; performance; confirmation.
 */
import { categories } from '#app/domain/codes/categories'
import { sourceKeys, type Source } from '#app/domain/codes/sources'
import type { Selection } from '#app/domain/indicators/indicator'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { counts, equation, oneEach, under } from '#app/domain/returns/cells'
import { committees } from '#app/domain/returns/people-mediation/committees'
import { results } from '#app/domain/returns/people-mediation/results'
import type { Return } from '#app/domain/returns/return'
import { say } from '#app/domain/words'

const procedures = [peopleMediation.key]
const of = (measure: string): Selection => ({ measure, procedures })
const ownWay: ReadonlySet<Source> = new Set<Source>(['application', 'own-initiative'])
const handedOver = sourceKeys.filter((key) => !ownWay.has(key))
const cells = [
  counts('1', 'accepted', say('受理', 'Accepted'), of('accepted')),
  ...under(say('案件来源', 'Source'), [
    counts('2', 'source-application', say('依申请', 'On application'), of('accepted.source.application')),
    counts('3', 'source-own', say('主动调解', 'Taken up by the mediators'), of('accepted.source.own-initiative')),
    counts(
      '4',
      'source-entrusted',
      say('接受委托移送', 'Entrusted or handed over'),
      handedOver.map((key) => of(`accepted.source.${key}`)),
    ),
  ]),
  ...under(
    say('纠纷类型', 'Kind of dispute'),
    oneEach(
      categories.all.map(({ key, words }) => [key, words]),
      5,
      (no, key, name) => counts(no, `type-${key}`, name, { ...of('accepted'), categories: [key] }),
    ),
  ),
  ...committees(of),
  ...results(of),
]

export const peopleMediationReturn: Return = {
  key: 'people-mediation',
  name: say('人民调解案件情况统计表', "Return of people's mediation"),
  about: say(
    '辖区内人民调解组织受理、调解的案件。一件纠纷先后经村、镇两级调解的，各计一件。',
    'What the committees of the area accepted and mediated. A dispute mediated first in the village and then in the town counts once in each.',
  ),
  source: say('司法部《人民调解案件情况统计表》（2010年）', 'Ministry of Justice, return of 2010'),
  unverified: say(
    '未见到表样；栏目按公开的月报整理，编号为本系统所编。',
    'The form was not seen: the columns follow a published monthly report, their numbers are ours.',
  ),
  version: { n: 1, from: '2011-01-01' },
  every: ['month', 'quarter', 'half', 'year'],
  cells,
  equations: [
    equation(cells, ['accepted'], ['source-application', 'source-own', 'source-entrusted']),
    equation(
      cells,
      ['accepted'],
      categories.keys.map((key) => `type-${key}`),
    ),
    equation(cells, ['accepted'], ['at-village', 'at-town', 'at-district'], true),
    equation(cells, ['successful'], ['written', 'oral'], true),
  ],
}
