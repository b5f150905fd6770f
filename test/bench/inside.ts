/** Our reads and our one write in this process, each beside the raw statements. */
import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { openDispute } from '#app/db/dispute-view.server'
import { figuresOf } from '#app/db/figures.server'
import { listDisputes } from '#app/db/list.server'
import { perform } from '#app/db/perform.server'
import { indicators } from '#app/domain/indicators'
import { yearPeriod } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { chanceOf } from '#prisma/demo/chance'
import { DISTRICT } from '#prisma/demo/history'
import { registration, type Staff } from '#test/bench/county'
import { rawReads, rawRegistration } from '#test/bench/raw'
import { interleaved, type Timed } from '#test/bench/timing'

const plain = (file: string): Sqlite.Database => {
  const db = new Sqlite(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000')
  return db
}

export async function readsInProcess(
  database: Database,
  staff: Staff,
): Promise<Record<string, { ours: Timed; raw: Timed }>> {
  const db = database.reader
  const clerk = staff.all.find((one) => one.role === 'intake-clerk')
  const deep = Number(db.prepare(`SELECT seq FROM Dispute ORDER BY seq LIMIT 1 OFFSET 1000`).pluck().get())
  const one = db.prepare(`SELECT id, number, body FROM Dispute WHERE body LIKE '%-mc' ORDER BY seq LIMIT 1`).get() as {
    id: string
    number: string
    body: string
  }
  const mediator = staff.mediators.get(one.body)
  if (!clerk || !mediator) throw new Error('nobody to ask')
  const asker = { person: clerk, area: DISTRICT }
  const wanted = { body: DISTRICT, indicators, period: yearPeriod(2020), catalogue }
  const ours: Record<string, () => unknown> = {
    figures: () => figuresOf(db, wanted),
    'list, first page': () => listDisputes(db, asker, { category: 'neighbour' }),
    'list, deep page': () => listDisputes(db, asker, { category: 'neighbour' }, { before: deep }),
    'search, two characters': () => listDisputes(db, asker, { q: '田埂' }),
    'dispute page': () => openDispute({ database, person: mediator, today: '2021-01-26' }, one.number),
  }
  const connection = plain(database.file)
  const raw = rawReads(connection, DISTRICT, deep, one.id)
  const results: Record<string, { ours: Timed; raw: Timed }> = {}
  for (const [name, piece] of Object.entries(ours)) {
    const both = await interleaved({ ours: piece, raw: raw[name] ?? (() => undefined) }, { rounds: 100 })
    if (both.ours && both.raw) results[name] = { ours: both.ours, raw: both.raw }
  }
  connection.close()
  return results
}

/** One registration at a time, each on disk before the next. The raw rows go to a copy, so that the log stays whole. */
export async function registrations(database: Database, staff: Staff): Promise<{ door: Timed; raw: Timed }> {
  const chance = chanceOf('registrations')
  const copy = `${database.file}-copy`
  await database.reader.backup(copy)
  const connection = plain(copy)
  const worker = staff.workers[0]
  if (!worker) throw new Error('no grid worker')
  const village = worker.body.slice(0, 12)
  const raw = rawRegistration(connection, [worker.body, village, worker.body.slice(0, 9), DISTRICT])
  const asking = { person: worker, now: '2021-12-31T02:00:00.000Z', newId: randomUUID }
  let n = 0
  const door = async () => {
    const result = await perform(database, registration(chance, worker, randomUUID(), '2021-12-31'), asking)
    if (!result.ok) throw new Error(result.refusal.code)
  }
  const both = await interleaved({ door, raw: () => raw(++n) }, { rounds: 1000, warmup: 100 })
  connection.close()
  if (!both.door || !both.raw) throw new Error('not measured')
  return { door: both.door, raw: both.raw }
}
