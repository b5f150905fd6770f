/** What follows the end: performance, visits, the court's confirmation, another way, a new start. */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import { performed, visited } from '#app/domain/procedures/agreement'
import { caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { onwardTo } from '#app/domain/procedures/onward'
import { otherWays, toArbitration } from '#app/domain/procedures/people-mediation/endings'
import { law, type Steps } from '#app/domain/procedures/people-mediation/stages'
import { say } from '#app/domain/words'

const labour = articlesOf('劳动争议调解仲裁法', '2007-12-29')
const notary = articlesOf('公证法', '2017-09-01')

export const afterwards = {
  'record-performance': {
    name: say('登记履行', 'Record performance'),
    done: say('已登记履行情况', 'Performance recorded'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    enter: z.object(performed),
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
      ...visited,
      satisfied: field.yesNo(say('当事人是否满意', 'Are the parties satisfied?')).optional(),
    }),
    marks: ['followed-up'],
    papers: ['mediation-visit'],
    source: law(31),
  },
  'apply-for-confirmation': {
    name: say('登记当事人自行申请司法确认', 'Record that the parties ask a court to confirm'),
    done: say('当事人已自行申请司法确认', 'Confirmation asked for by the parties'),
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
  'send-for-confirmation': {
    name: say('代办司法确认', 'Send for confirmation'),
    done: say('已转办司法确认', 'Sent for confirmation'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    ...onwardTo('judicial-confirmation'),
    needs: ['two-parties'],
    // The thirty days run on there.
    marks: ['confirmation-applied'],
    source: law(33, 1),
  },
  'send-to-notary': {
    name: say('转办赋强公证', 'Send to a notary'),
    done: say('已转办公证', 'Sent to a notary'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    ...onwardTo('notarization'),
    needs: ['two-parties'],
    source: notary(37, 1),
  },
  'ask-payment-order': {
    name: say('登记申请支付令', 'Record an application for a payment order'),
    done: say('劳动者已申请支付令', 'Payment order applied for'),
    from: ['agreed'],
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ court: field.text(say('法院', 'Court')), 'court-case-number': caseNumber }),
    when: { fact: 'trade', is: 'labour' },
    papers: [say('支付令申请书', 'Application for a payment order')],
    source: labour(16),
  },
  'refer-on-after-failure': {
    name: say('调解不成转其他程序', 'Another way after failure'),
    done: say('已转其他程序', 'Handed over'),
    from: ['failed', 'terminated'],
    by: ['mediator', 'intake-clerk'],
    ...otherWays,
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
