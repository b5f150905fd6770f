/** Fills an empty, migrated database with the demo county: everything that happens in it is done through the door. */
import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { countsOf } from '#app/db/furnish.server'
import { performIn, type Asked } from '#app/db/perform.server'
import { rollUpAll } from '#app/db/rollups.server'
import type { Instant } from '#app/domain/law/day'
import { chanceOf } from './chance'
import type { Moment } from './clock'
import { commandOf, type State } from './command-of'
import { momentsOf } from './moments'
import type { Plan } from './planned'
import { reaction, reactionsTo, type Pending } from './reactions'
import { idsOf, settle } from './settle'
import { demoSignIns, type DemoSignIn } from './sign-ins'
import { demoStaff } from './staff'
import { desksOf } from './desks'
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
  const settled = await settle(database, staff, signIns, newId)
  const moments = momentsOf(plan, now)
  const state: State = { ...settled, desks: desksOf(staff), newId, disputes: new Map(), entries: new Map() }
  const pending: Pending = { chance: chanceOf(`${seed} reactions`), waiting: [], known: new Set() }
  // What was warned of within the last day still waits for whoever signs in.
  const unanswered = new Date(Date.parse(now) - 24 * 60 * 60_000).toISOString()
  for (let from = 0; from < moments.length; from += BATCH) {
    const batch = moments.slice(from, from + BATCH)
    await database.exclusively((db) => {
      for (const moment of batch) {
        answerUntil(db, earlier(moment.at, unanswered), state, pending)
        perform(db, moment, state, pending)
      }
    })
    progress?.(from + batch.length, moments.length)
  }
  await database.exclusively((db) => {
    answerUntil(db, unanswered, state, pending)
    rollUpAll(db)
  })
  return { ...countsOf(database), signIns }
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** What people do about the alerts of the house, in its place among all else. */
function answerUntil(db: Sqlite.Database, at: Instant, state: State, pending: Pending): void {
  for (let next = pending.waiting[0]; next && next.at <= at; next = pending.waiting[0]) {
    pending.waiting.shift()
    const moment = reaction(db, next, state.desks, pending)
    if (moment) perform(db, moment, state, pending)
  }
}

function perform(db: Sqlite.Database, moment: Moment, state: State, pending: Pending): void {
  const { at, item, deed } = moment
  const person = state.people.get(deed.by)
  if (!person) throw new Error(`${item}: nobody is called ${deed.by}`)
  const before = state.disputes.get(item)
  const command = commandOf(db, deed.ask, before?.id ?? '', state)
  const asked: Asked = { id: state.newId(), disputeId: before?.id, command, people: deed.people }
  const result = performIn(db, asked, { person, now: at, newId: state.newId, rolled: false })
  if (!result.ok) {
    const { kind, on } = deed.ask
    const what = kind === 'step' ? deed.ask.step : kind === 'thread' ? `${deed.ask.thread} ${deed.ask.move}` : kind
    throw new Error(`${item}: ${what} of ${on} by ${deed.by} refused: ${JSON.stringify(result.refusal)}`)
  }
  const { disputeId: id, version } = result.value
  state.disputes.set(item, { id, version })
  state.entries.set(deed, (before?.version ?? 0) + 1)
  reactionsTo(db, moment, id, pending)
}
