/** Where an adjudication may stand, how it may end, and the fields that have rules of their own. */
import { z } from 'zod'
import { articlesOf, type Source } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const litigation = articlesOf('行政诉讼法', '2017-06-27')
export const law2017 = articlesOf('行政复议法', '2017-09-01')
export const law2023 = articlesOf('行政复议法', '2023-09-01')
export const opinion: Source = {
  local: say(
    '《关于健全行政裁决制度加强行政裁决工作的意见》（2018年12月）和各领域规定（条文待核实）',
    'opinion on administrative adjudication of December 2018 and the rules of each field, texts to be checked',
  ),
}

/** Organs have no post of their own yet. Never the review officer, who may have to review what is adjudicated here. */
export const handlers: readonly Role[] = ['intake-clerk', 'mediator']

export const adjudicationOpening = z.object({
  'adjudication-field': field.choice(
    say('裁决领域', 'Field of adjudication'),
    {
      land: say('自然资源权属争议', 'Title to land and natural resources'),
      ip: say('知识产权侵权和补偿争议', 'Intellectual property'),
      procurement: say('政府采购活动争议', 'Government procurement'),
      other: say('其他法定领域', 'Another field named by law'),
    },
    { hint: say('转行政裁决时填写：期限依此确定。', 'For adjudication: the days depend on it.') },
  ),
})

export const stages = {
  applied: { name: say('已申请', 'Applied') },
  accepted: { name: say('已受理', 'Accepted') },
  served: { name: say('已送达待答辩', 'Copy sent, awaiting the reply') },
  mediating: { name: say('先行调解', 'Mediated first') },
  deciding: { name: say('待裁决', 'To be adjudicated') },
  suspended: { name: say('中止', 'Suspended'), suspended: true },
  adjudicated: { name: say('已裁决', 'Adjudicated'), end: true },
  mediated: { name: say('已调解结案', 'Mediated'), end: true },
  refused: { name: say('不予受理', 'Not accepted'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
  withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  'handed-over': { name: say('已转人民调解', 'Handed over to mediation'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  adjudicated: { name: say('裁决', 'Adjudicated'), resolves: true },
  rejected: { name: say('驳回裁决请求', 'Claim rejected'), resolves: true },
  mediated: { name: say('达成调解协议', 'Mediated'), resolves: true },
  refused: { name: say('不予受理', 'Not accepted'), resolves: false },
  terminated: { name: say('终止裁决', 'Terminated'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  'handed-over': { name: say('转人民调解', 'Handed over to mediation'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
