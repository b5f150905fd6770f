/** What follows the end: performance, visits, the court's confirmation, another way, a new start. */
import { z } from 'zod'
import { caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { toArbitration } from '#app/domain/procedures/people-mediation/endings'
import { law, type Steps } from '#app/domain/procedures/people-mediation/stages'
import { say } from '#app/domain/words'

export const afterwards = {
  'record-performance': {
    name: say('登记履行', 'Record performance'),
    done: say('已登记履行情况', 'Performance recorded'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      performed: field.choice(say('履行情况', 'Performed?'), {
        full: say('全部履行', 'In full'),
        part: say('部分履行', 'In part'),
        none: say('未履行', 'Not at all'),
      }),
      note,
    }),
    marks: ['performance-recorded'],
    papers: [say('履行凭证', 'Proof of performance')],
    source: law(31),
  },
  'follow-up': {
    name: say('回访', 'Follow up'),
    done: say('已回访', 'Followed up'),
    from: ['agreed', 'failed', 'terminated'],
    by: ['mediator', 'intake-clerk', 'grid-worker'],
    enter: z.object({
      'follow-up': field.choice(say('回访情况', 'What was found'), {
        calm: say('稳定', 'Calm'),
        uneasy: say('有反复苗头', 'May flare up again'),
        broken: say('纠纷反复', 'Flared up again'),
      }),
      satisfied: field.yesNo(say('当事人是否满意', 'Are the parties satisfied?')).optional(),
      note,
    }),
    marks: ['followed-up'],
    papers: [say('回访记录', 'Record of the visit')],
    source: law(31),
  },
  'apply-for-confirmation': {
    name: say('申请司法确认', 'Ask the court to confirm'),
    done: say('已申请司法确认', 'Confirmation asked for'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ court: field.text(say('法院', 'Court')), 'court-case-number': caseNumber }),
    marks: ['confirmation-applied'],
    states: { confirmation: 'yes' },
    needs: ['two-parties'],
    papers: [say('司法确认申请书', 'Application for judicial confirmation')],
    source: law(33),
  },
  'record-confirmation': {
    name: say('登记确认结果', "Record the court's answer"),
    done: say('已登记司法确认结果', "Court's answer recorded"),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    when: { fact: 'confirmation', is: 'yes' },
    enter: z.object({
      confirmed: field.choice(say('结果', 'Result'), {
        valid: say('确认有效', 'Confirmed'),
        rejected: say('驳回申请', 'Rejected'),
        'not-accepted': say('不予受理', 'Not accepted'),
        withdrawn: say('撤回申请', 'Withdrawn'),
      }),
      'court-case-number': caseNumber,
    }),
    marks: ['confirmation-answered'],
    papers: [say('民事裁定书', 'Civil ruling')],
    source: law(33),
  },
  'refer-after-failure': {
    name: say('调解不成转仲裁', 'Arbitration after failure'),
    done: say('已转仲裁', 'Handed over to arbitration'),
    from: ['failed', 'terminated'],
    by: ['mediator', 'intake-clerk'],
    enter: toArbitration,
    handsOver: ['arbitration'],
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: law(26),
  },
  reopen: {
    name: say('重新调解', 'Mediate again'),
    done: say('重新调解', 'Mediated again'),
    from: ['agreed', 'failed', 'terminated'],
    to: 'mediating',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      'reopened-for': field.choice(say('原因', 'Why'), {
        broken: say('协议未履行或者反悔', 'The agreement was not kept'),
        relapse: say('纠纷反复', 'The quarrel came back'),
        'parties-ask': say('双方要求继续调解', 'Both parties want to go on'),
        'court-void': say('法院确认协议无效', 'A court held the agreement void'),
      }),
      note,
    }),
    marks: ['clock-started'],
    reopens: true,
    source: law(33, 3),
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['refused', 'withdrawn', 'handed-over'],
    to: 'applied',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: law(17),
  },
} as const satisfies Steps
