/**
 * Who is given a case number, and when: a proceeding, by the entry that first sets the mark its procedure is numbered
 * on, from the body that has it then. Asked once for each decision, so that a refused command takes no number.
 */
import type { CaseNumber } from '#app/domain/dispute/case-number'
import { proceedingOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { event, type Circumstances, type Draft } from '#app/domain/dispute/draft'
import type { Event, EventOf } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import { fold, standing } from '#app/domain/dispute/history'

type Course = EventOf<'begun'> | EventOf<'stepped'>

const isCourse = (each: Event): each is Course => each.kind === 'begun' || each.kind === 'stepped'

/** The events of a decision, each that accepts with its number. */
export function numbered(before: Dispute | undefined, events: readonly Event[], given: Circumstances): Event[] {
  let dispute = before
  return events.map((each) => {
    const was = dispute
    dispute = evolve(was, each, given.catalogue)
    if (!isCourse(each)) return each
    const number = numberFor(was, dispute, each, given)
    return number ? withNumber(each, number) : each
  })
}

const withNumber = (each: Course, caseNumber: CaseNumber): Event =>
  ({ ...each, data: { ...each.data, caseNumber } }) as Event

/** The mark its procedure is numbered on is set. */
function isAccepted(each: Proceeding | undefined, { catalogue }: Circumstances): boolean {
  const on = each && catalogue.get(each.procedure)?.numbered?.on
  return on !== undefined && each?.marks[on] !== undefined
}

function numberFor(
  was: Dispute | undefined,
  is: Dispute,
  { proceedingId, on }: Course,
  given: Circumstances,
): CaseNumber | undefined {
  const before = was && proceedingOf(was, proceedingId)
  const after = proceedingOf(is, proceedingId)
  const numbers = given.catalogue.get(after?.procedure ?? '')?.numbered
  if (!after || !numbers || after.caseNumber || isAccepted(before, given) || !isAccepted(after, given)) return undefined
  const { kind, pattern } = numbers
  return given.newCaseNumber({ body: before?.body ?? after.body, kind, pattern, on })
}

/**
 * What corrections do to numbers. One that only changes what was entered leaves the number where it is; one that takes
 * the acceptance back, or gives it to another body, leaves the number void; a proceeding accepted by the correction, or
 * still accepted by another entry, is given a new one. Never is a number given twice.
 */
export function renumbered(draft: Draft, corrected: readonly Event[]): Event[] {
  const kept = corrected.filter(isCorrected).map((each) => withItsNumber(each, draft))
  const after = fold(ofNumbers([...draft.events, ...kept]), draft.given.catalogue)
  return (after?.proceedings ?? []).reduce((all, each) => settled(all, each, draft), kept)
}

const isCorrected = (each: Event): each is EventOf<'corrected'> => each.kind === 'corrected'

/** What goes on beside the proceedings has nothing to do with their numbers. */
const ofNumbers = (events: readonly Event[]): Event[] =>
  events.filter((each) => each.kind === 'registered' || isCourse(each) || isCorrected(each))

/** A beginning is drawn up anew without its number: it goes on with it at the same body in the same procedure. */
function withItsNumber(each: EventOf<'corrected'>, { events }: Draft): EventOf<'corrected'> {
  const wrong = standing(events).find((one) => one.n === each.data.corrects)
  const { instead } = each.data
  if (!instead || wrong?.kind !== 'begun' || !wrong.data.caseNumber) return each
  const { body, procedure, caseNumber } = wrong.data
  return instead.data.body === body && instead.data.procedure === procedure ? saying(each, { caseNumber }) : each
}

const saying = (each: EventOf<'corrected'>, more: { caseNumber: CaseNumber | undefined }): EventOf<'corrected'> => {
  const { instead } = each.data
  if (!instead) return each
  const data = { ...instead.data, ...more }
  if (more.caseNumber === undefined) delete data.caseNumber
  return { ...each, data: { ...each.data, instead: { ...instead, data } } }
}

function settled(all: EventOf<'corrected'>[], each: Proceeding, draft: Draft): EventOf<'corrected'>[] {
  const { given, dispute } = draft
  const before = proceedingOf(dispute, each.id)
  const accepted = isAccepted(each, given)
  if (each.caseNumber && !accepted)
    return all.map((one) => (carries(one, each.caseNumber) ? saying(one, { caseNumber: undefined }) : one))
  // What was accepted before case numbers were given goes on without one.
  const isDue = accepted && !each.caseNumber && (before?.caseNumber !== undefined || !isAccepted(before, given))
  return isDue ? withNew(all, each.id, draft) : all
}

function carries({ data }: EventOf<'corrected'>, number: CaseNumber | undefined): boolean {
  const own = data.instead?.data.caseNumber as CaseNumber | undefined
  return own !== undefined && own.series === number?.series && own.seq === number.seq
}

/** Gives the number to the entry that accepts now: in its correction, or in one more. */
function withNew(all: EventOf<'corrected'>[], id: string, draft: Draft): EventOf<'corrected'>[] {
  const { events, given } = draft
  let dispute: Dispute | undefined
  for (const each of standing(ofNumbers([...events, ...all]))) {
    const was = dispute
    dispute = evolve(was, each, given.catalogue)
    if (!isCourse(each) || each.proceedingId !== id) continue
    const caseNumber = numberFor(was, dispute, each, given)
    if (!caseNumber) continue
    if (all.some(({ data }) => data.corrects === each.n))
      return all.map((one) => (one.data.corrects === each.n ? saying(one, { caseNumber }) : one))
    const instead = { on: each.on, data: { ...each.data, caseNumber } }
    const data = { corrects: each.n, reason: all[0]?.data.reason ?? '', instead }
    const more = event(draft, all[0]?.on ?? each.on, 'corrected', data, { offset: all.length })
    return [...all, more as EventOf<'corrected'>]
  }
  return all
}
