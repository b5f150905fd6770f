/**
 * Joint handling (联合办理): a body that has the dispute asks another to take part. Asked, it reads and answers; joined, it sees
 * and acts with the one in charge, until it leaves. No law sets its form: local practice of the centres.
 */
import { z } from 'zod'
import type { Role } from '#app/domain/people/role'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const practice = { local: say('本地联合办理工作惯例', 'local practice of joint handling') }
const asking: readonly Role[] = ['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']

const theirs = { by: asking, at: 'body', action: 'see-dispute', source: practice } as const

export const jointHandling = thread({
  key: 'joint-handling',
  name: say('联合办理', 'Joint handling'),
  about: say(
    '请其他单位一起办理：被请单位可以查阅并答复；参加后与承办单位一样查看、办理，退出为止。',
    'Another body is asked to take part: it may read and answers; once it has joined it sees and acts with the one in charge until it leaves.',
  ),
  of: 'dispute',
  states: {
    asked: { name: say('待答复', 'Asked') },
    joined: { name: say('已参加', 'Joined') },
    declined: { name: say('不参加', 'Declined'), end: true },
    withdrawn: { name: say('邀请已撤回', 'Taken back'), end: true },
    left: { name: say('已退出', 'Left'), end: true },
  },
  moves: {
    ask: {
      name: say('请其他单位联合办理', 'Ask another body to take part'),
      done: say('已请其他单位联合办理', 'Another body was asked to take part'),
      to: 'asked',
      by: asking,
      while: 'open',
      enter: z.object({
        body: field.body(say('请哪个单位', 'Which body'), {
          kinds: ['bureau', 'town', 'street', 'committee', 'studio', 'sub-centre', 'commission', 'centre'],
        }),
        task: field.narrative(say('请其做什么', 'What it is asked to do')),
        'answer-by': field.day(say('请在哪天以前答复', 'Answer asked for by')).optional(),
      }),
      notBefore: ['answer-by'],
      dates: { 'answer-by': { field: 'answer-by' } },
      papers: [say('联合办理函', 'Letter asking for joint handling')],
      source: practice,
    },
    join: {
      ...theirs,
      name: say('参加', 'Join'),
      done: say('已参加联合办理', 'Joined'),
      from: ['asked'],
      to: 'joined',
      enter: z.object({ note }),
      marks: ['answered'],
    },
    decline: {
      ...theirs,
      name: say('不参加', 'Decline'),
      done: say('不参加联合办理', 'Declined'),
      from: ['asked'],
      to: 'declined',
      enter: z.object({ 'declined-why': field.narrative(say('理由', 'Reason')) }),
      marks: ['answered'],
    },
    contribute: {
      ...theirs,
      name: say('登记所做工作', 'Record what was done'),
      done: say('联合办理单位已做工作', 'The body did its part'),
      from: ['joined'],
      to: 'joined',
      enter: z.object({
        contribution: field.narrative(say('做了什么、结果怎样', 'What was done, and what came of it')),
      }),
    },
    leave: {
      name: say('退出联合办理', 'End the part of a body'),
      done: say('联合办理单位已退出', 'The body has left'),
      from: ['joined'],
      to: 'left',
      by: asking,
      enter: z.object({
        'left-for': field.choice(say('原因', 'Why'), {
          done: say('任务完成', 'Its part is done'),
          'not-needed': say('不再需要', 'No longer needed'),
          other: say('其他', 'Other'),
        }),
        note,
      }),
      source: practice,
    },
    withdraw: {
      name: say('撤回邀请', 'Take back the question'),
      done: say('已撤回联合办理邀请', 'Taken back'),
      from: ['asked'],
      to: 'withdrawn',
      by: asking,
      enter: z.object({ note }),
      source: practice,
    },
  },
  deadlines: [{ rule: 'joint.answer', from: 'answer-by', until: ['answered', 'concluded'] }],
  asks: { in: ['asked'], body: 'body' },
  shares: { in: ['joined'], body: 'body' },
  source: practice,
})
