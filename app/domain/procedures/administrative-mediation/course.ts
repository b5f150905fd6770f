/** From the application to the table, and what stops or lengthens the clock on the way. */
import { z } from 'zod'
import { classified, sayTheStage } from '#app/domain/procedures/administrative-mediation/counts'
import {
  byVariant,
  handlers,
  measures,
  traffic,
  type Steps,
} from '#app/domain/procedures/administrative-mediation/stages'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

const underWay = ['accepted', 'mediating'] as const

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['applied'],
    to: 'accepted',
    by: handlers,
    enter: z.object({
      consent: field.choice(
        say('各方是否同意由本机关调解', 'Does everyone agree that this organ mediates?'),
        { yes: say('各方同意', 'Everyone agrees') },
        { hint: say('一方不同意的，不予受理。', 'If one side does not, it is not accepted.') },
      ),
      elsewhere: field.choice(
        say('法院或者调解组织是否已受理', 'Has a court or a committee accepted it?'),
        { no: say('均未受理', 'Neither has') },
        { hint: say('已受理的，不予受理（医疗纠纷条例第四十条）。', 'If one has, it is not accepted.') },
      ),
      ...classified,
      note,
    }),
    needsField: [sayTheStage],
    needs: ['two-parties'],
    marks: ['accepted', 'answered'],
    papers: [say('行政调解受理通知书', 'Notice of acceptance')],
    source: byVariant(40, 86),
  },
  start: {
    name: say('开始调解', 'Begin the mediation'),
    done: say('已开始调解', 'Mediation begun'),
    from: ['accepted'],
    to: 'mediating',
    by: handlers,
    enter: z.object({
      told: field.choice(say('权利义务告知', 'Rights and duties told'), {
        oral: say('已口头告知', 'Orally'),
        written: say('已书面告知', 'In writing'),
      }),
      'starts-with': field
        .choice(
          say('开始调解的时点', 'What let it begin'),
          {
            funeral: say('办理丧葬事宜时间结束', 'End of the time for the funeral'),
            treatment: say('治疗终结', 'End of treatment'),
            disability: say('定残', 'Disability determined'),
            loss: say('确定损失', 'Loss determined'),
            application: say('受理时已超过前述时间', 'Those days were past on acceptance'),
          },
          { hint: say('道路交通事故填写。', 'For road traffic.') },
        )
        .optional(),
    }),
    marks: ['started'],
    papers: [say('权利义务告知书', 'Statement of rights and duties')],
    source: byVariant(40, 90),
  },
  'notify-session': {
    name: say('通知调解时间、地点', 'Give notice of a session'),
    done: say('已通知调解时间、地点', 'Notice of a session given'),
    from: underWay,
    by: handlers,
    enter: z.object({ 'session-on': field.day(say('调解日期', 'Day of the session')), note }),
    marks: ['session-noticed'],
    dates: { 'session-planned': { field: 'session-on' } },
    papers: [say('调解通知书', 'Notice of the session')],
    source: traffic(88, 1),
  },
  'hold-session': {
    name: say('记录调解', 'Record a session'),
    done: say('已调解一次', 'Session held'),
    from: ['mediating'],
    by: handlers,
    enter: z.object({
      session: field.narrative(say('调解情况', 'What was said'), { conciliatory: true }),
      expert: field.yesNo(say('是否咨询专家', 'Was an expert consulted?')).optional(),
    }),
    marks: ['session'],
    papers: [say('调解记录', 'Record of the session')],
    source: byVariant(41, 91),
  },
  'start-appraisal': {
    name: say('委托鉴定（不计入期限）', 'Appraisal, not counted'),
    done: say('开始鉴定，时间不计入调解期限', 'Appraisal begun'),
    from: underWay,
    to: 'appraisal',
    by: handlers,
    enter: z.object({ note }),
    suspends: true,
    papers: [say('鉴定委托书', 'Order for the appraisal')],
    source: byVariant(40, 92),
  },
  'end-appraisal': {
    name: say('鉴定结束', 'End of the appraisal'),
    done: say('鉴定结束', 'Appraisal ended'),
    from: ['appraisal'],
    to: 'resume',
    by: handlers,
    enter: z.object({ note }),
    papers: [say('鉴定意见', 'Opinion of the expert')],
    source: byVariant(40, 92),
  },
  suspend: {
    name: say('暂停调解', 'Pause'),
    done: say('调解暂停', 'Paused'),
    from: underWay,
    to: 'suspended',
    by: handlers,
    enter: z.object({
      'suspended-for': field.choice(say('暂停原因', 'Why'), {
        absence: say('一方暂时不能参加', 'A party cannot come for now'),
        'other-case': say('等待另案结果', 'Waiting for another case'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    // Where a national text counts the days, only an appraisal stops them.
    when: { fact: 'variant', is: 'general' },
    suspends: true,
    source: measures,
  },
  resume: {
    name: say('恢复调解', 'Go on'),
    done: say('调解恢复', 'Went on'),
    from: ['suspended'],
    to: 'resume',
    by: handlers,
    enter: z.object({ note }),
    source: measures,
  },
  extend: {
    name: say('延长调解', 'Extend'),
    done: say('经各方同意延长', 'Extended by consent'),
    from: underWay,
    by: handlers,
    enter: z.object({
      days: field.count(say('延长几日', 'By how many days'), { least: 1, most: 60 }),
      agreed: field.choice(say('各方是否同意', 'Does everyone agree?'), { yes: say('各方同意', 'Everyone agrees') }),
    }),
    when: { fact: 'variant', is: 'general' },
    extends: 'am.close',
    source: measures,
  },
} as const satisfies Steps
