/** Out and in again is the same, and what is held back stays here. */
import { randomUUID } from 'node:crypto'
import JSZip from 'jszip'
import { beforeAll, expect, it } from 'vitest'
import { handOver } from '#app/db/hand-over.server'
import { perform, type Asked } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import { verify } from '#app/db/verify.server'
import { aKey, aPack, disputesOf, jsonIn, mediator, packed, settleOne, taken } from '#test/factories/pack'
import { aRandomCounty, aSmallCounty } from '#test/random-county'

beforeAll(aKey)

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
