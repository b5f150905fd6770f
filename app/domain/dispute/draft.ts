/** What a decision is drafted with: who asks, when, on which shelves; and the event it writes. */
import type { CaseNumber, NumberAsked } from '#app/domain/dispute/case-number'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Taken } from '#app/domain/dispute/double-booked'
import type { Event } from '#app/domain/dispute/event'
import type { Day, Instant } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Territory } from '#app/domain/territory/territory'
import type { Threads } from '#app/domain/threads/thread'
import type { Watch } from '#app/domain/dispute/watch'

/** Somebody or something that can be chosen: a room, an account. */
export type Named = { id: string; name: string }
/** Somebody who can be given a case, as what they work there. */
export type Worker = Named & { role: Role }

export type Circumstances = {
  catalogue: Catalogue
  threads: Threads
  territory: Territory
  person: Person
  today: Day
  now: Instant
  newId: () => string
  /** the dispute's number, asked for only when one is registered */
  newNumber: (on: Day) => string
  /** the next case number of a body, asked for only when one is accepted */
  newCaseNumber: (asked: NumberAsked) => CaseNumber
  /** the rooms a body may use: its own and those of the bodies above it */
  rooms: (body: string) => readonly Named[]
  /** who works at a body; `near`: at those above it and those of the same area too, as many as a form can offer */
  people: (body: string, near?: boolean) => readonly Worker[]
  /** what is taken of these on a day */
  booked: (keys: readonly string[], day: Day) => readonly Taken[]
  watch?: Watch
}

/** A text kept beside the log and referred to by its id. */
export type Kept = { id: string; field: string; text: string }
export type Decision = { events: readonly Event[]; records: readonly Kept[] }

/** What a decision is drafted from: the events so far, what they come to, and who asks when. */
export type Draft = { dispute: Dispute; events: readonly Event[]; given: Circumstances }

/** The next event of a dispute, with everything but what happened filled in; `offset` when one decision makes several. */
export function event<K extends Event['kind']>(
  draft: { dispute: { id: string; version: number }; given: Circumstances },
  on: Day,
  kind: K,
  data: Extract<Event, { kind: K }>['data'],
  more: { proceedingId?: string; offset?: number } = {},
): Event {
  const { person, now, newId } = draft.given
  const n = draft.dispute.version + 1 + (more.offset ?? 0)
  const head = { id: newId(), disputeId: draft.dispute.id, n, version: 1, on, recordedAt: now, by: person.account }
  const proceedingId = more.proceedingId === undefined ? {} : { proceedingId: more.proceedingId }
  return { ...head, actingBody: person.body, ...proceedingId, kind, data } as Event
}
