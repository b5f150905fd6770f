/**
 * A visit after the end (回访). 人民调解法第三十一条第二款: the committee watches over the performance of an agreement and urges the
 * parties to perform. Opened once a proceeding has ended; what it finds leads on by a step of the procedure or a new one.
 */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const law = articlesOf('人民调解法', '2010-08-28')
const by: readonly Role[] = ['mediator', 'intake-clerk']

const ways = {
  visit: say('上门', 'In person'),
  phone: say('电话', 'By phone'),
  online: say('视频', 'By video'),
  office: say('来所', 'They came'),
}

const plan = {
  enter: z.object({
    day: field.day(say('计划回访日期', 'Day planned')),
    note: field.narrative(say('回访要点', 'What to ask')).optional(),
  }),
  notBefore: ['day'],
  dates: { planned: { field: 'day' } },
  source: law(31, 2),
} as const

export const followUp = thread({
  key: 'follow-up',
  name: say('回访', 'Follow-up'),
  about: say(
    '办结后了解协议履行情况和当事人是否满意，发现反复及时处理。',
    'After the end: is the agreement performed, are the parties content, has the quarrel come back.',
  ),
  of: 'proceeding',
  single: true,
  states: {
    planned: { name: say('待回访', 'Planned') },
    missed: { name: say('未联系上', 'Not reached') },
    visited: { name: say('已回访', 'Visited'), end: true },
    dropped: { name: say('不再回访', 'Given up'), end: true },
  },
  moves: {
    plan: {
      ...plan,
      name: say('安排回访', 'Plan a visit'),
      done: say('安排回访', 'Visit planned'),
      to: 'planned',
      by,
      while: 'ended',
    },
    visit: {
      name: say('登记回访', 'Record the visit'),
      done: say('已回访', 'Visited'),
      from: ['planned', 'missed'],
      to: 'visited',
      by,
      enter: z.object({
        how: field.choice(say('回访方式', 'How'), ways),
        found: field.choice(say('回访结果', 'What was found'), {
          satisfied: say('已履行，当事人满意', 'Performed, and they are content'),
          dissatisfied: say('已履行，当事人不满意', 'Performed, but they are not content'),
          'not-performed': say('未履行', 'Not performed'),
          relapsed: say('纠纷反复', 'The quarrel has come back'),
        }),
        account: field.narrative(say('回访情况', 'What was said')).optional(),
      }),
      needsField: [{ field: 'account', when: { field: 'found', is: ['dissatisfied', 'not-performed', 'relapsed'] } }],
      marks: ['visited'],
      papers: [say('人民调解回访记录', 'Record of the visit')],
      source: law(31, 2),
    },
    miss: {
      name: say('登记未联系上', 'Record that nobody was reached'),
      done: say('回访未联系上', 'Nobody was reached'),
      from: ['planned', 'missed'],
      to: 'missed',
      by,
      enter: z.object({
        how: field.choice(say('回访方式', 'How'), ways),
        again: field.day(say('下次回访日期', 'Day of the next try')).optional(),
      }),
      notBefore: ['again'],
      dates: { planned: { field: 'again' } },
    },
    postpone: {
      ...plan,
      name: say('改期', 'Plan anew'),
      done: say('回访改期', 'Visit planned anew'),
      from: ['planned', 'missed'],
      to: 'planned',
      by,
    },
    drop: {
      name: say('不再回访', 'Give up'),
      done: say('不再回访', 'Visit given up'),
      from: ['planned', 'missed'],
      to: 'dropped',
      by,
      enter: z.object({ why: field.narrative(say('原因', 'Why')) }),
    },
  },
  deadlines: [{ rule: 'follow.visit', from: 'planned', until: ['visited'] }],
  source: law(31, 2),
})
