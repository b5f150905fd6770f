/** From the application to the point of decision: copy, reply, mediation first, a hearing. */
import { z } from 'zod'
import { handlers, opinion, type Steps } from '#app/domain/procedures/administrative-adjudication/stages'
import { documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

const tried = ['served', 'mediating', 'deciding'] as const

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['applied'],
    to: 'accepted',
    by: handlers,
    enter: z.object({
      power: field.choice(say('裁决职权依据', 'Is there a power to adjudicate?'), {
        yes: say('法律、法规明确授权', 'A law or regulation grants it'),
      }),
      'document-number': documentNumber,
    }),
    needs: ['two-parties'],
    marks: ['accepted', 'answered'],
    papers: [say('受理通知书', 'Notice of acceptance')],
    source: opinion,
  },
  serve: {
    name: say('送达申请书副本', 'Send the copy'),
    done: say('已送达申请书副本', 'Copy sent'),
    from: ['accepted'],
    to: 'served',
    by: handlers,
    enter: z.object({ note }),
    marks: ['served'],
    papers: [say('答辩通知书', 'Notice to reply'), say('送达回证', 'Proof of service')],
    source: opinion,
  },
  'receive-reply': {
    name: say('收到答辩，先行调解', 'Receive the reply, mediate first'),
    done: say('已收到答辩，先行调解', 'Reply received, mediated first'),
    from: ['served'],
    to: 'mediating',
    by: handlers,
    enter: z.object({ note }),
    marks: ['replied'],
    papers: [say('答辩书', 'Reply')],
    source: opinion,
  },
  'record-no-reply': {
    name: say('登记逾期未答辩', 'Record no reply'),
    done: say('被申请人逾期未答辩', 'No reply in time'),
    from: ['served'],
    to: 'mediating',
    by: handlers,
    enter: z.object({ note }),
    marks: ['reply-lapsed'],
    source: opinion,
  },
  investigate: {
    name: say('调查、勘验', 'Investigate'),
    done: say('已调查', 'Investigated'),
    from: tried,
    by: handlers,
    enter: z.object({ found: field.narrative(say('调查情况', 'What was found')) }),
    papers: [say('调查笔录', 'Record of investigation')],
    source: opinion,
  },
  'hold-hearing': {
    name: say('开庭审理', 'Hold a hearing'),
    done: say('已开庭审理', 'Hearing held'),
    from: ['mediating', 'deciding'],
    by: handlers,
    enter: z.object({ note }),
    firstMarks: ['hearing'],
    papers: [say('审理笔录', 'Record of hearing')],
    source: opinion,
  },
  // No decision without it: only from here does the case come to be decided.
  'record-no-agreement': {
    name: say('登记调解不成', 'Record that mediation failed'),
    done: say('先行调解不成', 'Mediation first tried, and failed'),
    occasional: true,
    from: ['mediating'],
    to: 'deciding',
    by: handlers,
    enter: z.object({
      'no-agreement-for': field.choice(say('情形', 'How'), {
        failed: say('调解未达成协议', 'They could not agree'),
        unwilling: say('当事人不愿调解', 'A party does not want mediation'),
      }),
      note,
    }),
    marks: ['mediation-tried'],
    papers: [say('调解笔录', 'Record of mediation')],
    source: opinion,
  },
  suspend: {
    name: say('中止', 'Suspend'),
    done: say('裁决程序中止', 'Suspended'),
    from: ['accepted', ...tried],
    to: 'suspended',
    by: handlers,
    enter: z.object({ reason: reasonTold }),
    suspends: true,
    papers: [say('中止通知书', 'Notice of suspension')],
    source: opinion,
  },
  resume: {
    name: say('恢复', 'Resume'),
    done: say('裁决程序恢复', 'Resumed'),
    from: ['suspended'],
    to: 'resume',
    by: handlers,
    enter: z.object({ note }),
    source: opinion,
  },
} as const satisfies Steps
