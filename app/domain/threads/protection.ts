/**
 * A mark that somebody in the dispute needs protection (保护标记): a minor, violence at home, no full capacity, privacy. What a
 * mark does is said in one table (people/protection.ts). Set by a caseworker, or by the door when a party is marked as a
 * minor; taken off only by a person, with the reason.
 */
import { z } from 'zod'
import { protectionWords } from '#app/domain/people/protection'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const caseworkers: readonly Role[] = [
  ...(['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary'] as const),
]
const kind = field.choice(say('保护事由', 'What calls for protection'), protectionWords)

export const protection = thread({
  key: 'protection',
  name: say('特别保护', 'Protection'),
  about: say(
    '涉及未成年人、家庭暴力、无民事行为能力人、隐私或者商业秘密的，收紧查阅范围，提示注意事项。',
    'A minor, violence at home, no full capacity, privacy: fewer may read it, and the page says what to bear in mind.',
  ),
  of: 'dispute',
  lasting: true,
  states: {
    on: { name: say('保护中', 'Protected') },
    lifted: { name: say('已解除', 'Lifted'), end: true },
  },
  moves: {
    set: {
      name: say('设置特别保护', 'Protect'),
      done: say('设置特别保护', 'Protection set'),
      to: 'on',
      by: caseworkers,
      action: 'raise-alert',
      enter: z.object({ kind, told: field.narrative(say('说明', 'Remarks')).optional() }),
    },
    found: {
      name: say('自动设置特别保护', 'Protected by rule'),
      done: say('系统按登记内容设置特别保护', 'Protection set by rule'),
      to: 'on',
      by: [],
      byRule: true,
      enter: z.object({ kind }),
    },
    lift: {
      name: say('解除特别保护', 'Lift'),
      done: say('解除特别保护', 'Protection lifted'),
      from: ['on'],
      to: 'lifted',
      by: caseworkers.filter((role) => role !== 'grid-worker'),
      enter: z.object({ reason: field.narrative(say('解除的理由', 'Why it is lifted')) }),
    },
  },
  flags: {
    in: ['on'],
    flag: {
      field: 'kind',
      is: { minor: 'minor', violence: 'violence', 'no-capacity': 'no-capacity', confidential: 'confidential' },
    },
  },
})
