/** A return frozen on one page, approved, put right and taken out on others, and received by the body above. */
import { expect, it, onTestFinished } from 'vitest'
import { allReceived } from '#app/db/received-returns.server'
import { knowSealKey } from '#app/db/seal-keys.server'
import { sealKey } from '#app/db/key-file.server'
import { standings } from '#app/db/return-log.server'
import { draftOnce } from '#app/http/drafting.server'
import { action as freezing, loader as freezePage } from '#app/routes/returns.freeze/route'
import { loader as takeOut } from '#app/routes/returns.frozen.$id.$format/route'
import { loader as periods } from '#app/routes/returns._index/route'
import { loader as list } from '#app/routes/returns.frozen._index/route'
import { action as receiving, loader as receivedPage } from '#app/routes/returns.received/route'
import { action as scheduling, loader as schedulePage } from '#app/routes/returns.schedule/route'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, DISTRICT, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'
import { startHost } from '#test/host'
import { action, loader } from './route'

const routes = {
  '/returns': { loader: periods },
  '/returns/freeze': { loader: freezePage, action: freezing },
  '/returns/frozen': { loader: list },
  '/returns/frozen/:id': { loader, action },
  '/returns/frozen/:id/:format': { loader: takeOut },
  '/returns/received': { loader: receivedPage, action: receiving },
  '/returns/schedule': { loader: schedulePage, action: scheduling },
}
const FORM = 'people-mediation'
const NOW = '2026-03-02T01:00:00.000Z'
const APRIL = '2026-04-02T01:00:00.000Z'

