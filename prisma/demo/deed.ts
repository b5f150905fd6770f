/** What somebody does to a dispute, told before it is done: everything the door asks for but the ids the door gives. */
import type { CommandOf } from '#app/domain/dispute/command'
import type { Day } from '#app/domain/law/day'
import type { NewParty } from '#app/domain/people/party'
import type { DemoParty } from './people'
import type { Entry, PlannedParty } from './planned'

export type Ask =
  | (Omit<CommandOf<'register'>, 'parties' | 'entry'> & { entry: Entry })
  /**
   * a step of the proceeding the dispute is in, or of the last one `within` that procedure; `item` is the deed that
   * opened the thing the step is about
   */
  | { kind: 'step'; step: string; on: Day; entry: Entry; item?: Deed; within?: string }
  /**
   * a move beside the procedures, of the dispute or of the last proceeding `within` a procedure; `item` as above, or its
   * id; people in the entry are sign-in names, a room is named by the body that has it
   */
  | { kind: 'thread'; thread: string; move: string; on: Day; entry: Entry; item?: Deed | string; within?: string }
  /** `handler` is a sign-in name */
  | { kind: 'assign'; handler: string; on: Day }
  | { kind: 'correct'; of: Deed; reason: string; on: Day; instead?: { on: Day; entry: Entry } }

export type Deed = {
  /** sign-in name of who does it */
  by: string
  ask: Ask
  /** parties that come with a registration */
  people?: readonly NewParty[]
  /** the day it is entered, when that is not the day it happened */
  entered?: Day
}

/** All that is done to one dispute, in its order. */
export type Course = { item: string; deeds: readonly Deed[] }

export const step = (by: string, name: string, on: Day, entry: Entry = {}): Deed => ({
  by,
  ask: { kind: 'step', step: name, on, entry },
})

/** In the last proceeding of this procedure, whether or not the dispute is still in it. */
export const within = (procedure: string, { by, ask }: Deed): Deed => ({
  by,
  ask: ask.kind === 'step' ? { ...ask, within: procedure } : ask,
})

export const assign = (by: string, handler: string, on: Day): Deed => ({ by, ask: { kind: 'assign', handler, on } })

/** A party as it is typed in at the desk. */
export const typed = ({ side, party }: PlannedParty): NewParty => {
  const { kind, name, phone, address } = party
  return { side, kind, name, phone, address, identity: numberOf(party) }
}

const numberOf = (party: DemoParty) => (party.kind === 'person' ? party.identity : party.creditCode)
