/** What must hold of every legal history, whatever people did. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { firstBroken } from '#app/domain/dispute/decide-correct'
import type { Dispute } from '#app/domain/dispute/dispute'
import { canonical, eventSchema, type Event } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import { fold } from '#app/domain/dispute/history'
import { measures } from '#app/domain/measures'
import { counted, postingsBetween, type Posting } from '#app/domain/measures/postings'
import { catalogue, procedures } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { histories } from '#test/factories/histories'
import { threadShelf } from '#app/domain/threads'
import { territory } from '#test/factories/territory'

const always = (holds: (events: readonly Event[]) => void, runs = 100) =>
  fc.assert(
    fc.property(histories(), ({ dossier }) => holds(dossier.events)),
    { numRuns: runs },
  )

/** The ledger as the door writes it: after each entry, the difference. */
function ledgerOf(events: readonly Event[]): { postings: Posting[]; dispute: Dispute | undefined }[] {
  const postings: Posting[] = []
  let dispute: Dispute | undefined
  let stood = counted(dispute, measures, catalogue)
  return events.map((event, i) => {
    dispute = event.kind === 'corrected' ? fold(events.slice(0, i + 1), catalogue) : evolve(dispute, event, catalogue)
    const stands = counted(dispute, measures, catalogue)
    postings.push(...postingsBetween(stood, stands))
    stood = stands
    return { postings: [...postings], dispute }
  })
}

const lineOf = ({ sign: _sign, ...line }: Posting): string => JSON.stringify(Object.entries(line).sort())

function summed(postings: readonly Posting[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const each of postings) sums.set(lineOf(each), (sums.get(lineOf(each)) ?? 0) + each.sign)
  return new Map([...sums].filter(([, sum]) => sum !== 0))
}

const total = (postings: readonly Posting[], measure: string, procedure?: string): number =>
  postings
    .filter((each) => each.measure === measure && (procedure === undefined || each.procedure === procedure))
    .reduce((sum, each) => sum + each.sign * each.quantity, 0)

it('goes through all procedures, and far', () => {
  const seen = new Map<string, number>()
  let [asked, written] = [0, 0]
  fc.assert(
    fc.property(histories(), (history) => {
      asked += history.asked
      written += history.written
      for (const each of history.dossier.events) {
        const key = each.kind === 'stepped' ? each.data.step : each.kind
        seen.set(key, (seen.get(key) ?? 0) + 1)
      }
    }),
    { numRuns: 200 * procedures.length, seed: 2020 },
  )
  expect(written / asked).toBeGreaterThan(0.5)
  const missing = procedures.flatMap((rules) => Object.keys(rules.steps).filter((step) => !seen.has(step)))
  // Of all steps, only ones behind several rare choices may be left out.
  const steps = procedures.flatMap((rules) => Object.keys(rules.steps))
  expect(missing.length, missing.join()).toBeLessThan(0.08 * steps.length)
  expect(seen.get('corrected')).toBeGreaterThan(100)
})

it('folds to the same dispute every time, and one by one as at once', () => {
  always((events) => {
    const dispute = fold(events, catalogue)
    expect(fold([...events], catalogue)).toEqual(dispute)
    expect(ledgerOf(events).at(-1)?.dispute).toEqual(dispute)
  })
})

it('is read back from the log as it was written', () => {
  always((events) => {
    for (const event of events) {
      const read = eventSchema.parse(JSON.parse(JSON.stringify(event)))
      expect(canonical(read)).toBe(canonical(event))
    }
  })
})

it('numbers its entries without a gap and breaks nowhere', () => {
  always((events) => {
    expect(events.map((each) => each.n)).toEqual(events.map((_, i) => i + 1))
    expect(firstBroken(events, { catalogue, territory, threads: threadShelf })).toBeUndefined()
  })
})

it('has a ledger that is what the measures say, after every entry', () => {
  always((events) => {
    for (const { postings, dispute } of ledgerOf(events)) {
      const stands = counted(dispute, measures, catalogue).map((each) => ({ ...each, sign: 1 as const }))
      expect(summed(postings)).toEqual(summed(stands))
    }
  })
})

it('balances after every entry: what was accepted is concluded or in hand', () => {
  always((events) => {
    for (const { postings, dispute } of ledgerOf(events)) {
      for (const procedure of catalogue.keys()) {
        const own = dispute?.proceedings.filter((each) => each.procedure === procedure) ?? []
        const inHand = own.filter((each) => each.open && each.marks.accepted).length
        const balance = total(postings, 'accepted', procedure) - total(postings, 'concluded', procedure)
        expect(balance, procedure).toBe(inHand)
      }
    }
  })
})

it('never counts a conclusion before its acceptance, so that no stock is ever negative', () => {
  always((events) => {
    for (const each of fold(events, catalogue)?.proceedings ?? [])
      if (each.concludedOn && each.marks.accepted) expect(each.marks.accepted <= each.concludedOn).toBe(true)
  })
})

it('is registered once and resolved at most once', () => {
  always((events) => {
    for (const { postings } of ledgerOf(events)) {
      expect(total(postings, 'registered')).toBeLessThanOrEqual(1)
      expect([0, 1]).toContain(total(postings, 'resolved'))
    }
  })
})

it('is in one place at a time', () => {
  always((events) => {
    for (const [i, { dispute }] of ledgerOf(events).entries()) {
      if (isHalf(events, i)) continue
      expect(dispute?.proceedings.filter((each) => each.open).length ?? 0).toBeLessThanOrEqual(1)
    }
  })
})

/** A hand-over is taken back in two entries of one decision: what stands between them nobody ever sees. */
function isHalf(events: readonly Event[], i: number): boolean {
  const [one, next] = [events[i], events[i + 1]]
  return one?.kind === 'corrected' && next?.kind === 'corrected' && one.data.reason === next.data.reason
}

it('can have its deadlines counted, each rule once', () => {
  always((events) => {
    const dispute = fold(events, catalogue)
    const due = dispute ? allDeadlines(dispute, catalogue, testCalendar) : []
    const keys = due.map((each) => [each.proceedingId, each.rule, each.start].join())
    expect(new Set(keys).size).toBe(keys.length)
  })
})
