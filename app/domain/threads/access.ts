/**
 * Who is let in to a dispute besides those the table of permissions lets in (查阅授权): one account at a time, with the
 * reason, until it is withdrawn. What the door asks is `lets`; where a dispute is protected nobody else reads its content.
 */
import { z } from 'zod'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const by: readonly Role[] = ['mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']

export const access = thread({
  key: 'access',
  name: say('查阅授权', 'Access'),
  about: say(
    '受保护的纠纷，只有承办人、登记人和获得授权的人员可以查阅内容。',
    'Of a protected dispute only who handles it, who registered it and who is let in may read the content.',
  ),
  of: 'dispute',
  lasting: true,
  states: {
    granted: { name: say('可以查阅', 'May read') },
    withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  },
  moves: {
    grant: {
      name: say('授权查阅', 'Let somebody read'),
      done: say('授权查阅', 'Let in'),
      to: 'granted',
      by,
      enter: z.object({
        person: field.person(say('授权给', 'Who')),
        reason: field.narrative(say('理由', 'Reason')),
      }),
    },
    withdraw: {
      name: say('撤回查阅授权', 'Withdraw access'),
      done: say('撤回查阅授权', 'Access withdrawn'),
      from: ['granted'],
      to: 'withdrawn',
      by,
      enter: z.object({ reason: field.narrative(say('理由', 'Reason')).optional() }),
    },
  },
  lets: { in: ['granted'], person: 'person' },
})
