/** A body asked to take part finds it in its list and opens it; the answer takes it off. */
import { expect, it } from 'vitest'
import { deskOf, listShown } from '#app/db/desk.server'
import { openDispute } from '#app/db/dispute-view.server'
import type { Person } from '#app/domain/people/permission'
import { worklistByKey } from '#app/domain/worklists'
import { aDatabase } from '#test/database'
import { aMediation, does, settle } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const TODAY = '2026-03-02'
const here: Person = { account: 'm-1', name: '王芳', role: 'mediator', body: committeeOf(VILLAGE) }
const there: Person = { account: 'c-1', name: '赵敏', role: 'intake-clerk', body: TOWN }
const elsewhere: Person = { ...there, account: 'c-2', body: committeeOf(TOWN) }

it('waits in the list of the body that was asked, and of no other', async () => {
  const database = await aDatabase()
  await settle(database)
  const { disputeId, number } = await aMediation(database, here, NOW)
  const asked = (person: Person) => {
    const list = worklistByKey('asked-of-my-body')
    if (!list) throw new Error('no list')
    return listShown(database, person, TODAY, { list, page: {} })
  }
  const reads = (person: Person) => openDispute({ database, person, today: TODAY }, number)
  expect(asked(there).count).toBe(0)
  const before = reads(there)
  expect(before.ok && before.value.view.content).toBeUndefined()
  const move = (name: string, entry: object, item?: string) => ({
    disputeId,
    command: { kind: 'thread' as const, thread: 'joint-handling', move: name, item, on: TODAY, entry: { ...entry } },
  })
  await does(database, here, move('ask', { body: TOWN, task: '一起上门', 'answer-by': '2026-03-06' }), NOW)
  expect(asked(there).lines.map((line) => line.number)).toEqual([number])
  expect([asked(here).count, asked(elsewhere).count]).toEqual([0, 0])
  expect(deskOf(database, there, TODAY).map(({ key }) => key)).toContain('asked-of-my-body')
  const opened = reads(there)
  expect(opened.ok && opened.value.view.content?.title).toBe('排水沟纠纷')
  expect(opened.ok && opened.value.view.threads[0]?.moves.map(({ move: name }) => name)).toEqual(['join', 'decline'])
  const item = opened.ok ? opened.value.dispute.threads[0]?.id : undefined
  await does(database, there, move('join', {}, item), NOW)
  expect(asked(there).count).toBe(0)
  const joined = reads(there)
  expect(joined.ok && joined.value.view.may.act).toBe(true)
})
