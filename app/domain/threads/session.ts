/**
 * A session (排期): people are called together for a mediation, a hearing, a sitting, a visit. It is the calendar and the
 * minutes: it takes a room and people for a time, and runs the clock of the notice. What is counted, and what a decision
 * rests on, is the step of the procedure ("hold the hearing"), which is still to be taken.
 */
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import type { Role } from '#app/domain/people/role'
import { appointment, noticeClocks, sessionSorts, telling, whereNeeds } from '#app/domain/threads/session-sorts'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const callers: readonly Role[] = ['mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']

export const session = thread({
  key: 'session',
  name: say('排期', 'Session'),
  about: say(
    '约定调解、听证、开庭或者上门的时间、场所和人员，通知各方，记下笔录。程序里另有“开庭”“举行听证”等步骤的，仍须办理该步骤，统计和期限以步骤为准。',
    'When and where people meet for a mediation, a hearing, a sitting or a visit, who was told, and the minutes. Where the procedure has a step for it, that step is still to be taken: it is what counts.',
  ),
  of: 'proceeding',
  sort: 'sort',
  states: {
    planned: { name: say('已排定，待通知', 'Planned, to be told') },
    noticed: { name: say('已通知', 'Everybody told') },
    adjourned: { name: say('延期，待另定时间', 'Adjourned, to be planned anew') },
    held: { name: say('已举行', 'Held'), end: true },
    cancelled: { name: say('已取消', 'Cancelled'), end: true },
  },
  moves: {
    plan: {
      name: say('安排调解会、听证、开庭', 'Plan a session'),
      done: say('排定时间', 'Session planned'),
      to: 'planned',
      by: callers,
      enter: z.object({
        sort: field.choice(say('做什么', 'What for'), sessionSorts, {
          hint: say(
            '法律规定须提前通知的，据此计算通知期限。',
            'Where the law asks for notice, its clock follows from this.',
          ),
        }),
        ...appointment,
      }),
      needsField: whereNeeds,
      notBefore: ['day'],
      dates: { planned: { field: 'day' } },
      while: 'open',
    },
    'tell-some': {
      name: say('登记部分通知', 'Record a notice to some'),
      done: say('已通知一部分', 'Some were told'),
      from: ['planned'],
      to: 'planned',
      by: callers,
      enter: telling,
    },
    // Its day is the day the last of them was told: where the law asks for notice so many days before, that day counts.
    'tell-all': {
      name: say('登记各方均已通知', 'Record that all were told'),
      done: say('各方均已通知', 'All were told'),
      from: ['planned'],
      to: 'noticed',
      by: callers,
      enter: telling,
      marks: ['noticed'],
      papers: [say('调解、听证或者开庭通知书', 'Notice of session')],
    },
    replan: {
      name: say('改期', 'Plan anew'),
      done: say('改期', 'Planned anew'),
      from: ['planned', 'noticed', 'adjourned'],
      to: 'planned',
      by: callers,
      enter: z.object({
        'moved-for': field.choice(say('为什么改', 'Why'), {
          asked: say('当事人请求', 'A party asked for it'),
          absent: say('有人不能到场', 'Somebody cannot come'),
          room: say('场所或者人员冲突', 'Room or people are taken'),
          goesOn: say('上次没有结束', 'The last one did not come to an end'),
          other: say('其他', 'Another reason'),
        }),
        ...appointment,
      }),
      needsField: whereNeeds,
      notBefore: ['day'],
      dates: { planned: { field: 'day' } },
      clears: ['noticed'],
      while: 'open',
    },
    hold: {
      name: say('登记举行情况', 'Record what happened'),
      done: say('登记举行情况', 'Session held'),
      from: ['planned', 'noticed'],
      to: { field: 'end', is: { over: 'held', adjourned: 'adjourned' } },
      by: callers,
      enter: z.object({
        came: field.choice(say('谁到了', 'Who came'), {
          all: say('各方都到', 'All of them'),
          applicants: say('只有申请人一方', 'The applicants only'),
          respondents: say('只有被申请人一方', 'The respondents only'),
          nobody: say('都没有到', 'None of them'),
        }),
        minutes: field.narrative(say('笔录', 'Minutes'), {
          conciliatory: { fact: 'sort', is: ['mediation', 'traffic-talk'] },
          hint: say(
            '单独向一方了解的底线和让步不要写在这里，写进“私下沟通记录”。',
            'What one side said alone does not belong here: keep it in your private notes.',
          ),
        }),
        read: field.yesNo(say('笔录已交各方核对并签名', 'Read by all and signed')),
        end: field.choice(say('结束了吗', 'Did it come to an end'), {
          over: say('结束', 'Yes'),
          adjourned: say('延期，另定时间', 'No, adjourned'),
        }),
      }),
      marks: ['held'],
      papers: [say('笔录', 'Minutes')],
    },
    cancel: {
      name: say('取消', 'Cancel'),
      done: say('取消', 'Cancelled'),
      from: ['planned', 'noticed', 'adjourned'],
      to: 'cancelled',
      by: callers,
      enter: z.object({
        'cancelled-for': field.choice(say('为什么取消', 'Why'), {
          settled: say('已经和解或者办结', 'Settled or ended before'),
          withdrawn: say('申请人撤回', 'The applicant withdrew'),
          refused: say('一方不同意参加', 'A side does not agree to it'),
          other: say('其他', 'Another reason'),
        }),
        note: field.narrative(say('说明', 'Note')).optional(),
      }),
    },
  },
  deadlines: noticeClocks,
  // Held or broken off, the room was used; only what was cancelled gives it back.
  books: {
    ...{ in: ['planned', 'noticed', 'adjourned', 'held'], room: 'room', people: ['people'] },
    ...{ day: 'day', from: 'from', until: 'until' },
  },
})
