/** What the plan says, as the door asks for it: names become accounts, rooms, proceedings and things counted or opened. */
import type Sqlite from 'better-sqlite3'
import { currentProceeding, itemOpenedBy, lastProceedingOf } from '#app/db/current.server'
import type { Asked } from '#app/db/perform.server'
import type { Command } from '#app/domain/dispute/command'
import type { Ask, Deed } from './deed'
import type { Desks } from './desks'
import type { Entry } from './planned'
import type { Settled } from './settle'

export type State = Settled & {
  desks: Desks
  newId: () => string
  /** item of the plan → its dispute, and how many entries it has by now: rules of the house may add to what a deed makes */
  disputes: Map<string, { id: string; version: number }>
  /** deed → the number of the entry it made in its dispute */
  entries: Map<Deed, number>
}

export function commandOf(db: Sqlite.Database, ask: Ask, disputeId: string, state: State): Asked['command'] {
  const proceedingOf = (within: string | undefined) =>
    within ? lastProceedingOf(db, disputeId, within) : currentProceeding(db, disputeId)
  const itemOf = (item: Deed | string | undefined) =>
    typeof item === 'object' ? itemOpenedBy(db, disputeId, state.entries.get(item) ?? 0) : item
  switch (ask.kind) {
    case 'register':
      return ask
    case 'correct': {
      const { of, ...rest } = ask
      return { ...rest, corrects: state.entries.get(of) ?? 0 }
    }
    case 'assign': {
      const handler = state.people.get(ask.handler)?.account ?? ''
      return { ...ask, handler, proceeding: currentProceeding(db, disputeId) }
    }
    case 'step': {
      const { item, within, ...rest } = ask
      const command: Command = { ...rest, proceeding: proceedingOf(within), item: itemOf(item) }
      return command
    }
    case 'thread': {
      const { item, within, entry, ...rest } = ask
      const of = item === undefined && within ? { proceeding: proceedingOf(within) } : {}
      const command: Command = { ...rest, ...of, entry: known(entry, state), item: itemOf(item) }
      return command
    }
  }
}

function known(entry: Entry, { people, rooms }: Settled): Entry {
  const account = (login: string) => people.get(login)?.account ?? ''
  const { person, people: several, room } = entry
  return {
    ...entry,
    ...(person === undefined ? {} : { person: account(String(person)) }),
    ...(several === undefined ? {} : { people: String(several).split(',').map(account).join(',') }),
    ...(room === undefined ? {} : { room: rooms.get(String(room)) ?? '' }),
  }
}
