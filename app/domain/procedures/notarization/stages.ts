/** Where a notarization may stand and how it may end. It settles nothing: what is in dispute is not notarized (art. 31). */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law = articlesOf('公证法', '2017-09-01')
export const rulesOfNotaries = {
  local: say('《公证程序规则》（条文待核实）', 'procedural rules of notaries, text to be checked'),
}

export const window: readonly Role[] = ['intake-clerk']

export const notarizationOpening = z.object({
  enforceable: field.yesNo(say('是否申请赋予强制执行效力', 'Enforceable deed asked for?'), {
    hint: say('以给付为内容的债权文书，如调解协议。', 'For a deed of payment, such as a mediated agreement.'),
  }),
  'notary-matter': field.choice(say('公证事项', 'What is notarized'), {
    agreement: say('调解协议、还款协议', 'Agreement of mediation or repayment'),
    contract: say('其他合同、委托、声明', 'Another contract, mandate or declaration'),
    inheritance: say('继承、遗嘱、财产分割', 'Inheritance, will, division of property'),
    evidence: say('保全证据', 'Preserving evidence'),
    escrow: say('提存', 'Escrow'),
    other: say('其他', 'Other'),
  }),
})

export const stages = {
  applied: { name: say('已申请', 'Applied') },
  examining: { name: say('已受理审查中', 'Accepted, being examined') },
  suspended: { name: say('补充核实中', 'Being supplemented or verified'), suspended: true },
  issued: { name: say('已出具公证书', 'Certificate issued'), end: true },
  refused: { name: say('不予办理', 'Refused'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
  withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  'handed-over': { name: say('已转调解', 'Handed over to mediation'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  issued: { name: say('出具公证书', 'Certificate issued'), resolves: false },
  'enforceable-deed': { name: say('赋予强制执行效力', 'Enforceable deed'), resolves: false },
  refused: { name: say('不予办理', 'Refused'), resolves: false },
  terminated: { name: say('终止公证', 'Terminated'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  'handed-over': { name: say('有争议，转调解', 'In dispute, handed over'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
