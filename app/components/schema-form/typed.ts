/** From what is typed in a form to what a schema wants: the same in the browser and on the server. */
import { z } from 'zod'
import { fieldsOf } from '#app/domain/procedures/field'
import { problemsOf, type Problem } from '#app/domain/procedures/problems'

/** Yuan as typed (`12,000.5`, `¥300`, full-width digits) in fen; undefined when it is no amount to the fen. */
export function fenOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s¥元]/g, '')
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}

/** Fen as one types them: 1200050 → "12000.50", 30000 → "300". */
export function yuanOf(fen: number): string {
  const rest = fen % 100
  return rest === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(rest).padStart(2, '0')}`
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** A field that was left empty, in a browser or in a form posted without scripts, was not filled in. */
export const withoutEmpty = (typed: unknown): Record<string, unknown> =>
  typeof typed === 'object' && typed !== null
    ? Object.fromEntries(Object.entries(typed).filter(([, value]) => !isEmpty(value)))
    : {}

/** An amount in fen, typed in yuan. */
export const yuanTyped = z.preprocess(
  (typed) => (typeof typed === 'string' ? (fenOf(typed) ?? Number.NaN) : typed),
  z
    .number()
    .int()
    .min(0)
    .max(10 ** 14),
)

/**
 * The schema of a step or an opening, for texts as they come from a form: empty ones are left out, amounts are read as
 * yuan, several people become one text. Gives what the door wants as `entry`.
 */
export function typedSchema<S extends z.ZodObject>(schema: S) {
  const fields = fieldsOf(schema)
  const amounts = fields.flatMap((field) => (field.widget === 'money' ? [field.name] : []))
  const several = fields.flatMap((field) => (field.widget === 'people' ? [field.name] : []))
  return z.preprocess((typed) => {
    const present = withoutEmpty(joined(typed, several))
    for (const name of amounts) {
      const amount = present[name]
      if (typeof amount === 'string') present[name] = fenOf(amount) ?? Number.NaN
    }
    return present
  }, schema)
}

/** Boxes ticked under one name make one text; none ticked is nothing said, which a browser gives as `false`. */
function joined(typed: unknown, several: readonly string[]): unknown {
  if (several.length === 0 || typeof typed !== 'object' || typed === null) return typed
  const all: Record<string, unknown> = { ...typed }
  for (const name of several) {
    const value = all[name]
    if (Array.isArray(value)) all[name] = value.join(',')
    if (value === false) all[name] = undefined
  }
  return all
}

/** zod's error map that says a problem of our closed list instead of an English sentence. */
export function problemCode(issue: z.core.$ZodRawIssue): Problem {
  const { message = '', ...rest } = issue
  const found = problemsOf(new z.ZodError([{ ...rest, message, path: [] } as z.core.$ZodIssue]))
  return found['']?.[0] ?? 'not-valid'
}

/**
 * A refusal of the door names the fields of an entry plainly (`to`); in a form they stand under a prefix (`entry.to`).
 * Puts each problem where its input is.
 */
export function underPrefix(
  problems: Readonly<Record<string, readonly string[]>>,
  schema: z.ZodObject,
  prefix: string,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(problems).map(([name, found]) => [Object.hasOwn(schema.shape, name) ? prefix + name : name, found]),
  )
}
