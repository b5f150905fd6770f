/**
 * What goes on beside the course of the procedures: a hearing, a recusal, an alert, bodies acting jointly, a visit
 * afterwards. Code that runs threads never names one. Each file on this shelf calls `thread({...})`: states and moves as
 * data, so that the page, the story, the lists and the door walk the shelf. A thread counts nothing and ends nothing:
 * what is counted is a step of a procedure.
 */
import type { z } from 'zod'
import type { Source } from '#app/domain/law/statute'
import type { DisputeAction } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import type { Chosen, DayFrom, Mark, Need, NeedsField, ProcedureDeadline } from '#app/domain/procedures/procedure'
import type { RecusalGround } from '#app/domain/procedures/recusal'
import type { Words } from '#app/domain/words'

export type State = {
  name: Words
  /** nothing is waited for any more */
  end?: true
}

export type Move<S extends string = string> = {
  name: Words
  /** past tense, for the story */
  done: Words
  /** absent: it opens the thread */
  from?: readonly S[]
  to: Chosen<S>
  by: readonly Role[]
  /** what the person must be allowed to do to the dispute; absent: `act` */
  action?: DisputeAction
  /** judged from outside: not by who handles the proceeding */
  apart?: true
  /** only for people of the body named in this field */
  at?: string
  /** made together with an assignment, when who is to handle it says that there is a relation */
  declares?: true
  /** rests on what the procedure says of recusal on that day, and cannot be made where it says nothing of it; else on `source` */
  restsOn?: RecusalGround
  /** the choice of who decided: only the offices the procedure names */
  office?: string
  enter: z.ZodObject
  needsField?: readonly NeedsField[]
  /** day fields that may not be earlier than the day of the move */
  notBefore?: readonly string[]
  marks?: readonly Mark[]
  /** taken off: marks of an earlier round that would end a clock of this one */
  clears?: readonly Mark[]
  dates?: Readonly<Record<Mark, DayFrom>>
  needs?: readonly Need[]
  /** only while the proceeding (or any of the dispute) runs, or only once it has ended; absent: whenever */
  while?: 'open' | 'ended'
  /** written by the door itself when a rule finds a cause; no form offers it */
  byRule?: true
  papers?: readonly Words[]
  source?: Source
}

/** In these states a room and people are taken for a time; the names are those of fields of the move that says when. */
export type Booking<S extends string = string> = {
  readonly in: readonly S[]
  readonly room: string
  readonly people: readonly string[]
  readonly day: string
  readonly from: string
  readonly until: string
}

export type Thread<S extends string = string> = {
  key: string
  name: Words
  about: Words
  /** the field that says which sort of it this is, where there are several: what a calendar calls it */
  sort?: string
  /** of one proceeding, or of the dispute whatever runs on it */
  of: 'dispute' | 'proceeding'
  /** shown at the head of the dispute as long as it is open */
  urgent?: true
  /** in these states whoever is on duty for the body is called (people/duty.ts): a list of their own */
  calls?: readonly NoInfer<S>[]
  /** its entries stay as they were made: what is wrong is answered by a move, with a reason */
  lasting?: true
  /** one at a time: not opened again while one is open */
  single?: true
  states: Readonly<Record<S, State>>
  moves: Readonly<Record<string, Move<NoInfer<S>>>>
  deadlines?: readonly ProcedureDeadline[]
  books?: Booking<NoInfer<S>>
  /** in these states the body named in this field sees and acts as if a proceeding were there */
  shares?: { readonly in: readonly NoInfer<S>[]; readonly body: string }
  /** in these states the body named in this field sees it, is waited for, and answers; it does not yet act */
  asks?: { readonly in: readonly NoInfer<S>[]; readonly body: string }
  /** in these states the account named in this field may not handle the dispute, whoever assigns it; the moves are not theirs */
  bars?: { readonly in: readonly NoInfer<S>[]; readonly person: string }
  /** in these states the account named in this field may read the dispute, besides those the permissions let in */
  lets?: { readonly in: readonly NoInfer<S>[]; readonly person: string }
  /** what the dispute is marked with while the thread is in one of these states: shown in lists, asked by other rules */
  flags?: { readonly in: readonly NoInfer<S>[]; readonly flag: Chosen<string> }
  source?: Source
}

export const thread = <const S extends string>(rules: Thread<S>): Thread<S> => rules

/** The shelf as the engine sees it. Passed as an argument, so that a test may add a made-up thread. */
export type Threads = ReadonlyMap<string, Thread>

export const threadsOf = (threads: readonly Thread[]): Threads => new Map(threads.map((each) => [each.key, each]))