/** A county with one mediation accepted for on 2 March 2026, on 2 April, and two officials of its district. */
async function aSite() {
  const host = await startHost(routes)
  onTestFinished(() => host.stop())
  await settle(host.database)
  const mediator = { account: 'wang', name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  await aMediation(host.database, mediator, NOW)
  host.set(APRIL)
  const [first, second] = [await host.person('official', DISTRICT), await host.person('official', DISTRICT)]
  return { host, first, second }
}
type Site = Awaited<ReturnType<typeof aSite>>
type Who = Site['first']

const get = (host: Site['host'], path: string, who: Who) => host.ask(path, { headers: { cookie: who.cookie } })
/** The file itself: the pages of this host have a face, the real route has none. */
const takes = (host: Site['host'], path: string, who: Who) =>
  get(host, `${path}?_data=${encodeURIComponent('routes/returns/frozen/:id/:format')}`, who)
const post = (host: Site['host'], path: string, who: Who, form: Record<string, string> = {}) =>
  host.post(path, { csrf: who.csrf, ...form }, { cookie: who.cookie })
const asked = (body: string) => `/returns/freeze?return=${FORM}&body=${body}&year=2026&part=quarter-1`

async function aFrozen() {
  const site = await aSite()
  const answer = await post(site.host, asked(DISTRICT), site.first)
  expect(answer.status).toBe(302)
  const path = String(answer.headers.location).split('?')[0] ?? ''
  return { ...site, path }
}

it('shows what would be frozen, freezes it, and another official approves', async () => {
  const { host, first, second, path } = await aFrozen()
  expect((await get(host, path, first)).text).toContain('"sound":"sound"')
  expect((await post(host, path, first, { do: 'approved' })).status).toBe(409)
  const json = await get(host, `${path}/json`, first)
  expect(json.status).toBe(422)
  expect((await post(host, path, second, { do: 'approved' })).headers.location).toBe(`${path}?done=approved`)
  expect((await get(host, asked(DISTRICT), first)).text).toContain('已经固定')
  expect((await get(host, '/returns/frozen', first)).text).toContain('"state":"approved"')
})

it('is found beside its period, until it is withdrawn', async () => {
  const { host, first, path } = await aFrozen()
  const id = path.split('/').at(-1)
  const listed = async () => (await get(host, `/returns?year=2026&body=${DISTRICT}`, first)).text
  expect(await listed()).toContain(`"frozen":{"id":"${id}","state":"frozen"}`)
  await post(host, path, first, { do: 'withdrawn', reason: '填错了时段' })
  expect(await listed()).not.toContain(String(id))
})

it('an erratum names the columns; what is no number comes back beside its field, with what was typed', async () => {
  const { host, second, path } = await aFrozen()
  const key = standings(host.database.reader)[0]?.frozen.cells.find(({ kind }) => kind === 'count')?.key ?? ''
  const wrong = await post(host, path, second, { do: 'erratum', reason: '漏登一件', [`n.${key}`]: '一件' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(`"n.${key}":["not-valid"]`)
  expect(wrong.text).toContain('一件')
  expect((await post(host, path, second, { do: 'erratum', reason: '漏登一件' })).status).toBe(422)
  expect((await post(host, path, second, { do: 'erratum', [`n.${key}`]: '7' })).status).toBe(422)
  const done = await post(host, path, second, { do: 'erratum', reason: '漏登一件', [`n.${key}`]: '7' })
  expect(done.headers.location).toBe(`${path}?done=erratum`)
  const [standing] = standings(host.database.reader)
  expect(standing?.cells.find((cell) => cell.key === key)?.display).toBe('7')
  expect(standing?.frozen.cells.find((cell) => cell.key === key)?.display).not.toBe('7')
})

it.each([
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['csv', 'text/csv; charset=utf-8'],
])('is taken out as %s, and that is written down', async (format, type) => {
  const { host, first, path } = await aFrozen()
  const answer = await takes(host, `${path}/${format}`, first)
  expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
  const audited = host.database.reader.prepare(`SELECT reason FROM AuditEntry WHERE action = 'return-exported'`)
  expect(audited.pluck().all()).toEqual([format])
  expect((await get(host, `${path}/exe`, first)).status).toBe(404)
})

it('whoever works in a town neither freezes nor reads the return of the district', async () => {
  const { host, path } = await aFrozen()
  const town = await host.person('official', TOWN)
  expect((await get(host, path, town)).status).toBe(404)
  expect((await get(host, `${path}/csv`, town)).status).toBe(404)
  expect((await post(host, asked(DISTRICT), town)).status).toBe(403)
  expect((await post(host, asked(OTHER_TOWN), town)).status).toBe(403)
  expect((await post(host, asked(TOWN), town)).status).toBe(302)
})

const part = (head: string, bytes: Uint8Array | string) =>
  Buffer.concat([
    Buffer.from(`--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ])

function send(host: Site['host'], who: Who, file: string) {
  const body = [
    part('name="csrf"', who.csrf),
    part('name="file"; filename="a.json"\r\nContent-Type: application/json', file),
  ]
  const headers = { origin: host.url, cookie: who.cookie, 'content-type': 'multipart/form-data; boundary=edge' }
  return host.ask('/returns/received', {
    method: 'POST',
    headers,
    body: Buffer.concat([...body, Buffer.from('--edge--\r\n')]),
  })
}

it('sent up as a file it is received where nothing of that body is counted, once its key is known', async () => {
  const { host, second, path } = await aFrozen()
  await post(host, path, second, { do: 'approved' })
  const file = (await takes(host, `${path}/json`, second)).text
  const key = sealKey()
  await host.stop()

  const above = await startHost(routes)
  onTestFinished(() => above.stop())
  await above.database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, 'district', '2000-01-01')`,
    )
    put.run('320600', 'government', '南通市', 'Nantong', null)
    put.run(DISTRICT, 'district', '海门区', 'Haimen', '320600')
    put.run('320611', 'district', '港闸区', 'Gangzha', '320600')
  })
  above.set(APRIL)
  const who = await above.person('official', '320600')
  const stranger = await send(above, who, file)
  expect([stranger.status, stranger.text.includes(key)]).toEqual([422, true])
  await knowSealKey(above.database, { key, name: '海门' }, { by: null, now: APRIL })
  const bent = await send(above, who, file.replace('"numerator": 0', '"numerator": 2'))
  expect([bent.status, bent.text.includes('被改动')]).toEqual([422, true])
  expect(allReceived(above.database)).toEqual([])
  expect((await send(above, who, file)).headers.location).toBe('/returns/received?done=done')
  expect((await send(above, who, file)).status).toBe(409)
  expect((await get(above, '/returns/received', who)).text).toContain('海门')
  const neighbour = await above.person('official', '320611')
  expect((await get(above, '/returns/received', neighbour)).text).not.toContain('海门')
})

it('the schedule makes a draft when the quarter is over, and a person freezes it', async () => {
  const { host, first } = await aSite()
  const form = { do: 'add', form: FORM, body: DISTRICT, every: 'quarter', from: '2026-01-01' }
  expect((await post(host, '/returns/schedule', first, form)).headers.location).toBe('/returns/schedule?done=added')
  await draftOnce({ database: host.database, clock: () => APRIL })
  expect(standings(host.database.reader)).toEqual([])
  const id = String(host.database.reader.prepare('SELECT id FROM ReturnDraft').pluck().get())
  expect((await get(host, '/returns/schedule', first)).text).toContain(id)
  const done = await post(host, `/returns/freeze?draft=${id}`, first)
  expect(done.headers.location).toMatch(/^\/returns\/frozen\/.+\?done=approved$/)
  expect(standings(host.database.reader).map(({ state }) => state)).toEqual(['approved'])
})
