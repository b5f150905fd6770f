/** Where a mediation may stand and how it may end. */
import { articlesOf } from '#app/domain/law/statute'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law = articlesOf('人民调解法', '2010-08-28')

export const stages = {
  applied: { name: say('已申请', 'Applied') },
  accepted: { name: say('已受理', 'Accepted') },
  mediating: { name: say('调解中', 'Under mediation') },
  suspended: { name: say('暂停调解', 'Paused'), suspended: true },
  'moved-up': { name: say('已报上级待接收', 'Passed up, awaiting receipt') },
  agreed: { name: say('达成协议', 'Agreed'), end: true },
  failed: { name: say('调解不成', 'Failed'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
  refused: { name: say('不予受理', 'Not accepted'), end: true },
  withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  'handed-over': { name: say('已移交', 'Handed over'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  agreement: { name: say('达成调解协议', 'Agreement'), resolves: true },
  failed: { name: say('调解不成', 'No agreement'), resolves: false },
  terminated: { name: say('当事人要求终止', 'Terminated by a party'), resolves: false },
  refused: { name: say('不予受理', 'Not accepted'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  'handed-over': { name: say('移交其他程序', 'Handed over'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
