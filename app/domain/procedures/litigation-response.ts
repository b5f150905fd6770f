/**
 * Answering administrative suits (行政应诉): a register of the suits the district's organs answer in court.
 * Source: 行政诉讼法 2017 with 法释〔2018〕1号; the court decides, the organ answers and reports.
 * In: the court's notice with the complaint; a suit after a reconsideration. Out: the court's result; an appeal is a
 * further proceeding on the same dispute. Hearings and judicial or procuratorial suggestions are counted one by one.
 */
import { z } from 'zod'
import { bodyTo, caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { litigationOutcomes, litigationResults } from '#app/domain/procedures/litigation-outcomes'
import { procedure } from '#app/domain/procedures/procedure'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { say } from '#app/domain/words'

const law = articlesOf('行政诉讼法', '2017-06-27')
const interpretation = articlesOf('行政诉讼法解释', '2018-02-06')
const officer: readonly Role[] = ['review-officer']

export const litigationOpening = z.object({
  instance: field.choice(say('审级', 'Instance'), {
    first: say('一审', 'First'),
    second: say('二审', 'Second'),
    retrial: say('再审', 'Retrial'),
  }),
  defendant: field.choice(say('被告', 'Defendant'), {
    district: say('区政府（含共同被告）', 'District government, alone or with others'),
    department: say('区政府部门', 'A department of the district'),
    town: say('镇政府、街道办事处', 'A town or street'),
    other: say('其他行政机关', 'Another organ'),
  }),
  'court-case-number': caseNumber,
})

export const litigationResponse = procedure({
  key: 'litigation-response',
  name: say('行政应诉', 'Answering suits'),
  about: say(
    '登记以本区行政机关为被告的行政诉讼：答辩、负责人出庭、裁判结果，以及司法建议和检察建议的答复。',
    'The register of administrative suits against organs of the district: defence, attendance of the head, result, and the answers to suggestions.',
  ),
  family: 'administrative',
  versions: [{ key: '2017', name: say('2017年修正的行政诉讼法', 'Law of 2017'), from: '2015-05-01', source: law(103) }],
  stages: {
    notified: { name: say('已收到应诉通知', 'Notified') },
    defended: { name: say('已答辩', 'Defence filed') },
    suspended: { name: say('诉讼中止', 'Suspended'), suspended: true },
    concluded: { name: say('已结案', 'Concluded'), end: true },
  },
  outcomes: litigationOutcomes,
  opening: {
    stage: 'notified',
    marks: ['received', 'accepted'],
    by: officer,
    at: ['bureau', 'government'],
    enter: litigationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: {
    'file-defence': {
      name: say('提交答辩状和证据', 'File the defence'),
      done: say('已提交答辩状和证据', 'Defence filed'),
      from: ['notified'],
      to: 'defended',
      by: officer,
      enter: z.object({ note }),
      marks: ['defence-filed'],
      papers: [say('行政诉讼答辩状', 'Statement of defence'), say('证据清单', 'List of evidence')],
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
      papers: [say('出庭应诉说明', 'Explanation of attendance')],
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
      papers: [say('建议答复函', 'Answer to the suggestion')],
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
  },
  deadlines: [
    {
      rule: 'lit.defence',
      from: 'received',
      until: ['defence-filed', 'concluded'],
      when: { fact: 'instance', is: 'first' },
    },
  ],
  counts: {
    received: { mark: 'received' },
    accepted: { mark: 'accepted' },
    'first-instance': { mark: 'received', when: { fact: 'instance', is: 'first' } },
    'district-defendant': {
      mark: 'received',
      when: { fact: 'instance', is: 'first', and: { fact: 'defendant', is: 'district' } },
    },
    'head-due': { mark: 'held', item: 'hearing', when: { fact: 'head-due', is: 'yes' } },
    'head-attended': {
      mark: 'held',
      item: 'hearing',
      when: { fact: 'head-due', is: 'yes', and: { fact: 'head-attended', is: 'yes' } },
    },
    'suggestion-received': { mark: 'received', item: 'suggestion' },
    'suggestion-replied': { mark: 'replied', item: 'suggestion' },
  },
  fee: { allowed: false, source: { local: say('应诉登记不收费', 'the register takes no fee') } },
})
