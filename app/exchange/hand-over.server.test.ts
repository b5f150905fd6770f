/** Out and in again is the same; and nothing that was changed, cut, swollen or misnamed gets in. */
import { createHash, randomUUID } from 'node:crypto'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { attach } from '#app/db/attachments.server'
import type { Database } from '#app/db/connection.server'
import { handOver } from '#app/db/hand-over.server'
import { disputeFile } from '#app/db/dispute-file.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { eventsOf } from '#app/db/log.server'
import { perform, type Asked } from '#app/db/perform.server'
import { receive, type Receiving } from '#app/db/receive.server'
import { rebuild } from '#app/db/rebuild.server'
import { surroundings } from '#app/db/surroundings.server'
import { verify } from '#app/db/verify.server'
import { fold } from '#app/domain/dispute/history'
import { coverOf } from '#app/domain/hand-over/cover'
import { jsonText } from '#app/domain/hand-over/packed'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'
import { packOf } from '#app/exchange/pack.server'
import { readPack } from '#app/exchange/read-pack.server'
import { aDatabase } from '#test/database'
import { aRandomCounty, aSmallCounty } from '#test/random-county'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => void (process.env.FENGQIAO_KEY ??= Buffer.alloc(32, 7).toString('base64')))

const made = {
  ...{ at: '2021-03-02T02:00:00.000Z', by: '王芳', body: '三厂街道人民调解委员会', purpose: '申请司法确认' },
  numbers: 'masked' as const,
}
const ours = { key: '', sign: signPack }

async function packed(database: Database, disputeId: string, full = false): Promise<Buffer> {
  const { packed: own, files } = await handOver(database, disputeId, full)
  const file = disputeFile(database.reader, disputeId)
  const dispute = fold(file.events, catalogue)
  if (!dispute) throw new Error('nothing to pack')
  const cover = coverOf(dispute, file, { catalogue, threads: threadShelf, ...surroundings(database.reader) })
  return packOf({ packed: own, files, cover, made, site: '海门区' }, { ...ours, key: sealKey() })
}

async function taken(database: Database, pack: Uint8Array, more: Partial<Receiving> = {}) {
  const read = await readPack(pack)
  if (!read.ok) return read
  const { packed: own, files, digest, key } = read.value
  const arrived = { packed: own, files, digest, key, from: '海门区' }
  const receiving = { into: '320614-centre', known: true, places: {}, ...more }
  return receive(database, arrived, receiving, { by: null, now: '2022-05-05T02:00:00.000Z', newId: randomUUID })
}

const disputesOf = (database: Database): string[] =>
  database.reader.prepare('SELECT id FROM Dispute ORDER BY seq').pluck().all() as string[]

const jsonIn = async (pack: Uint8Array) => (await JSZip.loadAsync(pack)).file('dispute.json')?.async('string')

it.each([5, 17])('is the same out and in again, for every dispute of county %i', async (seed) => {
  const { database } = await aRandomCounty(seed, 160)
  const there = await aSmallCounty()
  const ids = disputesOf(database)
  expect(ids.length).toBeGreaterThan(15)
  for (const id of ids) {
    const pack = await packed(database, id)
    expect(await taken(there, pack)).toMatchObject({ ok: true })
    expect(await jsonIn(await packed(there, id))).toBe(await jsonIn(pack))
  }
  expect(verify(there.reader).checks.filter((each) => !each.ok)).toEqual([])
  expect((await rebuild(there)).differing).toEqual([])
})

it('tells of who is protected neither address nor numbers, unless they are asked for in full', async () => {
  const database = await aSmallCounty()
  await settleOne(database)
  const id = disputesOf(database)[0] ?? ''
  const seen = async (full: boolean) => {
    const { packed: own } = await handOver(database, id, full)
    return own.parties.map(({ identityMasked, address }) => [identityMasked !== null, address !== null])
  }
  const before = await seen(false)
  expect(before).toContainEqual([true, true])
  const command = { kind: 'thread', thread: 'protection', move: 'set', on: '2020-03-03', entry: { kind: 'violence' } }
  const asked = { id: randomUUID(), disputeId: id, command } as Asked
  const asking = { person: mediator, now: '2020-03-03T02:00:00.000Z', newId: randomUUID }
  expect(await perform(database, asked, asking)).toMatchObject({ ok: true })
  expect(new Set((await seen(false)).flat())).toEqual(new Set([false]))
  expect(await seen(true)).toEqual(before)
})

