/**
 * The fields a step asks for. One zod schema is the form, the parser and the type: the page draws it from the meta,
 * the browser and the server check with it. Narratives are kept in records, so that an event never holds them.
 */
import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'
import type { Problem } from '#app/domain/procedures/problems'
import type { Level } from '#app/domain/territory/level'
import type { BodyKind } from '#app/domain/territory/body'
import type { Words } from '#app/domain/words'

/** `room`, `person` and `people` are chosen from those of one's body, which the page brings. */
export type Widget =
  | 'day'
  | 'time'
  | 'text'
  | 'narrative'
  | 'choice'
  | 'money'
  | 'count'
  | 'body'
  | 'yes-no'
  | 'room'
  | 'person'
  | 'people'

export type FieldMeta = {
  widget: Widget
  label: Words
  hint?: Words
  options?: Readonly<Record<string, Words>>
  /** for `body`: which bodies may be chosen */
  bodies?: { kinds?: readonly BodyKind[]; levels?: readonly Level[] }
  /** for `people`: also who works at a body above, or at one that serves the same area */
  near?: true
  /** for `narrative`: what people said to come to terms, always or where this fact is so; it is not handed to who decides */
  conciliatory?: true | { readonly fact: string; readonly is: readonly string[] }
}

/** `neededFor`: the answers of the same form that make it necessary. */
export type FieldOf = FieldMeta & { name: string; required: boolean; neededFor?: readonly Words[] }

type More = { hint?: Words }

const asNumber = (input: unknown) => (typeof input === 'string' && input.trim() !== '' ? Number(input) : input)

/** Nothing chosen is something else than a choice that is not offered. */
const chosenOrMissing = {
  error: (issue: { input?: unknown }): Problem => (issue.input === undefined ? 'required' : 'not-a-choice'),
}

const chosenId = z.string().regex(/^[\w@-]{1,60}$/)

export const field = {
  day: (label: Words, more: More = {}) => daySchema.meta({ widget: 'day', label, ...more }),
  /** an hour of the day, '09:30' */
  time: (label: Words, more: More = {}) =>
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .meta({ widget: 'time', label, ...more }),
  /** a room of the body or of one above it, by its id */
  room: (label: Words, more: More = {}) => chosenId.meta({ widget: 'room', label, ...more }),
  /** somebody who works at the body, by their account */
  person: (label: Words, more: More = {}) => chosenId.meta({ widget: 'person', label, ...more }),
  /** several of them, their accounts in one text with commas between */
  people: (label: Words, more: More & { near?: true } = {}) =>
    z
      .string()
      .max(500)
      .regex(/^[\w@-]{1,60}(,[\w@-]{1,60})*$/)
      .meta({ widget: 'people', label, ...more }),
  /** a short code-like text without personal content, kept in the event: a document number, a court's case number */
  text: (label: Words, more: More = {}) =>
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .meta({ widget: 'text', label, ...more }),
  /** what a person tells: kept in a record, disposable, at most 5,000 characters */
  narrative: (label: Words, more: More & Pick<FieldMeta, 'conciliatory'> = {}) =>
    z
      .string()
      .trim()
      .min(1)
      .max(5000)
      .meta({ widget: 'narrative', label, ...more }),
  choice: <const O extends Record<string, Words>>(label: Words, options: O, more: More = {}) =>
    z
      .enum(Object.keys(options) as [keyof O & string, ...(keyof O & string)[]], chosenOrMissing)
      .meta({ widget: 'choice', label, options, ...more }),
  /** an amount in fen, typed in yuan */
  money: (label: Words, more: More = {}) =>
    z
      .preprocess(
        asNumber,
        z
          .number()
          .int()
          .min(0)
          .max(10 ** 14),
      )
      .meta({ widget: 'money', label, ...more }),
  count: (label: Words, more: More & { least?: number; most?: number } = {}) =>
    z
      .preprocess(
        asNumber,
        z
          .number()
          .int()
          .min(more.least ?? 0)
          .max(more.most ?? 100_000),
      )
      .meta({ widget: 'count', label, hint: more.hint }),
  body: (label: Words, bodies: NonNullable<FieldMeta['bodies']>, more: More = {}) =>
    z
      .string()
      .regex(/^[0-9a-z-]{1,40}$/)
      .meta({ widget: 'body', label, bodies, ...more }),
  yesNo: (label: Words, more: More = {}) =>
    z.enum(['yes', 'no'], chosenOrMissing).meta({ widget: 'yes-no', label, ...more }),
}

const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success

const known = new WeakMap<z.ZodObject, readonly FieldOf[]>()

/** The fields of a schema, in the order written. A field without meta is a fault of its procedure: the law test finds it. */
export function fieldsOf(schema: z.ZodObject): FieldOf[] {
  const fields =
    known.get(schema) ?? Object.entries(schema.shape).map(([name, type]) => fieldOf(name, type as z.ZodType))
  known.set(schema, fields)
  return [...fields]
}

function fieldOf(name: string, type: z.ZodType): FieldOf {
  const inner = type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : undefined
  const meta = (type.meta() ?? inner?.meta()) as FieldMeta | undefined
  if (!meta?.widget) throw new Error(`field ${name} has no label`)
  return { ...meta, name, required: !isOptional(type) }
}
