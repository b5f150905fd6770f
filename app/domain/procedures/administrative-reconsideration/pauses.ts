/** What moves the date of the decision: suspension, time not counted, extension, a change of track. */
import { z } from 'zod'
import { approval, headOf } from '#app/domain/procedures/approval'
import { note, reasonTold } from '#app/domain/procedures/asked'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  onTrial,
  rule2007,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

const notice = ['review-suspension'] as const
const days = field.count(say('延长几日（最多三十日）', 'By how many days, at most 30'), { least: 1 })
const extensionNotice = ['review-extension'] as const

export const pauses = {
  suspend: {
    name: say('中止', 'Suspend'),
    done: say('行政复议中止', 'Suspended'),
    from: onTrial,
    to: 'suspended',
    by: officer,
    enter: z.object({
      'suspended-for': field.choice(say('中止原因', 'Why'), {
        missing: say('申请人下落不明', 'Applicant missing'),
        'force-majeure': say('不可抗力或者其他正当理由', 'Force majeure or other good reason'),
        'legal-question': say('法律适用问题需要解释或者确认', 'A question of law is with another organ'),
        'other-case': say('以另案结果为依据', 'Waits for another case'),
        'normative-review': say('规范性文件或者依据审查', 'Review of the rule behind the act'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    suspends: true,
    papers: notice,
    ...inBoth(rule2007(41), law2023(39)),
  },
  'suspend-for-applicant': {
    name: say('因申请人原因中止', "Suspend on the applicant's side"),
    done: say('因申请人原因中止', "Suspended on the applicant's side"),
    from: onTrial,
    to: 'suspended',
    by: officer,
    enter: z.object({
      'applicant-suspended-for': field.choice(say('中止原因', 'Why'), {
        death: say('申请人死亡，近亲属尚未确定是否参加', 'Death: the relatives have not decided'),
        incapacity: say('申请人丧失行为能力，尚未确定法定代理人', 'Incapacity: no representative yet'),
        ended: say('申请人终止，尚未确定权利义务承受人', 'The body has ended: no successor yet'),
      }),
      note,
    }),
    suspends: true,
    marks: ['applicant-suspended'],
    papers: notice,
    ...inBoth(rule2007(41), law2023(39)),
  },
  'suspend-for-mediation': {
    name: say('同意调解、和解而中止', 'Suspend to mediate'),
    done: say('双方同意中止，进行调解、和解', 'Suspended to mediate, by consent'),
    from: onTrial,
    to: 'suspended',
    by: officer,
    enter: z.object({ note }),
    versions: ['2023'],
    suspends: true,
    papers: notice,
    source: law2023(39),
  },
  resume: {
    name: say('恢复审理', 'Resume'),
    done: say('已恢复审理', 'Resumed'),
    from: ['suspended'],
    to: 'resume',
    by: officer,
    enter: z.object({ note }),
    marks: ['resumed'],
    papers: ['review-resumption'],
    ...inBoth(rule2007(41), law2023(39)),
  },
  examine: {
    name: say('勘验、鉴定（不计入期限）', 'Inspection or appraisal, not counted'),
    done: say('开始勘验、鉴定，时间不计入期限', 'Inspection or appraisal begun'),
    from: ['accepted', 'served', 'trial'],
    to: 'examining',
    by: officer,
    enter: z.object({
      'examined-by': field.choice(say('事项', 'What'), {
        inspection: say('现场勘验', 'Site inspection'),
        appraisal: say('鉴定', 'Appraisal'),
      }),
      note,
    }),
    versions: ['2017'],
    suspends: true,
    source: rule2007(34, 3),
  },
  'end-examination': {
    name: say('勘验、鉴定结束', 'End of inspection or appraisal'),
    done: say('勘验、鉴定结束', 'Inspection or appraisal ended'),
    from: ['examining'],
    to: 'resume',
    by: officer,
    enter: z.object({ note }),
    versions: ['2017'],
    source: rule2007(37),
  },
  extend: {
    name: say('延期', 'Extend'),
    done: say('经复议机关负责人批准延期', 'Extended by the head of the organ'),
    from: ['accepted', 'served', 'trial'],
    by: officer,
    enter: z.object({ days, ...approval(headOf('行政复议机关', 'organ')), reason: reasonTold }),
    versions: ['2017'],
    extends: 'rec.decide',
    papers: extensionNotice,
    source: law2017(31, 1),
  },
  'extend-2023': {
    name: say('延期', 'Extend'),
    done: say('经复议机构负责人批准延期', 'Extended by the head of the body'),
    from: onTrial,
    by: officer,
    enter: z.object({ days, ...approval(headOf('行政复议机构', 'body')), reason: reasonTold }),
    versions: ['2023'],
    // Only the ordinary track may be extended (art. 62).
    when: { fact: 'track', is: 'ordinary' },
    extends: 'rec.decide',
    papers: extensionNotice,
    source: law2023(62, 1),
  },
  'to-ordinary': {
    name: say('转为普通程序', 'Change to the ordinary track'),
    done: say('已转为普通程序', 'Changed to the ordinary track'),
    from: onTrial,
    by: officer,
    enter: z.object({ reason: reasonTold }),
    versions: ['2023'],
    when: { fact: 'track', is: 'simplified' },
    states: { track: 'ordinary' },
    source: law2023(55),
  },
} as const satisfies Steps
