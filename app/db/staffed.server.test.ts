import { expect, test } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { staffedBy } from '#app/db/staffed.server'
import type { Role } from '#app/domain/people/role'
import { aTeaCounty } from '#test/tea-house'

const now = '2026-03-02T01:00:00.000Z'
const people: readonly (readonly [login: string, role: Role, body: string])[] = [
  ['m-1', 'mediator', '320614101-mc'],
  ['m-2', 'mediator', '320614101-mc'],
  ['m-3', 'mediator', '320614102-mc'],
  ['w-1', 'grid-worker', '320614101201-01'],
  ['o-1', 'official', '320614101'],
]

test('a body is staffed by active accounts of the roles asked for', async () => {
  const database = await aTeaCounty()
  await database.exclusively((db) => {
    for (const [login, role, body] of people)
      insertAccount(db, { id: login, login, name: login, role, body, passwordHash: 'x', createdAt: now })
    db.exec(`UPDATE Account SET disabledAt = '${now}' WHERE login = 'm-3'`)
  })
  const staffed = staffedBy(database)
  expect([...staffed(['mediator', 'intake-clerk'])]).toEqual(['320614101-mc'])
  expect([...staffed(['mediator', 'grid-worker'])].sort()).toEqual(['320614101-mc', '320614101201-01'])
  expect([...staffed([])]).toEqual([])
})
