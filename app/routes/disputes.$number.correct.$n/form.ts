import { z } from 'zod'
import { typedSchema, yuanOf } from '#app/components/schema-form/typed'
import type { Entry } from '#app/domain/dispute/event'
import { registrationFields } from '#app/domain/dispute/registration'
import { daySchema } from '#app/domain/law/day-schema'
import { catalogue } from '#app/domain/procedures'
import { fieldsOf } from '#app/domain/procedures/field'
import { threadShelf } from '#app/domain/threads'

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

/** Which form an entry was entered in. */
export type Entered = {
  kind: 'registered' | 'begun' | 'stepped' | 'threaded'
  /** the procedure, or the thread */
  procedure?: string
  /** the step, or the move */
  step: string
}

/** The same by name, for the browser to load when the form is sent. Throws for what is not on the shelf. */
export function insteadFormOf({ kind, procedure = '', step }: Entered) {
  if (kind === 'threaded') return insteadForm(moveForm(procedure, step))
  const rules = catalogue.get(procedure)
  const ofRules = kind === 'begun' ? rules?.opening.enter : rules?.steps[step]?.enter
  const schema = kind === 'registered' ? registrationFields : ofRules
  if (!schema) throw new Error(`no form of ${kind} ${step} in ${procedure}`)
  return insteadForm(schema)
}

function moveForm(thread: string, move: string): z.ZodObject {
  const enter = threadShelf.get(thread)?.moves[move]?.enter
  if (!enter) throw new Error(`no move ${move} in ${thread}`)
  return enter
}

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
