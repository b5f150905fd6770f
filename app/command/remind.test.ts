import { expect, it, vi } from 'vitest'
import { fq, jsonOf } from '#test/counter'
import { GATEWAY, gateway, type Received } from '#test/mocks/gateway'
import { outside } from '#test/mocks/server'
import { aTeaCounty, aTeaDispute } from '#test/tea-house'

async function aCounty() {
  const database = await aTeaCounty()
  await database.exclusively((db) =>
    db
      .prepare(
        `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES ('clerk', 'c', '孙', 'intake-clerk', '320614', '', '')`,
      )
      .run(),
  )
  await aTeaDispute(database, '2026-03-02')
  return database
}

it('tells what is due at an instant, once', async () => {
  const { file } = await aCounty()
  const now = '2026-03-09T09:30:00+08:00'
  const { json, status } = await jsonOf(file, `remind --now ${now}`)
  expect([json, status]).toEqual([{ now: '2026-03-09T01:30:00.000Z', near: 1, told: 1, sent: 0, failed: 0 }, 0])
  expect((await jsonOf(file, `remind --now ${now}`)).json).toMatchObject({ near: 1, told: 0 })
  expect((await fq(file, `remind --now ${now}`)).out).toContain('1 days near or past, 0 reminders given')
})

it('sends through the gateway that is configured', async () => {
  const { file } = await aCounty()
  vi.stubEnv('FENGQIAO_NOTICE_URL', GATEWAY)
  vi.stubEnv('FENGQIAO_NOTICE_SECRET', 'a secret of many characters')
  expect((await fq(file, 'remind')).err).toContain('ORIGIN is needed')
  vi.stubEnv('ORIGIN', 'https://fengqiao.example')
  const received: Received[] = []
  outside.use(gateway(received, 500))
  const { json, status } = await jsonOf(file, 'remind --now 2026-03-09T09:30:00+08:00')
  expect([json.sent, json.failed, status, received.length]).toEqual([0, 1, 1, 1])
  vi.unstubAllEnvs()
})

it('wants an instant with its zone', async () => {
  const { file } = await aCounty()
  expect((await fq(file, 'remind --now 2026-03-09')).err).toContain('--now is an instant with its zone')
})
