import { expect, it, vi } from 'vitest'
import { drafts, putOnSchedule } from '#app/db/return-schedule.server'
import { returns } from '#app/domain/returns'
import { qian } from '#test/factories/tea-return'
import { aTeaCounty } from '#test/tea-house'
import { draftOnce, startDrafting } from './drafting.server'

async function aCounty() {
  const database = await aTeaCounty()
  const wanted = { form: 'people-mediation', body: '320614', every: 'quarter', from: '2026-01-01' } as const
  const asker = { person: qian, now: '2026-01-05T02:00:00.000Z', newId: () => 'line', forms: returns }
  expect((await putOnSchedule(database, wanted, asker)).ok).toBe(true)
  return database
}

it('begins with a round at once, and stopping waits for it', async () => {
  const database = await aCounty()
  await startDrafting({ database, clock: () => '2026-07-01T02:00:00.000Z' })()
  expect(drafts(database.reader).map(({ from }) => from)).toEqual(['2026-01-01', '2026-04-01'])
})

it('a fault is written down and does not end the clockwork', async () => {
  const database = await aCounty()
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  await draftOnce({
    database,
    clock: () => {
      throw new Error('no clock')
    },
  })
  write.mockRestore()
  expect(drafts(database.reader)).toEqual([])
})
