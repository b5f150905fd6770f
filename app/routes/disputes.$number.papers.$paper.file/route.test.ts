import { expect, it } from 'vitest'
import { act } from '#app/db/act.server'
import { putTemplate } from '#app/db/paper-templates.server'
import { papers } from '#app/domain/papers'
import type { Drawn } from '#app/domain/papers/drawn'
import type { Refused } from '#app/http/refusal.server'
import { builtIn } from '#app/papers/built-in.server'
import { partsOf, zipped } from '#app/papers/settled.server'
import * as preview from '#app/routes/disputes.$number.papers.$paper._index/route'
import * as list from '#app/routes/disputes.$number.papers._index/route'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

const NOW = '2026-03-02T01:00:00.000Z'
const MASKED = '110105********002X'
const FULL = '11010519491231002X'

async function aVillage() {
  const host = await aHost({
    '/disputes/:number/papers': { loader: list.loader, action: list.action },
    '/disputes/:number/papers/:paper': { loader: preview.loader },
    '/disputes/:number/papers/:paper/file': { loader, action },
  })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  const path = `/disputes/${number}/papers`
  const see = (rest = '', from = mediator) => host.ask(path + rest, { headers: { cookie: from.cookie } })
  const make = async (rest: string, form: Record<string, string> = {}, from = mediator) => {
    const body = new URLSearchParams({ csrf: from.csrf, ...form }).toString()
    const data = `_data=${encodeURIComponent('routes/disputes/:number/papers/:paper/file')}`
    const [paper, query = ''] = rest.split('?')
    const at = `${host.url}${path}/${paper}/file?${query}&${data}`
    const headers = { origin: host.url, cookie: from.cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(at, { method: 'POST', headers, body, redirect: 'manual' })
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const audited = () =>
    host.database.reader
      .prepare(`SELECT action, subject, reason, disputeId FROM AuditEntry WHERE action <> 'open-dispute' ORDER BY id`)
      .all()
  const made = () => host.database.reader.prepare(`SELECT paper, entry, pages, templateVersion FROM MadePaper`).all()
  return { host, mediator, number, disputeId, see, make, audited, made }
}

const dataIn = <T>(text: string): T =>
  Object.values((JSON.parse(text) as { loaderData: Record<string, T> }).loaderData).find((each) => each) as T

const textOf = async (docx: Buffer) => (await partsOf(docx)).get('word/document.xml')?.toString() ?? ''

it('shows the paper, numbers masked, with its blanks named', async () => {
  const { see } = await aVillage()
  const answer = await see('/mediation-application')
  expect(answer.status).toBe(200)
  expect(answer.text).toContain(MASKED)
  expect(answer.text).not.toContain(FULL)
  const { sheet, blanks } = dataIn<{ sheet: Drawn[]; blanks: string[] }>(answer.text)
  expect(sheet[0]).toEqual({ kind: 'title', pieces: [{ text: '人民调解申请书' }] })
  expect(blanks).toContain('申请方式')
})

it('makes a Word file of it, written down among the papers made and in the audit', async () => {
  const { make, audited, made, disputeId, number } = await aVillage()
  const answer = await make('mediation-application')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('wordprocessingml')
  expect(answer.headers.get('content-disposition')).toContain(
    `${encodeURIComponent('人民调解申请书')}%20${number}.docx`,
  )
  const text = await textOf(answer.bytes)
  for (const told of ['李秀兰', '王建国', MASKED, '人民调解不收取任何费用']) expect(text).toContain(told)
  expect(text).not.toContain(FULL)
  expect(made()).toEqual([{ paper: 'mediation-application', entry: 0, pages: 1, templateVersion: 0 }])
  await make('mediation-application')
  expect(made()).toHaveLength(1)
  const line = { action: 'paper-made', subject: 'mediation-application', reason: null, disputeId }
  expect(audited()).toEqual([line, line])
})

it('writes numbers in full only for a reason, written down for each party it shows', async () => {
  const { make, audited } = await aVillage()
  const without = await make('mediation-application', { full: 'yes', reason: '' })
  expect([without.status, without.headers.get('x-remix-redirect')]).toEqual([
    204,
    expect.stringContaining('no-reason=1'),
  ])
  expect(audited()).toEqual([])
  const answer = await make('mediation-application', { full: 'yes', reason: '送法院司法确认' })
  expect(await textOf(answer.bytes)).toContain(FULL)
  expect(audited()).toMatchObject([{ action: 'reveal', reason: '送法院司法确认' }, { action: 'paper-made' }])
})

it('leaves blank where somebody protected lives, unless it is asked for in full; then that is written down too', async () => {
  const { host, mediator, number, disputeId, see, make, audited } = await aVillage()
  const person = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const command = { kind: 'thread', thread: 'protection', move: 'set', on: '2026-03-02', entry: { kind: 'violence' } }
  const asked = { id: 'protect', disputeId, command } as Parameters<typeof act>[1]
  expect(await act({ database: host.database, person, now: NOW }, asked)).toMatchObject({ ok: true, value: { number } })
  expect((await see('/mediation-application')).text).not.toContain('东村 5 组')
  const masked = await textOf((await make('mediation-application')).bytes)
  expect([masked.includes('东村 5 组'), masked.includes(MASKED)]).toEqual([false, false])
  const full = await textOf((await make('mediation-application', { full: 'yes', reason: '送法院立案' })).bytes)
  expect([full.includes('东村 5 组'), full.includes(FULL)]).toEqual([true, true])
  expect(audited()).toMatchObject([{ action: 'paper-made' }, { action: 'reveal' }, { action: 'paper-made' }])
})

it('does not write them in full for who may not see them', async () => {
  const { host, make, audited } = await aVillage()
  const worker = await host.person('grid-worker', committeeOf(VILLAGE))
  expect((await make('mediation-application', {}, worker)).status).toBe(200)
  expect((await make('mediation-application', { full: 'yes', reason: '核实身份' }, worker)).status).toBe(403)
  expect(audited()).toMatchObject([{ action: 'paper-made' }])
})

it('makes nothing that is not to be made: of another procedure, of an entry there is not', async () => {
  const { make, see, made } = await aVillage()
  for (const paper of [
    'review-decision',
    'no-such-paper',
    'mediation-visit',
    'mediation-session?entry=99',
    'mediation-register?entry=x',
  ])
    expect([paper, (await make(paper)).status, (await see(`/${paper}`)).status]).toEqual([paper, 404, 404])
  expect((await make('mediation-application?proceeding=another')).status).toBe(404)
  expect(made()).toEqual([])
})

it('leads from its address to the preview, whatever was typed there', async () => {
  const { see, number } = await aVillage()
  for (const typed of ['mediation-application', '%00', '%E5%8D%B7%E5%AE%97'])
    expect(await see(`/${typed}/file`)).toMatchObject({
      status: 302,
      headers: { location: `/disputes/${number}/papers/${typed}` },
    })
})

it('fills the template an administrator put in its place, and shows its text', async () => {
  const { host, make, see, made } = await aVillage()
  const parts = new Map<string, string | Uint8Array>(await partsOf(await builtIn(papers['mediation-application'])))
  parts.set(
    'word/document.xml',
    String(parts.get('word/document.xml')).replaceAll('人民调解申请书', '三厂镇申请书{发生地}'),
  )
  const template = { paper: 'mediation-application' as const, bytes: await zipped(parts), sha256: 'x' }
  await putTemplate(host.database, template, { by: 'a', now: NOW })
  const { text, sheet } = dataIn<{ text: string[]; sheet: null }>((await see('/mediation-application')).text)
  expect([sheet, text[0]?.startsWith('三厂镇申请书')]).toEqual([null, true])
  expect(await textOf((await make('mediation-application')).bytes)).toContain('三厂镇申请书')
  expect(made()).toMatchObject([{ templateVersion: 1 }])
  await putTemplate(host.database, { ...template, bytes: null }, { by: 'a', now: NOW })
  expect(await textOf((await make('mediation-application')).bytes)).not.toContain('三厂镇')
})

it('counts the pages on when somebody has put them right, and keeps them for the next making', async () => {
  const { host, mediator, make, see, made, number } = await aVillage()
  await make('mediation-application')
  const lying = async () => dataIn<{ lying: { id: string; from: number; to: number }[] }>((await see()).text).lying
  const [first] = await lying()
  expect(first).toMatchObject({ name: '人民调解申请书', from: 1, to: 1 })
  const send = (pages: string) =>
    host.post(
      `/disputes/${number}/papers`,
      { csrf: mediator.csrf, [`pages-${first?.id}`]: pages, 'pages-other': '7' },
      { cookie: mediator.cookie },
    )
  for (const wrong of ['0', '1000', '-1', '1.5', 'x', '']) {
    const answer = await send(wrong)
    const refused = Object.values((JSON.parse(answer.text) as { actionData: Record<string, Refused> }).actionData)[0]
    expect([wrong, answer.status, Object.keys(refused?.fieldErrors ?? {})]).toEqual([
      wrong,
      422,
      [`pages-${first?.id}`],
    ])
  }
  expect((await send('3')).status).toBe(302)
  expect(await lying()).toMatchObject([{ from: 1, to: 3 }])
  await host.database.exclusively((db) => db.exec(`UPDATE Record SET text = text || '，又及' WHERE field = 'story'`))
  await make('mediation-application')
  expect(made()).toMatchObject([{ pages: 3 }, { pages: 3 }])
  expect(await lying()).toMatchObject([{ from: 1, to: 3 }])
})
