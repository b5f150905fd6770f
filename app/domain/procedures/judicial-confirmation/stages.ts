/** Where a confirmation may stand, how the court may answer, and the articles of each version. */
import { z } from 'zod'
import { articlesOf, type Citation } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const mediation = articlesOf('人民调解法', '2010-08-28')
export const provisions = articlesOf('司法确认程序规定', '2011-03-23')
export const law2021 = articlesOf('民事诉讼法', '2021-12-24')
export const law2023 = articlesOf('民事诉讼法', '2023-09-01')
export const interpretation = articlesOf('民事诉讼法解释', '2022-04-01')
export const practice = { local: say('登记和跟踪的工作惯例', 'practice of keeping the register') }

/** The article of each version of the procedure. */
export const inEach = (in2011: Citation, in2022: Citation, in2024: Citation) => ({
  sourceIn: { '2011': in2011, '2022': in2022, '2024': in2024 },
})

export const desk: readonly Role[] = ['intake-clerk', 'mediator']

export const confirmationOpening = z.object({
  'agreement-effective-on': field.day(say('调解协议生效之日', 'Agreement took effect on')),
  'mediated-by': field.choice(say('主持调解的组织', 'Who mediated'), {
    people: say('人民调解委员会', "People's mediation committee"),
    other: say('其他依法设立的调解组织', 'Another mediation organisation set up by law'),
  }),
})

export const stages = {
  preparing: { name: say('准备申请', 'Being prepared') },
  filed: { name: say('已提交法院', 'Sent to the court') },
  accepted: { name: say('法院已受理', 'Accepted by the court') },
  confirmed: { name: say('确认有效', 'Confirmed'), end: true },
  rejected: { name: say('驳回申请', 'Rejected'), end: true },
  'not-accepted': { name: say('法院不予受理', 'Not accepted'), end: true },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), end: true },
  dropped: { name: say('未提交', 'Not sent'), end: true },
} as const satisfies Record<string, Stage>

/** None resolves: the agreement did, on its own day and at the level where it was made. */
export const outcomes = {
  confirmed: { name: say('确认有效', 'Confirmed'), resolves: false, groups: ['confirms'] },
  rejected: { name: say('驳回申请', 'Rejected'), resolves: false },
  'not-accepted': { name: say('不予受理', 'Not accepted'), resolves: false },
  withdrawn: { name: say('撤回申请', 'Withdrawn'), resolves: false },
  dropped: { name: say('审查后不提交', 'Not sent after the check'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
