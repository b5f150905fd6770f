import { expect, test } from 'vitest'
import {
  addAccount,
  changeAccount,
  credentialsOf,
  endSessions,
  resetPassword,
  setDisabled,
} from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { isPassword } from '#app/db/password.server'
import { addSession } from '#app/db/sessions.server'
import { aDatabase } from '#test/database'

const now = '2026-03-02T01:00:00.000Z'
const wang = { login: 'wang', name: '王芳', role: 'mediator', body: '320614101', password: 'correct horse' } as const
const admin = { ...wang, login: 'chen', name: '陈明', role: 'administrator' } as const

async function aHouse() {
  const database = await aDatabase()
  await database.exclusively((db) =>
    db.exec(`INSERT INTO Body (code, kind, nameZh, nameEn, level, "from", "to") VALUES
      ('320614101', 'town', '三厂', 'Sanchang', 'town', '2000-01-01', NULL),
      ('320614102', 'town', '旧镇', 'Old town', 'town', '2000-01-01', '2025-12-31')`),
  )
  let count = 0
  const asking = { by: null, now, newId: () => `a${++count}` }
  return { database, asking }
}

const audited = ({ reader }: Database) =>
  reader.prepare('SELECT accountId AS "by", action, subject, reason FROM AuditEntry ORDER BY id').all()
const signedIn = (database: Database, id: string) =>
  addSession(
    database,
    { id: `s-${id}`, accountId: id, csrf: 'c', createdAt: now, expiresAt: '2026-03-09T01:00:00.000Z', agent: 't' },
    undefined,
  )
const sessions = ({ reader }: Database) => reader.prepare('SELECT count(*) FROM Session').pluck().get()

test('an account is added once, with a hash for a password, and that is audited', async () => {
  const { database, asking } = await aHouse()
  expect(await addAccount(database, wang, asking)).toEqual({ ok: true, value: { id: 'a1' } })
  const kept = credentialsOf(database, 'wang')
  expect(await isPassword(kept?.passwordHash, 'correct horse')).toBe(true)
  expect(await addAccount(database, wang, asking)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-entry', fields: { login: ['login-taken'] } },
  })
  expect(audited(database)).toEqual([{ by: null, action: 'account-added', subject: 'a1', reason: 'role mediator' }])
})

test('a bad password and a body that is not there are refused, and nothing is kept', async () => {
  const { database, asking } = await aHouse()
  expect(await addAccount(database, { ...wang, password: 'wang123456' }, asking)).toMatchObject({
    ok: true, // more than the login and something around it
  })
  expect(await addAccount(database, { ...wang, login: 'li', password: '123' }, asking)).toMatchObject({
    refusal: { fields: { password: ['password-too-short'] } },
  })
  for (const body of ['320614102', '999999'])
    expect(await addAccount(database, { ...wang, login: 'li', body }, asking)).toMatchObject({
      refusal: { code: 'unknown-body' },
    })
  expect(credentialsOf(database, 'li')).toBeUndefined()
})

test('a change tells what changed from what to what, but no names', async () => {
  const { database, asking } = await aHouse()
  await addAccount(database, wang, asking)
  const change = { name: '王方', role: 'intake-clerk', body: '320614101' } as const
  expect(await changeAccount(database, 'a1', change, { by: 'a9', now })).toMatchObject({ ok: true })
  expect(await changeAccount(database, 'a1', change, { by: 'a9', now })).toMatchObject({ ok: true })
  expect(audited(database).slice(1)).toEqual([
    { by: 'a9', action: 'account-changed', subject: 'a1', reason: 'name, role mediator → intake-clerk' },
  ])
  expect(await changeAccount(database, 'nobody', change, { by: 'a9', now })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

test('a disabled account is out at once and comes in again when enabled', async () => {
  const { database, asking } = await aHouse()
  await addAccount(database, admin, asking)
  await addAccount(database, wang, asking)
  await signedIn(database, 'a2')
  expect(await setDisabled(database, 'a2', true, { by: 'a1', now })).toMatchObject({ ok: true })
  expect([credentialsOf(database, 'wang')?.disabledAt, sessions(database)]).toEqual([now, 0])
  await setDisabled(database, 'a2', false, { by: 'a1', now })
  expect(credentialsOf(database, 'wang')?.disabledAt).toBeNull()
  expect(audited(database).slice(2)).toMatchObject([
    { by: 'a1', action: 'account-disabled', subject: 'a2' },
    { by: 'a1', action: 'account-enabled', subject: 'a2' },
  ])
})

test('the last administrator stays one, and nobody shuts himself out', async () => {
  const { database, asking } = await aHouse()
  await addAccount(database, admin, asking)
  const last = { refusal: { fields: { role: ['last-administrator'] } } }
  expect(await changeAccount(database, 'a1', wang, { by: 'a1', now })).toMatchObject(last)
  expect(await setDisabled(database, 'a1', true, { by: null, now })).toMatchObject({
    refusal: { fields: { account: ['last-administrator'] } },
  })
  await addAccount(database, { ...admin, login: 'zhao' }, asking)
  expect(await setDisabled(database, 'a1', true, { by: 'a1', now })).toMatchObject({
    refusal: { fields: { account: ['own-account'] } },
  })
  expect(await setDisabled(database, 'a1', true, { by: 'a2', now })).toMatchObject({ ok: true })
})

test('a new password signs the person out everywhere; so does the administrator', async () => {
  const { database, asking } = await aHouse()
  await addAccount(database, wang, asking)
  await signedIn(database, 'a1')
  expect(await resetPassword(database, 'a1', 'staple battery', { by: 'a9', now })).toMatchObject({ ok: true })
  expect(await isPassword(credentialsOf(database, 'wang')?.passwordHash, 'staple battery')).toBe(true)
  expect(sessions(database)).toBe(0)
  await signedIn(database, 'a1')
  expect(await endSessions(database, 'a1', { by: 'a9', now })).toEqual({ ok: true, value: 1 })
  expect(audited(database).map((entry) => (entry as { action: string }).action)).toEqual([
    'account-added',
    'password-reset',
    'sessions-ended',
  ])
})
