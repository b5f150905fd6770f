/** Case numbers: the next of a series, and the table of those given, which rebuild makes again from the log. */
import type Sqlite from 'better-sqlite3'
import { lastOf, patternFor } from '#app/db/number-patterns.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { numberText, seriesOf, type CaseNumber, type NumberAsked } from '#app/domain/dispute/case-number'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Event } from '#app/domain/dispute/event'
import { yearOf } from '#app/domain/law/day'
import { organOf } from '#app/domain/territory/organ'
import type { Territory } from '#app/domain/territory/territory'

/**
 * Gives the next numbers within one command, in the transaction that will write them: nobody else can be at the same
 * series, and what is not written was not given.
 */
export function caseNumbersIn(db: Sqlite.Database, territory: Territory): (asked: NumberAsked) => CaseNumber {
  const given = new Map<string, number>()
  return (asked) => {
    const series = seriesOf(asked)
    const seq = (given.get(series) ?? lastOf(db, series)) + 1
    given.set(series, seq)
    const { body, kind, on } = asked
    const { organ, pattern } = patternFor(db, body, kind) ?? { organ: null, pattern: asked.pattern }
    const parts = { year: yearOf(on), organ: organ ?? organOf(territory, body, on), type: kind, seq }
    return { series, seq, text: numberText(pattern, parts) }
  }
}

const keyOf = (number: CaseNumber | undefined): string => (number ? `${number.series} ${number.seq}` : '')

type Given = CaseNumber & { proceedingId: string; n: number; elsewhere: boolean }

/** Every number the log tells of, once, with the entry that carries it. */
function givenIn(events: readonly Event[]): Given[] {
  const found = new Map<string, Given>()
  const proceedings = new Map(events.map((each) => [each.n, 'proceedingId' in each ? each.proceedingId : undefined]))
  const receipt = events.findLast((each) => each.kind === 'received')
  for (const event of events) {
    const n = event.kind === 'corrected' ? event.data.corrects : event.n
    const number = numberOf(event)
    const proceedingId = proceedings.get(n)
    const elsewhere = receipt !== undefined && n < receipt.n
    if (number && proceedingId) found.set(keyOf(number), { ...number, proceedingId, n, elsewhere })
  }
  return [...found.values()]
}

function numberOf(event: Event): CaseNumber | undefined {
  if (event.kind === 'begun' || event.kind === 'stepped') return event.data.caseNumber
  return event.kind === 'corrected' ? (event.data.instead?.data.caseNumber as CaseNumber | undefined) : undefined
}

const put = `INSERT OR REPLACE INTO CaseNumber (series, seq, text, disputeId, proceedingId, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?)`

/**
 * Writes the numbers of a dispute as they stand: in force, or void with the record that says why. Nothing to do when no
 * entry from `since` on gives or corrects one.
 */
export function keepNumbers(db: Sqlite.Database, events: readonly Event[], dispute: Dispute, since = 0): void {
  const touched = events
    .slice(since)
    .some((each) => each.kind === 'corrected' || each.kind === 'received' || numberOf(each) !== undefined)
  const given = touched ? givenIn(events) : []
  const inForce = new Set(dispute.proceedings.map((each) => keyOf(each.caseNumber)))
  for (const { proceedingId, n, elsewhere, ...number } of given) {
    const stands = inForce.has(keyOf(number))
    const { seq, text } = number
    // A number another site gave is kept under its dispute: it takes no place in a series of ours.
    const series = elsewhere ? `${dispute.id}/${number.series}` : number.series
    const state = !stands ? 'void' : elsewhere ? 'received' : 'in-force'
    prepared(db, put).run(series, seq, text, dispute.id, proceedingId, state, stands ? null : reasonFor(events, n))
  }
}

/** The record of the correction that took the acceptance back: the last of that entry. */
function reasonFor(events: readonly Event[], n: number): string | null {
  const by = events.findLast((each) => each.kind === 'corrected' && each.data.corrects === n)
  return by?.kind === 'corrected' ? by.data.reason : null
}