it('is the same with its files and with numbers in full', async () => {
  const database = await aSmallCounty()
  await settleOne(database)
  const id = disputesOf(database)[0] ?? ''
  const there = await aSmallCounty()
  const full = await packed(database, id, true)
  expect(await taken(there, full)).toMatchObject({ ok: true })
  const back = await JSZip.loadAsync(await packed(there, id, true))
  const sent = await JSZip.loadAsync(full)
  const parts = Object.keys(sent.files).filter((path) => /^(dispute|schema)\.json$|^attachments/.test(path))
  expect(parts).toHaveLength(3)
  for (const path of parts)
    expect(await back.file(path)?.async('base64'), path).toBe(await sent.file(path)?.async('base64'))
  expect(await sent.file('dispute.json')?.async('string')).toContain('990101199003070009')
})

/** One dispute with a file and an applicant whose number is of a region code nobody was given. */
const mediator = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' } as const

async function settleOne(database: Database) {
  const person = mediator
  const asking = { person, now: '2020-03-02T02:00:00.000Z', newId: randomUUID }
  const command: Asked['command'] = {
    kind: 'register',
    title: '田埂之争',
    category: 'neighbour',
    source: 'application',
    place: '320614101201',
    on: '2020-03-02',
    procedure: 'people-mediation',
    body: person.body,
    entry: {},
  }
  const people = [
    { side: 'applicant', kind: 'person', name: '张三', identity: '990101199003070009', address: '东村 5 组' },
  ] as const
  const result = await perform(database, { id: randomUUID(), command, people }, asking)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const bytes = Buffer.from('%PDF-1.4 %%EOF')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const upload = { name: '协议.pdf', type: 'application/pdf', size: bytes.length, sha256, bytes }
  const { disputeId } = result.value
  const kept = await attach(database, { id: randomUUID(), disputeId, on: '2020-03-02', upload }, asking)
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal))
}

async function aPack() {
  const { database } = await aRandomCounty(5, 60)
  const id = disputesOf(database).at(-1) ?? ''
  return { database, id, pack: await packed(database, id) }
}

describe('a dispute received', () => {
  it('goes on under a number of this site, at the body that took it, known from that day', async () => {
    const { pack, id } = await aPack()
    const there = await aSmallCounty()
    expect(await taken(there, pack)).toMatchObject({ ok: true, value: { number: '2022-000001', disputeId: id } })
    const dispute = fold(eventsOf(there.reader, id), catalogue)
    expect(dispute).toMatchObject({ number: '2022-000001', receivedInto: '320614-centre' })
    const known = there.reader.prepare('SELECT DISTINCT knownAt FROM Posting').pluck().all()
    expect(known).toEqual(['2022-05-05T02:00:00.000Z'])
    const seen = there.reader.prepare(`SELECT direct FROM Reach WHERE body = '320614-centre'`).pluck().all()
    expect(seen).toEqual([1])
  })

  it('is not received twice, nor where it comes from', async () => {
    const { pack, database } = await aPack()
    const there = await aSmallCounty()
    await taken(there, pack)
    expect(await taken(there, pack)).toMatchObject({ ok: false, refusal: { code: 'already-here' } })
    expect(await taken(database, pack)).toMatchObject({ ok: false, refusal: { code: 'already-here' } })
  })

  it('needs a place for every body not known here', async () => {
    const { pack, id } = await aPack()
    const there = await aDatabase()
    await there.exclusively((db) =>
      db.exec(`INSERT INTO Body (code, kind, level, parent, nameZh, nameEn, "from")
        VALUES ('320600', 'district', 'district', NULL, '法院', 'Court', '2000-01-01')`),
    )
    const refused = await taken(there, pack, { into: '320600' })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'bodies-unknown' } })
    expect(there.reader.prepare('SELECT count(*) FROM Event').pluck().get()).toBe(0)
    const read = await readPack(pack)
    const codes = read.ok ? read.value.packed.bodies.map((each) => each.code) : []
    const places = Object.fromEntries(codes.map((code) => [code, '320600']))
    expect(await taken(there, pack, { into: '320600', places })).toMatchObject({ ok: true })
    expect(await jsonIn(await packed(there, id))).toBe(await jsonIn(pack))
    expect((await rebuild(there)).differing).toEqual([])
    expect(verify(there.reader).ok).toBe(true)
  })
})

