import { expect, it, vi } from 'vitest'
import { oneRound, startReminding } from '#app/http/reminding.server'
import { GATEWAY, gateway, type Received } from '#test/mocks/gateway'
import { outside } from '#test/mocks/server'
import { aTeaCounty, aTeaDispute } from '#test/tea-house'

const notice = { url: GATEWAY, secret: 'a secret of many characters' }

/** Due on Monday 9 March 2026, handled by nobody, with a clerk at the district. */
async function aCounty() {
  const database = await aTeaCounty()
  await database.exclusively((db) =>
    db
      .prepare(
        `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES ('clerk', 'c', '孙', 'intake-clerk', '320614', '', '')`,
      )
      .run(),
  )
  const { number } = await aTeaDispute(database, '2026-03-02')
  return { database, number }
}

it('a round tells what is due and sends it, and tries again what the gateway did not take', async () => {
  const { database, number } = await aCounty()
  const received: Received[] = []
  outside.use(gateway(received, 503, 202))
  const at = (clock: string) => oneRound({ database, origin: 'https://fengqiao.example', notice, clock: () => clock })
  await at('2026-03-09T01:30:00.000Z')
  expect(received).toHaveLength(1)
  await at('2026-03-09T01:40:00.000Z')
  expect(received).toHaveLength(2)
  await at('2026-03-09T01:50:00.000Z')
  expect(received).toHaveLength(2)
  expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({ link: `https://fengqiao.example/disputes/${number}` })
})

it('without a gateway nothing waits to be sent', async () => {
  const { database } = await aCounty()
  await oneRound({ database, origin: 'https://fengqiao.example', clock: () => '2026-03-09T01:30:00.000Z' })
  const count = (table: string) => database.reader.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('Reminder'), count('Outbox')]).toEqual([1, 0])
})

it('the clockwork goes round at once and every so many minutes, until it is stopped', async () => {
  const { database } = await aCounty()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const asked: string[] = []
  const clock = () => {
    asked.push('round')
    return '2026-03-08T01:30:00.000Z' // a Sunday: nothing to tell
  }
  const stop = startReminding({ database, every: 10, origin: '', clock })
  expect(asked).toHaveLength(1)
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked.length).toBeGreaterThan(1)
  }, 20_000)
  await stop()
  const rounds = asked.length
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(asked).toHaveLength(rounds)
  vi.useRealTimers()
})

it('never goes round when told not to', async () => {
  const { database } = await aCounty()
  const asked: string[] = []
  const clock = () => {
    asked.push('round')
    return '2026-03-09T01:30:00.000Z'
  }
  await startReminding({ database, every: 0, origin: '', clock })()
  expect(asked).toEqual([])
})
