/** What goes into a pack: the papers made, and of what was told only what the maker does not keep back. */
import JSZip from 'jszip'
import { beforeAll, expect, it } from 'vitest'
import { readPack } from '#app/exchange/read-pack.server'
import * as paper from '#app/routes/disputes.$number.papers.$paper.file/route'
import * as page from '#app/routes/disputes.$number.pack._index/route'
import { aMediation, settle, takes } from '#test/factories/county'
import { committeeOf, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

beforeAll(() => void (process.env.FENGQIAO_KEY ??= Buffer.alloc(32, 7).toString('base64')))

const NOW = '2026-03-02T01:00:00.000Z'
const OFFER = '李家愿意让到两千元'

async function aSession() {
  const host = await aHost({
    '/disputes/:number/pack': { loader: page.loader },
    '/disputes/:number/pack/file': { loader, action },
    '/disputes/:number/papers/:paper/file': { loader: paper.loader, action: paper.action },
  })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  for (const step of ['accept', 'start']) await takes(host.database, who, disputeId, step, NOW)
  await takes(host.database, who, disputeId, 'hold-session', NOW, { session: OFFER })
  const post = async (path: string, form: string[][] = []) => {
    const data = path
      .replace(number, ':number')
      .replace(/papers\/[^/]+/, 'papers/:paper')
      .replace(/\?.*/, '')
    const query = path.includes('?') ? '&' : '?'
    const at = `${host.url}${path}${query}_data=${encodeURIComponent(`routes${data}`)}`
    const headers = { origin: host.url, cookie: mediator.cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams([['csrf', mediator.csrf], ...form]).toString()
    const answer = await fetch(at, { method: 'POST', headers, body, redirect: 'manual' })
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const told = async () => {
    const { text } = await host.ask(`/disputes/${number}/pack`, { headers: { cookie: mediator.cookie } })
    const { loaderData } = JSON.parse(text) as {
      loaderData: Record<string, { told: { record: string; conciliatory: boolean }[] }>
    }
    return Object.values(loaderData).find((each) => each)?.told ?? []
  }
  const made = async (withheld: string[]) => {
    const form = [['purpose', '移送法院'], ...withheld.map((id) => ['withheld', id])]
    const { bytes, status } = await post(`/disputes/${number}/pack/file`, form)
    expect(status).toBe(200)
    const read = await readPack(bytes)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const parts = Object.values((await JSZip.loadAsync(bytes)).files)
    const papers = await Promise.all(
      parts
        .filter(({ name }) => name.startsWith('papers/'))
        .map(async (each) => {
          const inner = await JSZip.loadAsync(await each.async('nodebuffer'))
          return [each.name, (await inner.file('word/document.xml')?.async('string'))?.includes(OFFER)] as const
        }),
    )
    const { manifest, packed } = read.value
    return { withheld: manifest.counts.withheld, records: packed.records, papers: Object.fromEntries(papers) }
  }
  return { number, post, told, made }
}

it('ticks what was said to come to terms, and says in the manifest how many texts stay', async () => {
  const { number, post, told, made } = await aSession()
  const spoken = (await told()).filter(({ conciliatory }) => conciliatory).map(({ record }) => record)
  expect(spoken).toHaveLength(1)
  for (const key of ['mediation-session?entry=7', 'mediation-register?entry=5'])
    expect((await post(`/disputes/${number}/papers/${key.replace('?', '/file?')}`)).status).toBe(200)

  const whole = await made([])
  expect([whole.withheld, whole.records.some(({ text }) => text === OFFER)]).toEqual([undefined, true])
  expect(whole.papers).toEqual({
    'papers/1-mediation-session-7.docx': true,
    'papers/1-mediation-register-5.docx': false,
  })

  const less = await made([...spoken, 'no-such-record'])
  expect([less.withheld, less.records.length]).toEqual([1, whole.records.length - 1])
  expect(less.records.some(({ text }) => text === OFFER)).toBe(false)
  expect(less.papers).toEqual({ 'papers/1-mediation-register-5.docx': false })
})