it('holds no private note of a go-between', async () => {
  const { database, id } = await aPack()
  const secret = '私下底线八万元'
  const columns = database.reader.prepare(`PRAGMA table_info("CaucusNote")`).all() as { name: string; type: string }[]
  expect(columns.length).toBeGreaterThan(3)
  await database.exclusively((db) => {
    const values = columns.map(({ name }) => (name === 'disputeId' ? id : name === 'id' ? 'note-1' : secret))
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    db.prepare(`INSERT INTO CaucusNote (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(...values)
  })
  const zip = await JSZip.loadAsync(await packed(database, id))
  for (const file of Object.values(zip.files)) expect(await file.async('string'), file.name).not.toContain(secret)
})

describe('a pack that is not what was sent', () => {
  const changed = async (pack: Buffer, change: (zip: JSZip) => unknown) => {
    const zip = await JSZip.loadAsync(pack)
    await change(zip)
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  const refusedAt = async (bytes: Uint8Array) => {
    const read = await readPack(bytes)
    return read.ok
      ? 'read'
      : `${read.refusal.code} ${read.refusal.about?.part ?? ''} ${read.refusal.about?.problem ?? ''}`
  }

  it.each(['dispute.json', 'cover.html', 'schema.json', 'manifest.json', 'seal.json'])(
    'is refused for one letter changed in %s, by its name',
    async (path) => {
      const { pack } = await aPack()
      const bent = await changed(pack, async (zip) => {
        const text = (await zip.file(path)?.async('string')) ?? ''
        zip.file(
          path,
          text.replace(/[a-f]/, (letter) => (letter === 'a' ? 'b' : 'a')),
        )
      })
      const said = await refusedAt(bent)
      // A manifest changed no longer fits its seal; a seal changed is no seal.
      expect(said).toMatch(path === 'manifest.json' ? /manifest|seal/ : path)
      expect(said).toContain('pack-')
    },
  )

  it('is refused cut short anywhere', async () => {
    const { pack } = await aPack()
    for (const share of [0, 0.01, 0.2, 0.5, 0.9, 0.999])
      expect(await refusedAt(pack.subarray(0, Math.floor(pack.length * share)))).toMatch(/^pack-damaged/)
  })

  it('is refused with a byte turned anywhere', async () => {
    const { pack } = await aPack()
    for (let i = 0; i < 60; i++) {
      const bent = Buffer.from(pack)
      const at = Math.floor((i / 60) * pack.length)
      bent[at] = (bent[at] ?? 0) ^ 0x55
      const read = await readPack(bent)
      // Some bytes of a zip say nothing: dates and the like. Then what is read is what was sent.
      if (read.ok) expect(jsonText(read.value.packed)).toBe(await jsonIn(pack))
    }
  })

  it.each(['../evil.txt', '/etc/passwd', 'attachments/../../x', 'a\\b', 'more.json'])(
    'is refused with an entry named %s',
    async (name) => {
      const { pack } = await aPack()
      expect(await refusedAt(await changed(pack, (zip) => zip.file(name, 'x', { createFolders: false })))).toMatch(
        /^pack-damaged/,
      )
    },
  )

  it('is refused when it holds what its manifest does not list, or lacks what it does', async () => {
    const { pack } = await aPack()
    expect(
      await refusedAt(await changed(pack, (zip) => zip.file('papers/x.docx', 'x', { createFolders: false }))),
    ).toBe('pack-damaged papers/x.docx not-listed')
    expect(await refusedAt(await changed(pack, (zip) => zip.remove('cover.html')))).toBe(
      'pack-damaged cover.html missing',
    )
  })

  it('is refused when it swells beyond measure, before it is unpacked', async () => {
    const { pack } = await aPack()
    const bomb = await changed(pack, (zip) =>
      zip.file('papers/big.bin', Buffer.alloc(30 * 1024 * 1024), { createFolders: false }),
    )
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusedAt(bomb)).toBe('pack-damaged papers/big.bin too-large')
  })

  it('is refused when it is of another version, or no zip at all', async () => {
    const { pack } = await aPack()
    const other = await changed(pack, async (zip) => {
      const text = (await zip.file('manifest.json')?.async('string')) ?? ''
      zip.file('manifest.json', text.replace('hand-over-pack/1', 'hand-over-pack/2'))
    })
    expect(await refusedAt(other)).toMatch(/^pack-of-another-version/)
    expect(await refusedAt(Buffer.from('no zip at all'))).toBe('pack-damaged pack unreadable')
  })
})
