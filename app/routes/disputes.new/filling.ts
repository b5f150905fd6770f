import type { Register } from '#app/components/schema-form/use-checked-form'
import type { FieldErrors } from '#app/ui/form-errors'

type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** A form being filled in: what each part of it is given. */
export type Filling = {
  register: Register
  problems: FieldErrors
  /** what was typed in the last attempt, by the name of the input */
  values: Values
}

/** What was typed in one input; undefined when the form was not sent yet. */
export function textIn(values: Values, name: string): string | undefined {
  const typed = values[name]
  return typeof typed === 'string' ? typed : typed?.[0]
}

/** How many rows for parties a form has that was sent with these values; two at first. */
export function rowsIn(values: Values): number {
  const rows = Object.keys(values).flatMap((name) => /^parties\.(\d{1,3})\./.exec(name)?.[1] ?? [])
  return Math.min(200, Math.max(2, ...rows.map((row) => Number(row) + 1)))
}
