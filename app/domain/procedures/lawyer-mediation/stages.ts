/** Where a lawyer mediation may stand, how it may end, and at which of the four places it is held. */
import { z } from 'zod'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const pilot = {
  local: say(
    '《关于开展律师调解试点工作的意见》（司发通〔2017〕105号，条文待核实）',
    'pilot opinion on lawyer mediation of 2017, text to be checked',
  ),
}

export const lawyer: readonly Role[] = ['mediator']
export const desk: readonly Role[] = ['mediator', 'intake-clerk']

export const lawyerMediationOpening = z.object({
  'lawyer-place': field.choice(
    say('调解工作室', 'Where the lawyer mediates'),
    {
      'service-centre': say('公共法律服务中心', 'Public legal service centre'),
      court: say('法院', 'Court'),
      association: say('律师协会', 'Lawyers’ association'),
      firm: say('律师事务所（可以有偿）', 'Law firm, where a fee is possible'),
    },
    { hint: say('转律师调解时填写。', 'For lawyer mediation.') },
  ),
})

export const stages = {
  applied: { name: say('已申请', 'Applied') },
  accepted: { name: say('已受理', 'Accepted') },
  mediating: { name: say('调解中', 'Under mediation') },
  suspended: { name: say('暂停调解', 'Paused'), suspended: true },
  agreed: { name: say('达成协议', 'Agreed'), end: true },
  failed: { name: say('调解不成', 'Failed'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
  refused: { name: say('不予受理', 'Not accepted'), end: true },
  withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  'handed-over': { name: say('已转入其他程序', 'Handed over'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  agreement: { name: say('达成调解协议', 'Agreement'), resolves: true },
  failed: { name: say('调解不成', 'No agreement'), resolves: false },
  terminated: { name: say('终止调解', 'Terminated'), resolves: false },
  refused: { name: say('不予受理', 'Not accepted'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  'handed-over': { name: say('转入其他程序', 'Handed over'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
