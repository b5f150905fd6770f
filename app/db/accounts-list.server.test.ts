import { expect, test } from 'vitest'
import { accountFile, accountLines, type AccountFilter, type AccountPage } from '#app/db/accounts-list.server'
import { insertAccount } from '#app/db/accounts.server'
import { addSession } from '#app/db/sessions.server'
import type { Role } from '#app/domain/people/role'
import { aTeaCounty } from '#test/tea-house'

const now = '2026-03-02T01:00:00.000Z'
const people: readonly (readonly [login: string, name: string, role: Role, body: string])[] = [
  ['admin', '陈明', 'administrator', '320614'],
  ['m-1', '王芳', 'mediator', '320614101-mc'],
  ['m-2', '王_方', 'mediator', '320614102-mc'],
  ['w-1', '李军', 'grid-worker', '320614101201'],
]

async function aHouse() {
  const database = await aTeaCounty()
  await database.exclusively((db) => {
    for (const [login, name, role, body] of people)
      insertAccount(db, { id: `id-${login}`, login, name, role, body, passwordHash: 'x', createdAt: now })
    db.exec(`UPDATE Account SET disabledAt = '${now}' WHERE login = 'w-1'`)
  })
  return (filter: AccountFilter, page?: AccountPage) => ({ database, ...accountLines(database, filter, page) })
}

test('accounts are found by name, login, role, area and whether they are disabled', async () => {
  const ask = await aHouse()
  const logins = (filter: AccountFilter) => ask(filter).lines.map((line) => line.login)
  expect(logins({})).toEqual(['admin', 'm-1', 'm-2', 'w-1'])
  expect(logins({ q: '王' })).toEqual(['m-1', 'm-2'])
  expect(logins({ q: '_' })).toEqual(['m-2'])
  expect(logins({ q: 'm-' })).toEqual(['m-1', 'm-2'])
  expect(logins({ q: '%' })).toEqual([])
  expect(logins({ role: 'mediator', body: '320614101' })).toEqual(['m-1'])
  expect(logins({ body: '320614101' })).toEqual(['m-1', 'w-1'])
  expect(logins({ disabled: true })).toEqual(['w-1'])
  expect(logins({ disabled: false })).toEqual(['admin', 'm-1', 'm-2'])
  expect(ask({ q: '王' }).count).toBe(2)
})

test('pages go on and back by login', async () => {
  const ask = await aHouse()
  const first = ask({}, { size: 2 })
  expect([first.lines.map((line) => line.login), first.next, first.previous]).toEqual([
    ['admin', 'm-1'],
    'm-1',
    undefined,
  ])
  const second = ask({}, { size: 2, after: 'm-1' })
  expect([second.lines.map((line) => line.login), second.next, second.previous]).toEqual([
    ['m-2', 'w-1'],
    undefined,
    'm-2',
  ])
  expect(ask({}, { size: 2, before: 'm-2' }).lines.map((line) => line.login)).toEqual(['admin', 'm-1'])
})

test('one account shows where it is signed in, and no secret', async () => {
  const { database } = (await aHouse())({})
  const session = {
    id: 's1',
    csrf: 'secret-csrf',
    createdAt: now,
    expiresAt: '2026-03-09T01:00:00.000Z',
    agent: 'Firefox',
  }
  await addSession(database, { ...session, accountId: 'id-m-1' }, undefined)
  const file = accountFile(database, 'id-m-1', now)
  expect(file).toMatchObject({ login: 'm-1', bodyName: { zh: '三厂街道调委会' }, sessions: [{ agent: 'Firefox' }] })
  expect(JSON.stringify(file)).not.toMatch(/secret|s1|passwordHash/)
  expect(accountFile(database, 'nobody', now)).toBeUndefined()
})
