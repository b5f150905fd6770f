/** What organs and lawyers do alike when they mediate: talk, agree or not, look after what was agreed. */
import { addDays, daysBetween, laterOf, type Day } from '#app/domain/law/day'
import { agreedEntry, agreement, dueOf } from '#prisma/demo/agreed'
import { say } from '#prisma/demo/dressing'
import type { PlainStep } from '#prisma/demo/planned'
import { failures, performances, sessions, withdrawals } from '#prisma/demo/quarrels/phrases'
import { officeDay } from '#prisma/demo/shape'
import { paced, plain, type Talk, type Walk } from './way'

export const session = (talk: Talk, on: Day): PlainStep =>
  plain('hold-session', on, { session: say(talk.dressing, sessions, on) })

/** One to three sessions, some days between them, beginning on a day or shortly after. */
export function talks(talk: Talk, from: Day, most = 9): PlainStep[] {
  const pace = paced(talk.chance, from)
  const count = Number(talk.chance.weighted({ 1: 65, 2: 28, 3: 7 }))
  return Array.from({ length: count }, (_, i) => session(talk, i === 0 ? pace.on(0, 3) : pace.on(2, most)))
}

/** Agreed on the day, and mostly performed as it fell due. */
export function agreed(talk: Talk, on: Day): Walk {
  const { chance, dressing } = talk
  const [agree] = agreement(on, 'town', dressing)
  const steps = [plain('agree', on, agreedEntry(agree))]
  if (!chance.happens(0.88)) return { steps, end: on }
  const due = dueOf(agree.terms, on)
  const performed = due === on ? on : officeDay(addDays(on, chance.int(1, Math.max(1, daysBetween(on, due)))))
  const entry = { performed: 'full', note: say(dressing, performances, performed) }
  return { steps: [...steps, plain('record-performance', laterOf(performed, on), entry)], end: on }
}

export const failed = (talk: Talk, on: Day) => ({ told: 'written', note: say(talk.dressing, failures, on) })

export const withdrawn = (talk: Talk, on: Day): PlainStep =>
  plain('withdraw', on, { note: say(talk.dressing, withdrawals, on) })

/** Back to the people's committee of the town, which takes it up. */
export const handedBack = (talk: Talk, step: string, on: Day, note: string): PlainStep =>
  plain(step, on, { procedure: 'people-mediation', to: talk.table, note })

export const ended = (steps: PlainStep[]): Walk => ({ steps, end: steps.at(-1)?.on ?? '' })
