import { expect, it } from 'vitest'
import { sendWaiting, type NoticeMessage } from '#app/db/outbox.server'
import { remind } from '#app/db/remind.server'
import { aTeaCounty, aTeaDispute } from '#test/tea-house'

let ids = 0
const newId = () => `o-${++ids}`

async function aMessage() {
  const database = await aTeaCounty()
  await database.exclusively((db) =>
    db
      .prepare(
        `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES ('clerk', 'clerk', '孙丽', 'intake-clerk', '320614', '', '')`,
      )
      .run(),
  )
  const { number } = await aTeaDispute(database, '2026-03-02')
  await remind(database, { now: '2026-03-09T01:30:00.000Z', newId, outward: 'https://fengqiao.example' })
  const state = () => database.reader.prepare('SELECT state, attempts, nextAt, problem FROM Outbox').get()
  return { database, number, state }
}

it('a message says the number, the day and where to read, and nothing of people or the case', async () => {
  const { database, number, state } = await aMessage()
  const sent: NoticeMessage[] = []
  const done = await sendWaiting(database, '2026-03-09T01:31:00.000Z', async (message) => void sent.push(message))
  expect(done).toEqual({ sent: 1, failed: 0 })
  expect(sent).toEqual([
    {
      id: expect.any(String),
      to: 'clerk',
      number,
      due: '2026-03-09',
      step: 'on',
      text: {
        zh: `【枫桥】${number} 号纠纷：期限 2026-03-09，到期当日`,
        en: `Fengqiao: dispute ${number}, due 2026-03-09, due on the day`,
      },
      link: `https://fengqiao.example/disputes/${number}`,
    },
  ])
  expect(JSON.stringify(sent)).not.toMatch(/田埂|张\d|李\d|孙丽/)
  expect(state()).toMatchObject({ state: 'sent', attempts: 1, problem: null })
  expect(await sendWaiting(database, '2026-03-10T01:31:00.000Z', async () => undefined)).toEqual({ sent: 0, failed: 0 })
})

it('what did not arrive is tried again, ever later, and given up in the end', async () => {
  const { database, state } = await aMessage()
  const fail = (at: string) => sendWaiting(database, at, async () => 'status 503')
  expect(await fail('2026-03-09T02:00:00.000Z')).toEqual({ sent: 0, failed: 1 })
  expect(state()).toEqual({ state: 'waiting', attempts: 1, nextAt: '2026-03-09T02:01:00.000Z', problem: 'status 503' })
  expect(await fail('2026-03-09T02:00:30.000Z')).toEqual({ sent: 0, failed: 0 })
  await fail('2026-03-09T02:01:00.000Z')
  expect(state()).toMatchObject({ attempts: 2, nextAt: '2026-03-09T02:06:00.000Z' })
  for (const day of [10, 11, 12, 13, 14]) await fail(`2026-03-${day}T02:00:00.000Z`)
  expect(state()).toMatchObject({ state: 'given-up', attempts: 7 })
  expect(await fail('2026-04-09T02:00:00.000Z')).toEqual({ sent: 0, failed: 0 })
})

it('two processes at once send it once', async () => {
  const { database } = await aMessage()
  const sent: string[] = []
  const send = async ({ id }: NoticeMessage) => void sent.push(id)
  await Promise.all([1, 2].map(() => sendWaiting(database, '2026-03-09T02:00:00.000Z', send)))
  expect(sent).toHaveLength(1)
})

it('killed after sending, before that was written down, sends it again later under the same id', async () => {
  const { database, state } = await aMessage()
  const sent: string[] = []
  const killed = async ({ id }: NoticeMessage) => {
    sent.push(id)
    throw new Error('killed')
  }
  await expect(sendWaiting(database, '2026-03-09T02:00:00.000Z', killed)).rejects.toThrow('killed')
  const send = async ({ id }: NoticeMessage) => void sent.push(id)
  expect(await sendWaiting(database, '2026-03-09T02:04:00.000Z', send)).toEqual({ sent: 0, failed: 0 })
  expect(await sendWaiting(database, '2026-03-09T02:05:00.000Z', send)).toEqual({ sent: 1, failed: 0 })
  expect(new Set(sent).size).toBe(1)
  expect([sent.length, state()]).toMatchObject([2, { state: 'sent' }])
})

it('is one sender’s from when it is taken up, however long the round has lasted', async () => {
  const { database } = await aMessage()
  const sent: string[] = []
  const other = async ({ id }: NoticeMessage) => void sent.push(id)
  // The round began at two; it comes to this message at ten past, and the other process looks two minutes later.
  const slow = async ({ id }: NoticeMessage) => {
    sent.push(id)
    await sendWaiting(database, '2026-03-09T02:12:00.000Z', other)
    return undefined
  }
  await sendWaiting(database, '2026-03-09T02:00:00.000Z', slow, { clock: () => '2026-03-09T02:10:00.000Z' })
  expect(sent).toHaveLength(1)
})
