/** A pack made on one page and received on another, as people do it. */
import JSZip from 'jszip'
import { expect, it, onTestFinished } from 'vitest'
import { sealKey } from '#app/db/key-file.server'
import { knowSealKey } from '#app/db/seal-keys.server'
import type { Refused } from '#app/http/refusal.server'
import { action as attach, loader as attaching } from '#app/routes/disputes.$number.attach/route'
import { action as make, loader as making } from '#app/routes/disputes.$number.pack.file/route'
import { aMediation, settle } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost, startHost } from '#test/host'
import { action, loader } from './route'

const NOW = '2026-03-02T01:00:00.000Z'
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

const part = (head: string, bytes: Uint8Array = Buffer.alloc(0)) =>
  Buffer.concat([Buffer.from(`--edge\r\nContent-Disposition: form-data; ${head}`), bytes, Buffer.from('\r\n')])

type Visitor = { cookie: string; csrf: string }
type Host = Pick<Awaited<ReturnType<typeof aHost>>, 'ask' | 'url'>

function send(host: Host, path: string, from: Visitor, bytes: Uint8Array, fields: Record<string, string> = {}) {
  const own = Object.entries({ csrf: from.csrf, ...fields }).map(([name, value]) =>
    part(`name="${name}"\r\n\r\n${value}`),
  )
  const file = part(`name="file"; filename="a.pdf"\r\nContent-Type: application/octet-stream\r\n\r\n`, bytes)
  const headers = { origin: host.url, cookie: from.cookie, 'content-type': 'multipart/form-data; boundary=edge' }
  return host.ask(path, { method: 'POST', headers, body: Buffer.concat([...own, file, Buffer.from('--edge--\r\n')]) })
}

/** A case with a file, on a site of its own, and the page that hands it over. */
async function aSender() {
  const host = await startHost({
    '/disputes/:number/attach': { loader: attaching, action: attach },
    '/disputes/:number/pack/file': { loader: making, action: make },
  })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { number } = await aMediation(host.database, who, NOW)
  await send(host, `/disputes/${number}/attach`, mediator, PDF, { command: 'c-1' })
  // By `_data` the answer of the action itself: the pages of this host have a face, the real route has none.
  const page = `/disputes/${number}/pack/file?_data=${encodeURIComponent('routes/disputes/:number/pack/file')}`
  const asks = async (form: Record<string, string>, from = mediator) => {
    const body = new URLSearchParams({ csrf: from.csrf, ...form })
    const headers = { origin: host.url, cookie: from.cookie, 'content-type': 'application/x-www-form-urlencoded' }
    return fetch(host.url + page, { method: 'POST', headers, body, redirect: 'manual' })
  }
  return { host, number, asks, page }
}

async function aPack(form: Record<string, string> = {}) {
  const { host, asks } = await aSender()
  const answer = await asks({ purpose: '申请司法确认', ...form })
  const pack = Buffer.from(await answer.arrayBuffer())
  const audited = host.database.reader.prepare(`SELECT reason FROM AuditEntry WHERE action = 'pack-made'`).pluck().all()
  const key = sealKey()
  await host.stop()
  return { answer, pack, audited, key }
}

it('is made for a purpose, with numbers masked unless they are asked for', async () => {
  const { answer, pack, audited } = await aPack()
  expect(answer.headers.get('content-type')).toBe('application/zip')
  expect(audited).toEqual(['申请司法确认'])
  const zip = await JSZip.loadAsync(pack)
  expect(Object.keys(zip.files).filter((name) => name.startsWith('attachments/'))).toHaveLength(1)
  expect(await zip.file('dispute.json')?.async('string')).not.toContain('11010519491231002X')
  const full = await JSZip.loadAsync((await aPack({ numbers: 'full' })).pack)
  expect(await full.file('dispute.json')?.async('string')).toContain('11010519491231002X')
})

it('is not made without a purpose, nor for who may not see the parties', async () => {
  const { host, asks } = await aSender()
  onTestFinished(host.stop)
  const official = await host.person('official', TOWN)
  expect((await asks({ purpose: 'x' }, official)).status).toBe(403)
  const other = await host.person('mediator', committeeOf(TOWN))
  expect((await asks({ purpose: '好奇' }, other)).status).toBe(404)
  await asks({ purpose: '' })
  expect(host.database.reader.prepare(`SELECT count(*) FROM AuditEntry WHERE action = 'pack-made'`).pluck().get()).toBe(
    0,
  )
})

async function aReceiver() {
  const host = await aHost({ '/disputes/import': { loader, action } })
  await settle(host.database)
  const clerk = await host.person('intake-clerk', CENTRE)
  const takes = (pack: Uint8Array, fields: Record<string, string> = {}) =>
    send(host, '/disputes/import', clerk, pack, fields)
  return { host, clerk, takes }
}

const refusedIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, Refused> }).actionData)[0]

it('is received by a clerk once its seal is known, into their hands, with its file', async () => {
  const { pack, key } = await aPack({ numbers: 'full' })
  const { host, clerk, takes } = await aReceiver()
  const unknown = await takes(pack)
  expect(unknown.status).toBe(422)
  expect(refusedIn(unknown.text)).toMatchObject({ code: 'seal-unknown' })
  expect(unknown.text).toContain(key)
  await knowSealKey(host.database, { key, name: '海门区' }, { by: null, now: NOW })
  const taken = await takes(pack)
  expect(taken.status).toBe(302)
  expect(taken.headers.location).toMatch(/^\/disputes\/2026-000001\?done=\d+$/)
  const handler = host.database.reader.prepare('SELECT handler FROM Proceeding').pluck().get()
  expect(handler).toBe(clerk.account)
  expect((await takes(pack)).status).toBe(409)
})

it('is received under an unknown seal when a person has answered for it, and not when it is broken', async () => {
  const { pack } = await aPack()
  const { host, takes } = await aReceiver()
  const broken = await takes(pack.subarray(0, 2000), { known: 'yes' })
  expect(refusedIn(broken.text)).toMatchObject({ code: 'pack-damaged' })
  expect((await takes(pack, { known: 'yes' })).status).toBe(302)
  const data = host.database.reader.prepare(`SELECT json_extract(data, '$.known') FROM Event WHERE kind = 'received'`)
  expect(data.pluck().get()).toBe(0)
})
