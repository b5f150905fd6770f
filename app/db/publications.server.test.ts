/** Drafts of results, for who answers for them. */
import { expect, it } from 'vitest'
import { draftResult, publicationsFor } from '#app/db/publications.server'
import { qian, sun, wu, zhou } from '#test/factories/tea-return'
import { aSmallCounty } from '#test/random-county'

const now = '2027-01-04T02:00:00.000Z'
const told = {
  day: '2026-12-01',
  matter: 'penalty',
  outcome: 'upheld',
  title: '某人不服处罚',
  summary: '维持',
} as const

it('a town finds the draft that waits for it, however many were made elsewhere since', async () => {
  const database = await aSmallCounty()
  const draft = (body: string, i: number) =>
    draftResult(
      database,
      { ...told, body, disputeId: `d${i}`, proceeding: 'p' },
      { person: sun, now, newId: () => `draft-${i}` },
    )
  await draft('320614101', 0)
  for (let i = 1; i <= 1001; i++) await draft('320614102', i)
  expect(publicationsFor(database.reader, zhou).map(({ id }) => id)).toEqual(['draft-0'])
  expect(publicationsFor(database.reader, wu)[0]?.id).toBe('draft-1001')
  expect(publicationsFor(database.reader, qian)).toHaveLength(200)
})
