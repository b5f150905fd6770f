/**
 * Harm to be reported (侵害报告): to a child, 未成年人保护法第十一条第二款 立即; violence at home to somebody without full capacity,
 * 反家庭暴力法第十四条 及时. The law counts no days; the house says the same day. Opened by the rule that found it, or by a person.
 */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const caseworkers: readonly Role[] = [
  ...(['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary'] as const),
]
const source = articlesOf('未成年人保护法', '2024-04-26')(11, 2)
const cause = field.choice(say('报告事由', 'Why'), {
  minor: say('未成年人受到或者疑似受到侵害', 'A child is or seems harmed'),
  violence: say('家庭暴力', 'Violence at home'),
})

export const harmReport = thread({
  key: 'harm-report',
  name: say('侵害报告', 'Report of harm'),
  about: say(
    '未成年人受到侵害、发生家庭暴力的，立即向公安、民政等部门报告，并记录报告情况。',
    'Where a child is harmed or there is violence at home: reported at once to the police or civil affairs, and written down.',
  ),
  of: 'dispute',
  single: true,
  urgent: true,
  lasting: true,
  states: {
    due: { name: say('待报告', 'To be reported') },
    reported: { name: say('已报告', 'Reported'), end: true },
    'not-needed': { name: say('不需要报告', 'No report needed'), end: true },
  },
  moves: {
    found: {
      name: say('应当报告', 'To be reported'),
      done: say('系统提示应当报告', 'Rule: to be reported'),
      to: 'due',
      by: [],
      byRule: true,
      enter: z.object({ cause }),
      marks: ['found'],
      source,
    },
    open: {
      name: say('登记需要报告的侵害', 'Harm to be reported'),
      done: say('登记需要报告的侵害', 'Harm to be reported'),
      to: 'due',
      by: caseworkers,
      action: 'raise-alert',
      enter: z.object({ cause, told: field.narrative(say('发现的情况', 'What was found')) }),
      marks: ['found'],
      source,
    },
    report: {
      name: say('记录已经报告', 'Reported'),
      done: say('已向有关部门报告', 'Reported'),
      from: ['due'],
      to: 'reported',
      by: caseworkers,
      action: 'answer-alert',
      enter: z.object({
        office: field.choice(say('向哪个部门报告', 'Reported to'), {
          police: say('公安机关', 'The police'),
          'civil-affairs': say('民政部门', 'Civil affairs'),
          education: say('教育部门', 'Education'),
          other: say('其他部门', 'Another authority'),
        }),
        receipt: field.text(say('接报编号', 'Their number')).optional(),
        said: field.narrative(say('报告内容和对方答复', 'What was reported and answered')).optional(),
      }),
      marks: ['ended'],
      source,
    },
    dismiss: {
      name: say('不需要报告', 'No report needed'),
      done: say('认为不需要报告', 'Found not to need a report'),
      from: ['due'],
      to: 'not-needed',
      by: caseworkers.filter((role) => role !== 'grid-worker'),
      action: 'answer-alert',
      enter: z.object({ reason: field.narrative(say('理由', 'Reason')) }),
      marks: ['ended'],
    },
  },
  deadlines: [{ rule: 'safety.report', from: 'found', until: ['ended'] }],
  flags: { in: ['due'], flag: 'harm-to-report' },
  source,
})
