/** Where a reconsideration may stand, how it may end, and which ends correct the organ. */
import { articlesOf, type Citation } from '#app/domain/law/statute'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import type { Role } from '#app/domain/people/role'
import { say } from '#app/domain/words'

export const law2017 = articlesOf('行政复议法', '2017-09-01')
export const law2023 = articlesOf('行政复议法', '2023-09-01')
export const rule2007 = articlesOf('行政复议法实施条例', '2007-05-29')

/** The article of each version of the procedure. */
export const inBoth = (in2017: Citation, in2023: Citation) => ({ sourceIn: { '2017': in2017, '2023': in2023 } })

export const officer: readonly Role[] = ['review-officer']

/** Where a case is between acceptance and decision, and nothing has stopped it. */
export const onTrial = ['accepted', 'served', 'trial', 'hearing-due', 'consultation-due'] as const

export const stages = {
  received: { name: say('已收到待审查', 'Received, under review') },
  correcting: { name: say('补正中', 'Being corrected'), suspended: true },
  accepted: { name: say('已受理', 'Accepted') },
  served: { name: say('已发送副本待答复', 'Copy sent, awaiting the reply') },
  trial: { name: say('审理中', 'On trial') },
  'hearing-due': { name: say('重大案件待听证', 'Major case, a hearing is due') },
  'consultation-due': { name: say('重大案件待咨询', 'Major case, the committee is to be consulted') },
  suspended: { name: say('中止', 'Suspended'), suspended: true },
  examining: { name: say('勘验鉴定中', 'Inspection or appraisal'), suspended: true },
  'not-accepted': { name: say('不予受理', 'Not accepted'), end: true },
  transferred: { name: say('已告知或转送', 'Sent to the right organ'), end: true },
  abandoned: { name: say('视为放弃申请', 'Deemed abandoned'), end: true },
  withdrawn: { name: say('受理前撤回', 'Withdrawn before acceptance'), end: true },
  decided: { name: say('已决定', 'Decided'), end: true },
  mediated: { name: say('已调解结案', 'Mediated'), end: true },
  terminated: { name: say('已终止', 'Terminated'), end: true },
} as const satisfies Record<string, Stage>

/** Decided on the merits: what is left of the concluded cases without those ended otherwise. */
const merits = ['merits'] as const
const direct = ['direct-correction', 'merits'] as const
/** 调撤: mediated or withdrawn; some of these because the organ gave way. */
const withdrawn = ['mediated-or-withdrawn'] as const
const indirect = ['indirect-correction', 'mediated-or-withdrawn'] as const

export const outcomes = {
  upheld: { name: say('维持', 'Upheld'), resolves: true, groups: merits },
  varied: { name: say('变更', 'Varied'), resolves: true, groups: direct },
  annulled: { name: say('撤销', 'Annulled'), resolves: true, groups: direct },
  'declared-illegal': { name: say('确认违法', 'Declared illegal'), resolves: true, groups: direct },
  'declared-void': { name: say('确认无效', 'Declared void'), resolves: true, groups: direct },
  'ordered-to-act': { name: say('责令履行', 'Ordered to act'), resolves: true, groups: direct },
  // Not on the printed return, which is older than art. 71 of 2023: no correction until a return says which.
  'contract-duty': {
    name: say('决定承担行政协议责任', 'Bound to the administrative contract'),
    resolves: true,
    groups: merits,
  },
  'claim-rejected': { name: say('驳回复议请求', 'Claim rejected'), resolves: true, groups: merits },
  // The application should not have been accepted: nothing was decided about the quarrel.
  'application-dismissed': { name: say('驳回复议申请', 'Application dismissed'), resolves: false },
  mediated: { name: say('行政复议调解书', 'Mediated'), resolves: true, groups: indirect },
  settled: { name: say('和解后终止', 'Settled'), resolves: true, groups: indirect },
  'withdrawn-after-change': {
    name: say('被申请人改变后撤回', 'Withdrawn after the organ changed its act'),
    resolves: true,
    groups: indirect,
  },
  withdrawn: { name: say('自愿撤回', 'Withdrawn'), resolves: false, groups: withdrawn },
  terminated: { name: say('其他终止', 'Terminated otherwise'), resolves: false },
  'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
  transferred: { name: say('告知或转送', 'Sent to the right organ'), resolves: false },
  abandoned: { name: say('视为放弃申请', 'Deemed abandoned'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
