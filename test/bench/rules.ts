/**
 * What the rules cost: a step with two procedures on the shelf and with all, a deadline, a long history, the watch for early
 * warnings, the sweep of reminders. `tsx test/bench/rules.ts` runs it alone, on two thousand disputes.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase, type Database } from '#app/db/connection.server'
import { perform } from '#app/db/perform.server'
import { remind } from '#app/db/remind.server'
import { decide } from '#app/domain/dispute/decide'
import { evolve } from '#app/domain/dispute/evolve'
import { fold } from '#app/domain/dispute/history'
import { addDays } from '#app/domain/law/day'
import { dueOf } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { measures } from '#app/domain/measures'
import { counted, postingsBetween } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { catalogueOf, type Catalogue } from '#app/domain/procedures/procedure'
import { chanceOf } from '#prisma/demo/chance'
import { deploy } from '#prisma/migrate'
import { addDisputes, registration, settle, type Staff } from '#test/bench/county'
import { ms, times, type Section } from '#test/bench/report'
import { interleaved, type Timed } from '#test/bench/timing'
import { testCalendar } from '#test/calendar'
import { aDispute, person } from '#test/factories/dispute'

/** Each sample is so many: one alone is shorter than the clock is fine. */
const BATCH = 50
const DAY = '2021-01-26'
const NOW = `${DAY}T02:00:00.000Z`

const each = (timed: Timed | undefined): number => (timed?.median ?? NaN) / BATCH
const repeated = (piece: () => unknown) => () => {
  for (let i = 0; i < BATCH; i++) piece()
}

/** An agreement judged, folded and counted, as the door does it. */
function agreeing(shelf: Catalogue) {
  const dossier = aDispute({ catalogue: shelf }).in('people-mediation').through('accept', 'start')
  const { dispute, events } = dossier
  const { command, as } = dossier.taken('agree')
  const given = dossier.given(as)
  const stood = counted(dispute, measures, shelf)
  return () => {
    const decided = decide(dispute, events, command, given)
    const [event] = decided.ok ? decided.value.events : []
    if (!event) throw new Error('not agreed')
    return postingsBetween(stood, counted(evolve(dispute, event, shelf), measures, shelf))
  }
}

/** Two hundred entries: sessions planned, told of and held beside the steps. */
function longHistory() {
  const dossier = aDispute().in('people-mediation').through('accept', 'start')
  const as = person('mediator', dossier.now.body)
  const does = (move: string, entry: Record<string, unknown>, item?: string) => {
    const at = item === undefined ? { proceeding: dossier.now.id } : { item }
    dossier.does({ kind: 'thread', thread: 'session', move, ...at, on: dossier.day, entry }, as)
  }
  for (let day = '2020-03-03'; dossier.events.length < 197; day = addDays(day, 1)) {
    does('plan', { sort: 'mediation', day, from: '09:00', until: '10:00', where: 'online' })
    const item = dossier.dispute.threads.at(-1)?.id
    does('tell-all', { how: 'phone' }, item)
    does('hold', { came: 'all', minutes: 'told', read: 'yes', end: 'over' }, item)
    dossier.step('hold-session')
  }
  return dossier.events
}

const suspensions = ['03-04', '03-20', '04-08', '04-24', '05-12'].map((from) => ({
  ...{ from: `2025-${from}`, to: addDays(`2025-${from}`, 6), reason: { zh: '中止', en: 'Suspended' } },
}))

async function inMemory(): Promise<Section[]> {
  const events = longHistory()
  const rule = ruleById('rec.decide')
  const shelves = { two: agreeing(catalogueOf([gridHandling, peopleMediation])), all: agreeing(catalogue) }
  const { two, all } = await interleaved({ two: repeated(shelves.two), all: repeated(shelves.all) }, { rounds: 200 })
  const { due, folded } = await interleaved({
    due: repeated(() => dueOf(rule, '2025-03-03', testCalendar, { suspensions })),
    folded: repeated(() => fold(events, catalogue)),
  })
  return [
    {
      title: 'A step, with two procedures and with all',
      heads: ['procedures', 'judged, folded and counted', 'ratio'],
      rows: [
        [2, ms(each(two)), ''],
        [catalogue.size, ms(each(all)), times(each(all) / each(two))],
      ],
      note: 'The same agreement of a mediation. Aim: at most 1.2 ×. A list asks the shelf only for names, by key.',
    },
    {
      title: 'A date and a history',
      heads: ['what', 'median', 'aim'],
      rows: [
        ['a deadline with five suspensions, with its proof', ms(each(due)), 'under 1 ms'],
        [`a history of ${events.length} entries, three quarters of them threads, folded`, ms(each(folded)), '2 ms'],
      ],
    },
  ]
}

/** The same registration with the rules of early warning and without, one at a time, each on disk. */
async function watching(database: Database, staff: Staff) {
  const chance = chanceOf('watched')
  const worker = staff.workers[0]
  if (!worker) throw new Error('no grid worker')
  const registers = (watch?: () => []) => async () => {
    const asked = registration(chance, worker, randomUUID(), DAY)
    const result = await perform(database, asked, { person: worker, now: NOW, newId: randomUUID, watch })
    if (!result.ok) throw new Error(result.refusal.code)
  }
  return interleaved({ on: registers(), off: registers(() => []) }, { rounds: 500, warmup: 50 })
}

async function swept(database: Database) {
  const begun = performance.now()
  const first = await remind(database, { now: NOW, newId: randomUUID })
  const between = performance.now()
  await remind(database, { now: NOW, newId: randomUUID })
  return { ...first, first: between - begun, again: performance.now() - between }
}

export async function rulesBench(database: Database, staff: Staff): Promise<Section[]> {
  const { on, off } = await watching(database, staff)
  const sweep = await swept(database)
  const [with_, without] = [on?.median ?? NaN, off?.median ?? NaN]
  return [
    ...(await inMemory()),
    {
      title: 'The watch for early warnings',
      heads: ['a registration', 'median', 'ratio'],
      rows: [
        ['without it', ms(without), ''],
        ['with it', ms(with_), times(with_ / without)],
      ],
      note: 'Each durable before the next. Aim: at most 1.05 ×.',
    },
    {
      title: 'The sweep of reminders',
      heads: ['clocks near their day', 'reminders given', 'first', 'again, nothing new'],
      rows: [[sweep.near, sweep.told, ms(sweep.first), ms(sweep.again)]],
    },
  ]
}

async function alone(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-bench-'))
  const file = join(folder, 'fengqiao.db')
  await deploy(file)
  const database = openDatabase(file)
  const staff = await settle(database)
  await addDisputes(database, staff, 2000, 'rules')
  const sections = await rulesBench(database, staff)
  await database.close()
  rmSync(folder, { recursive: true })
  return sections
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { title, heads, rows, note } of await alone())
    console.log([title, heads.join(' | '), ...rows.map((row) => row.join(' | ')), note ?? ''].join('\n') + '\n')
