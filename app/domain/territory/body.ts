import { z } from 'zod'
import { tradeKeys } from '#app/domain/codes/trades'
import { daySchema } from '#app/domain/law/day-schema'
import type { Words } from '#app/domain/words'
import { levels } from './level'

export const bodyKinds = [
  'district',
  'town',
  'street',
  'village',
  'community',
  'grid',
  'committee',
  'studio',
  'sub-centre',
  'commission',
  'bureau',
  'centre',
  'government',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const bodyKindWords: Record<BodyKind, Words> = {
  district: { zh: '区', en: 'District' },
  town: { zh: '镇', en: 'Town' },
  street: { zh: '街道', en: 'Street' },
  village: { zh: '村', en: 'Village' },
  community: { zh: '社区', en: 'Community' },
  grid: { zh: '网格', en: 'Grid' },
  committee: { zh: '人民调解委员会', en: "People's mediation committee" },
  studio: { zh: '调解工作室', en: 'Mediation studio' },
  'sub-centre': { zh: '非诉讼服务分中心', en: 'Non-litigation sub-centre' },
  commission: { zh: '仲裁委员会', en: 'Arbitration commission' },
  bureau: { zh: '工作部门', en: 'Bureau' },
  centre: { zh: '非诉讼服务中心', en: 'Non-litigation centre' },
  government: { zh: '人民政府', en: "People's government" },
}

/**
 * `320614` district, `320614101` town or street, `320614101201` village or community, `320614101201-01` grid;
 * what is attached to one of these adds a hyphen and a short word: `320614101-mc` (committee), `320614-justice`.
 * The digits say where a body was first listed, not where it belongs today: only `parent` says that.
 */
export const bodyCodeSchema = z
  .string()
  .max(24)
  .regex(/^\d{6}(\d{3}){0,2}(-[0-9a-z]+)*$/)

const words = z.object({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) })

/**
 * One dated line about a body. A body that is renamed or moved keeps its code and gets another line; the lines of one
 * code never overlap. `from` and `to` are the first and the last day the line holds (no `to`: it holds on).
 */
export const bodySchema = z
  .object({
    code: bodyCodeSchema,
    kind: z.enum(bodyKinds),
    name: words,
    parent: bodyCodeSchema.optional(),
    level: z.enum(levels),
    from: daySchema,
    to: daySchema.optional(),
    /** of a body that ended: the one it went into */
    successor: bodyCodeSchema.optional(),
    /** of a sub-centre: whose quarrels it was set up for */
    trade: z.enum(tradeKeys).optional(),
  })
  .refine((body) => body.to === undefined || body.from <= body.to, { path: ['to'], error: 'ends before it starts' })
  .refine((body) => body.trade === undefined || body.kind === 'sub-centre', { path: ['trade'], error: 'has no trade' })
  .refine((body) => body.parent !== body.code, { path: ['parent'], error: 'is its own parent' })

export type Body = { readonly name: Words } & Readonly<Omit<z.infer<typeof bodySchema>, 'name'>>
