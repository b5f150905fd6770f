/** Where a labour arbitration may stand and how it may end. */
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law = articlesOf('劳动争议调解仲裁法', '2007-12-29')
export const caseRules = {
  local: say(
    '《劳动人事争议仲裁办案规则》（条文待核实）',
    'case-handling rules of labour arbitration, text to be checked',
  ),
}
export const secretary: readonly Role[] = ['arbitration-secretary']

export const stages = {
  received: { name: say('已收到申请', 'Received') },
  accepted: { name: say('已受理', 'Accepted') },
  formed: { name: say('已组庭', 'Panel formed') },
  heard: { name: say('已开庭，先行调解', 'Heard, mediated first') },
  deciding: { name: say('调解不成待裁决', 'Mediation failed, to be decided') },
  suspended: { name: say('中止', 'Suspended'), suspended: true },
  concluded: { name: say('已办结', 'Concluded'), end: true },
  'not-accepted': { name: say('不予受理', 'Not accepted'), end: true },
  'handed-over': { name: say('已转调解', 'Handed over to mediation'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  'final-award': { name: say('终局裁决', 'Final award'), resolves: true },
  award: { name: say('非终局裁决', 'Award open to suit'), resolves: true },
  'mediation-statement': { name: say('调解书', 'Mediation statement'), resolves: true },
  settled: { name: say('和解后撤回', 'Withdrawn after a settlement'), resolves: true },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  dismissed: { name: say('驳回、撤销案件', 'Dismissed or cancelled'), resolves: false },
  'to-court': { name: say('逾期未裁决，当事人起诉', 'Not decided in time, taken to court'), resolves: false },
  'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
  'handed-over': { name: say('转调解', 'Handed over to mediation'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
