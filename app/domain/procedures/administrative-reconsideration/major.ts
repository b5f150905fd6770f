/**
 * What the law of 2023 asks before a decision: a hearing and the committee's advice where the case is major (arts. 50,
 * 52), the parties heard, or the papers alone where it allows that. A case declared major comes back to trial, where it
 * can be decided, only through both.
 */
import { z } from 'zod'
import { law2023, officer, type Steps } from '#app/domain/procedures/administrative-reconsideration/stages'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

const versions = ['2023']

export const major = {
  'try-on-papers': {
    name: say('书面审理', 'Try on the papers'),
    done: say('决定书面审理', 'To be tried on the papers'),
    from: ['accepted', 'served', 'trial'],
    by: officer,
    enter: z.object({
      'views-dealt-with': field.choice(say('听取意见情况', 'Views of the parties'), {
        yes: say('简易程序，可以书面审理', 'Simplified track: the papers are enough'),
      }),
    }),
    versions,
    when: { fact: 'track', is: 'simplified' },
    source: law2023(54, 2),
  },
  'declare-major': {
    name: say('认定重大、疑难、复杂', 'Declare the case major'),
    done: say('已认定为重大、疑难、复杂案件', 'Declared a major case'),
    occasional: true,
    from: ['trial'],
    to: 'hearing-due',
    by: officer,
    enter: z.object({ reason: reasonTold }),
    versions,
    when: { fact: 'track', is: 'ordinary' },
    source: law2023(50, 1),
  },
  'hold-due-hearing': {
    name: say('举行应当举行的听证', 'Hold the hearing that is due'),
    done: say('已举行听证', 'Hearing held'),
    from: ['hearing-due'],
    to: 'consultation-due',
    by: officer,
    enter: z.object({
      'respondent-head-attended': field.yesNo(say('被申请人负责人是否参加', "Did the respondent's head attend?")),
      'absence-reason': field.narrative(say('负责人未参加的理由', 'Why the head did not attend')).optional(),
      note,
    }),
    versions,
    firstMarks: ['heard'],
    papers: [say('听证笔录', 'Record of hearing')],
    source: law2023(50, 3),
  },
  'record-waived-hearing': {
    name: say('登记放弃听证', 'Record a waived hearing'),
    done: say('申请人无正当理由拒不参加，视为放弃听证', 'The applicant stayed away: the hearing is waived'),
    from: ['hearing-due'],
    to: 'consultation-due',
    by: officer,
    enter: z.object({ note }),
    versions,
    source: law2023(51, 2),
  },
  'consult-on-major': {
    name: say('提请复议委员会咨询', 'Consult the committee'),
    done: say('已取得复议委员会咨询意见', 'Committee consulted'),
    from: ['consultation-due'],
    to: 'trial',
    by: officer,
    enter: z.object({ advice: field.narrative(say('咨询意见', 'Its advice')) }),
    versions,
    marks: ['committee-consulted'],
    papers: [say('咨询意见书', 'Advice of the committee')],
    source: law2023(52, 2),
  },
} as const satisfies Steps
