/** Whom a form may name: one's own people, those near by for a session, and those of a body that was asked to take part. */
import { expect, it } from 'vitest'
import { act } from '#app/db/act.server'
import { choicesFor, premises } from '#app/db/choices.server'
import type { Database } from '#app/db/connection.server'
import { openDispute } from '#app/db/dispute-view.server'
import { withPeopleThere } from '#app/domain/dispute/choices'
import { threadOf } from '#app/domain/dispute/dispute'
import type { Role } from '#app/domain/people/role'
import type { Person } from '#app/domain/people/permission'
import { fieldsOf } from '#app/domain/procedures/field'
import { threadShelf } from '#app/domain/threads'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, settle } from '#test/factories/county'
import { committeeOf, JUSTICE, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const DAY = '2026-03-02'

const someone = (account: string, name: string, role: Role, body: string): Person => ({ account, name, role, body })
const wang = someone('wang', '王芳', 'mediator', committeeOf(VILLAGE))
const gu = someone('gu', '顾平', 'review-officer', JUSTICE)
const everybody = [
  wang,
  gu,
  someone('li', '李明', 'mediator', committeeOf(TOWN)),
  someone('sun', '孙强', 'mediator', committeeOf(OTHER_TOWN)),
  someone('xu', '徐兰', 'grid-worker', VILLAGE),
  someone('auditor', '审计', 'auditor', VILLAGE),
]

async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await settle(database)
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES (?, ?, ?, ?, ?, 'none', ?)`,
    )
    for (const each of everybody) put.run(each.account, each.account, each.name, each.role, each.body, NOW)
  })
  return database
}

let ids = 0
async function moves(
  database: Database,
  person: Person,
  disputeId: string,
  move: string,
  entry: object,
  item?: string,
) {
  const [thread = '', key = ''] = move.split('.')
  const command = { kind: 'thread', thread, move: key, item, on: DAY, entry: { ...entry } } as const
  const visit = { database, person, now: NOW }
  return act(visit, { id: `choice-${++ids}`, disputeId, command })
}

it('offers for a session who is above or serves the same area, named with where they are, and nobody of a neighbour', async () => {
  const { reader } = await aCounty()
  const offered = (thread: string, move: string) => {
    const { enter } = threadShelf.get(thread)?.moves[move] ?? { enter: undefined }
    if (!enter) throw new Error('no such move')
    return choicesFor(fieldsOf(enter), wang.body, premises(reader, DAY))
  }
  expect(offered('session', 'plan').people).toEqual([
    { id: 'wang', name: '王芳' },
    { id: 'xu', name: '徐兰（320614101201）' },
    { id: 'li', name: '李明（320614101-mc）' },
    { id: 'gu', name: '顾平（320614-justice）' },
  ])
  expect(offered('access', 'grant').person).toEqual([{ id: 'wang', name: '王芳' }])
})

it('lets in by name who works at a body that was asked; then they read a protected dispute, and their body joins', async () => {
  const database = await aCounty()
  const { disputeId, number } = await aMediation(database, wang, NOW)
  const proceeding = disputeIn(database, disputeId).proceedings[0]?.id ?? ''
  const assigning = { kind: 'assign', proceeding, handler: 'wang', on: DAY, declared: 'none' } as const
  expect(
    await act({ database, person: wang, now: NOW }, { id: 'assign', disputeId, command: assigning }),
  ).toMatchObject({
    ok: true,
  })
  const grant = () => moves(database, wang, disputeId, 'access.grant', { person: 'gu', reason: '联合办理' })
  expect(await grant()).toMatchObject({ ok: false, refusal: { fields: { person: ['not-a-choice'] } } })

  expect(await moves(database, wang, disputeId, 'joint-handling.ask', { body: JUSTICE, task: '核查' })).toMatchObject({
    ok: true,
  })
  expect(await moves(database, wang, disputeId, 'protection.set', { kind: 'violence' })).toMatchObject({ ok: true })
  const item = disputeIn(database, disputeId).threads.find(({ thread }) => thread === 'joint-handling')?.id ?? ''
  const reads = () => {
    const found = openDispute({ database, person: gu, today: DAY }, number)
    return found.ok && found.value.view.content !== undefined
  }
  expect(reads()).toBe(false)
  expect(await moves(database, gu, disputeId, 'joint-handling.join', {}, item)).toMatchObject({ ok: false })

  expect(await grant()).toMatchObject({ ok: true })
  expect(reads()).toBe(true)
  expect(await moves(database, gu, disputeId, 'joint-handling.join', {}, item)).toMatchObject({ ok: true })
  expect(threadOf(disputeIn(database, disputeId), item)?.shared).toBe(JUSTICE)
  const { people } = withPeopleThere(premises(database.reader, DAY), disputeIn(database, disputeId))
  expect(people(wang.body).map(({ id }) => id)).toEqual(['wang', 'gu'])
})
