/** What goes on beside a case stands in the lists of dates, keeps its room, and is worked out of the log anew to the same rows. */
import { expect, it } from 'vitest'
import { act } from '#app/db/act.server'
import type { Database } from '#app/db/connection.server'
import { listDeadlines } from '#app/db/deadline-list.server'
import { perform } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import { surroundings } from '#app/db/surroundings.server'
import { findWorklist } from '#app/db/worklists.server'
import { currentOf } from '#app/domain/dispute/dispute'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { worklistByKey } from '#app/domain/worklists'
import { conditionOf } from '#app/domain/worklists/condition'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, settle, takes } from '#test/factories/county'
import { withChess } from '#test/factories/made-up-thread'
import { committeeOf, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const HERE = committeeOf(VILLAGE)
const wang: Person = { account: 'wang', name: '王芳', role: 'mediator', body: HERE }

let ids = 0
const newId = () => `t-${++ids}`

async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await settle(database)
  await database.exclusively((db) => {
    db.prepare(
      `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES ('wang', 'wang', '王芳', 'mediator', ?, 'none', ?)`,
    ).run(HERE, NOW)
    db.prepare(`INSERT INTO Room (id, body, name, seats, "from") VALUES ('r-1', ?, '调解室', 8, '2020-01-01')`).run(
      HERE,
    )
  })
  return database
}

const rows = (database: Database, sql: string) => database.reader.prepare(sql).all()

function moves(database: Database, disputeId: string, thread: string, move: string, entry: Record<string, unknown>) {
  const dispute = disputeIn(database, disputeId)
  const proceeding = thread === 'chess' ? undefined : currentOf(dispute)?.id
  const command = { kind: 'thread' as const, thread, move, proceeding, on: '2026-03-02', entry }
  return perform(database, { id: newId(), disputeId, command }, { person: wang, now: NOW, newId, threads: withChess })
}

/** Settled on 2 March 2026, and a visit planned for a day. */
async function aVisit(database: Database, day: string) {
  const { disputeId } = await aMediation(database, wang, NOW)
  for (const step of ['accept', 'start', 'agree']) await takes(database, wang, disputeId, step, NOW)
  expect(await moves(database, disputeId, 'follow-up', 'plan', { day })).toMatchObject({ ok: true })
  return disputeId
}

const asker = { person: wang, area: VILLAGE }

function listed(database: Database, key: string, today: string) {
  const { calendar } = surroundings(database.reader)
  const where = worklistByKey(key)?.where ?? expect.fail(key)
  return findWorklist(database.reader, asker, conditionOf(where, wang, { today, calendar, catalogue })).lines
}

it('is due in the lists of whoever has it, after the case has ended too', async () => {
  const database = await aCounty()
  await aVisit(database, '2026-03-10')
  expect(rows(database, `SELECT thread, state, open, body, due, dueRule FROM Thread`)).toEqual([
    { thread: 'follow-up', state: 'planned', open: 1, body: HERE, due: '2026-03-10', dueRule: 'follow.visit' },
  ])
  expect(rows(database, `SELECT open, due FROM Dispute`)).toEqual([{ open: 0, due: '2026-03-10' }])
  const line = { seq: expect.any(Number), due: '2026-03-10', rule: 'follow.visit' }
  expect(listed(database, 'due-soon', '2026-03-09')).toEqual([line])
  expect(listed(database, 'overdue', '2026-03-09')).toEqual([])
  expect(listed(database, 'overdue', '2026-03-11')).toEqual([line])
  const { lines } = listDeadlines(database.reader, asker, { whose: 'mine' }, { today: '2026-03-09' })
  expect(lines.map(({ due, rule }) => [due, rule.zh])).toContainEqual(['2026-03-10', '按计划回访'])
})

const game = { day: '2026-03-05', from: '09:00', until: '10:00', table: 'r-1', players: 'wang' }

it('keeps its room and people from another case, and says who has what', async () => {
  const database = await aCounty()
  const [first, second] = [await aMediation(database, wang, NOW), await aMediation(database, wang, NOW)]
  expect(await moves(database, first.disputeId, 'chess', 'lay', game)).toMatchObject({ ok: true })
  expect(rows(database, `SELECT key, day, "from", until FROM Booking ORDER BY key`)).toEqual([
    { key: 'person:wang', day: '2026-03-05', from: '09:00', until: '10:00' },
    { key: 'room:r-1', day: '2026-03-05', from: '09:00', until: '10:00' },
  ])
  expect(await moves(database, second.disputeId, 'chess', 'lay', { ...game, from: '09:59', until: '11:00' })).toEqual({
    ok: false,
    refusal: {
      code: 'double-booked',
      about: expect.objectContaining({ day: '2026-03-05', from: '09:00', until: '10:00' }),
      fields: expect.anything(),
    },
  })
  expect(
    await moves(database, second.disputeId, 'chess', 'lay', { ...game, from: '10:00', until: '11:00' }),
  ).toMatchObject({
    ok: true,
  })
})

it('says by its name who is taken', async () => {
  const database = await aCounty()
  const [first, second] = [await aMediation(database, wang, NOW), await aMediation(database, wang, NOW)]
  const plan = (disputeId: string, id: string) => {
    const proceeding = currentOf(disputeIn(database, disputeId))?.id
    const entry = {
      sort: 'mediation',
      day: '2026-03-05',
      from: '09:00',
      until: '10:00',
      people: 'wang',
      where: 'room',
      room: 'r-1',
    }
    const command = { kind: 'thread' as const, thread: 'session', move: 'plan', proceeding, on: '2026-03-02', entry }
    return act({ database, person: wang, now: NOW }, { id, disputeId, command })
  }
  expect(await plan(first.disputeId, 'p-1')).toMatchObject({ ok: true })
  const refused = await plan(second.disputeId, 'p-2')
  const about = refused.ok ? {} : refused.refusal.about
  expect([about?.kind, about?.name]).toEqual(about?.kind === 'room' ? ['room', '调解室'] : ['person', '王芳'])
})

it('is the same when worked out anew', async () => {
  const database = await aCounty()
  const disputeId = await aVisit(database, '2026-03-10')
  await moves(database, disputeId, 'chess', 'lay', game)
  const item = String(database.reader.prepare(`SELECT id FROM Thread WHERE thread = 'chess'`).pluck().get())
  const invite = {
    kind: 'thread' as const,
    thread: 'chess',
    move: 'invite',
    item,
    on: '2026-03-02',
    entry: { watcher: HERE },
  }
  const done = await perform(
    database,
    { id: newId(), disputeId, command: invite },
    { person: wang, now: NOW, newId, threads: withChess },
  )
  expect(done).toMatchObject({ ok: true })
  expect(rows(database, `SELECT flags FROM Dispute`)).toEqual([{ flags: ',noisy,' }])
  expect(await rebuild(database, { threads: withChess })).toMatchObject({ differences: 0, differing: [] })
})
