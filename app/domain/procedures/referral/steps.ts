/** Taken or returned with a reason, handed on, and the result told to whoever sent it. */
import { z } from 'zod'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { onwardTo } from '#app/domain/procedures/onward'
import { desks, invited, mediation, petition, practice, type Steps } from '#app/domain/procedures/referral/stages'
import { say } from '#app/domain/words'

const extending = {
  done: say('经双方同意延长法院调解期限', "The court's time extended by consent"),
  from: ['accepted', 'handed-over'],
  by: desks,
  enter: z.object({
    days: field.count(say('延长几日', 'By how many days'), { least: 1, most: 90 }),
    agreed: field.choice(say('双方是否同意', 'Do both parties agree?'), { yes: say('双方同意', 'Both agree') }),
  }),
} as const
const afterFiling = (is: string) => ({ fact: 'sender', is: 'court-after-filing', and: { fact: 'court-track', is } })

export const steps = {
  accept: {
    name: say('接收', 'Take it'),
    done: say('已签收移送材料', 'Taken, the papers signed for'),
    from: ['received'],
    to: 'accepted',
    by: desks,
    enter: z.object({
      consent: field.choice(say('当事人是否愿意', 'Are the parties willing?'), {
        yes: say('当事人愿意', 'They are'),
        'to-ask': say('由承办单位征求', 'To be asked by whoever handles it'),
      }),
      note,
    }),
    marks: ['accepted', 'decided'],
    papers: [say('移送材料签收单', 'Receipt for the papers')],
    source: mediation(18),
  },
  return: {
    name: say('退回', 'Return'),
    done: say('已退回移送单位', 'Returned to the sender'),
    from: ['received', 'accepted'],
    to: 'returned',
    by: desks,
    enter: z.object({
      'returned-for': field.choice(say('退回原因', 'Why'), {
        unwilling: say('一方拒绝调解或者无法联系', 'A party refuses or cannot be reached'),
        'not-ours': say('不属于本单位职权范围', 'Not within our powers'),
        unfit: say('不适宜调解', 'Not fit for mediation'),
        papers: say('材料不全', 'Papers are missing'),
        sham: say('涉嫌虚假调解', 'The quarrel may be a sham'),
        other: say('其他', 'Other'),
      }),
      reason: reasonTold,
    }),
    marks: ['decided'],
    outcome: 'returned',
    papers: [say('退回函', 'Letter of return')],
    source: invited(26, 2),
  },
  recall: {
    name: say('登记移送单位撤回', 'Record a recall'),
    done: say('移送单位已撤回', 'Recalled by the sender'),
    from: ['received', 'accepted'],
    to: 'recalled',
    by: desks,
    enter: z.object({ note }),
    marks: ['decided', 'sender-recalled'],
    outcome: 'recalled',
    source: practice,
  },
  'tell-petitioner': {
    name: say('书面告知信访人', 'Tell the petitioner'),
    done: say('已书面告知信访人', 'Petitioner told in writing'),
    from: ['received', 'accepted', 'handed-over'],
    by: desks,
    enter: z.object({ note }),
    when: { fact: 'sender', is: 'petition' },
    marks: ['petitioner-told'],
    papers: [say('信访事项告知书', 'Notice to the petitioner')],
    source: petition(23, 3),
  },
  'hand-over': {
    name: say('转入办理程序', 'Hand over'),
    done: say('已转入办理程序', 'Handed over'),
    from: ['accepted'],
    to: 'handed-over',
    by: desks,
    ...onwardTo(
      'people-mediation',
      'administrative-mediation',
      'lawyer-mediation',
      'administrative-adjudication',
      'labour-arbitration',
      'land-arbitration',
      'arbitration',
    ),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: mediation(18),
  },
  'extend-before-filing': {
    ...extending,
    name: say('延长委派调解', "Extend the court's time"),
    when: { fact: 'sender', is: 'court-before-filing' },
    extends: 'court.entrust.pre',
    source: invited(27, 1),
  },
  'extend-ordinary': {
    ...extending,
    name: say('延长委托调解', "Extend the court's time"),
    when: afterFiling('ordinary'),
    extends: 'court.entrust.post',
    source: invited(27, 2),
  },
  'extend-simplified': {
    ...extending,
    name: say('延长委托调解', "Extend the court's time"),
    when: afterFiling('simplified'),
    extends: 'court.entrust.post.simple',
    source: invited(27, 2),
  },
  'report-back': {
    name: say('反馈结果', 'Report back'),
    done: say('已向移送单位反馈结果', 'Result reported to the sender'),
    from: ['handed-over', 'returned'],
    by: desks,
    enter: z.object({
      reported: field.choice(say('反馈的结果', 'Result reported'), {
        agreed: say('达成协议', 'Agreed'),
        performed: say('达成协议并已履行', 'Agreed and performed'),
        failed: say('未达成协议', 'Not agreed'),
        decided: say('已裁决、决定', 'Decided'),
        returned: say('未接收，已退回', 'Not taken, returned'),
      }),
      'reported-on': field.day(say('反馈之日', 'Reported on')),
      'document-number': field.text(say('反馈函文号', 'Number of the letter')).optional(),
      note,
    }),
    marks: ['reported-back'],
    dates: { 'reported-back': { field: 'reported-on' } },
    papers: [say('办理结果反馈函', 'Letter reporting the result')],
    source: invited(26, 2),
  },
  // 治安管理处罚法2025 art. 9: agreed, performed and asked for in writing before the police decide, there is no penalty.
  'send-application-to-police': {
    name: say('转交不予处罚申请', 'Send the application to the police'),
    done: say('已转交当事人书面申请和履行证明', 'Written application and proof of performance sent'),
    from: ['handed-over'],
    by: desks,
    enter: z.object({ note }),
    when: { fact: 'sender', is: 'police' },
    papers: [say('当事人书面申请', 'Written application'), say('履行凭证', 'Proof of performance')],
    source: practice,
  },
  reopen: {
    name: say('重新接收', 'Take it again'),
    done: say('重新接收', 'Taken again'),
    from: ['handed-over', 'returned', 'recalled'],
    to: 'accepted',
    by: desks,
    enter: z.object({ reason: reasonTold }),
    firstMarks: ['accepted'],
    clears: ['reported-back', 'sender-recalled'],
    reopens: true,
    source: practice,
  },
} as const satisfies Steps
