/** Defence, hearings, suggestions, result, appeal. */
import { z } from 'zod'
import { bodyTo, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { litigationResults } from '#app/domain/procedures/litigation-response/outcomes'
import {
  interpretation,
  law,
  litigationOpening,
  officer,
  type Steps,
} from '#app/domain/procedures/litigation-response/stages'
import { say } from '#app/domain/words'

export const course = {
  'file-defence': {
    name: say('提交答辩状和证据', 'File the defence'),
    done: say('已提交答辩状和证据', 'Defence filed'),
    from: ['notified'],
    to: 'defended',
    by: officer,
    enter: z.object({ note }),
    marks: ['defence-filed'],
    papers: ['suit-defence', say('证据清单', 'List of evidence')],
    source: law(67),
  },
  'record-hearing': {
    name: say('登记庭审', 'Record a hearing'),
    done: say('已开庭', 'Hearing held'),
    from: ['notified', 'defended'],
    by: officer,
    enter: z.object({
      'head-due': field.yesNo(say('负责人应当出庭', 'Should the head attend?')),
      'head-attended': field.yesNo(say('负责人实际出庭', 'Did the head attend?')),
      'court-proposed': field
        .yesNo(say('法院是否书面建议负责人出庭', 'Did the court ask in writing for the head?'))
        .optional(),
      post: field
        .choice(say('出庭负责人职务', 'Post of the one who attended'), {
          chief: say('正职', 'Chief'),
          deputy: say('副职', 'Deputy'),
          other: say('其他参与分管的负责人', 'Another head in charge'),
        })
        .optional(),
      reason: field.narrative(say('未出庭的理由', 'Why the head did not attend')).optional(),
    }),
    marks: ['held'],
    item: { kind: 'hearing', opens: true },
    papers: ['suit-attendance'],
    source: interpretation(128),
  },
  'receive-suggestion': {
    name: say('登记收到建议', 'Record a suggestion'),
    done: say('收到建议', 'Suggestion received'),
    from: ['notified', 'defended', 'suspended', 'concluded'],
    by: officer,
    enter: z.object({
      from: field.choice(say('来自', 'From'), {
        court: say('司法建议', 'Judicial suggestion'),
        procuratorate: say('检察建议', 'Procuratorial suggestion'),
      }),
      document: field.text(say('文号', 'Document number')).optional(),
    }),
    marks: ['received'],
    item: { kind: 'suggestion', opens: true },
    source: law(66),
  },
  'reply-to-suggestion': {
    name: say('答复建议', 'Answer a suggestion'),
    done: say('已答复建议', 'Suggestion answered'),
    from: ['notified', 'defended', 'suspended', 'concluded'],
    by: officer,
    enter: z.object({ reply: field.narrative(say('办理和答复情况', 'What was done and answered')) }),
    marks: ['replied'],
    item: { kind: 'suggestion' },
    papers: ['suit-suggestion-reply'],
    source: law(66),
  },
  suspend: {
    name: say('登记诉讼中止', 'Record suspension'),
    done: say('诉讼中止', 'Suspended'),
    from: ['notified', 'defended'],
    to: 'suspended',
    by: officer,
    enter: z.object({ reason: reasonTold }),
    suspends: true,
    source: interpretation(87),
  },
  resume: {
    name: say('登记恢复诉讼', 'Record resumption'),
    done: say('诉讼恢复', 'Resumed'),
    from: ['suspended'],
    to: 'resume',
    by: officer,
    enter: z.object({ note }),
    source: interpretation(87),
  },
  conclude: {
    name: say('登记裁判结果', 'Record the result'),
    done: say('已登记裁判结果', 'Result recorded'),
    from: ['notified', 'defended', 'suspended'],
    to: 'concluded',
    by: officer,
    enter: z.object({
      result: field.choice(say('结果', 'Result'), litigationResults),
      note,
    }),
    outcome: {
      field: 'result',
      is: Object.fromEntries(Object.keys(litigationResults).map((key) => [key, key])) as {
        [K in keyof typeof litigationResults]: K
      },
    },
    papers: [say('裁判文书', "The court's document")],
    source: law(80),
  },
  appeal: {
    name: say('登记二审应诉', 'Record an appeal'),
    done: say('进入二审', 'Gone to appeal'),
    from: ['concluded'],
    by: officer,
    enter: z.object({ to: bodyTo({ kinds: ['bureau', 'government'] }), ...litigationOpening.shape }),
    handsOver: ['litigation-response'],
    source: law(85),
  },
  reopen: {
    name: say('更正结案', 'Reopen'),
    done: say('重新办理', 'Reopened'),
    from: ['concluded'],
    to: 'defended',
    by: officer,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: { local: say('登记管理', 'keeping of the register') },
  },
} as const satisfies Steps
