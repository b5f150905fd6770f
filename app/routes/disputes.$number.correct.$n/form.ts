import { z } from 'zod'
import { typedSchema, yuanOf } from '#app/components/schema-form/typed'
import type { Entry } from '#app/domain/dispute/event'
import { daySchema } from '#app/domain/law/day'
import { fieldsOf } from '#app/domain/procedures/field'

const base = z.object({
  command: z.string().min(1).max(40),
  seen: z.coerce.number().int().min(1),
  reason: z.string().min(1).max(1000),
})

/** It should not have been made. */
export const takeBackForm = base.extend({ intent: z.literal('take-back') })

/** It should have said something else. */
export const insteadForm = (schema: z.ZodObject) =>
  base.extend({ intent: z.literal('instead'), on: daySchema, entry: typedSchema(schema) })

/** An entry as one would have typed it, by the name of the input. */
export function typedAgain(schema: z.ZodObject, entry: Entry, records: ReadonlyMap<string, string>) {
  const typed: Record<string, string> = {}
  for (const { name, widget } of fieldsOf(schema)) {
    const value = entry[name]
    if (value === undefined) continue
    const text = widget === 'narrative' ? records.get(String(value)) : String(value)
    typed[`entry.${name}`] = widget === 'money' ? yuanOf(Number(value)) : (text ?? '')
  }
  return typed
}
