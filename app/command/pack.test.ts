import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { recordMade } from '#app/db/made-papers.server'
import { perform } from '#app/db/perform.server'
import type { Command } from '#app/domain/dispute/command'
import { aSmallCounty } from '#test/random-county'
import { fq, jsonOf } from '#test/counter'

beforeAll(() => void (process.env.FENGQIAO_KEY ??= Buffer.alloc(32, 7).toString('base64')))

const person = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' } as const
let next = 0

/** A county with one dispute, whose applicant has an identity number over a region code nobody was given. */
async function aCounty() {
  const database = await aSmallCounty()
  const command = {
    ...{ kind: 'register', title: '田埂之争', category: 'neighbour', source: 'application', place: '320614101201' },
    ...{ on: '2020-03-02', procedure: 'people-mediation', body: person.body, entry: {} },
  } as unknown as Command
  const people = [
    { side: 'applicant', kind: 'person', name: '张三', identity: '990101199003070009', phone: '10012345678' },
  ] as const
  const asking = { person, now: '2020-03-02T02:00:00.000Z', newId: () => `pack-${++next}` }
  const result = await perform(database, { id: `c-${++next}`, command, people } as never, asking)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return database
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const textIn = async (file: string, part: string) =>
  (await JSZip.loadAsync(readFileSync(file))).file(part)?.async('string') ?? ''

it('makes a pack with numbers masked, or in full, and writes down what for', async () => {
  const { file, reader } = await aCounty()
  const folder = aFolder()
  const masked = join(folder, 'masked.zip')
  const full = join(folder, 'full.zip')
  expect(await fq(file, `pack export 2020-000001 --out ${masked}`)).toMatchObject({
    status: 1,
    err: 'fq: --purpose is needed\n',
  })
  const { json } = await jsonOf(file, `pack export 2020-000001 --out ${masked} --purpose 申请司法确认`)
  expect(json).toMatchObject({ number: '2020-000001', entries: 3, attachments: 0 })
  expect((await fq(file, `pack export 2020-000001 --out ${full} --full --purpose 申请司法确认`)).status).toBe(0)
  for (const part of ['dispute.json', 'cover.html']) {
    expect(await textIn(masked, part)).not.toMatch(/990101199003070009|10012345678/)
    expect(await textIn(full, part)).toMatch(/990101199003070009/)
  }
  expect(reader.prepare(`SELECT subject, reason FROM AuditEntry WHERE action = 'pack-made'`).all()).toEqual([
    { subject: '2020-000001', reason: '申请司法确认' },
    { subject: '2020-000001', reason: '申请司法确认 · 完整号码 full numbers' },
  ])
  expect((await fq(file, `pack export 2020-000001 --out ${full} --purpose 再来一次`)).status).toBe(1)
})

it('takes the papers made along, as somebody may see them, and keeps back the texts of entries named', async () => {
  const county = await aCounty()
  const { file, reader } = county
  const to = join(aFolder(), 'pack.zip')
  const says = (words: string) => fq(file, `pack export 2020-000001 --purpose 移送法院 --out ${to} ${words}`)
  expect((await says('--papers')).err).toBe('fq: --papers needs --as LOGIN: a paper is made by somebody\n')
  expect((await says('--papers --as nobody')).err).toBe('fq: there is no account nobody\n')
  expect((await says('--withhold 99')).err).toBe('fq: no entry of that number has a text: --withhold 99\n')
  const row = { passwordHash: 'x', createdAt: '2020-01-01T00:00:00.000Z' }
  const far = { id: 'far', login: 'far', name: '远', role: 'mediator', body: '320614102-mc' } as const
  await county.exclusively((db) => insertAccount(db, { ...row, ...far }))
  await county.exclusively((db) => insertAccount(db, { ...row, ...person, id: 'wang', login: 'wang' }))
  expect((await says('--papers --as far')).status).toBe(1)
  const ids = reader.prepare('SELECT disputeId, id AS proceedingId FROM Proceeding').get() as never
  const paper = { paper: 'mediation-application', entry: 0, templateVersion: 0, sha256: 'x', pages: 1 } as const
  await recordMade(county, { id: 'p-1', ...(ids as object), ...paper } as never, { by: 'wang', now: row.createdAt })
  expect(
    (await jsonOf(file, `pack export 2020-000001 --purpose 移送法院 --out ${to} --papers --as wang`)).json,
  ).toMatchObject({ papers: 1 })
  expect(await textIn(to, 'papers/1-mediation-application-0.docx')).not.toBe('')
  expect(reader.prepare(`SELECT accountId FROM AuditEntry WHERE action = 'pack-made'`).pluck().all()).toEqual(['wang'])
})

it('receives it elsewhere once the key is answered for, with numbers sealed anew and found', async () => {
  const { file } = await aCounty()
  const pack = join(aFolder(), 'pack.zip')
  await fq(file, `pack export 2020-000001 --out ${pack} --full --purpose 申请司法确认`)
  const there = await aSmallCounty()
  const refused = await fq(there.file, `pack import ${pack} --into 320614-centre`)
  expect(refused.status).toBe(1)
  const key = (await fq(there.file, 'pack --public-key')).out.trim()
  expect(refused.err).toContain(key)
  const { json } = await jsonOf(there.file, `pack import ${pack} --into 320614-centre --accept-unknown-seal`)
  expect(json).toEqual({ number: '2021-000001', sender: '2020-000001', known: false })
  const again = await fq(there.file, `pack import ${pack} --into 320614-centre --accept-unknown-seal`)
  expect(again).toMatchObject({ status: 1, err: expect.stringContaining('here already') })
  const row = there.reader.prepare('SELECT identityMasked, identityHash IS NOT NULL AS found FROM Party').get()
  expect(row).toEqual({ identityMasked: '990101********0009', found: 1 })
  const back = join(aFolder(), 'back.zip')
  await fq(there.file, `pack export 2021-000001 --out ${back} --full --purpose 送回`)
  expect(await textIn(back, 'dispute.json')).toBe(await textIn(pack, 'dispute.json'))
})

it('says in a line what is wrong with a file', async () => {
  const { file } = await aCounty()
  const bad = join(aFolder(), 'bad.zip')
  writeFileSync(bad, 'no zip')
  expect(await fq(file, `pack import ${bad} --into 320614-centre`)).toMatchObject({
    status: 1,
    err: expect.stringContaining('incomplete or was changed (pack)'),
  })
  expect((await fq(file, `pack import ${bad}.not --into 320614-centre`)).err).toContain('cannot be read')
  expect((await fq(file, 'pack')).err).toContain('pack export')
})
