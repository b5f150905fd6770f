import { describe, expect, it } from 'vitest'
import type { Database } from '#app/db/connection.server'
import { perform, type Asked } from '#app/db/perform.server'
import { surroundings } from '#app/db/surroundings.server'
import type { Person } from '#app/domain/people/permission'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import { catalogueOf } from '#app/domain/procedures/procedure'
import { areaOf } from '#app/domain/territory/area'
import { worklistByKey } from '#app/domain/worklists'
import { conditionOf } from '#app/domain/worklists/condition'
import { aDatabase } from '#test/database'
import { findWorklist, type WorklistPage } from './worklists.server'

const catalogue = catalogueOf([gridHandling])
const GRID = '320614101201-01'
const worker: Person = { account: 'w-1', name: '陈秀兰', role: 'grid-worker', body: GRID }
const neighbour: Person = { account: 'w-2', name: '王建国', role: 'grid-worker', body: '320614101201-02' }
const village: Person = { account: 'm-1', name: '李红', role: 'mediator', body: '320614101201-mc' }
const NOW = '2020-03-12T02:00:00.000Z'

async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    put.run('320614', 'district', '海门区', 'Haimen', null, 'district')
    put.run('320614101', 'town', '三厂', 'Sanchang', '320614', 'town')
    put.run('320614101201', 'village', '东村', 'East', '320614101', 'village')
    put.run('320614101201-mc', 'committee', '东村调委会', 'East Committee', '320614101201', 'village')
    for (const n of ['01', '02'])
      put.run(`320614101201-${n}`, 'grid', `东村${n}网格`, `East ${n}`, '320614101201', 'grid')
  })
  return database
}

let id = 0
const newId = () => `id-${++id}`

async function does(database: Database, person: Person, asked: Omit<Asked, 'id'>, now = NOW) {
  const result = await perform(database, { ...asked, id: newId() }, { person, now, newId, catalogue })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** Registers a quarrel in the person's grid on a day. */
const report = async (database: Database, person: Person, on: string) =>
  (
    await does(database, person, {
      command: {
        ...{ kind: 'register', title: '排水', category: 'neighbour', source: 'grid-report', place: person.body, on },
        ...{ procedure: 'grid-handling', body: person.body, entry: {} },
      },
    })
  ).disputeId

async function takes(database: Database, person: Person, disputeId: string, step: string, entry: object = {}) {
  const proceeding = database.reader
    .prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`)
    .pluck()
    .get(disputeId) as string
  const command = { kind: 'step' as const, proceeding, step, on: '2020-03-12', entry: { ...entry } }
  return does(database, person, { disputeId, command })
}

function listed(database: Database, person: Person, key: string, page: WorklistPage = {}) {
  const list = worklistByKey(key)
  if (!list) throw new Error(key)
  const { territory, calendar } = surroundings(database.reader)
  const around = { today: '2020-03-12', calendar, catalogue }
  const asker = { person, area: areaOf(territory, person.body) }
  return findWorklist(database.reader, asker, conditionOf(list.where, person, around), page)
}

const seqs = (found: { lines: { seq: number }[] }) => found.lines.map(({ seq }) => seq)
const escalation = { to: '320614101201-mc', reason: 'cannot-settle', attempts: '劝过两次' }

describe('work lists from the database', () => {
  it('count and list the same, the nearest date first, each with the rule of its date', async () => {
    const database = await aCounty()
    for (const on of ['2020-03-11', '2020-03-02', '2020-03-09']) await report(database, worker, on)
    await report(database, neighbour, '2020-03-02')
    const found = listed(database, worker, 'waiting-for-me')
    expect(found.count).toBe(3)
    expect(found.lines.map(({ due }) => due)).toEqual([...found.lines.map(({ due }) => due)].sort())
    expect(found.lines[0]).toMatchObject({ rule: 'grid.verify' })
    expect(listed(database, worker, 'overdue').count + listed(database, worker, 'due-soon').count).toBe(3)
    expect(listed(database, worker, 'reported-by-me').count).toBe(3)
  })

  it('page on and back through places that stay put', async () => {
    const database = await aCounty()
    for (let day = 2; day <= 6; day++) await report(database, worker, `2020-03-0${day}`)
    const first = listed(database, worker, 'reported-by-me', { size: 2 })
    const second = listed(database, worker, 'reported-by-me', { size: 2, after: first.next })
    const third = listed(database, worker, 'reported-by-me', { size: 2, after: second.next })
    expect([first, second, third].map((page) => page.lines.length)).toEqual([2, 2, 1])
    expect(first.previous).toBeUndefined()
    expect(third.next).toBeUndefined()
    expect(new Set([first, second, third].flatMap(seqs)).size).toBe(5)
    expect(seqs(listed(database, worker, 'reported-by-me', { size: 2, before: third.previous }))).toEqual(seqs(second))
    expect(second.count).toBe(5)
  })

  it('know what came back down, and forget what has ended', async () => {
    const database = await aCounty()
    const dispute = await report(database, worker, '2020-03-11')
    await takes(database, worker, dispute, 'verify', { risk: 'green' })
    await takes(database, worker, dispute, 'escalate', escalation)
    expect(listed(database, worker, 'returned-to-me').count).toBe(0)
    expect(listed(database, worker, 'waiting-for-me').count).toBe(0)
    expect(listed(database, village, 'waiting-for-me').count).toBe(1)
    await takes(database, village, dispute, 'return', { to: GRID, reason: '请先劝和' })
    expect(listed(database, worker, 'returned-to-me').count).toBe(1)
    expect(listed(database, village, 'waiting-for-me').count).toBe(0)
    await takes(database, worker, dispute, 'settle', { result: '已和好' })
    expect(listed(database, worker, 'returned-to-me').count).toBe(0)
    expect(listed(database, worker, 'reported-by-me').count).toBe(0)
  })

  it('show nobody what they may not see', async () => {
    const database = await aCounty()
    await report(database, worker, '2020-03-11')
    const colleague = { ...worker, account: 'w-3' }
    expect(listed(database, colleague, 'waiting-for-me').count).toBe(1)
    const neighbour = { ...colleague, body: '320614101' }
    expect(listed(database, neighbour, 'waiting-for-me').count).toBe(0)
  })
})
