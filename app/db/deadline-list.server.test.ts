import { describe, expect, it } from 'vitest'
import type { Database } from '#app/db/connection.server'
import { listDeadlines, type DeadlinePage, type DeadlinesWanted } from '#app/db/deadline-list.server'
import { perform } from '#app/db/perform.server'
import { surroundings } from '#app/db/surroundings.server'
import { findWorklist } from '#app/db/worklists.server'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { conditionOf } from '#app/domain/worklists/condition'
import { aDatabase } from '#test/database'

const GRID = '320614101201-01'
const worker: Person = { account: 'w-1', name: '陈秀兰', role: 'grid-worker', body: GRID }
const official: Person = { account: 'o-1', name: '钱进', role: 'official', body: '320614' }

let id = 0
const newId = () => `id-${String(++id).padStart(4, '0')}`

/** Three quarrels reported in March 2020: to be checked within two days, no holiday between. */
async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    put.run('320614', 'district', '海门区', 'Haimen', null, 'district')
    put.run('320614101', 'town', '三厂', 'Sanchang', '320614', 'town')
    put.run('320614101201', 'village', '东村', 'East', '320614101', 'village')
    put.run('320614101201-mc', 'committee', '东村调委会', 'East', '320614101201', 'village')
    put.run(GRID, 'grid', '东村一网格', 'East 1', '320614101201', 'grid')
    db.prepare(`INSERT INTO CalendarYear (year, notice) VALUES (2020, 'x')`).run()
  })
  for (const on of ['2020-03-11', '2020-03-02', '2020-03-16']) {
    const facts = { title: '排水', category: 'neighbour', source: 'grid-report', place: GRID, on } as const
    const command = { kind: 'register', ...facts, procedure: 'grid-handling', body: GRID, entry: {} } as const
    const done = await perform(
      database,
      { id: newId(), command },
      { person: worker, now: `${on}T02:00:00.000Z`, newId },
    )
    if (!done.ok) throw new Error(done.refusal.code)
  }
  return database
}

const listed = (database: Database, person: Person, wanted: DeadlinesWanted, page: DeadlinePage = {}, area = GRID) =>
  listDeadlines(database.reader, { person, area }, wanted, { today: '2020-03-12', page })

/** How SQLite goes about the queries this list makes. */
function plansOf(database: Database, wanted: DeadlinesWanted): string {
  const { reader } = database
  const asked: string[] = []
  const prepare = reader.prepare.bind(reader)
  reader.prepare = ((sql: string) => (asked.push(sql), prepare(sql))) as typeof reader.prepare
  listed(database, { ...worker, account: 'w-2', role: 'mediator' }, wanted)
  reader.prepare = prepare
  const explained = (sql: string) =>
    prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array<string>(sql.split('?').length - 1).fill('')) as {
      detail: string
    }[]
  return asked.flatMap((sql) => explained(sql).map(({ detail }) => detail)).join('\n')
}

describe('the list of deadlines', () => {
  it('goes from my cases to their clocks, and to each case by its own key', async () => {
    const plans = plansOf(await aCounty(), { whose: 'mine' })
    expect(plans).toContain('SEARCH x USING INDEX sqlite_autoindex_Deadline_1 (proceedingId=?)')
    expect(plans).toContain('Proceeding_handler_disputeSeq_idx (handler=? AND disputeSeq=?)')
    expect(plans).not.toMatch(/Deadline_state_due_idx|SCAN [pxdr]\b/)
  })

  it('shows the clocks of my own cases, the nearest first, with their law and what is left', async () => {
    const database = await aCounty()
    const found = listed(database, worker, { whose: 'mine' })
    expect(found.count).toBe(3)
    const days = found.lines.map(({ due }) => due)
    expect(days).toEqual([...days].sort())
    expect(found.lines[0]).toMatchObject({ rule: { en: expect.any(String) as string }, title: '排水' })
    expect(found.lines[0]?.left).toBeLessThan(0)
    expect(found.lines[2]?.left).toBeGreaterThan(0)
  })

  it('narrows to days, and turns pages there and back', async () => {
    const database = await aCounty()
    expect(listed(database, worker, { whose: 'mine', to: '2020-03-11' }).count).toBe(1)
    expect(listed(database, worker, { whose: 'mine', from: '2020-03-12' }).count).toBe(2)
    const first = listed(database, worker, { whose: 'mine' }, { size: 2 })
    const second = listed(database, worker, { whose: 'mine' }, { size: 2, after: first.next })
    expect([first.lines.length, second.lines.length]).toEqual([2, 1])
    const back = listed(database, worker, { whose: 'mine' }, { size: 2, before: second.previous })
    expect(back.lines.map(({ key }) => key)).toEqual(first.lines.map(({ key }) => key))
    expect([first.previous, second.next, back.previous]).toEqual([undefined, undefined, undefined])
  })

  it('shows all one may see of, and without its content to who may see only the course', async () => {
    const database = await aCounty()
    const all = listed(database, official, { whose: 'all' }, {}, '320614')
    expect(all.count).toBe(3)
    expect(all.lines.map(({ title }) => title)).toEqual([null, null, null])
    expect(listed(database, { ...official, body: '320614102' }, { whose: 'all' }, {}, '320614102').count).toBe(0)
  })
})

