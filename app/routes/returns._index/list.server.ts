/** Which returns a body hands in, for which periods of a year, and how each of them stands. */
import type { Frozen } from '#app/domain/frozen/entry'
import type { Standing, State } from '#app/domain/frozen/standing'
import type { Day, Period } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import { dueOn, periodsOf } from '#app/domain/returns/periods'
import type { PeriodKind, Return } from '#app/domain/returns/return'
import type { Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

export type ReturnState = 'running' | 'draft'
/** `frozen`: the latest return frozen for it that still stands. */
export type PeriodLine = {
  part: string
  name: Words
  state: ReturnState
  due: Day | null
  late: boolean
  frozen: { id: string; state: State } | null
}
export type ReturnLine = {
  key: string
  name: Words
  about: Words
  periods: { kind: PeriodKind; lines: PeriodLine[] }[]
}

export const handsIn = ({ handedInBy }: Return, level: Level): boolean => handedInBy?.includes(level) ?? true

/** A period that has not begun is not listed; one still running is, and says so. `standing`: of the body, the latest first. */
export function linesOf(level: Level, year: number, today: Day, standing: readonly Standing[] = []): ReturnLine[] {
  return returns
    .filter((form) => handsIn(form, level))
    .map((form) => ({
      key: form.key,
      name: form.name,
      about: form.about,
      periods: form.every
        .map((kind) => ({ kind, lines: periodLines(form, kind, { year, today, standing }) }))
        .filter(({ lines }) => lines.length > 0),
    }))
}

type Asked = { year: number; today: Day; standing: readonly Standing[] }

function periodLines(form: Return, kind: PeriodKind, { year, today, standing }: Asked): PeriodLine[] {
  const begun = periodsOf({ every: [kind] }, year).filter(({ period }) => period.from <= today)
  return begun.map(({ part, name, period }) => {
    const due = dueOn(form, period) ?? null
    const found = standing.find(({ frozen, state }) => state !== 'withdrawn' && isOf(frozen, form, period))
    const frozen = found ? { id: found.frozen.id, state: found.state } : null
    const state = period.to >= today ? 'running' : 'draft'
    return { part, name, state, due, late: due !== null && due < today && !frozen, frozen }
  })
}

const isOf = ({ form, period }: Frozen, { key }: Return, { from, to }: Period): boolean =>
  form.key === key && period.from === from && period.to === to
