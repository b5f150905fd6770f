/** Alerts reach whoever is on duty, and nobody else's start page. */
import { expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { deskOf } from '#app/db/desk.server'
import { addDuty, allDuties, endDuty } from '#app/db/duties.server'
import type { Database } from '#app/db/connection.server'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, does, lee, settle, wang } from '#test/factories/county'
import { CENTRE, committeeOf, DISTRICT, TOWN, VILLAGE } from '#test/factories/territory'

const person = (role: Role, body: string): Person => ({ account: `${role}-${body}`, name: role, role, body })
const COMMITTEE = committeeOf(VILLAGE)
const [mediator, clerk, officer] = [
  person('mediator', COMMITTEE),
  person('intake-clerk', CENTRE),
  person('official', TOWN),
]
const now = '2026-03-02T02:00:00.000Z'
const today = '2026-03-02'
const by = { by: 'admin', now }

async function alarmed() {
  const database = await aDatabase()
  await settle(database)
  await database.exclusively((db) => {
    for (const { account, name, role, body } of [mediator, clerk, officer])
      db.prepare(
        `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES (?, ?, ?, ?, ?, '', '')`,
      ).run(account, account, name, role, body)
  })
  await aMediation(database, mediator, now, [lee, wang])
  const { disputeId } = await aMediation(database, mediator, now, [lee, wang])
  return { database, disputeId }
}

const alerts = (database: Database, who: Person) =>
  deskOf(database, who, today).find(({ key }) => key === 'alerts')?.count ?? 0
const all = (database: Database) => [mediator, clerk, officer].map((who) => alerts(database, who))

it('calls who may answer where nobody is on duty, then the nearest on duty alone', async () => {
  const { database, disputeId } = await alarmed()
  expect(all(database)).toEqual([1, 1, 1])
  await addDuty(database, randomUUID(), { body: DISTRICT, login: clerk.account, from: today }, by)
  expect(all(database)).toEqual([0, 1, 0])
  await addDuty(database, 'town', { body: TOWN, login: officer.account, from: today }, by)
  expect(all(database)).toEqual([0, 0, 1])
  expect(allDuties(database, today).map(({ body, name, to }) => [body, name, to])).toEqual([
    [DISTRICT, 'intake-clerk', undefined],
    [TOWN, 'official', undefined],
  ])
  const item = disputeIn(database, disputeId).threads[0]?.id
  const entry = { measures: '已上门', notified: 'no' }
  const answer = { kind: 'thread', thread: 'alert', move: 'answer-yellow', item, on: today, entry } as const
  await does(database, officer, { disputeId, command: answer }, now)
  expect(all(database)).toEqual([0, 0, 0])
})

it('is given to who can answer there, for days that make sense', async () => {
  const { database } = await alarmed()
  const add = async (body: string, login: string, from: string, to?: string) => {
    const result = await addDuty(database, 'x', { body, login, from, to }, by)
    return result.ok ? 'done' : result.refusal.fields
  }
  expect(await add('nowhere', clerk.account, today)).toEqual({ body: ['unknown-body'] })
  expect(await add(TOWN, 'nobody', today)).toEqual({ login: ['unknown-login'] })
  expect(await add(TOWN, mediator.account, today)).toEqual({ login: ['cannot-answer'] })
  expect(await add(TOWN, clerk.account, today, '2026-03-01')).toEqual({ to: ['duty-ends-early'] })
  expect(await add(COMMITTEE, mediator.account, today, today)).toBe('done')
  expect(await endDuty(database, 'x', '2026-03-01', by)).toMatchObject({
    refusal: { fields: { to: ['duty-ends-early'] } },
  })
  expect(await endDuty(database, 'y', today, by)).toMatchObject({ refusal: { code: 'not-found' } })
})
