import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Refused } from '#app/http/refusal.server'
import { loader as download } from '#app/routes/attachments.$id/route'
import { aMediation, disputeIn, does, settle } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

const NOW = '2026-03-02T01:00:00.000Z'
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

async function aCase() {
  const host = await aHost({
    '/disputes/:number/attach': { loader, action },
    '/attachments/:id': { loader: download },
  })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  const send = (bytes: Buffer, name: string, command = 'c-1', from = mediator) => {
    const body = Buffer.concat([
      part(`name="csrf"\r\n\r\n${from.csrf}`),
      part(`name="command"\r\n\r\n${command}`),
      part(`name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`, bytes),
      Buffer.from('--edge--\r\n'),
    ])
    const headers = { origin: host.url, cookie: from.cookie, 'content-type': 'multipart/form-data; boundary=edge' }
    return host.ask(`/disputes/${number}/attach`, { method: 'POST', headers, body })
  }
  const folder = join(dirname(host.database.file), 'attachments')
  const files = () => (existsSync(folder) ? readdirSync(folder) : [])
  const rows = () =>
    host.database.reader.prepare(`SELECT id, name, type, size, sha256 FROM Attachment`).all() as { id: string }[]
  // By `_data` the answer of the loader itself: the pages of this host have a face, the real route has none.
  const get = (id: string, from = mediator) =>
    host.ask(`/attachments/${id}?_data=${encodeURIComponent('routes/attachments/:id')}`, {
      headers: { cookie: from.cookie },
    })
  return { host, mediator, who, disputeId, number, send, folder, files, rows, get }
}

const part = (head: string, bytes: Uint8Array = Buffer.alloc(0)) =>
  Buffer.concat([Buffer.from(`--edge\r\nContent-Disposition: form-data; ${head}`), bytes, Buffer.from('\r\n')])

const refusedIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, Refused> }).actionData)[0]

it('keeps the file under the hash of its bytes and gives it back whole, to be saved', async () => {
  const { send, files, rows, get, disputeId, host } = await aCase()
  expect((await send(PDF, '调解协议.pdf')).status).toBe(302)
  const sha256 = createHash('sha256').update(PDF).digest('hex')
  expect(files()).toEqual([sha256])
  const [row] = rows()
  expect(row).toMatchObject({ name: '调解协议.pdf', type: 'application/pdf', size: PDF.length, sha256 })
  expect(disputeIn(host.database, disputeId).attachments).toEqual([row?.id])
  const answer = await get(row?.id ?? '')
  expect(answer.status).toBe(200)
  expect(answer.text).toBe(PDF.toString())
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe(
    `attachment; filename="____.pdf"; filename*=UTF-8''%E8%B0%83%E8%A7%A3%E5%8D%8F%E8%AE%AE.pdf`,
  )
  expect(answer.headers['x-content-type-options']).toContain('nosniff')
  expect(answer.headers['cache-control']).toContain('no-store')
})

it('refuses in words what is not what it says, and leaves nothing', async () => {
  const { send, files, rows, disputeId, host } = await aCase()
  for (const [bytes, name] of [
    [Buffer.from('MZ\x90 a program'), 'photo.jpg'],
    [PDF, 'photo.png'],
    [PDF.subarray(0, 12), 'half.pdf'],
  ] as const) {
    const answer = await send(bytes, name)
    expect([answer.status, refusedIn(answer.text)?.code]).toEqual([415, 'file-not-what-it-says'])
    expect(refusedIn(answer.text)?.words.zh).toContain('JPEG、PNG 或 PDF')
  }
  expect(files()).toEqual([])
  expect(rows()).toEqual([])
  expect(disputeIn(host.database, disputeId).version).toBe(4)
})

it('attaches once what is sent twice', async () => {
  const { send, files, rows } = await aCase()
  await send(PDF, 'a.pdf')
  expect((await send(PDF, 'a.pdf')).status).toBe(302)
  expect(files()).toHaveLength(1)
  expect(rows()).toHaveLength(1)
})

it('gives a file to nobody who may not see the case, and writes down who opened it', async () => {
  const { send, rows, get, host, mediator, disputeId } = await aCase()
  await send(PDF, 'a.pdf')
  const id = rows()[0]?.id ?? ''
  const neighbour = await host.person('mediator', committeeOf(TOWN))
  const official = await host.person('official', TOWN)
  expect((await get(id, neighbour)).status).toBe(404)
  expect((await get('no-such', neighbour)).status).toBe(404)
  expect((await get(id, official)).status).toBe(403)
  await get(id)
  const opened = host.database.reader.prepare(`SELECT accountId, subject, disputeId FROM AuditEntry`).all()
  expect(opened).toEqual([{ accountId: mediator.account, subject: id, disputeId }])
})

it('gives no file whose entry was taken back, and none whose bytes have changed', async () => {
  const { send, rows, get, host, who, disputeId, folder, files } = await aCase()
  await send(PDF, 'a.pdf')
  const id = rows()[0]?.id ?? ''
  const place = join(folder, files()[0] ?? '')
  expect(readFileSync(place)).toEqual(PDF)
  writeFileSync(place, 'something else')
  expect((await get(id)).status).toBe(500)
  writeFileSync(place, PDF)
  const correct = { kind: 'correct' as const, corrects: 5, reason: 'another case', on: '2026-03-02' }
  await does(host.database, who, { disputeId, command: correct }, NOW)
  expect((await get(id)).status).toBe(404)
})
