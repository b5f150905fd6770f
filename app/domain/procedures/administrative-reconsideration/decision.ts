/** How a reconsideration ends: by decision, by mediation, by termination. */
import { z } from 'zod'
import { documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  onTrial,
  rule2007,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

/** The law of 2023 varies by a step of its own, because it must not be for the worse (art. 63). */
const resultsBut = {
  uphold: say('维持', 'Uphold'),
  annul: say('撤销', 'Annul'),
  'annul-in-part': say('部分撤销', 'Annul in part'),
  'declare-illegal': say('确认违法', 'Declare illegal'),
  'order-to-act': say('责令履行', 'Order to act'),
}
const outcomeBut = {
  uphold: 'upheld',
  annul: 'annulled',
  'annul-in-part': 'annulled',
  'declare-illegal': 'declared-illegal',
  'order-to-act': 'ordered-to-act',
} as const

const label = say('决定', 'Decision')
const redo = field.yesNo(say('是否责令重新作出', 'To be done again?')).optional()
const rest = {
  'compensation-amount': field.money(say('赔偿金额', 'Compensation')).optional(),
  'document-number': documentNumber,
  note,
}
const more = { redo, ...rest }
const papers = ['review-decision'] as const

export const decision = {
  decide: {
    name: say('作出决定', 'Decide'),
    done: say('已作出行政复议决定', 'Decided'),
    from: ['trial'],
    to: 'decided',
    by: officer,
    enter: z.object({
      decision: field.choice(label, { ...resultsBut, vary: say('变更', 'Vary') }),
      ...more,
      // Under the regulation of 2007 for every decision (art. 51); asked for, but old cases are entered without it.
      'not-worse': field
        .choice(say('是否对申请人更为不利', 'Is it worse for the applicant?'), {
          'not-worse': say('没有更为不利', 'It is not'),
        })
        .optional(),
    }),
    versions: ['2017'],
    marks: ['decided'],
    outcome: { field: 'decision', is: { ...outcomeBut, vary: 'varied' } },
    papers,
    source: law2017(28),
  },
  'decide-2023': {
    name: say('作出决定', 'Decide'),
    done: say('已作出行政复议决定', 'Decided'),
    from: ['trial'],
    to: 'decided',
    by: officer,
    enter: z.object({
      decision: field.choice(label, {
        ...resultsBut,
        'declare-void': say('确认无效', 'Declare void'),
        'reject-claim': say('驳回复议请求', 'Reject the claim'),
        'contract-duty': say('承担行政协议责任', 'Bind to the administrative contract'),
      }),
      redo,
      'redo-by': field.day(say('责令重新作出的期限', 'To be done again by')).optional(),
      ...rest,
    }),
    versions: ['2023'],
    // The parties are heard and it is on record (art. 49), or the case is tried on the papers as the law allows (art. 54).
    when: { fact: 'views-dealt-with', is: 'yes' },
    marks: ['decided'],
    outcome: {
      field: 'decision',
      is: {
        ...outcomeBut,
        'declare-void': 'declared-void',
        'reject-claim': 'claim-rejected',
        'contract-duty': 'contract-duty',
      },
    },
    papers,
    source: law2023(61),
  },
  'vary-2023': {
    name: say('变更', 'Vary'),
    done: say('已决定变更行政行为', 'Act varied'),
    from: ['trial'],
    to: 'decided',
    by: officer,
    enter: z.object({
      'not-worse': field.choice(say('是否对申请人更为不利', 'Is it worse for the applicant?'), {
        'not-worse': say('没有更为不利', 'It is not'),
        'third-party-asked': say('第三人提出相反请求', 'A third party asked for the opposite'),
      }),
      'compensation-amount': more['compensation-amount'],
      'document-number': documentNumber,
      note,
    }),
    versions: ['2023'],
    when: { fact: 'views-dealt-with', is: 'yes' },
    marks: ['decided'],
    outcome: 'varied',
    papers,
    source: law2023(63, 2),
  },
  dismiss: {
    name: say('驳回申请', 'Dismiss the application'),
    done: say('已驳回行政复议申请', 'Application dismissed'),
    from: onTrial,
    to: 'decided',
    by: officer,
    enter: z.object({ reason: reasonTold, 'document-number': documentNumber }),
    marks: ['decided'],
    outcome: 'application-dismissed',
    papers: ['review-dismissal'],
    ...inBoth(rule2007(48), law2023(33)),
  },
  mediate: {
    name: say('制作调解书', 'Mediation statement'),
    done: say('达成协议，制作行政复议调解书', 'Mediated'),
    occasional: true,
    from: [...onTrial, 'suspended'],
    to: 'mediated',
    by: officer,
    enter: z.object({
      terms: field.narrative(say('调解结果', 'What was agreed')),
      'compensation-amount': field.money(say('赔偿、补偿金额', 'Amount')).optional(),
      'document-number': documentNumber,
    }),
    marks: ['decided'],
    outcome: 'mediated',
    papers: ['review-mediation'],
    ...inBoth(rule2007(50), law2023(73)),
  },
  terminate: {
    name: say('终止', 'Terminate'),
    done: say('行政复议终止', 'Terminated'),
    occasional: true,
    from: [...onTrial, 'suspended', 'examining'],
    to: 'terminated',
    by: officer,
    enter: z.object({
      'terminated-for': field.choice(say('终止原因', 'Why'), {
        withdrawn: say('申请人自愿撤回', 'Withdrawn by the applicant'),
        settled: say('和解', 'Settled'),
        'after-change': say('被申请人改变行政行为后撤回', 'Withdrawn after the organ changed its act'),
        'no-successor': say('申请人死亡或者终止，无人承受', 'Death or end, nobody takes over'),
        criminal: say('转为刑事强制措施', 'Turned into a criminal case'),
        'suspension-expired': say('中止满六十日原因未消除', 'Suspended for sixty days, the cause remains'),
        other: say('其他', 'Other'),
      }),
      note,
      'document-number': documentNumber,
    }),
    outcome: {
      field: 'terminated-for',
      is: {
        withdrawn: 'withdrawn',
        settled: 'settled',
        'after-change': 'withdrawn-after-change',
        'no-successor': 'terminated',
        criminal: 'terminated',
        'suspension-expired': 'terminated',
        other: 'terminated',
      },
    },
    papers: ['review-termination'],
    ...inBoth(rule2007(42), law2023(41)),
  },
} as const satisfies Steps
