/** How an arbitration of rural land ends; its award is open to suit for thirty days. */
import { z } from 'zod'
import { caseNumber, documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, secretary, type Steps } from '#app/domain/procedures/land-arbitration/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const underWay = ['accepted', 'formed', 'heard', 'deciding', 'suspended'] as const
const grounds = {
  conditions: say('不符合申请条件', 'The conditions are not met'),
  court: say('法院已受理', 'A court has accepted it'),
  'other-organ': say('应当由其他机构处理（如征地补偿）', 'For another organ, as expropriation is'),
  decided: say('已有生效的裁判或者处理决定', 'Decided already'),
}

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理', 'Not accepted'),
    from: ['received'],
    to: 'not-accepted',
    by: secretary,
    enter: z.object({ 'refused-for': field.choice(say('原因', 'Why'), grounds), reason: reasonTold }),
    outcome: 'not-accepted',
    papers: [say('不予受理通知书', 'Notice of refusal')],
    source: law(23),
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
    source: law(3),
  },
  award: {
    name: say('裁决', 'Award'),
    done: say('已裁决', 'Award made'),
    from: ['deciding'],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      'suit-told': field.choice(say('起诉权利、期限', 'The right to sue and its time'), {
        yes: say('已在裁决书中写明', 'Written in the award'),
      }),
      'awarded-amount': field.money(say('裁决金额', 'Amount awarded')).optional(),
      'document-number': documentNumber,
    }),
    marks: ['awarded'],
    outcome: 'award',
    papers: [say('仲裁裁决书', 'Award')],
    source: law(45, 1),
  },
  mediate: {
    name: say('制作调解书', 'Mediation statement'),
    done: say('调解达成协议', 'Mediated'),
    from: ['formed', 'heard', 'deciding'],
    to: 'concluded',
    by: secretary,
    enter: z.object({ terms: field.narrative(say('协议内容', 'Terms')), 'document-number': documentNumber }),
    outcome: 'mediation-statement',
    papers: [say('仲裁调解书', 'Mediation statement')],
    source: law(11, 1),
  },
  'award-settlement': {
    name: say('按和解协议裁决', 'Award on settlement'),
    done: say('已按和解协议裁决', 'Award made on a settlement'),
    from: ['formed', 'heard', 'deciding'],
    to: 'concluded',
    by: secretary,
    enter: z.object({ terms: field.narrative(say('和解内容', 'Terms')), 'document-number': documentNumber }),
    marks: ['awarded'],
    outcome: 'settlement-award',
    papers: [say('仲裁裁决书', 'Award')],
    source: law(32),
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['received', ...underWay],
    to: 'concluded',
    by: secretary,
    enter: z.object({
      'withdrawn-how': field.choice(say('情形', 'How'), {
        own: say('申请人撤回（被申请人未提反请求）', 'By the applicant, there being no counterclaim'),
        settled: say('和解后撤回', 'After a settlement'),
        absent: say('不到庭或者中途退庭，视为撤回', 'Deemed withdrawn by absence'),
      }),
    }),
    outcome: { field: 'withdrawn-how', is: { own: 'withdrawn', settled: 'settled', absent: 'withdrawn' } },
    source: law(34),
  },
  terminate: {
    name: say('终止仲裁', 'Terminate'),
    done: say('仲裁程序终止', 'Terminated'),
    from: underWay,
    to: 'concluded',
    by: secretary,
    enter: z.object({ 'terminated-for': field.choice(say('原因', 'Why'), grounds), reason: reasonTold }),
    outcome: 'terminated',
    papers: [say('终止仲裁通知书', 'Notice of termination')],
    source: law(22),
  },
  'deliver-award': {
    name: say('送达裁决书', 'Deliver the award'),
    done: say('裁决书已送达', 'Award delivered'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({ note }),
    marks: ['award-received'],
    papers: [say('送达回证', 'Proof of service')],
    source: law(45, 2),
  },
  'record-suit': {
    name: say('登记起诉', 'Record a suit'),
    done: say('当事人对裁决起诉', 'Sued over the award'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({ 'court-case-number': caseNumber }),
    marks: ['sued'],
    source: law(48),
  },
  'record-enforcement': {
    name: say('登记申请执行', 'Record an application to enforce'),
    done: say('已申请强制执行', 'Enforcement applied for'),
    from: ['concluded'],
    by: secretary,
    enter: z.object({ note }),
    source: law(49),
  },
  reopen: {
    name: say('重新审理', 'Try again'),
    done: say('重新审理', 'Tried again'),
    from: ['concluded'],
    to: 'accepted',
    by: secretary,
    enter: z.object({
      'reopened-for': field.choice(say('原因', 'Why'), {
        'went-back': say('调解书签收前反悔', 'A party went back before signing for the statement'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    firstMarks: ['accepted'],
    clears: ['award-received'],
    reopens: true,
    source: law(11, 3),
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['not-accepted', 'handed-over'],
    to: 'received',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: law(4),
  },
} as const satisfies Steps
