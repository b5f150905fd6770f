/**
 * Works everything kept ready out of the log anew and compares. On a healthy database nothing differs. With `repair`
 * what differs is replaced, in one transaction: the log itself is never touched.
 */
import { rmSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { openDatabase, type Database } from '#app/db/connection.server'
import { keepNumbers } from '#app/db/case-numbers.server'
import { post } from '#app/db/ledger.server'
import { eventOf, type EventRow } from '#app/db/log.server'
import { causeOf } from '#app/db/perform.server'
import { project } from '#app/db/projection.server'
import { rollUpAll } from '#app/db/rollups.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Event } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import { fold } from '#app/domain/dispute/history'
import { measures } from '#app/domain/measures'
import { counted, postingsBetween } from '#app/domain/measures/postings'
import { catalogue as shelf } from '#app/domain/procedures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'

export type Rebuilt = {
  events: number
  postings: number
  differences: number
  differing: readonly Difference[]
  repaired: boolean
}
export type Difference = { table: string; rows: number }

/** Tables that follow from the log, and what of them is compared (a posting's own id may differ, what it says may not). */
const compared = {
  Posting:
    'eventSeq, disputeId, proceedingId, item, measure, procedure, "on", body, place, category, source, level, outcome, treeOn, sign, quantity, knownAt, cause',
  Line: 'body, procedure, measure, "on", disputeId, category, source, level, outcome, quantity, knownFrom, knownTo',
  Rollup: '*',
  Learnt: '*',
  LearntDay: '*',
  Timely: '*',
  Dispute: '*',
  Proceeding: '*',
  Deadline: '*',
  CaseNumber: '*',
  Reach: '*',
  Thread: '*',
  Booking: '*',
  Access: '*',
} as const

const tables = Object.keys(compared) as (keyof typeof compared)[]
class Untouched extends Error {}

type Shelves = { catalogue: Catalogue; threads: Threads }
type Options = { repair?: boolean } & Partial<Shelves>

/** Compares on a copy taken while others write; only a repair takes the writer, for as long as it lasts. */
export const rebuild = (database: Database, options: Options = {}): Promise<Rebuilt> =>
  options.repair === true ? rebuilt(database, options) : onCopy(database, (copy) => rebuilt(copy, options))

async function onCopy<T>(database: Database, work: (copy: Database) => Promise<T>): Promise<T> {
  const file = `${database.file}.${process.pid}.compared`
  const remove = () => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }))
  remove()
  await database.reader.backup(file)
  const copy = openDatabase(file, { draft: true })
  try {
    return await work(copy)
  } finally {
    await copy.close()
    remove()
  }
}

async function rebuilt(database: Database, options: Options): Promise<Rebuilt> {
  let result: Rebuilt | undefined
  const work = (db: Sqlite.Database) => {
    const { catalogue = shelf, threads = threadShelf } = options
    const counts = rebuildIn(db, { catalogue, threads })
    const differing = tables.map((table) => ({ table, rows: differencesIn(db, table) })).filter((each) => each.rows > 0)
    const differences = differing.reduce((sum, each) => sum + each.rows, 0)
    const repaired = differences > 0 && options.repair === true
    result = { ...counts, differences, differing, repaired }
    for (const table of tables) db.exec(`DROP TABLE temp."Old${table}"`)
    // Nothing to mend: the transaction is given up, and the database stays byte for byte what it was.
    if (!repaired) throw new Untouched()
  }
  await database.exclusively(work).catch((error: unknown) => {
    if (!(error instanceof Untouched)) throw error
  })
  if (!result) throw new Error('rebuild gave no result')
  return result
}

function differencesIn(db: Sqlite.Database, table: keyof typeof compared): number {
  const columns = compared[table]
  const count = (a: string, b: string) =>
    Number(
      db.prepare(`SELECT count(*) FROM (SELECT ${columns} FROM ${a} EXCEPT SELECT ${columns} FROM ${b})`).pluck().get(),
    )
  const rows = (from: string) => Number(db.prepare(`SELECT count(*) FROM ${from}`).pluck().get())
  const [was, is] = [`temp."Old${table}"`, `main."${table}"`]
  // EXCEPT compares sets: a row standing twice would hide, the counts show it.
  return Math.max(count(was, is) + count(is, was), Math.abs(rows(was) - rows(is)))
}

function rebuildIn(db: Sqlite.Database, shelves: Shelves): { events: number; postings: number } {
  const guards = db
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'Posting'`)
    .all() as { name: string; sql: string }[]
  for (const each of guards) db.exec(`DROP TRIGGER "${each.name}"`)
  for (const table of tables)
    db.exec(`CREATE TEMP TABLE "Old${table}" AS SELECT * FROM main."${table}"; DELETE FROM main."${table}"`)
  const events = replay(db, shelves)
  for (const each of guards) db.exec(each.sql)
  return { events, postings: Number(db.prepare(`SELECT count(*) FROM Posting`).pluck().get()) }
}

/** One dispute at a time, so that memory follows the longest dispute and not the county. */
function replay(db: Sqlite.Database, shelves: Shelves): number {
  const around = { ...surroundings(db), ...shelves }
  const next = prepared<EventRow>(db, `SELECT * FROM Event WHERE disputeId = ? ORDER BY n`)
  const ids = db.prepare(`SELECT disputeId, seq FROM Event WHERE n = 1 ORDER BY seq`).all() as {
    disputeId: string
    seq: number
  }[]
  let total = 0
  for (const { disputeId, seq } of ids) {
    const rows = next.all(disputeId)
    total += rows.length
    const dispute = repost(db, rows, around)
    if (dispute)
      project(db, { dispute, seq, registeredAt: rows[0]?.recordedAt ?? '' }, { ...around, rolled: false }, false)
  }
  rollUpAll(db)
  return total
}

function repost(db: Sqlite.Database, rows: readonly EventRow[], around: ReturnType<typeof surroundings> & Shelves) {
  const { catalogue, threads } = around
  const history: Event[] = []
  let dispute: Dispute | undefined
  let stood = counted(undefined, measures, catalogue)
  // What came from another site counts here from the day it was received: what was known before does not change.
  const receipt = rows.findLast((row) => row.kind === 'received')
  for (const row of rows) {
    const event = eventOf(row)
    history.push(event)
    dispute =
      event.kind === 'corrected' ? fold(history, catalogue, threads) : evolve(dispute, event, catalogue, threads)
    const stands = counted(dispute, measures, catalogue)
    const knownAt = receipt && event.n < receipt.n ? receipt.recordedAt : event.recordedAt
    const occasion = { eventSeq: row.seq, disputeId: event.disputeId, knownAt, cause: causeOf(event) }
    post(db, postingsBetween(stood, stands), occasion, around.territory, { rolled: false })
    stood = stands
  }
  if (dispute) keepNumbers(db, history, dispute)
  return dispute
}
