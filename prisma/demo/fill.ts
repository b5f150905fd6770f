/** Fills an empty, migrated database with the demo county: everything that happens in it is done through the door. */
import type Sqlite from 'better-sqlite3'
import { insertAccount } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { currentProceeding, itemOpenedBy, lastProceedingOf } from '#app/db/current.server'
import { countsOf, furnish, putSiteValue } from '#app/db/furnish.server'
import { hashPassword, NO_PASSWORD } from '#app/db/password.server'
import { performIn, type Asked } from '#app/db/perform.server'
import type { Command } from '#app/domain/dispute/command'
import type { Instant } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import { demoAssumptions } from './assumptions'
import { chanceOf } from './chance'
import type { Moment } from './clock'
import type { Ask, Deed } from './deed'
import { momentsOf } from './moments'
import type { Plan } from './planned'
import { demoSignIns, type DemoSignIn } from './sign-ins'
import { demoStaff, type DemoStaff } from './staff'
import { demoBodies } from './territory'

export type Filling = {
  seed: string
  now: Instant
  plan: Plan
  /** told now and then how many deeds are done, and of how many */
  progress?: (done: number, of: number) => void
}

export type Filled = { disputes: number; events: number; signIns: DemoSignIn[] }

/** Deeds in one transaction: enough that a commit costs little, few enough that the writer's file stays small. */
const BATCH = 1000

/** Throws, naming the item of the plan, when the door refuses anything. The same seed and day give the same log. */
export async function fillDemoCounty(database: Database, { seed, now, plan, progress }: Filling): Promise<Filled> {
  const newId = idsOf(seed)
  const staff = demoStaff(demoBodies())
  const signIns = demoSignIns(staff)
  const people = await settle(database, staff, signIns, newId)
  const moments = momentsOf(plan, now)
  const state: State = { people, newId, disputes: new Map(), entries: new Map() }
  for (let from = 0; from < moments.length; from += BATCH) {
    const batch = moments.slice(from, from + BATCH)
    await database.exclusively((db) => batch.forEach((moment) => perform(db, moment, state)))
    progress?.(from + batch.length, moments.length)
  }
  return { ...countsOf(database), signIns }
}

/** Ids drawn from the seed, written as UUIDs are. */
function idsOf(seed: string): () => string {
  const chance = chanceOf(`${seed} ids`)
  const word = () =>
    Math.floor(chance.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return () => {
    const hex = word() + word() + word() + word()
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}

/** Bodies, calendar, accounts and the words of the site. Only who is shown on the sign-in page has a password. */
async function settle(
  database: Database,
  staff: readonly DemoStaff[],
  signIns: readonly DemoSignIn[],
  newId: () => string,
): Promise<ReadonlyMap<string, Person>> {
  const hashes = new Map<string, string>()
  for (const { login, password } of signIns) hashes.set(login, await hashPassword(password))
  const people = new Map(staff.map((each) => [each.login, { account: newId(), ...each }]))
  await database.exclusively((db) => {
    furnish(db, demoBodies(), newId())
    for (const { account: id, ...each } of people.values()) {
      const passwordHash = hashes.get(each.login) ?? NO_PASSWORD
      insertAccount(db, { id, ...each, passwordHash, createdAt: '2019-09-02T01:00:00.000Z' })
    }
    putSiteValue(db, 'demo', 'true')
    putSiteValue(db, 'assumptions', JSON.stringify(demoAssumptions))
    putSiteValue(db, 'demo-sign-ins', JSON.stringify(signIns))
  })
  return people
}

type State = {
  people: ReadonlyMap<string, Person>
  newId: () => string
  /** item of the plan → its dispute, and how many entries it has by now: rules of the house may add to what a deed makes */
  disputes: Map<string, { id: string; version: number }>
  /** deed → the number of the entry it made in its dispute */
  entries: Map<Deed, number>
}

function perform(db: Sqlite.Database, { at, item, deed }: Moment, state: State): void {
  const person = state.people.get(deed.by)
  if (!person) throw new Error(`${item}: nobody is called ${deed.by}`)
  const before = state.disputes.get(item)
  const command = commandOf(db, deed.ask, before?.id ?? '', state)
  const asked: Asked = { id: state.newId(), disputeId: before?.id, command, people: deed.people }
  const result = performIn(db, asked, { person, now: at, newId: state.newId })
  if (!result.ok) {
    const what = 'step' in deed.ask ? deed.ask.step : deed.ask.kind
    throw new Error(`${item}: ${what} of ${deed.ask.on} by ${deed.by} refused: ${JSON.stringify(result.refusal)}`)
  }
  const { disputeId: id, version } = result.value
  state.disputes.set(item, { id, version })
  state.entries.set(deed, (before?.version ?? 0) + 1)
}

function commandOf(db: Sqlite.Database, ask: Ask, disputeId: string, state: State): Asked['command'] {
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
      const opened = item && itemOpenedBy(db, disputeId, state.entries.get(item) ?? 0)
      const proceeding = within ? lastProceedingOf(db, disputeId, within) : currentProceeding(db, disputeId)
      const command: Command = { ...rest, proceeding, item: opened }
      return command
    }
  }
}
