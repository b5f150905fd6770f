/** Whose returns a reader is shown, and page by page all of them. */
import { expect, it } from 'vitest'
import { freeze } from '#app/db/freeze.server'
import { seenReturns, type FrozenPlace } from '#app/db/frozen-page.server'
import { allReceived } from '#app/db/received-returns.server'
import { appendReturn, standingIn } from '#app/db/return-log.server'
import { asks, qian, teaReturn, wu, zhou } from '#test/factories/tea-return'
import { aTeaCounty } from '#test/tea-house'

const NOW = '2027-01-04T02:00:00.000Z'
const period = { from: '2026-01-01', to: '2026-12-31' }

/** One return of the first town, and after it so many of the second. */
async function manyFrozen(others: number) {
  const database = await aTeaCounty()
  const ids: Record<string, string> = {}
  for (const body of ['320614101', '320614102']) {
    const result = await freeze(database, { form: 'tea', body, period }, asks(qian, NOW))
    if (result.ok) ids[body] = result.value
  }
  const frozen = standingIn(database.reader, ids['320614102'] ?? '')?.frozen
  if (!frozen) throw new Error(`nothing frozen of ${teaReturn.key}`)
  await database.exclusively((db) => {
    for (let i = 1; i < others; i++) appendReturn(db, { ...frozen, id: `again-${i}` }, frozen)
  })
  return { database, first: ids['320614101'] }
}

it('a town finds its own return however many others were frozen since', async () => {
  const { database, first } = await manyFrozen(520)
  const { standings, older, newer } = seenReturns(database.reader, zhou)
  expect([standings.map(({ frozen }) => frozen.id), older, newer]).toEqual([[first], undefined, undefined])
})

it('each return of the area stands on exactly one page, read to the end and back', async () => {
  const { database } = await manyFrozen(23)
  const pages = (place: FrozenPlace, on: (page: ReturnType<typeof seenReturns>) => FrozenPlace | undefined) => {
    const found: string[][] = []
    for (let next: FrozenPlace | undefined = place; next;) {
      const page = seenReturns(database.reader, qian, { ...next, size: 5 })
      found.push(page.standings.map(({ frozen }) => frozen.id))
      next = on(page)
    }
    return found
  }
  const onward = pages({}, ({ older }) => (older === undefined ? undefined : { before: older }))
  expect(onward.map(({ length }) => length)).toEqual([5, 5, 5, 5, 4])
  expect(new Set(onward.flat()).size).toBe(24)
  const oldest = seenReturns(database.reader, qian, { before: 6, size: 5 })
  const back = pages({ after: oldest.newer }, ({ newer }) => (newer === undefined ? undefined : { after: newer }))
  expect(back.flat().length).toBe(19)
  expect(new Set(back.flat()).size).toBe(19)
  expect(seenReturns(database.reader, wu, { size: 30 }).standings).toHaveLength(23)
})

it('of what was received an area has its own, however many came for others since', async () => {
  const { database } = await manyFrozen(1)
  await database.exclusively((db) => {
    const put = db.prepare(`INSERT INTO ReceivedReturn (id, form, body, "from", "to", base, digest, text, key, "by", at)
      VALUES (?, 'tea', ?, '', '', ?, ?, ?, '', '', ?)`)
    const content = db.prepare(`SELECT content FROM ReturnEntry LIMIT 1`).pluck().get() as string
    const text = JSON.stringify({
      ...{ schema: 'fengqiao/return/1', site: '', sentAt: NOW, key: `${'A'.repeat(43)}=`, seal: `${'A'.repeat(86)}==` },
      entries: [{ content: JSON.parse(content), prevHash: '', hash: '0'.repeat(64), signature: `${'A'.repeat(86)}==` }],
    })
    for (let i = 0; i < 210; i++)
      put.run(`r${i}`, i === 0 ? '320614101' : '320614102', `base${i}`, `digest${i}`, text, NOW)
  })
  expect(allReceived(database, { area: '320614101' }).map(({ id }) => id)).toEqual(['r0'])
})
