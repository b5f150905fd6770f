/** The steps from application to the table: accept, talk, pause, go on longer, pass up. */
import { z } from 'zod'
import { difficulties } from '#app/domain/codes/difficulties'
import { articlesOf } from '#app/domain/law/statute'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, type Steps } from '#app/domain/procedures/people-mediation/stages'
import { say } from '#app/domain/words'

const provisions = articlesOf('人民调解工作若干规定', '2002-09-11')
const medical = articlesOf('医疗纠纷预防和处理条例', '2018-07-31')
const practice = { local: say('本地工作惯例', 'local practice') }

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['applied'],
    to: 'accepted',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      difficulty: field.choice(say('难易程度', 'Difficulty'), difficulties.words),
      trade: field
        .choice(
          say('适用专门规定的纠纷', 'Under a text of its own?'),
          {
            medical: say('医疗纠纷（三十个工作日）', 'Medical: thirty working days'),
            labour: say('劳动争议（十五日未成可以申请仲裁）', 'Labour: after fifteen days, arbitration is open'),
          },
          { hint: say('其他纠纷不填。', 'Left empty for any other.') },
        )
        .optional(),
      note,
    }),
    firstMarks: ['accepted'],
    marks: ['clock-started'],
    papers: ['mediation-register'],
    source: law(17),
  },
  start: {
    name: say('开始调解', 'Begin the mediation'),
    done: say('已开始调解', 'Mediation begun'),
    from: ['accepted'],
    to: 'mediating',
    by: ['mediator'],
    enter: z.object({
      told: field.choice(say('权利义务告知', 'Rights and duties told'), {
        oral: say('已口头告知', 'Orally'),
        written: say('已书面告知', 'In writing'),
      }),
    }),
    papers: ['mediation-rights'],
    source: law(23),
  },
  investigate: {
    name: say('调查', 'Investigate'),
    done: say('已调查', 'Investigated'),
    from: ['accepted', 'mediating'],
    by: ['mediator'],
    enter: z.object({ found: field.narrative(say('调查情况', 'What was found')) }),
    papers: ['mediation-inquiry'],
    source: law(22),
  },
  'hold-session': {
    name: say('记录调解', 'Record a session'),
    done: say('已调解一次', 'Session held'),
    from: ['mediating'],
    by: ['mediator'],
    enter: z.object({
      session: field.narrative(say('调解情况', 'What was said'), { conciliatory: true }),
      invited: field.yesNo(say('是否邀请他人参与', 'Were others invited?')).optional(),
    }),
    marks: ['session'],
    papers: ['mediation-session'],
    source: law(27),
  },
  'report-risk': {
    name: say('登记已报告的激化风险', 'Record a risk as reported'),
    done: say('已报告激化风险', 'Risk reported'),
    from: ['applied', 'accepted', 'mediating', 'suspended', 'moved-up'],
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ danger: field.narrative(say('风险情况和已采取的措施', 'The risk and what was done')) }),
    marks: ['risk-reported'],
    source: law(25),
  },
  suspend: {
    name: say('暂停调解', 'Pause'),
    done: say('调解暂停', 'Paused'),
    from: ['accepted', 'mediating'],
    to: 'suspended',
    by: ['mediator'],
    enter: z.object({
      'suspended-for': field.choice(say('暂停原因', 'Why'), {
        appraisal: say('等待鉴定', 'Waiting for an appraisal'),
        absence: say('一方暂时不能参加', 'A party cannot come for now'),
        'other-case': say('等待另案结果', 'Waiting for another case'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    suspends: true,
    source: practice,
  },
  resume: {
    name: say('恢复调解', 'Go on'),
    done: say('调解恢复', 'Went on'),
    from: ['suspended'],
    to: 'resume',
    by: ['mediator'],
    enter: z.object({ note }),
    source: practice,
  },
  extend: {
    name: say('延长调解', 'Extend'),
    done: say('经双方同意延长', 'Extended by consent'),
    from: ['accepted', 'mediating'],
    by: ['mediator'],
    enter: z.object({
      days: field.count(say('延长几个月', 'By how many months'), { least: 1, most: 12 }),
      consent: field.choice(say('双方是否同意', 'Do both parties agree?'), { yes: say('双方同意', 'Both agree') }),
    }),
    extends: 'pm.close',
    needs: ['two-parties'],
    source: provisions(33),
  },
  'extend-medical': {
    name: say('约定延长医疗调解', 'Extend by agreement'),
    done: say('医患双方和调委会约定延长', 'Extended by agreement'),
    from: ['accepted', 'mediating'],
    by: ['mediator'],
    enter: z.object({
      days: field.count(say('延长几个工作日', 'By how many working days'), { least: 1, most: 60 }),
      agreed: field.choice(say('双方是否同意', 'Do both sides agree?'), { yes: say('双方同意', 'Both agree') }),
    }),
    when: { fact: 'trade', is: 'medical' },
    extends: 'pm.medical.close',
    needs: ['two-parties'],
    source: medical(38),
  },
  escalate: {
    name: say('报上级调解组织', 'Pass up'),
    done: say('已报上级调解组织', 'Passed up'),
    from: ['accepted', 'mediating'],
    to: 'moved-up',
    by: ['mediator'],
    enter: z.object({
      to: field.body(say('报到', 'Pass up to'), {
        kinds: ['committee', 'studio', 'sub-centre'],
        levels: ['town', 'district'],
      }),
      reason: field.choice(say('原因', 'Why'), {
        'cannot-settle': say('本级调解不成', 'Could not be settled here'),
        expertise: say('需要专业力量', 'Needs expert knowledge'),
        'risk-rising': say('有激化风险', 'May get worse'),
        'parties-ask': say('当事人要求', 'The parties ask for it'),
      }),
      attempts: field.narrative(say('已做工作', 'What was tried')),
    }),
    moves: 'up',
    papers: [say('纠纷移交单', 'Slip of passing up')],
    source: practice,
  },
  recall: {
    name: say('撤回上报', 'Take back'),
    done: say('已撤回上报', 'Taken back before receipt'),
    from: ['moved-up'],
    to: 'accepted',
    by: ['mediator'],
    enter: z.object({ note }),
    moves: 'back',
    source: practice,
  },
  receive: {
    name: say('接收', 'Receive'),
    done: say('已接收', 'Received'),
    from: ['moved-up'],
    to: 'accepted',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ note }),
    marks: ['taken'],
    source: practice,
  },
  return: {
    name: say('退回', 'Return'),
    done: say('已退回', 'Returned'),
    from: ['moved-up', 'accepted'],
    to: 'accepted',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      to: field.body(say('退回到', 'Return to'), {
        kinds: ['committee', 'studio', 'sub-centre'],
        levels: ['village', 'town'],
      }),
      reason: reasonTold,
    }),
    moves: 'down',
    source: practice,
  },
} as const satisfies Steps
