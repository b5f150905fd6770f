/** Through the door: the only mediator of a committee steps aside; the centre judges, names another, and the case ends. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { openDispute } from '#app/db/dispute-view.server'
import { perform } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import type { Command } from '#app/domain/dispute/command'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, settle, takes } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const on = '2026-03-02'
const alone: Person = { account: 'alone', name: '王芳', role: 'mediator', body: committeeOf(VILLAGE) }
const near: Person = { account: 'near', name: '赵敏', role: 'mediator', body: committeeOf(TOWN) }
const clerk: Person = { account: 'clerk', name: '钱进', role: 'intake-clerk', body: CENTRE }

it('a committee of one mediator is no dead end', async () => {
  const database = await aDatabase()
  await settle(database)
  for (const { account, ...who } of [alone, near, clerk])
    await database.exclusively((db) =>
      insertAccount(db, { ...who, id: account, login: account, passwordHash: 'x', createdAt: NOW }),
    )
  const { disputeId, number } = await aMediation(database, alone, NOW)
  const proceeding = disputeIn(database, disputeId).proceedings[0]?.id ?? ''
  const asks = async (person: Person, command: Command) => {
    const done = await perform(
      database,
      { id: randomUUID(), disputeId, command },
      { person, now: NOW, newId: randomUUID },
    )
    return done.ok ? 'done' : done.refusal.code
  }
  const assign = (handler: string) => ({ kind: 'assign', proceeding, handler, on, declared: 'none' }) as const
  const relation = { relation: 'near-relative' }
  expect(await asks(clerk, assign('near'))).toBe('not-allowed')
  expect(await asks(alone, { ...assign('alone'), declared: 'relation', relation })).toBe('done')

  const item = disputeIn(database, disputeId).threads[0]?.id
  const entry = { decision: 'recused', decider: 'body-above', 'decided-why': '是当事人的弟弟，本单位没有其他调解员' }
  const decide = { kind: 'thread', thread: 'recusal', move: 'decide', item, on, entry } as const
  expect([await asks(alone, decide), await asks(clerk, decide)]).toEqual(['not-allowed', 'done'])

  const seenBy = (person: Person) => {
    const opened = openDispute({ database, person, today: on }, number)
    return opened.ok ? [opened.value.view.may.assign, opened.value.view.content !== undefined] : []
  }
  expect([seenBy(clerk), seenBy(near)]).toEqual([[true, false], []])
  expect(await asks(clerk, assign('nobody'))).toBe('invalid-entry')
  expect(await asks(clerk, assign('near'))).toBe('done')
  expect([seenBy(clerk), seenBy(near)]).toEqual([
    [true, false],
    [true, true],
  ])
  for (const step of ['accept', 'start', 'agree']) await takes(database, near, disputeId, step, NOW)
  expect(disputeIn(database, disputeId).proceedings[0]).toMatchObject({ open: false, outcome: 'agreement' })
  expect((await rebuild(database)).differences).toBe(0)
})
