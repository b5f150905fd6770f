/** After the end: service, opinions to organs, performance, suits, a trial begun again. */
import { z } from 'zod'
import { performed } from '#app/domain/procedures/agreement'
import { bodyTo, note, reasonTold } from '#app/domain/procedures/asked'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  rule2007,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { litigationOpening } from '#app/domain/procedures/litigation-response/stages'
import { articlesOf } from '#app/domain/law/statute'
import { say } from '#app/domain/words'

const litigation = articlesOf('行政诉讼法', '2017-06-27')

export const afterwards = {
  'serve-decision': {
    name: say('送达', 'Serve'),
    done: say('文书已送达', 'Served'),
    from: ['decided', 'mediated', 'terminated', 'not-accepted'],
    by: officer,
    enter: z.object({ note }),
    marks: ['decision-served'],
    papers: [say('送达回证', 'Proof of service')],
    ...inBoth(law2017(31, 3), law2023(75, 2)),
  },
  'issue-opinion': {
    name: say('制发意见书', 'Issue an opinion'),
    done: say('已制发行政复议意见书', 'Opinion issued'),
    from: ['trial', 'decided', 'mediated', 'terminated'],
    by: officer,
    enter: z.object({
      organ: field.text(say('有关机关', 'To which organ')),
      'opinion-received-on': field.day(say('收到意见书之日', 'Received on')).optional(),
      opinion: field.narrative(say('意见', 'Opinion')),
    }),
    marks: ['opinion-issued', 'opinion-received'],
    dates: { 'opinion-received': { field: 'opinion-received-on' } },
    states: { 'opinion-issued': 'yes' },
    papers: ['review-opinion'],
    ...inBoth(rule2007(57, 1), law2023(76)),
  },
  'receive-opinion-report': {
    name: say('收到纠正情况报告', 'Receive the report'),
    done: say('已收到纠正情况报告', 'Report on the opinion received'),
    from: ['trial', 'decided', 'mediated', 'terminated'],
    by: officer,
    enter: z.object({ report: field.narrative(say('纠正情况', 'What was put right')) }),
    when: { fact: 'opinion-issued', is: 'yes' },
    marks: ['opinion-reported'],
    ...inBoth(rule2007(57, 1), law2023(76)),
  },
  'issue-advice': {
    name: say('制发建议书', 'Issue a recommendation'),
    done: say('已制发行政复议建议书', 'Recommendation issued'),
    from: ['trial', 'decided', 'mediated', 'terminated'],
    by: officer,
    enter: z.object({
      organ: field.text(say('有关机关', 'To which organ')),
      advice: field.narrative(say('普遍性问题和建议', 'The general problem and what is recommended')),
    }),
    papers: [say('行政复议建议书', 'Recommendation on reconsideration')],
    source: rule2007(57, 2),
  },
  'record-redo': {
    name: say('登记重新作出', 'Record the act done again'),
    done: say('被申请人已重新作出行政行为', 'Act done again'),
    from: ['decided'],
    by: officer,
    enter: z.object({ note }),
    when: { fact: 'redo', is: 'yes' },
    marks: ['redone'],
    ...inBoth(rule2007(49, 1), law2023(64, 2)),
  },
  'record-performance': {
    name: say('登记履行', 'Record performance'),
    done: say('已登记决定履行情况', 'Performance recorded'),
    from: ['decided', 'mediated'],
    by: officer,
    enter: z.object(performed),
    marks: ['performance-recorded'],
    ...inBoth(law2017(32), law2023(77, 1)),
  },
  'order-performance': {
    name: say('责令履行决定', 'Order performance'),
    done: say('已责令限期履行', 'Performance ordered'),
    from: ['decided', 'mediated'],
    by: officer,
    enter: z.object({ 'perform-by': field.day(say('履行期限', 'By when')), note }),
    marks: ['performance-ordered'],
    papers: [say('责令履行通知书', 'Order to perform')],
    ...inBoth(law2017(32), law2023(77)),
  },
  'answer-suit': {
    name: say('登记被诉', 'Record a suit'),
    done: say('申请人提起诉讼，转入应诉', 'Sued, now being answered'),
    from: ['decided', 'terminated', 'not-accepted'],
    by: officer,
    enter: z.object({ to: bodyTo({ kinds: ['bureau', 'government'] }), ...litigationOpening.shape }),
    marks: ['sued'],
    handsOver: ['litigation-response'],
    source: litigation(45),
  },
  reopen: {
    name: say('恢复审理已结案件', 'Try again'),
    done: say('重新审理', 'Tried again'),
    from: ['decided', 'mediated', 'terminated'],
    to: 'trial',
    by: officer,
    enter: z.object({
      'reopened-for': field.choice(say('原因', 'Why'), {
        superior: say('上级机关责令恢复审理', 'Ordered by the organ above'),
        court: say('法院判决重新作出复议决定', 'A court ordered a new decision'),
        'went-back': say('调解书生效前反悔', 'A party went back on the mediation before it took effect'),
        'not-free': say('撤回违背真实意思', 'The withdrawal was not of free will'),
      }),
      note,
    }),
    reopens: true,
    ...inBoth(rule2007(48, 2), law2023(35)),
  },
  'review-again': {
    name: say('重新审查申请', 'Review again'),
    done: say('重新审查申请', 'Reviewed again'),
    from: ['not-accepted', 'transferred', 'abandoned', 'withdrawn'],
    to: 'received',
    by: officer,
    enter: z.object({ reason: reasonTold }),
    marks: ['to-review'],
    clears: ['reviewed', 'correction-asked'],
    reopens: true,
    ...inBoth(law2017(20), law2023(35)),
  },
} as const satisfies Steps
