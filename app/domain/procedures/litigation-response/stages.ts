/** Where a suit may stand, and what is asked when it is entered. */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { caseNumber } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import type { litigationResults } from '#app/domain/procedures/litigation-response/outcomes'
import type { Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const law = articlesOf('行政诉讼法', '2017-06-27')
export const interpretation = articlesOf('行政诉讼法解释', '2018-02-06')
export const officer: readonly Role[] = ['review-officer']

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

export const stages = {
  notified: { name: say('已收到应诉通知', 'Notified') },
  defended: { name: say('已答辩', 'Defence filed') },
  suspended: { name: say('诉讼中止', 'Suspended'), suspended: true },
  concluded: { name: say('已结案', 'Concluded'), end: true },
} as const satisfies Record<string, Stage>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof litigationResults>>>
