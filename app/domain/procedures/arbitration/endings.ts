/** How an arbitration ends, and what may follow the award. */
import { z } from 'zod'
import { caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { inBoth, rulesOfCommission, secretary, type Steps } from '#app/domain/procedures/arbitration/stages'
import { say } from '#app/domain/words'

export const endings = {
  conclude: {
    name: say('登记裁决或调解', 'Record the result'),
    done: say('已结案', 'Concluded'),
    from: ['accepted', 'formed', 'heard'],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      result: field.choice(say('结果', 'Result'), {
        award: say('裁决', 'Award'),
        'mediation-statement': say('调解书', 'Mediation statement'),
        'settlement-award': say('和解裁决', 'Award on settlement'),
      }),
      'awarded-amount': field.money(say('裁决或调解金额', 'Amount awarded or agreed')).optional(),
      'award-number': field.text(say('文书编号', 'Document number')).optional(),
      'award-received-on': field.day(say('当事人收到之日', 'Received by the parties on')).optional(),
    }),
    dates: { 'award-received': { field: 'award-received-on' } },
    outcome: {
      field: 'result',
      is: {
        award: 'award',
        'mediation-statement': 'mediation-statement',
        'settlement-award': 'settlement-award',
      },
    },
    papers: ['award-closing', say('裁决书', 'Award'), say('调解书', 'Mediation statement')],
    ...inBoth(54, 67),
  },
  dismiss: {
    name: say('登记驳回', 'Record dismissal'),
    done: say('已驳回', 'Dismissed'),
    from: ['accepted', 'formed', 'heard', 'suspended'],
    to: 'concluded',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    outcome: 'dismissed',
    papers: ['award-closing'],
    ...inBoth(17, 28),
  },
  cancel: {
    name: say('登记撤销案件', 'Record cancellation'),
    done: say('案件已撤销', 'Case cancelled'),
    from: ['accepted', 'formed', 'heard', 'suspended'],
    to: 'concluded',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    outcome: 'cancelled',
    papers: ['award-closing'],
    source: rulesOfCommission,
  },
  withdraw: {
    name: say('登记撤回', 'Record withdrawal'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['received', 'forwarded', 'accepted', 'formed', 'heard', 'suspended'],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      why: field.choice(say('撤回情形', 'How'), {
        own: say('申请人撤回', 'By the applicant'),
        settled: say('和解后撤回', 'After a settlement'),
        absent: say('不到庭或中途退庭，视为撤回', 'Deemed withdrawn by absence'),
      }),
    }),
    outcome: 'withdrawn',
    papers: ['award-closing'],
    ...inBoth(49, 62),
  },
  'correct-award': {
    name: say('登记裁决补正', 'Record a correction of the award'),
    done: say('裁决已补正', 'Award corrected'),
    occasional: true,
    from: ['concluded'],
    by: secretary,
    enter: z.object({ note }),
    marks: ['award-corrected'],
    ...inBoth(56, 69),
  },
  'record-set-aside': {
    name: say('登记申请撤销裁决', 'Record an application to set aside'),
    done: say('当事人申请撤销裁决', 'Setting aside applied for'),
    occasional: true,
    from: ['concluded'],
    by: secretary,
    enter: z.object({ 'court-case-number': caseNumber }),
    marks: ['set-aside-applied'],
    ...inBoth(59, 72),
  },
  reopen: {
    name: say('登记重新仲裁', 'Record re-arbitration'),
    done: say('法院通知重新仲裁', 'Arbitrated again as the court asked'),
    from: ['concluded'],
    to: 'accepted',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    when: { fact: 'result', is: 'award' },
    reopens: true,
    ...inBoth(61, 74),
  },
} as const satisfies Steps