describe('what is owed after the end', () => {
  it('keeps a clock for each term of an agreement, two of one day too, in my list and among what is overdue', async () => {
    const { database, mediator, takes } = await anAgreement()
    for (const day of ['2020-03-10', '2020-03-10', '2020-03-20']) await takes('add-term', { ...term, 'due-on': day })
    const mine = (page?: DeadlinePage) => listed(database, mediator, { whose: 'mine' }, page, '320614101201')
    expect(mine().lines.map(({ due, rule }) => [due, rule.en])).toEqual([
      ['2020-03-10', 'perform a term of the agreement'],
      ['2020-03-10', 'perform a term of the agreement'],
      ['2020-03-20', 'perform a term of the agreement'],
    ])
    const first = mine({ size: 1 })
    const second = mine({ size: 1, after: first.next })
    expect(second.lines[0]?.due).toBe('2020-03-10')
    expect(second.lines[0]?.key).not.toBe(first.lines[0]?.key)
    const { calendar } = surroundings(database.reader)
    const overdue = conditionOf({ whose: 'mine', due: 'overdue' }, mediator, {
      today: '2020-03-12',
      calendar,
      catalogue,
    })
    expect(findWorklist(database.reader, { person: mediator, area: '320614101201' }, overdue).lines).toMatchObject([
      { due: '2020-03-10', rule: 'pm.term' },
    ])
    const [item] = currentItems(database)
    await takes('term-performed', { evidence: 'receipt' }, item)
    expect(mine().count).toBe(2)
  })
})

const term = { 'term-by': 'respondent', 'term-for': 'applicant', 'term-what': 'payment', 'term-amount': 500_000 }

const currentItems = (database: Database): string[] =>
  database.reader
    .prepare(`SELECT item FROM Deadline WHERE rule = 'pm.term' ORDER BY due, item`)
    .pluck()
    .all() as string[]

/** A quarrel of two that a committee has settled, with nobody in charge of it. */
async function anAgreement() {
  const database = await aCounty()
  const mediator: Person = { account: 'm-1', name: '王芳', role: 'mediator', body: '320614101201-mc' }
  const asking = { person: mediator, now: '2020-03-12T02:00:00.000Z', newId }
  const people = (['applicant', 'respondent'] as const).map((side) => ({
    side,
    kind: 'person' as const,
    name: side,
    minor: false,
  }))
  const facts = { title: '排水', category: 'neighbour', source: 'application', place: GRID, on: '2020-03-02' } as const
  const command = { kind: 'register', ...facts, procedure: 'people-mediation', body: mediator.body, entry: {} } as const
  const done = await perform(database, { id: newId(), command, people }, asking)
  if (!done.ok) throw new Error(done.refusal.code)
  const { disputeId } = done.value
  const proceeding = database.reader
    .prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`)
    .pluck()
    .get(disputeId) as string
  const takes = async (step: string, entry: object, item?: string) => {
    const taken = { kind: 'step' as const, proceeding, step, on: '2020-03-02', entry: { ...entry }, item }
    const result = await perform(database, { id: newId(), disputeId, command: taken }, asking)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  }
  await takes('accept', { difficulty: 'simple' })
  await takes('start', { told: 'oral' })
  await takes('agree', { 'agreement-form': 'oral', terms: '各让一步', performance: 'at-once', confirmation: 'no' })
  return { database, mediator, takes }
}
