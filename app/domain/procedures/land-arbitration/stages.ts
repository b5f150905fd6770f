/** Where an arbitration of rural land may stand and how it may end. */
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law = articlesOf('农村土地承包经营纠纷调解仲裁法', '2009-06-27')
export const rulesOfLand = {
  local: say('《农村土地承包经营纠纷仲裁规则》（条文待核实）', 'rules of rural land arbitration, text to be checked'),
}
export const secretary: readonly Role[] = ['arbitration-secretary']

export const stages = {
  received: { name: say('已收到申请', 'Received') },
  accepted: { name: say('已受理', 'Accepted') },
  formed: { name: say('已组庭', 'Panel formed') },
  heard: { name: say('已开庭，进行调解', 'Heard, under mediation') },
  deciding: { name: say('调解不成待裁决', 'Mediation failed, to be decided') },
  suspended: { name: say('中止', 'Suspended'), suspended: true },
  concluded: { name: say('已办结', 'Concluded'), end: true },
  'not-accepted': { name: say('不予受理', 'Not accepted'), end: true },
  'handed-over': { name: say('已转调解', 'Handed over to mediation'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  award: { name: say('裁决', 'Award'), resolves: true },
  'settlement-award': { name: say('和解裁决', 'Award on settlement'), resolves: true },
  'mediation-statement': { name: say('调解书', 'Mediation statement'), resolves: true },
  settled: { name: say('和解后撤回', 'Withdrawn after a settlement'), resolves: true },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  terminated: { name: say('终止仲裁', 'Terminated'), resolves: false },
  'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
  'handed-over': { name: say('转调解', 'Handed over to mediation'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
