/** Where an administrative mediation may stand, how it may end, and which variant of the law it follows. */
import { z } from 'zod'
import { articlesOf, numeral, type Source } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const medical = articlesOf('医疗纠纷预防和处理条例', '2018-07-31')
export const traffic = articlesOf('道路交通事故处理程序规定', '2018-02-02')
export const measures = {
  local: say(
    '《江苏省行政调解办法》（苏政发〔2019〕28号，条文待核实）',
    'provincial measures on administrative mediation of 2019, text to be checked',
  ),
}

/** What each variant rests on, for a step they share: an article for medicine, one for traffic, the province for the rest. */
export const byVariant = (ofMedicine: number, ofTraffic: number): Source => ({
  local: say(
    `医疗纠纷预防和处理条例第${numeral(ofMedicine)}条；道路交通事故处理程序规定第${numeral(ofTraffic)}条；一般行政调解依省有关规定（待核实）`,
    `medical disputes regulation, Art. ${ofMedicine}; road accident provisions, Art. ${ofTraffic}; else the provincial measures, to be checked`,
  ),
})

/** Organs have no post of their own yet: whoever sits at the organ's window or mediates there. */
export const handlers: readonly Role[] = ['mediator', 'intake-clerk']

export const administrativeMediationOpening = z.object({
  variant: field.choice(
    say('调解类别', 'Kind of mediation'),
    {
      general: say('一般行政调解', 'General'),
      medical: say('医疗纠纷（卫生主管部门）', 'Medical, by the health authority'),
      traffic: say('道路交通事故（公安交管部门）', 'Road traffic, by the traffic police'),
    },
    { hint: say('转行政调解时填写：期限依此确定。', 'For administrative mediation: the days depend on it.') },
  ),
  'determination-received-on': field.day(say('收到事故认定书之日', 'Determination received on')).optional(),
  'mediation-ended-on': field.day(say('人民调解终止之日', "People's mediation ended on")).optional(),
})

export const stages = {
  applied: { name: say('已申请', 'Applied') },
  accepted: { name: say('已受理', 'Accepted') },
  mediating: { name: say('调解中', 'Under mediation') },
  suspended: { name: say('暂停调解', 'Paused'), suspended: true },
  appraisal: { name: say('鉴定中', 'Under appraisal'), suspended: true },
  agreed: { name: say('达成协议', 'Agreed'), end: true },
  failed: { name: say('调解不成', 'Failed'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
  refused: { name: say('不予受理', 'Not accepted'), end: true },
  transferred: { name: say('已移送', 'Passed on'), end: true },
  withdrawn: { name: say('已撤回', 'Withdrawn'), end: true },
  'handed-over': { name: say('已转入其他程序', 'Handed over'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  agreement: { name: say('达成调解协议', 'Agreement'), resolves: true },
  failed: { name: say('调解不成', 'No agreement'), resolves: false },
  terminated: { name: say('终止调解', 'Terminated'), resolves: false },
  refused: { name: say('不予受理', 'Not accepted'), resolves: false },
  transferred: { name: say('移送其他机关', 'Passed on to another organ'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  'handed-over': { name: say('转入其他程序', 'Handed over'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
