import { describe, expect, it } from 'vitest'
import { loadNotice } from '#app/db/calendar.server'
import type { Database } from '#app/db/connection.server'
import { sayOffice } from '#app/db/offices.server'
import { perform } from '#app/db/perform.server'
import { remind } from '#app/db/remind.server'
import { markSeen, reminderHistory, remindersOf, unseenCount, unseenReminders } from '#app/db/reminders.server'
import type { Person } from '#app/domain/people/permission'
import { aTeaCounty, aTeaDispute, teaCatalogue as catalogue, wang } from '#test/tea-house'

let ids = 0
const newId = () => `r-${String(++ids).padStart(4, '0')}`
/** Half past nine in Beijing, within the usual hours. */
const morning = (day: string) => `${day}T01:30:00.000Z`
const sweep = (database: Database, day: string) => remind(database, { now: morning(day), newId })
const kept = ({ reader }: Database) =>
  reader.prepare(`SELECT accountId || ' ' || "as" || ' ' || step AS told FROM Reminder ORDER BY id`).pluck().all()

/** A mediator, Wang, and two clerks: one at the district's own counter, one disabled. */
async function aStaffedCounty(): Promise<Database> {
  const database = await aTeaCounty()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt, disabledAt) VALUES (?, ?, ?, ?, ?, '', '', ?)`,
    )
    put.run('wang', 'wang', '王', 'mediator', wang.body, null)
    put.run('li', 'li', '李', 'mediator', wang.body, null)
    put.run('clerk', 'clerk', '孙', 'intake-clerk', '320614', null)
    put.run('gone', 'gone', '钱', 'intake-clerk', '320614101', '2020-01-01T00:00:00.000Z')
  })
  return database
}

async function assign(database: Database, disputeId: string, proceeding: string, handler: string) {
  const command = { kind: 'assign', proceeding, handler, on: '2026-03-02' } as const
  const asked = { person: wang, now: '2026-03-02T03:00:00.000Z', newId, catalogue }
  const done = await perform(database, { id: newId(), disputeId, command }, asked)
  if (!done.ok) throw new Error(done.refusal.code)
}

/** Accepted on Monday 2 March 2026, Wang's: five working days, to Monday the 9th. */
async function aCase() {
  const database = await aStaffedCounty()
  const dispute = await aTeaDispute(database, '2026-03-02')
  await assign(database, dispute.disputeId, dispute.proceeding, 'wang')
  return { database, dispute }
}

describe('the sweep', () => {
  it('tells the handler before the day, the supervisor too from the day on, each step once', async () => {
    const { database, dispute } = await aCase()
    expect(await sweep(database, '2026-03-05')).toEqual({ near: 1, told: 0 })
    expect(await sweep(database, '2026-03-06')).toEqual({ near: 1, told: 1 })
    expect(await sweep(database, '2026-03-06')).toEqual({ near: 1, told: 0 })
    expect(await sweep(database, '2026-03-08')).toMatchObject({ told: 0 }) // a Sunday
    expect(await sweep(database, '2026-03-09')).toMatchObject({ told: 2 })
    expect(await sweep(database, '2026-03-10')).toMatchObject({ told: 2 })
    expect(kept(database)).toEqual([
      'wang handler before-1',
      'wang handler on',
      'clerk supervisor on',
      'wang handler after-1',
      'clerk supervisor after-1',
    ])
    await dispute.settle('2026-03-10')
    expect(await sweep(database, '2026-03-12')).toEqual({ near: 0, told: 0 })
  })

  it('tells the supervisor at once where nobody handles the case, or whoever did is gone', async () => {
    const database = await aStaffedCounty()
    const dispute = await aTeaDispute(database, '2026-03-02')
    await sweep(database, '2026-03-06')
    expect(kept(database)).toEqual(['clerk supervisor before-1'])
    await assign(database, dispute.disputeId, dispute.proceeding, 'li')
    await database.exclusively((db) => db.exec(`UPDATE Account SET disabledAt = '2026-03-07' WHERE id = 'li'`))
    await sweep(database, '2026-03-09')
    expect(kept(database)).toEqual(['clerk supervisor before-1', 'clerk supervisor on'])
  })

  it('tells a new handler what has come, and whom the body names in place of the clerks', async () => {
    const { database, dispute } = await aCase()
    const said = await sayOffice(database, '320614101', { supervisor: 'li' }, { by: 'a', now: morning('2026-03-02') })
    expect(said.ok).toBe(true)
    await sweep(database, '2026-03-09')
    await assign(database, dispute.disputeId, dispute.proceeding, 'li')
    await sweep(database, '2026-03-09')
    expect(kept(database)).toEqual(['wang handler on', 'li supervisor on']) // who was told as supervisor needs it no more
  })

  it('tells of what goes on beside a proceeding too', async () => {
    const database = await aStaffedCounty()
    const people = ['张三', '李四']
    await aTeaDispute(database, '2026-01-05', people)
    await aTeaDispute(database, '2026-03-02', people) // the same people again: a yellow alert, three working days
    await sweep(database, '2026-03-04')
    const told = database.reader.prepare(`SELECT rule, due, step FROM Reminder WHERE start = '2026-03-02'`).all()
    expect(told).toEqual([{ rule: 'alert.yellow', due: '2026-03-05', step: 'before-1' }])
  })

  it('keeps to the hours of the office that has the case', async () => {
    const { database } = await aCase()
    const hours = { weekdays: [1, 2, 3, 4, 5], spans: [{ from: '13:00', until: '16:00' }] }
    await sayOffice(database, wang.body, { hours }, { by: 'a', now: morning('2026-03-02') })
    expect(await sweep(database, '2026-03-09')).toMatchObject({ told: 0 })
    expect(await remind(database, { now: '2026-03-09T05:00:00.000Z', newId })).toMatchObject({ told: 2 })
  })

  it('reads the clocks near their day through the index, and nothing else', async () => {
    const { database } = await aCase()
    await aTeaDispute(database, '2025-03-03')
    await aTeaDispute(database, '2026-11-02')
    const { prepare } = database.reader
    const asked: string[] = []
    const watched = (sql: string) => (asked.push(sql), prepare.call(database.reader, sql))
    database.reader.prepare = watched as typeof prepare
    expect(await sweep(database, '2026-03-06')).toEqual({ near: 1, told: 1 })
    database.reader.prepare = prepare
    const sql = asked.find((each) => each.includes('FROM Deadline x')) ?? ''
    expect(sql).toContain('INDEXED BY Deadline_state_due_idx')
    const plan = database.reader.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('', '') as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join('\n')).not.toContain('SCAN')
  })
})

it('a day moved by a notice is told anew, by its new date', async () => {
  const database = await aStaffedCounty()
  const { disputeId } = await aTeaDispute(database, '2026-12-29') // due 5 January; with the holiday, the 6th
  await sweep(database, '2027-01-04')
  const holiday = (day: string) => ({ day, kind: 'holiday', nameZh: '元旦', nameEn: "New Year's Day" }) as const
  const notice = { year: 2027, title: '2027年通知', rows: ['2027-01-01', '2027-01-02', '2027-01-03'].map(holiday) }
  const asking = { by: 'a', now: morning('2027-01-04'), newId, catalogue }
  const { moved } = await loadNotice(database, notice, asking)
  expect(moved).toMatchObject([{ disputeId, from: '2027-01-05', to: '2027-01-06' }])
  expect(await sweep(database, '2027-01-04')).toMatchObject({ told: 0 }) // the new eve is the 5th
  await sweep(database, '2027-01-05')
  expect(remindersOf(database, disputeId).map(({ due, step }) => [due, step.zh])).toEqual([
    ['2027-01-05', '到期前 1 个工作日'],
    ['2027-01-06', '到期前 1 个工作日'],
  ])
})

describe('what a person was told', () => {
  const person: Person = { account: 'wang', name: '王', role: 'mediator', body: wang.body }
  it('is counted, listed and marked as seen, each for the person alone', async () => {
    const { database, dispute } = await aCase()
    await sweep(database, '2026-03-06')
    await sweep(database, '2026-03-09')
    expect([unseenCount(database, 'wang'), unseenCount(database, 'clerk'), unseenCount(database, 'li')]).toEqual([
      2, 1, 0,
    ])
    const [latest] = unseenReminders(database, person)
    expect(latest).toMatchObject({ number: dispute.number, title: '田埂之争', step: { zh: '到期当日' }, over: false })
    const now = morning('2026-03-09')
    expect(await markSeen(database, 'clerk', now, { id: latest?.id ?? '' })).toBe(0)
    expect(await markSeen(database, 'wang', now, { id: latest?.id ?? '' })).toBe(1)
    expect(await markSeen(database, 'wang', now, { upTo: now })).toBe(1)
    expect(unseenCount(database, 'wang')).toBe(0)
    expect(remindersOf(database, dispute.disputeId)).toMatchObject([
      { as: 'handler', step: { zh: '到期当日' }, seen: true },
      { as: 'supervisor', step: { zh: '到期当日' }, seen: false },
    ])
  })

  it('comes in pages, there and back', async () => {
    const { database } = await aCase()
    for (const day of ['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-12']) await sweep(database, day)
    const first = reminderHistory(database, person, { size: 3 })
    expect(first.lines.map(({ step }) => step.zh)).toEqual(['逾期 3 个工作日', '逾期 1 个工作日', '到期当日'])
    const second = reminderHistory(database, person, { size: 3, after: first.next })
    expect(second.lines.map(({ step }) => step.zh)).toEqual(['到期前 1 个工作日'])
    expect(reminderHistory(database, person, { size: 3, before: second.previous }).lines).toEqual(first.lines)
    expect([first.previous, second.next]).toEqual([undefined, undefined])
  })
})
