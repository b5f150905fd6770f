/** Which returns a body hands in, for which periods of a year, and how each of them stands. */
import type { Day } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import { dueOn, periodsOf } from '#app/domain/returns/periods'
import type { PeriodKind, Return } from '#app/domain/returns/return'
import type { Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

export type ReturnState = 'running' | 'draft'
export type PeriodLine = { part: string; name: Words; state: ReturnState; due: Day | null; late: boolean }
export type ReturnLine = {
  key: string
  name: Words
  about: Words
  periods: { kind: PeriodKind; lines: PeriodLine[] }[]
}

export const handsIn = ({ handedInBy }: Return, level: Level): boolean => handedInBy?.includes(level) ?? true

/** A period that has not begun is not listed; one still running is, and says so. */
export function linesOf(level: Level, year: number, today: Day): ReturnLine[] {
  return returns
    .filter((form) => handsIn(form, level))
    .map((form) => ({
      key: form.key,
      name: form.name,
      about: form.about,
      periods: form.every
        .map((kind) => ({ kind, lines: periodLines(form, kind, year, today) }))
        .filter(({ lines }) => lines.length > 0),
    }))
}

function periodLines(form: Return, kind: PeriodKind, year: number, today: Day): PeriodLine[] {
  const begun = periodsOf({ every: [kind] }, year).filter(({ period }) => period.from <= today)
  return begun.map(({ part, name, period }) => {
    const due = dueOn(form, period) ?? null
    return { part, name, state: period.to >= today ? 'running' : 'draft', due, late: due !== null && due < today }
  })
}
