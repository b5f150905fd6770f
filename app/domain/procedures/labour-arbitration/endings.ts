/** How a labour arbitration ends: two kinds of award, with different ways against them. */
import { z } from 'zod'
import { caseNumber, documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { caseRules, law, secretary, type Steps } from '#app/domain/procedures/labour-arbitration/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const underWay = ['accepted', 'formed', 'heard', 'deciding', 'suspended'] as const
const received = field.day(say('当事人收到之日', 'Received by the parties on')).optional()

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理，可以起诉', 'Not accepted: the applicant may sue'),
    from: ['received'],
    to: 'not-accepted',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    outcome: 'not-accepted',
    papers: [say('不予受理通知书', 'Notice of refusal')],
    source: law(29),
  },
  'refer-to-mediation': {
    name: say('转调解', 'Hand over to mediation'),
    done: say('已转调解', 'Handed over to mediation'),
    from: ['received'],
    to: 'handed-over',
    by: secretary,
    ...onwardTo('people-mediation', 'administrative-mediation'),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: law(10),
  },
  award: {
    name: say('裁决', 'Award'),
    done: say('已裁决', 'Award made'),
    from: ['deciding'],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      'award-kind': field.choice(
        say('裁决种类', 'Kind of award'),
        {
          final: say('终局裁决（小额或者劳动标准）', 'Final: a small claim, or labour standards'),
          ordinary: say('非终局裁决', 'Open to suit'),
        },
        {
          hint: say(
            '终局：劳动报酬等不超过当地月最低工资十二个月，或者工时、休假、社会保险争议。',
            'Final: wages and the like up to twelve months of the minimum wage, or working time, leave, insurance.',
          ),
        },
      ),
      'awarded-amount': field.money(say('裁决金额', 'Amount awarded')).optional(),
      'document-number': documentNumber,
      'award-received-on': received,
    }),
    dates: { 'award-received': { field: 'award-received-on' } },
    outcome: { field: 'award-kind', is: { final: 'final-award', ordinary: 'award' } },
    papers: [say('仲裁裁决书', 'Award')],
    source: law(46),
  },
  mediate: {
    name: say('制作调解书', 'Mediation statement'),
    done: say('调解达成协议', 'Mediated'),
    from: ['accepted', 'formed', 'heard', 'deciding'],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      terms: field.narrative(say('协议内容', 'Terms')),
      'awarded-amount': field.money(say('金额', 'Amount')).optional(),
      'document-number': documentNumber,
    }),
    outcome: 'mediation-statement',
    papers: [say('仲裁调解书', 'Mediation statement')],
    source: law(42, 2),
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['received', ...underWay],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      'withdrawn-how': field.choice(say('情形', 'How'), {
        own: say('申请人撤回', 'By the applicant'),
        settled: say('和解后撤回', 'After a settlement'),
        absent: say('不到庭或者中途退庭，视为撤回', 'Deemed withdrawn by absence'),
      }),
    }),
    outcome: { field: 'withdrawn-how', is: { own: 'withdrawn', settled: 'settled', absent: 'withdrawn' } },
    source: law(41),
  },
  dismiss: {
    name: say('驳回或者撤销案件', 'Dismiss or cancel'),
    done: say('已驳回或者撤销', 'Dismissed or cancelled'),
    from: underWay,
    to: 'concluded',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    outcome: 'dismissed',
    source: caseRules,
  },
  'record-overdue-suit': {
    name: say('登记逾期起诉', 'Record a suit over delay'),
    done: say('逾期未裁决，当事人起诉', 'Not decided in time: taken to court'),
    from: underWay,
    to: 'concluded',
    by: secretary,
    enter: z.object({ 'court-case-number': caseNumber }),
    outcome: 'to-court',
    source: law(43, 1),
  },
  'record-suit': {
    name: say('登记起诉', 'Record a suit'),
    done: say('当事人对裁决起诉', 'Sued over the award'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({
      'sued-by': field.choice(say('起诉人', 'Who sued'), {
        worker: say('劳动者', 'The worker'),
        employer: say('用人单位（仅非终局裁决）', 'The employer, over an award open to suit only'),
      }),
      'court-case-number': caseNumber,
    }),
    marks: ['sued'],
    source: law(50),
  },
  'record-set-aside': {
    name: say('登记申请撤销终局裁决', 'Record an application to set aside'),
    done: say('用人单位申请撤销终局裁决', 'Setting aside applied for'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({ 'court-case-number': caseNumber }),
    when: { fact: 'award-kind', is: 'final' },
    marks: ['set-aside-applied'],
    source: law(49, 1),
  },
  'record-enforcement': {
    name: say('登记申请执行', 'Record an application to enforce'),
    done: say('已申请强制执行', 'Enforcement applied for'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({ note }),
    source: law(51),
  },
  reopen: {
    name: say('重新审理', 'Try again'),
    done: say('重新审理', 'Tried again'),
    from: ['concluded'],
    to: 'accepted',
    by: secretary,
    enter: z.object({
      'reopened-for': field.choice(say('原因', 'Why'), {
        'went-back': say('调解书送达前反悔', 'A party went back before the statement was served'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    firstMarks: ['accepted'],
    reopens: true,
    source: law(42, 4),
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['not-accepted', 'handed-over'],
    to: 'received',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: law(5),
  },
} as const satisfies Steps
