/** What an administrator types of an office, and what it says: nothing, or the word of the body. */
import { z } from 'zod'
import type { OfficeLine } from '#app/domain/reminders/office'
import { clockSchema, type OfficeHours, type Span } from '#app/domain/reminders/office-hours'
import { MOST_BEFORE, type Pace } from '#app/domain/reminders/steps'

const list = (given: unknown) => (given === undefined || Array.isArray(given) ? given : [given])

export const officeSchema = z.object({
  do: z.literal('save'),
  supervisor: z.string().max(60).optional(),
  weekdays: z.preprocess(
    list,
    z
      .array(z.string().regex(/^[1-7]$/))
      .max(7)
      .optional(),
  ),
  from: clockSchema.optional(),
  until: clockSchema.optional(),
  from2: clockSchema.optional(),
  until2: clockSchema.optional(),
  before: z.string().max(40).optional(),
  after: z.string().max(40).optional(),
  every: z.string().max(4).optional(),
})
type Typed = z.infer<typeof officeSchema>

export type OfficeProblem = 'hours-incomplete' | 'hours-order' | 'pace-incomplete' | 'not-numbers'
type Wrong = { field: 'from' | 'before' | 'after' | 'every' | 'weekdays' | 'from2'; problem: OfficeProblem }
export type OfficeTyped = { ok: true; line: OfficeLine } | ({ ok: false } & Wrong)

/** What was typed as the word of a body; the first thing that is wrong, where it is. */
export function lineOf(typed: Typed): OfficeTyped {
  const hours = hoursOf(typed)
  if (hours && 'problem' in hours) return { ok: false, ...hours }
  const pace = paceOf(typed)
  if (pace && 'problem' in pace) return { ok: false, ...pace }
  return { ok: true, line: { supervisor: typed.supervisor, hours, pace } }
}

function hoursOf({ weekdays = [], from, until, from2, until2 }: Typed): OfficeHours | Wrong | undefined {
  if (weekdays.length === 0 && !from && !until && !from2 && !until2) return undefined
  if (weekdays.length === 0) return { field: 'weekdays', problem: 'hours-incomplete' }
  if (!from || !until) return { field: 'from', problem: 'hours-incomplete' }
  if (!from2 !== !until2) return { field: 'from2', problem: 'hours-incomplete' }
  const spans: Span[] = [{ from, until }, ...(from2 && until2 ? [{ from: from2, until: until2 }] : [])]
  const inOrder = spans
    .flatMap((span) => [span.from, span.until])
    .every((clock, i, all) => i === 0 || clock > (all[i - 1] ?? ''))
  if (!inOrder) return { field: 'from', problem: 'hours-order' }
  return { weekdays: [...new Set(weekdays.map(Number))].sort(), spans }
}

function paceOf({ before, after, every }: Typed): Pace | Wrong | undefined {
  if (!before && !after && !every) return undefined
  if (!before || !after || !every)
    return { field: before ? (after ? 'every' : 'after') : 'before', problem: 'pace-incomplete' }
  const [early, late, again] = [before, after, every].map(numbersOf)
  if (!early) return { field: 'before', problem: 'not-numbers' }
  if (!late) return { field: 'after', problem: 'not-numbers' }
  if (!again || again.length !== 1) return { field: 'every', problem: 'not-numbers' }
  return { before: [...early].reverse(), after: late, every: again[0] ?? 1 }
}

/** `3, 1` or `3，1` → [1, 3]; undefined when one is no whole number from 1 to 20. */
function numbersOf(text: string): number[] | undefined {
  const parts = text.split(/[,，、\s]+/).filter(Boolean)
  const isFit = (part: string) => /^\d{1,2}$/.test(part) && Number(part) >= 1 && Number(part) <= MOST_BEFORE
  if (parts.length === 0 || !parts.every(isFit)) return undefined
  return [...new Set(parts.map(Number))].sort((a, b) => a - b)
}
