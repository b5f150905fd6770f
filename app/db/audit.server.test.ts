import { expect, test } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { audit, auditLines, type AuditFilter, type AuditPage } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { aDatabase } from '#test/database'
import { aTeaCounty, aTeaDispute } from '#test/tea-house'

const at = (day: string, time = '01:00') => `${day}T${time}:00.000Z`

async function aLog() {
  const database = await aDatabase()
  const row = { role: 'mediator', body: 'b1', passwordHash: 'x', createdAt: at('2026-03-01') } as const
  await database.exclusively((db) => {
    insertAccount(db, { ...row, id: 'a1', login: 'wang', name: '王芳' })
    insertAccount(db, { ...row, id: 'a2', login: 'chen', name: '陈明' })
  })
  await audit(database, { at: at('2026-03-01'), accountId: 'a1', action: 'sign-in', subject: 'a1' })
  await audit(database, { at: at('2026-03-01', '15:59'), accountId: null, action: 'sign-in-failed', subject: '' })
  await audit(database, { at: at('2026-03-01', '16:00'), accountId: 'a2', action: 'password-reset', subject: 'a1' })
  return database
}

const ids = (database: Database, filter: AuditFilter, page?: AuditPage) =>
  auditLines(database, filter, page).lines.map((line) => line.id)

test('entries are found by person, action and Beijing day, newest first', async () => {
  const database = await aLog()
  expect(auditLines(database, {}).lines[0]).toEqual({
    ...{ id: 3, at: at('2026-03-01', '16:00'), who: { login: 'chen', name: '陈明' }, action: 'password-reset' },
    ...{ side: null, subject: 'wang', number: null, reason: null },
  })
  expect(ids(database, {})).toEqual([3, 2, 1])
  expect(ids(database, { person: 'wang' })).toEqual([1])
  expect(ids(database, { person: 'nobody' })).toEqual([])
  expect(ids(database, { action: 'sign-in-failed' })).toEqual([2])
  expect(ids(database, { from: '2026-03-02' })).toEqual([3])
  expect(ids(database, { to: '2026-03-01' })).toEqual([2, 1])
})

test('pages stay put, forwards and back', async () => {
  const database = await aLog()
  for (let i = 0; i < 4; i++)
    await audit(database, { at: at('2026-03-03'), accountId: 'a1', action: 'sign-out', subject: 'a1' })
  const first = auditLines(database, {}, { size: 3 })
  expect([first.lines.map((line) => line.id), first.older, first.newer]).toEqual([[7, 6, 5], 5, undefined])
  const second = auditLines(database, {}, { size: 3, before: 5 })
  expect([second.lines.map((line) => line.id), second.older, second.newer]).toEqual([[4, 3, 2], 2, 4])
  expect(ids(database, {}, { size: 3, before: 2 })).toEqual([1])
  const back = auditLines(database, {}, { size: 3, after: 4 })
  expect([back.lines.map((line) => line.id), back.newer]).toEqual([[7, 6, 5], undefined])
})

test('by the number of a dispute, and numbers typed into a reason are not kept', async () => {
  const database = await aTeaCounty()
  const { disputeId, number } = await aTeaDispute(database, '2026-03-02')
  const reason = '送达，电话13812345678，证号320684199001010017'
  await audit(database, { at: at('2026-03-02'), accountId: null, action: 'reveal', subject: 'p1', disputeId, reason })
  expect(auditLines(database, { number }).lines).toMatchObject([{ number, reason: '送达，电话*，证号*' }])
  expect(auditLines(database, { number: '1999-000001' }).lines).toEqual([])
  expect(JSON.stringify(database.reader.prepare('SELECT * FROM AuditEntry').all())).not.toMatch(/13812345678|320684/)
})

test('what is written is neither changed nor taken away', async () => {
  const database = await aDatabase()
  await audit(database, { at: '2020-03-02T01:00:00.000Z', accountId: 'a1', action: 'reveal', subject: 'p1' })
  for (const sql of ['DELETE FROM AuditEntry', `UPDATE AuditEntry SET accountId = 'a2'`])
    await expect(database.exclusively((db) => db.exec(sql))).rejects.toThrow('append-only')
})
