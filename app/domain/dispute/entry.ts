/** From what a person typed into a step's form to what an event may hold: checked, and narratives moved to records. */
import { z } from 'zod'
import type { Circumstances, Kept } from '#app/domain/dispute/draft'
import type { Entry } from '#app/domain/dispute/event'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { problemsOf, type Problem } from '#app/domain/procedures/problems'
import type { Step } from '#app/domain/procedures/procedure'

/** What is entered in a form: a step, or a move of a thread. */
type Entered = Pick<Step, 'enter' | 'needsField' | 'notBefore'>

export type Checked = { entry: Entry; records: Kept[]; body?: string }

const strict = new WeakMap<z.ZodObject, z.ZodObject>()

/** Made once: building a schema costs more than checking with it. */
function strictly(schema: z.ZodObject): z.ZodObject {
  const found = strict.get(schema) ?? z.strictObject(schema.shape)
  strict.set(schema, found)
  return found
}

/**
 * Checks `typed` against the schema of a step or an opening. Empty texts count as not given; a field nobody asked for
 * is refused, not dropped: it was typed by someone. A chosen body must exist, hold on that day and be of the asked kind; a room or
 * a person must be one of those of the asker's body, unless it stood in the entry `before`.
 */
export function checkedEntry(
  schema: z.ZodObject,
  typed: Readonly<Record<string, unknown>>,
  on: string,
  given: Circumstances,
  before: Entry = {},
): Result<Checked> {
  const present = Object.fromEntries(Object.entries(typed).filter(([, each]) => each !== undefined && each !== ''))
  const parsed = strictly(schema).safeParse(present)
  if (!parsed.success) return refuse('invalid-entry', undefined, problemsOf(parsed.error))
  const checked: Checked = { entry: {}, records: [] }
  for (const field of fieldsOf(schema)) {
    const value = (parsed.data as Record<string, unknown>)[field.name] as Entry[string] | undefined
    if (value === undefined) continue
    if (field.widget === 'body') {
      const no = bodyProblem(String(value), field.bodies, on, given)
      if (no) return refuse(no, { field: field.name, body: String(value) }, { [field.name]: ['not-a-choice'] })
    }
    if (isElsewhere(field, value, given) && value !== before[field.name])
      return refuse('invalid-entry', undefined, { [field.name]: ['not-a-choice'] })
    if (field.widget !== 'narrative') checked.entry[field.name] = value
    else checked.entry[field.name] = kept(checked.records, field.name, String(value), given)
  }
  return done(checked)
}

/** A room that is not one's body's, or somebody who works elsewhere. */
function isElsewhere({ widget, near }: FieldOf, value: Entry[string], given: Circumstances): boolean {
  if (widget !== 'room' && widget !== 'person' && widget !== 'people') return false
  const { body } = given.person
  const choices = new Set((widget === 'room' ? given.rooms(body) : given.people(body, near)).map(({ id }) => id))
  return !String(value)
    .split(',')
    .every((id) => choices.has(id))
}

/** The entry of a step or a move: what its form says, and what one answer asks of another or the day of the step of a day typed. */
export function checkedStep(
  rule: Entered,
  typed: Readonly<Record<string, unknown>>,
  on: string,
  given: Circumstances,
  before?: Entry,
): Result<Checked> {
  const checked = checkedEntry(rule.enter, typed, on, given, before)
  if (!checked.ok) return checked
  const wrong = wrongIn(rule, checked.value.entry, on)
  return Object.keys(wrong).length === 0 ? checked : refuse('invalid-entry', undefined, wrong)
}

function wrongIn({ needsField = [], notBefore = [] }: Entered, entry: Entry, on: string): Record<string, Problem[]> {
  const missing = needsField.filter(
    ({ field, when }) => entry[field] === undefined && when.is.includes(String(entry[when.field])),
  )
  const early = notBefore.filter((field) => entry[field] !== undefined && String(entry[field]) < on)
  return Object.fromEntries([
    ...missing.map(({ field }): [string, Problem[]] => [field, ['required']]),
    ...early.map((field): [string, Problem[]] => [field, ['too-early']]),
  ])
}

function kept(records: Kept[], field: string, text: string, given: Circumstances): string {
  const id = given.newId()
  records.push({ id, field, text })
  return id
}

type Asked = { kinds?: readonly string[]; levels?: readonly string[] } | undefined

export function bodyProblem(code: string, asked: Asked, on: string, given: Circumstances) {
  if (!given.territory.get(code)) return 'unknown-body' as const
  const body = given.territory.get(code, on)
  if (!body) return 'body-not-in-force' as const
  const suits = (asked?.kinds?.includes(body.kind) ?? true) && (asked?.levels?.includes(body.level) ?? true)
  return suits ? undefined : ('body-not-suitable' as const)
}
