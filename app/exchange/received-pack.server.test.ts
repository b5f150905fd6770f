/** What a dispute taken in from a pack is here. */
import { beforeAll, describe, expect, it } from 'vitest'
import { eventsOf } from '#app/db/log.server'
import { rebuild } from '#app/db/rebuild.server'
import { verify } from '#app/db/verify.server'
import { fold } from '#app/domain/dispute/history'
import { catalogue } from '#app/domain/procedures'
import { readPack } from '#app/exchange/read-pack.server'
import { aDatabase } from '#test/database'
import { aKey, aPack, jsonIn, packed, taken } from '#test/factories/pack'
import { aSmallCounty } from '#test/random-county'

beforeAll(aKey)

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
