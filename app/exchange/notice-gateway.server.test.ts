import { createHmac } from 'node:crypto'
import { delay, http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { readNoticeSettings, sendNotice } from '#app/exchange/notice-gateway.server'
import { GATEWAY, gateway, type Received } from '#test/mocks/gateway'
import { outside } from '#test/mocks/server'

const secret = 'a secret of many characters'
const settings = { url: GATEWAY, secret }
const message = { id: 'r-1', number: '2026-000001' }
const now = '2026-03-09T01:30:00.000Z'

describe('a message', () => {
  it('is sent signed, to the address configured', async () => {
    const received: Received[] = []
    outside.use(gateway(received, 202))
    expect(await sendNotice(settings, message, now)).toBeUndefined()
    const [{ body, headers } = { body: '', headers: {} }] = received
    expect(JSON.parse(body)).toEqual(message)
    const expected = createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')
    expect(headers).toMatchObject({
      'x-fengqiao-id': 'r-1',
      'x-fengqiao-time': now,
      'x-fengqiao-signature': `sha256=${expected}`,
    })
  })

  it('that was refused says with what, and follows no redirect', async () => {
    const received: Received[] = []
    outside.use(gateway(received, 503, 302))
    expect(await sendNotice(settings, message, now)).toBe('status 503')
    expect(await sendNotice(settings, message, now)).toBe('status 302')
    expect(received).toHaveLength(2)
  })

  it('waits so long and no longer', async () => {
    outside.use(
      http.post(GATEWAY, async () => {
        await delay(500)
        return new HttpResponse(null, { status: 202 })
      }),
    )
    expect(await sendNotice(settings, message, now, 20)).toBe('timeout')
    outside.use(http.post(GATEWAY, () => HttpResponse.error()))
    expect(await sendNotice(settings, message, now)).toBe('unreachable')
  })
})

describe('the settings', () => {
  const read = (url?: string, key?: string) =>
    readNoticeSettings({ FENGQIAO_NOTICE_URL: url, FENGQIAO_NOTICE_SECRET: key })
  it('are none, or an address and a secret', () => {
    expect(read()).toEqual({ ok: true })
    expect(read('', '')).toEqual({ ok: true })
    expect(read(GATEWAY, secret)).toEqual({ ok: true, settings })
    expect(read('http://127.0.0.1:8080/x', secret)).toMatchObject({ ok: true })
  })
  it.each([
    ['http://gateway.example/x', secret],
    ['ftp://gateway.example/x', secret],
    ['https://user:pass@gateway.example/x', secret],
    ['gateway', secret],
    [GATEWAY, undefined],
    [GATEWAY, 'short'],
  ])('of %s are refused', (url, key) => {
    expect(read(url, key)).toMatchObject({ ok: false, problems: [expect.any(String)] })
  })
})
