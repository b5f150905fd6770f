/** Where a report from the grid may stand, and how it may end. */
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import type { BodyKind } from '#app/domain/territory/body'
import { say } from '#app/domain/words'

export const mediation = articlesOf('人民调解法', '2010-08-28')
export const practice = { local: say('本地网格化工作惯例', 'local practice of grid work') }

export const anyone: readonly Role[] = ['grid-worker', 'mediator', 'intake-clerk']
export const desks: readonly Role[] = ['mediator', 'intake-clerk']
export const places: readonly BodyKind[] = ['grid', 'village', 'community', 'town', 'street', 'committee', 'centre']

export const risk = field.choice(say('风险等级', 'Risk'), {
  green: say('绿色：一般', 'Green: ordinary'),
  yellow: say('黄色：需要关注', 'Yellow: to be watched'),
  red: say('红色：可能激化', 'Red: may turn violent'),
})

export const stages = {
  reported: { name: say('已上报待核实', 'Reported') },
  verified: { name: say('已核实', 'Verified') },
  submitted: { name: say('已上报待签收', 'Passed on, awaiting receipt') },
  'in-hand': { name: say('处置中', 'In hand') },
  settled: { name: say('已化解', 'Settled'), end: true },
  'handed-over': { name: say('已移交', 'Handed over'), end: true },
  closed: { name: say('已终结', 'Closed'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  settled: { name: say('就地化解', 'Settled'), resolves: true },
  'handed-over': { name: say('移交其他程序', 'Handed over to another procedure'), resolves: false },
  'to-police': { name: say('移交公安机关', 'Reported to the police'), resolves: false },
  'not-a-dispute': { name: say('不属于矛盾纠纷', 'Not a dispute'), resolves: false },
  withdrawn: { name: say('反映人撤回', 'Withdrawn'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
