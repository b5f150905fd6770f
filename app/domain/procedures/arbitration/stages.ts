/** Where an arbitration may stand, how it may end, and what is asked when it begins. */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law2017 = articlesOf('仲裁法', '2017-09-01')
export const law2025 = articlesOf('仲裁法', '2025-09-12')

/** The article of each version of the procedure. */
export const inBoth = (in2017: number, in2025: number) => ({
  sourceIn: { '2017': law2017(in2017), '2025': law2025(in2025) },
})

export const rulesOfCommission = { local: say('仲裁委员会仲裁规则', 'rules of the commission') }

export const secretary: readonly Role[] = ['arbitration-secretary']

export const arbitrationOpening = z.object({
  'arbitration-agreement': field.choice(say('仲裁协议', 'Arbitration agreement'), {
    clause: say('合同中的仲裁条款', 'Clause in the contract'),
    'before-dispute': say('纠纷前另行达成', 'Made apart before the dispute'),
    'after-dispute': say('纠纷后达成', 'Made after the dispute arose'),
  }),
})

export const stages = {
  received: { name: say('已收到申请', 'Received') },
  forwarded: { name: say('已转交仲裁委', 'Passed to the commission') },
  accepted: { name: say('已受理', 'Accepted') },
  formed: { name: say('已组庭', 'Panel formed') },
  heard: { name: say('已开庭', 'Heard') },
  suspended: { name: say('中止', 'Suspended'), suspended: true },
  concluded: { name: say('已办结', 'Concluded'), end: true },
  'not-accepted': { name: say('不予受理', 'Not accepted'), end: true },
  'handed-over': { name: say('已转人民调解', 'Handed over to mediation'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  award: { name: say('裁决', 'Award'), resolves: true },
  'mediation-statement': { name: say('调解书', 'Mediation statement'), resolves: true },
  'settlement-award': { name: say('和解裁决', 'Award on settlement'), resolves: true },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  dismissed: { name: say('驳回申请', 'Dismissed'), resolves: false },
  cancelled: { name: say('撤销案件', 'Case cancelled'), resolves: false },
  'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
  'handed-over': { name: say('转人民调解', 'Handed over to mediation'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
