/** What a search finds, and for whom. */
import { expect, test } from 'vitest'
import { countDisputes, listDisputes } from '#app/db/list.server'
import type { Role } from '#app/domain/people/role'
import { aDatabase } from '#test/database'
import { aMediation, does, settle } from '#test/factories/county'
import { CENTRE, committeeOf, DISTRICT, VILLAGE } from '#test/factories/territory'

const person = (role: Role, body: string) => ({ account: `${role}@${body}`, name: '', role, body })
const mediator = person('mediator', committeeOf(VILLAGE))

test.each([person('official', DISTRICT), person('auditor', DISTRICT), person('intake-clerk', CENTRE)])(
  '$role sees the line in the district, and finds it by its number but not by who is in it',
  async (reader) => {
    const database = await aDatabase()
    await settle(database)
    const { number } = await aMediation(database, mediator, '2026-03-02T02:00:00.000Z')
    const asker = { person: reader, area: DISTRICT }
    const found = (q?: string) => {
      const { count } = countDisputes(database.reader, asker, { q })
      expect(listDisputes(database.reader, asker, { q }).lines).toHaveLength(count)
      return count
    }
    expect(found()).toBe(1)
    for (const words of ['李秀兰', '秀兰', '王', '排水沟', `李 ${number}`])
      expect(`${words} ${found(words)}`).toBe(`${words} 0`)
    for (const place of [number, number.slice(0, 4), '2026-0000']) expect(found(place)).toBe(1)
    expect(countDisputes(database.reader, { person: mediator, area: VILLAGE }, { q: '李秀' }).count).toBe(1)
  },
)

test('a party entered wrongly and taken back is found no more', async () => {
  const database = await aDatabase()
  await settle(database)
  const now = '2026-03-02T02:00:00.000Z'
  const { disputeId } = await aMediation(database, mediator, now)
  const asker = { person: mediator, area: VILLAGE }
  const found = (q: string) => countDisputes(database.reader, asker, { q }).count
  const add = { kind: 'add-party' as const, on: '2026-03-02' }
  const zhao = { side: 'third' as const, kind: 'person' as const, name: '赵六' }
  const { version } = await does(database, mediator, { disputeId, command: add, people: [zhao] }, now)
  expect([found('赵六'), found('王建国')]).toEqual([1, 1])
  const back = { kind: 'correct' as const, corrects: version, reason: '加错了人', on: '2026-03-02' }
  await does(database, mediator, { disputeId, command: back }, now)
  expect([found('赵六'), found('王建国')]).toEqual([0, 1])
})
