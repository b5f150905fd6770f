/** From the application to the hearing on the spot and the mediation every panel owes. */
import { z } from 'zod'
import { approval } from '#app/domain/procedures/approval'
import { caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, rulesOfLand, secretary, type Steps } from '#app/domain/procedures/land-arbitration/stages'
import { say } from '#app/domain/words'

const underWay = ['accepted', 'formed', 'heard', 'deciding'] as const

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['received'],
    to: 'accepted',
    by: secretary,
    enter: z.object({
      scope: field.choice(
        say('是否属于受理范围', 'Is it open to this arbitration?'),
        { yes: say('属于承包、流转、收回调整、确权、侵权纠纷', 'About contract, transfer, recall, title or tort') },
        {
          hint: say(
            '因征收集体土地及其补偿发生的纠纷不受理（第二条）。',
            'Expropriation of collective land and its compensation is not (art. 2).',
          ),
        },
      ),
      'case-number': caseNumber,
    }),
    marks: ['accepted'],
    papers: [say('受理通知书', 'Notice of acceptance'), say('仲裁员名册', 'List of arbitrators')],
    source: law(22),
  },
  serve: {
    name: say('送达申请书副本', 'Serve the copy'),
    done: say('被申请人已收到副本', 'Copy received by the respondent'),
    from: underWay,
    by: secretary,
    enter: z.object({ note }),
    marks: ['served'],
    papers: [say('送达回证', 'Proof of service')],
    source: law(24),
  },
  'receive-answer': {
    name: say('收到答辩', 'Receive the answer'),
    done: say('已收到答辩', 'Answer received'),
    from: underWay,
    by: secretary,
    enter: z.object({
      'answer-form': field.choice(say('答辩形式', 'Form'), {
        written: say('书面', 'In writing'),
        oral: say('口头，已记入笔录', 'Orally, put on record'),
      }),
    }),
    marks: ['answered'],
    papers: [say('答辩书', 'Answer')],
    source: law(25),
  },
  'form-panel': {
    name: say('组成仲裁庭', 'Form the panel'),
    done: say('已组成仲裁庭', 'Panel formed'),
    from: ['accepted'],
    to: 'formed',
    by: secretary,
    enter: z.object({
      panel: field.choice(say('仲裁庭', 'Panel'), {
        three: say('三名仲裁员', 'Three arbitrators'),
        one: say('双方同意一名仲裁员', 'One, as both agree'),
      }),
    }),
    marks: ['formed'],
    source: law(27),
  },
  'notify-panel': {
    name: say('通知组庭情况', 'Tell who is on the panel'),
    done: say('已通知组庭情况', 'The parties know the panel'),
    from: ['formed', 'heard'],
    by: secretary,
    enter: z.object({ note }),
    marks: ['panel-told'],
    papers: [say('组庭通知书', 'Notice of the panel')],
    source: law(27, 3),
  },
  'decide-recusal': {
    name: say('决定回避', 'Decide on a recusal'),
    done: say('已对回避申请作出决定', 'Recusal decided'),
    from: ['formed', 'heard', 'deciding'],
    by: secretary,
    enter: z.object({
      recusal: field.choice(say('决定', 'Decision'), {
        granted: say('同意回避，另行选定或者指定', 'Granted, another is chosen or named'),
        refused: say('驳回回避申请', 'Refused'),
      }),
      reason: reasonTold,
    }),
    papers: [say('回避决定书', 'Decision on the recusal')],
    source: law(29),
  },
  'rule-beforehand': {
    name: say('先行裁定', 'Rule beforehand'),
    done: say('已先行裁定维持现状、恢复生产或者停止取土占地', 'The state of the land preserved by a ruling'),
    from: ['formed', 'heard', 'deciding'],
    by: secretary,
    enter: z.object({ note }),
    papers: [say('先行裁定书', 'Ruling beforehand')],
    source: law(42, 1),
  },
  'notify-hearing': {
    name: say('通知开庭', 'Give notice of the hearing'),
    done: say('已通知开庭', 'Notice of hearing given'),
    from: ['formed', 'heard'],
    by: secretary,
    enter: z.object({ 'hearing-on': field.day(say('开庭日期', 'Day of the hearing')), note }),
    marks: ['hearing-noticed'],
    dates: { 'hearing-planned': { field: 'hearing-on' } },
    papers: [say('开庭通知书', 'Notice of hearing')],
    source: law(31, 1),
  },
  'hold-hearing': {
    name: say('开庭', 'Hold the hearing'),
    done: say('已开庭', 'Hearing held'),
    from: ['formed', 'heard'],
    to: 'heard',
    by: secretary,
    enter: z.object({
      held: field.choice(
        say('开庭地点', 'Where'),
        {
          village: say('土地所在的村或者乡镇', 'In the village or town of the land'),
          commission: say('仲裁委员会所在地', 'At the commission'),
        },
        {
          hint: say(
            '双方要求在乡镇或者村开庭的，应当在该地开庭。',
            'If both ask for the village or town, it is there.',
          ),
        },
      ),
      note,
    }),
    marks: ['hearing'],
    papers: [say('庭审笔录', 'Record of hearing')],
    source: law(30),
  },
  'record-mediation-failed': {
    name: say('登记调解不成', 'Record that mediation failed'),
    done: say('仲裁庭调解不成', 'Mediation by the panel failed'),
    from: ['heard'],
    to: 'deciding',
    by: secretary,
    occasional: true,
    enter: z.object({ note }),
    marks: ['mediation-tried'],
    source: law(11, 1),
  },
  suspend: {
    name: say('中止', 'Suspend'),
    done: say('仲裁程序中止', 'Suspended'),
    from: underWay,
    to: 'suspended',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    suspends: true,
    source: rulesOfLand,
  },
  resume: {
    name: say('恢复', 'Resume'),
    done: say('仲裁程序恢复', 'Resumed'),
    from: ['suspended'],
    to: 'resume',
    by: secretary,
    enter: z.object({ note }),
    source: rulesOfLand,
  },
  extend: {
    name: say('延长', 'Extend'),
    done: say('经仲裁委员会主任批准延长', 'Extended by the director'),
    from: underWay,
    by: secretary,
    enter: z.object({
      days: field.count(say('延长几日（最多三十日）', 'By how many days, at most 30'), { least: 1 }),
      ...approval({ director: say('农村土地承包仲裁委员会主任', 'director of the commission') }),
      reason: reasonTold,
    }),
    extends: 'land.award',
    papers: [say('延期通知书', 'Notice of extension')],
    source: law(47),
  },
} as const satisfies Steps
