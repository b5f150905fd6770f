/**
 * Arbitration (仲裁), commercial: decided outside by the city's commission, received and tracked here.
 * Source: 仲裁法 2017 to 2026-02-28, 仲裁法 2025 since; commissions exist only in cities with districts (2017 art. 10,
 * 2025 art. 13), so the district has a reception. Neither text limits the time of the award.
 * In: an application with an arbitration agreement, at the reception or handed over from the grid or from mediation.
 * Out: an award, a mediation statement, withdrawal; without an agreement, people's mediation.
 */
import { z } from 'zod'
import { bodyTo, caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { procedure } from '#app/domain/procedures/procedure'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { say } from '#app/domain/words'

const law2017 = articlesOf('仲裁法', '2017-09-01')
const law2025 = articlesOf('仲裁法', '2025-09-12')
const inBoth = (in2017: number, in2025: number) => ({
  sourceIn: { '2017': law2017(in2017), '2025': law2025(in2025) },
})

const secretary: readonly Role[] = ['arbitration-secretary']

export const arbitrationOpening = z.object({
  'arbitration-agreement': field.choice(say('仲裁协议', 'Arbitration agreement'), {
    clause: say('合同中的仲裁条款', 'Clause in the contract'),
    'before-dispute': say('纠纷前另行达成', 'Made apart before the dispute'),
    'after-dispute': say('纠纷后达成', 'Made after the dispute arose'),
  }),
})

export const arbitration = procedure({
  key: 'arbitration',
  name: say('仲裁', 'Arbitration'),
  about: say(
    '有仲裁协议的合同和其他财产纠纷，由仲裁委员会裁决；本区接待、转交并跟踪结果。',
    'Contract and property disputes with an arbitration agreement are decided by the commission; the district receives, passes on and follows them.',
  ),
  family: 'civil',
  versions: [
    {
      key: '2017',
      name: say('2017年修正的仲裁法', 'Law of 2017'),
      from: '1995-09-01',
      to: '2026-02-28',
      source: law2017(80),
    },
    { key: '2025', name: say('2025年修订的仲裁法', 'Law of 2025'), from: '2026-03-01', source: law2025(96) },
  ],
  stages: {
    received: { name: say('已收到申请', 'Received') },
    forwarded: { name: say('已转交仲裁委', 'Passed to the commission') },
    accepted: { name: say('已受理', 'Accepted') },
    formed: { name: say('已组庭', 'Panel formed') },
    heard: { name: say('已开庭', 'Heard') },
    suspended: { name: say('中止', 'Suspended'), suspended: true },
    concluded: { name: say('已办结', 'Concluded'), end: true },
    'not-accepted': { name: say('不予受理', 'Not accepted'), end: true },
    'handed-over': { name: say('已转人民调解', 'Handed over to mediation'), end: true },
  },
  outcomes: {
    award: { name: say('裁决', 'Award'), resolves: true },
    'mediation-statement': { name: say('调解书', 'Mediation statement'), resolves: true },
    'settlement-award': { name: say('和解裁决', 'Award on settlement'), resolves: true },
    withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
    dismissed: { name: say('驳回申请', 'Dismissed'), resolves: false },
    cancelled: { name: say('撤销案件', 'Case cancelled'), resolves: false },
    'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
    'handed-over': { name: say('转人民调解', 'Handed over to mediation'), resolves: false },
  },
  opening: {
    stage: 'received',
    marks: ['received'],
    by: ['arbitration-secretary', 'intake-clerk'],
    at: ['commission'],
    enter: arbitrationOpening,
    direct: true,
    needs: ['two-parties'],
  },
  steps: {
    forward: {
      name: say('转交仲裁委', 'Pass to the commission'),
      done: say('已转交仲裁委', 'Passed to the commission'),
      from: ['received'],
      to: 'forwarded',
      by: secretary,
      enter: z.object({ note }),
      marks: ['forwarded'],
      papers: [say('仲裁申请书', 'Application for arbitration'), say('仲裁协议', 'Arbitration agreement')],
      ...inBoth(22, 33),
    },
    accept: {
      name: say('登记仲裁委受理', 'Record acceptance'),
      done: say('仲裁委已受理', 'Accepted by the commission'),
      from: ['received', 'forwarded'],
      to: 'accepted',
      by: secretary,
      enter: z.object({ 'case-number': caseNumber }),
      marks: ['accepted'],
      papers: [say('受理通知书', 'Notice of acceptance')],
      ...inBoth(24, 35),
    },
    refuse: {
      name: say('登记不予受理', 'Record refusal'),
      done: say('仲裁委不予受理', 'Not accepted by the commission'),
      from: ['received', 'forwarded'],
      to: 'not-accepted',
      by: secretary,
      enter: z.object({ reason: reasonTold }),
      outcome: 'not-accepted',
      papers: [say('不予受理通知书', 'Notice of refusal')],
      ...inBoth(24, 35),
    },
    'refer-to-mediation': {
      name: say('转人民调解', 'Hand over to mediation'),
      done: say('已转人民调解', 'Handed over to mediation'),
      from: ['received', 'forwarded'],
      to: 'handed-over',
      by: secretary,
      enter: z.object({ to: bodyTo({ kinds: ['committee', 'studio', 'sub-centre'] }), note }),
      outcome: 'handed-over',
      handsOver: ['people-mediation'],
      ...inBoth(4, 4),
    },
    'form-panel': {
      name: say('登记组庭', 'Record the panel'),
      done: say('已组成仲裁庭', 'Panel formed'),
      from: ['accepted'],
      to: 'formed',
      by: secretary,
      enter: z.object({
        panel: field.choice(say('仲裁庭', 'Panel'), {
          one: say('独任仲裁员', 'One arbitrator'),
          three: say('三名仲裁员', 'Three arbitrators'),
        }),
      }),
      marks: ['formed'],
      papers: [say('组庭通知', 'Notice of the panel')],
      ...inBoth(33, 44),
    },
    'hold-hearing': {
      name: say('登记开庭', 'Record a hearing'),
      done: say('已开庭', 'Hearing held'),
      from: ['formed', 'heard'],
      to: 'heard',
      by: secretary,
      enter: z.object({
        way: field.choice(say('审理方式', 'How'), {
          hearing: say('开庭', 'In a hearing'),
          papers: say('当事人协议不开庭，书面审理', 'On the papers, as the parties agreed'),
        }),
        note,
      }),
      marks: ['hearing'],
      papers: [say('开庭通知', 'Notice of hearing'), say('庭审笔录', 'Record of hearing')],
      ...inBoth(39, 51),
    },
    suspend: {
      name: say('登记中止', 'Record suspension'),
      done: say('仲裁程序中止', 'Suspended'),
      from: ['accepted', 'formed', 'heard'],
      to: 'suspended',
      by: secretary,
      enter: z.object({ reason: reasonTold }),
      suspends: true,
      source: { local: say('仲裁委员会仲裁规则', 'rules of the commission') },
    },
    resume: {
      name: say('登记恢复', 'Record resumption'),
      done: say('仲裁程序恢复', 'Resumed'),
      from: ['suspended'],
      to: 'resume',
      by: secretary,
      enter: z.object({ note }),
      source: { local: say('仲裁委员会仲裁规则', 'rules of the commission') },
    },
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
      papers: [say('裁决书', 'Award'), say('调解书', 'Mediation statement')],
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
      source: { local: say('仲裁委员会仲裁规则', 'rules of the commission') },
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
      ...inBoth(49, 62),
    },
    'correct-award': {
      name: say('登记裁决补正', 'Record a correction of the award'),
      done: say('裁决已补正', 'Award corrected'),
      from: ['concluded'],
      by: secretary,
      enter: z.object({ note }),
      marks: ['award-corrected'],
      ...inBoth(56, 69),
    },
    'record-set-aside': {
      name: say('登记申请撤销裁决', 'Record an application to set aside'),
      done: say('当事人申请撤销裁决', 'Setting aside applied for'),
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
  },
  deadlines: [
    { rule: 'arb.accept', from: 'received', until: ['accepted', 'concluded'] },
    {
      rule: 'arb.setaside',
      from: 'award-received',
      until: ['set-aside-applied'],
      when: { fact: 'result', is: 'award' },
    },
  ],
  counts: {
    received: { mark: 'received' },
    accepted: { mark: 'accepted' },
    'amount-accepted': { mark: 'accepted', amount: 'amount' },
    'amount-concluded': { mark: 'concluded', amount: 'amount' },
  },
  fee: { allowed: true, source: law2017(76) },
})
