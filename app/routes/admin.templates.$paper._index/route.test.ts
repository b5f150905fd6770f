import { expect, it } from 'vitest'
import { papers } from '#app/domain/papers'
import { builtIn } from '#app/papers/built-in.server'
import { partsOf, zipped } from '#app/papers/settled.server'
import { aHost } from '#test/host'
import * as file from '#app/routes/admin.templates.$paper.file/route'
import { action, loader } from './route'
import type { Faulty } from './take.server'

async function anOffice() {
  const host = await aHost({
    '/admin/templates/:paper': { loader, action },
    '/admin/templates/:paper/file': { loader: file.loader },
  })
  const administrator = await host.person('administrator')
  const path = '/admin/templates/mediation-agreement'
  const send = (bytes: Buffer, name: string) => {
    const form = new FormData()
    form.set('csrf', administrator.csrf)
    form.set('file', new File([new Uint8Array(bytes)], name))
    const headers = { origin: host.url, cookie: administrator.cookie }
    return fetch(host.url + path, { method: 'POST', headers, body: form, redirect: 'manual' })
  }
  const get = async (query = '') => {
    const data = `_data=${encodeURIComponent('routes/admin/templates/:paper/file')}`
    const answer = await fetch(`${host.url}${path}/file?${query}&${data}`, {
      headers: { cookie: administrator.cookie },
    })
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const rows = () => host.database.reader.prepare(`SELECT version, length(bytes) > 0 AS kept FROM PaperTemplate`).all()
  return { host, administrator, path, send, get, rows }
}

const bent = async (change: (parts: Map<string, string | Uint8Array>) => void) => {
  const parts = new Map<string, string | Uint8Array>(await partsOf(await builtIn(papers['mediation-agreement'])))
  change(parts)
  return zipped(parts)
}

const faultsIn = async (answer: Response) =>
  (Object.values(((await answer.json()) as { actionData: Record<string, Faulty> }).actionData)[0]?.faults ?? []).map(
    ({ code, about = [] }) => [code, ...about].join(' '),
  )

it('gives out the template built in, takes it back changed, and restores it', async () => {
  const { host, administrator, path, send, get, rows } = await anOffice()
  const original = await get()
  expect(original.bytes.equals(await builtIn(papers['mediation-agreement']))).toBe(true)
  const changed = await bent((parts) =>
    parts.set('word/document.xml', String(parts.get('word/document.xml')).replace('人民调解协议书', '调解协议')),
  )
  const taken = await send(changed, '协议书.docx')
  expect([taken.status, taken.headers.get('location')]).toEqual([302, `${path}?done=1`])
  expect((await get()).bytes.equals(original.bytes)).toBe(false)
  expect((await get('version=0')).bytes.equals(original.bytes)).toBe(true)
  expect((await get('version=2')).status).toBe(404)
  const restored = await host.post(path, { csrf: administrator.csrf, do: 'restore' }, { cookie: administrator.cookie })
  expect([restored.status, restored.headers.location]).toEqual([302, `${path}?done=2`])
  expect((await get()).bytes.equals(original.bytes)).toBe(true)
  expect(rows()).toEqual([
    { version: 1, kept: 1 },
    { version: 2, kept: null },
  ])
  const told = host.database.reader.prepare(`SELECT action, subject FROM AuditEntry ORDER BY id`).all()
  expect(told).toEqual([
    { action: 'template-replaced', subject: 'mediation-agreement' },
    { action: 'template-restored', subject: 'mediation-agreement' },
  ])
})

it('refuses in words what cannot be used, and keeps nothing of it', async () => {
  const { send, rows } = await anOffice()
  const whole = await builtIn(papers['mediation-agreement'])
  const strange = await bent((parts) =>
    parts.set('word/document.xml', String(parts.get('word/document.xml')).replace('{纠纷事实}', '{纠纷事由}{身高}')),
  )
  for (const [bytes, name, fault] of [
    [whole, '协议书.docm', 'macros'],
    [whole, '协议书.doc', 'not-a-document'],
    [Buffer.from('PK not really'), 'a.docx', 'not-a-document'],
    [strange, 'a.docx', 'unknown-tags 纠纷事由 身高'],
  ] as const) {
    const answer = await send(bytes, name)
    expect([name, answer.status, await faultsIn(answer)]).toEqual([name, 422, [fault]])
  }
  expect((await send(Buffer.alloc(0), '')).status).toBe(422)
  expect(rows()).toEqual([])
})

it('knows no template of a paper there is not', async () => {
  const { host, administrator } = await anOffice()
  const answer = await host.ask('/admin/templates/constructor', { headers: { cookie: administrator.cookie } })
  expect(answer.status).toBe(404)
})
