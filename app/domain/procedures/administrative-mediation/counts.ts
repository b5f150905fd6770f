/** How an administrative mediation is told apart in the quarterly return (行政调解案件统计表, 27 columns). */
import { bySource, type Facet } from '#app/domain/procedures/counting'
import { field } from '#app/domain/procedures/field'
import type { NeedsField } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

/** Disputes with an organ: the return divides them once more by the stage they stand in (columns 22 and 23). */
const withAnOrgan = ['compensation', 'indemnity', 'discretion']

/** Columns 7–16 are disputes between citizens, 19–21 disputes with an organ; which is other counts where none was said. */
export const classified = {
  'mediation-type': field
    .choice(
      say('统计类型', 'Kind, for the return'),
      {
        'public-order': say('民事：治安民间纠纷', 'Civil: public order, neighbours'),
        traffic: say('民事：交通事故', 'Civil: road accident'),
        contract: say('民事：合同', 'Civil: contract'),
        medical: say('民事：医疗', 'Civil: medical'),
        consumer: say('民事：消费、产品质量', 'Civil: consumer, quality of goods'),
        farmland: say('民事：土地承包', 'Civil: farm land contract'),
        'intellectual-property': say('民事：知识产权', 'Civil: intellectual property'),
        environment: say('民事：环境污染', 'Civil: pollution'),
        utilities: say('民事：电力水事', 'Civil: electricity and water'),
        other: say('民事：其他', 'Civil: other'),
        compensation: say('行政：行政赔偿', 'With an organ: compensation'),
        indemnity: say('行政：行政补偿', 'With an organ: indemnity'),
        discretion: say('行政：法定自由裁量', 'With an organ: lawful discretion'),
      },
      {
        hint: say(
          '季度报表的分类；不填的计入“民事：其他”。',
          'For the quarterly return; left empty it counts as civil: other.',
        ),
      },
    )
    .optional(),
  'administrative-stage': field
    .choice(
      say('行政争议所处阶段', 'Where the dispute with the organ stands'),
      { reconsideration: say('行政复议', 'Reconsideration'), litigation: say('行政诉讼', 'In court') },
      { hint: say('行政争议必须填写，民事纠纷不填。', 'Needed for a dispute with an organ, for no other.') },
    )
    .optional(),
}

export const sayTheStage: NeedsField = {
  field: 'administrative-stage',
  when: { field: 'mediation-type', is: withAnOrgan },
}

/** An agreement of an organ is put down in writing by its own step, unless it says otherwise. */
export const agreementForm = field
  .choice(say('协议形式', 'Form'), { written: say('书面协议', 'In writing'), oral: say('口头协议', 'Orally') })
  .optional()

const agreed = { of: 'concluded', outcomes: ['agreement'] } as const

export const facets: readonly Facet[] = [
  bySource,
  { of: 'accepted', key: 'type', by: { fact: 'mediation-type' }, otherwise: 'other' },
  {
    of: 'accepted',
    key: 'stage',
    by: { fact: 'administrative-stage' },
    when: { fact: 'mediation-type', is: withAnOrgan },
  },
  { of: 'accepted', key: 'people', adds: 'people' },
  { ...agreed, key: 'type', by: { fact: 'mediation-type' }, otherwise: 'other' },
  { ...agreed, key: 'form', by: { fact: 'agreement-form' }, otherwise: 'written' },
  { ...agreed, key: 'agreement-amount', adds: { fact: 'agreement-amount' } },
]
