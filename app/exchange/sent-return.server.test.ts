/** A return sent up by a district and added to the city's; and every byte of it held. */
import { expect, it } from 'vitest'
import { composed } from '#app/db/composed.server'
import type { Database } from '#app/db/connection.server'
import { freeze } from '#app/db/freeze.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { keysOf, newRing } from '#app/db/key-ring.server'
import { allReceived, receiveReturn } from '#app/db/received-returns.server'
import { sayOf } from '#app/db/return-marks.server'
import { outgoing } from '#app/db/send-return.server'
import { verifyReturns } from '#app/db/verify-returns.server'
import type { Result } from '#app/domain/dispute/refusal'
import type { Sent } from '#app/domain/frozen/entry'
import { aDatabase } from '#test/database'
import { anApprovedReturn, granted, NOW, period } from '#test/factories/approved-return'
import { asks, qian, sun, teaReturn } from '#test/factories/tea-return'
import { teaCatalogue } from '#test/tea-house'
import { readSentReturn, sentText } from './sent-return.server'

const LATER = '2027-01-05T02:00:00.000Z'

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

/** Three accepted and one settled in a district, its return approved. */
async function aDistrict() {
  const { database, id } = await anApprovedReturn()
  const file = async (sentAt = NOW) => {
    const { entries, site } = await granted(outgoing(database, id, { by: null, now: sentAt, format: 'json' }))
    return Buffer.from(sentText(entries, { site, sentAt, key: sealKey(), sign: signPack }))
  }
  return { database, id, file }
}

/** A city above three districts that works in a system of its own; a body of its own has eight cases, five ended. */
async function aCity() {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    put.run('320600', 'government', '南通市', 'Nantong', null, 'district')
    for (const code of ['320611', '320612', '320614']) put.run(code, 'district', code, code, '320600', 'district')
    put.run('320600-mc', 'committee', '市调委会', 'Committee', '320600', 'district')
    const line =
      db.prepare(`INSERT INTO Line (body, procedure, measure, "on", posting, disputeId, category, source, level, outcome, quantity, knownFrom)
      VALUES ('320600', 'tea-house', ?, '2026-06-15', ?, 'd', 'neighbour', '', '', ?, 1, '2026-06-15T00:00:00.000Z')`)
    const learnt =
      db.prepare(`INSERT INTO Learnt (body, procedure, measure, period, category, level, outcome, learnt, count, quantity)
      VALUES ('320600', 'tea-house', ?, '2026-06', 'neighbour', '', ?, '2026-06', ?, ?)`)
    for (const [measure, outcome, n] of [
      ['accepted', '', 8],
      ['concluded', 'peace', 5],
    ] as const) {
      for (let i = 0; i < n; i++) line.run(measure, i, outcome)
      learnt.run(measure, outcome, n, n)
    }
  })
  return database
}

let ids = 0
const taking = (now = LATER) => ({
  ...{ by: null, now, newId: () => `received-${++ids}`, forms: [teaReturn], body: '320600' },
})
const takes = async (city: Database, bytes: Uint8Array, now = LATER) => {
  const read = readSentReturn(bytes, [sealKey()])
  return read.ok ? receiveReturn(city, read.value, taking(now)) : read
}
const cityReturn = (city: Database, asOf = '2027-02-01T00:00:00.000Z') =>
  composed(city.reader, teaReturn, { body: '320600', period, asOf, catalogue: teaCatalogue })

it('adds the district to the city: 8 + 3 and 5 + 1, the rate 6 of 11, never the mean of two rates', async () => {
  const [{ file }, city] = [await aDistrict(), await aCity()]
  expect(cityReturn(city).filled.cells.map(({ display }) => display)).toEqual(['8', '5', '3', '62.50%'])
  expect(codeOf(await takes(city, await file()))).toBe('done')
  const { filled, parts, missing } = cityReturn(city)
  expect(filled.cells.map(({ display }) => display)).toEqual(['11', '6', '5', '54.55%'])
  expect(filled.checks).toEqual([{ left: 11, right: 11, holds: true, equation: 0 }])
  expect(parts.map(({ body, site }) => [body, site])).toEqual([['320614', '海门区']])
  expect(missing).toEqual(['320611', '320612'])
  // As known before it came, it is not in it.
  expect(cityReturn(city, NOW).filled.cells[0]?.display).toBe('8')
})

it('the city freezes the sum, names its parts, and both still verify', async () => {
  const [{ file }, city] = [await aDistrict(), await aCity()]
  await granted(takes(city, await file()))
  const who = { ...qian, body: '320600' }
  await granted(freeze(city, { form: 'tea', body: '320600', period }, asks(who, '2027-02-01T00:00:00.000Z')))
  const shelf = { forms: [teaReturn], catalogue: teaCatalogue }
  expect(verifyReturns(city.reader, shelf)).toEqual({ entries: 1, recounted: 1, unaided: 0, problems: [] })
})

it('a second time it is refused, unless an erratum has come since: then that replaces it', async () => {
  const [{ database, id, file }, city] = [await aDistrict(), await aCity()]
  await granted(takes(city, await file()))
  expect(codeOf(await takes(city, await file(LATER)))).toBe('return-already-here')
  const erratum = [
    { key: 'ended', numerator: 2 },
    { key: 'left', numerator: 1 },
  ]
  await granted(sayOf(database, id, { erratum, reason: '漏登一件' }, asks(sun, LATER)))
  const old = await file()
  expect(codeOf(await takes(city, old))).toBe('done')
  expect(cityReturn(city).filled.cells.map(({ numerator }) => numerator)).toEqual([11, 7, 4, 6])
  await granted(sayOf(database, id, { mark: 'withdrawn', reason: '整份重做' }, asks(sun, LATER)))
  expect(codeOf(await takes(city, await file()))).toBe('done')
  expect(cityReturn(city).filled.cells[0]?.display).toBe('8')
  expect(codeOf(await takes(city, old))).toBe('return-already-here')
  const again = await granted(freeze(database, { form: 'tea', body: '320614', period }, asks(qian, LATER)))
  await granted(sayOf(database, again, { mark: 'approved', reason: '' }, asks(sun, LATER)))
  const fresh = await granted(outgoing(database, again, { by: null, now: LATER, format: 'json' }))
  const text = sentText(fresh.entries, { site: fresh.site, sentAt: LATER, key: sealKey(), sign: signPack })
  expect(codeOf(await takes(city, Buffer.from(text)))).toBe('done')
  expect(allReceived(city).length).toBe(4)
})

it('one byte changed anywhere is refused, and nothing is stored', async () => {
  const [{ file }, city] = [await aDistrict(), await aCity()]
  const bytes = await file()
  const codes = new Set<string>()
  for (let at = 0; at < bytes.length; at += 7) {
    const bent = Buffer.from(bytes)
    bent[at] = bent[at] === 0x37 ? 0x38 : 0x37
    if (bent.equals(bytes)) continue
    codes.add(codeOf(await takes(city, bent)))
  }
  expect([...codes].sort()).toEqual(['return-damaged', 'return-of-another-version'])
  for (const end of [0, 1, 100, bytes.length - 1])
    expect(codeOf(await takes(city, bytes.subarray(0, end)))).toBe('return-damaged')
  expect(codeOf(await takes(city, Buffer.concat([bytes, Buffer.from(' ')])))).toBe('return-damaged')
  expect(codeOf(await takes(city, Buffer.concat([Buffer.from('\ufeff'), bytes])))).toBe('return-damaged')
  expect(allReceived(city)).toEqual([])
})

const parts: readonly (readonly [string, (sent: Sent) => unknown])[] = [
  [
    'a digit',
    (sent) =>
      sent.entries[0]?.content.kind === 'frozen' &&
      Object.assign(sent.entries[0].content.cells[0] ?? {}, { numerator: 4 }),
  ],
  [
    'the body',
    (sent) =>
      sent.entries[0]?.content.kind === 'frozen' && Object.assign(sent.entries[0].content.body, { code: '320611' }),
  ],
  ['the approval dropped', (sent) => sent.entries.pop()],
  ['the order', (sent) => sent.entries.reverse()],
  ['the site', (sent) => Object.assign(sent, { site: '别处' })],
  ['when it was sent', (sent) => Object.assign(sent, { sentAt: LATER })],
  ['a hash', (sent) => Object.assign(sent.entries[1] ?? {}, { hash: '0'.repeat(64) })],
  ['a field nobody knows', (sent) => Object.assign(sent, { extra: 1 })],
]
it.each(parts)('%s changed is refused though the text is well written', async (_, change) => {
  const { file } = await aDistrict()
  const sent = JSON.parse((await file()).toString()) as Sent
  change(sent)
  const read = readSentReturn(Buffer.from(`${JSON.stringify(sent, null, 1)}\n`), [sealKey()])
  expect(codeOf(read)).toBe('return-damaged')
})

it('sealed by a stranger it is not taken, however well', async () => {
  const { database, id } = await aDistrict()
  const stranger = keysOf(newRing())
  const { entries, site } = await granted(outgoing(database, id, { by: null, now: NOW, format: 'json' }))
  const key = stranger.publicKey()
  const sealing = { site, sentAt: NOW, key, sign: (bytes: Uint8Array) => stranger.sign(bytes) }
  expect(codeOf(readSentReturn(Buffer.from(sentText(entries, sealing)), [sealKey()]))).toBe('return-damaged')
  const signed = entries.map((entry) => ({
    ...entry,
    signature: stranger.sign(Buffer.from(`fengqiao/return/1\n${entry.hash}`)),
  }))
  const read = readSentReturn(Buffer.from(sentText(signed, sealing)), [sealKey()])
  expect(read).toEqual({ ok: false, refusal: { code: 'return-seal-unknown', about: { key } } })
})

it('another site known here cannot say more of a return that is not its own', async () => {
  const [{ database, id, file }, city] = [await aDistrict(), await aCity()]
  await granted(takes(city, await file()))
  await granted(sayOf(database, id, { mark: 'withdrawn', reason: '整份重做' }, asks(sun, LATER)))
  const { entries, site } = await granted(outgoing(database, id, { by: null, now: LATER, format: 'json' }))
  const other = keysOf(newRing())
  const sign = (bytes: Uint8Array) => other.sign(bytes)
  const theirs = entries.map((entry) => ({
    ...entry,
    signature: sign(Buffer.from(`fengqiao/return/1\n${entry.hash}`)),
  }))
  const bytes = Buffer.from(sentText(theirs, { site, sentAt: LATER, key: other.publicKey(), sign }))
  const read = await granted(readSentReturn(bytes, [sealKey(), other.publicKey()]))
  expect(codeOf(await receiveReturn(city, read, taking()))).toBe('return-already-here')
  expect(cityReturn(city).filled.cells[0]?.display).toBe('11')
})

it('nobody’s word, no such form, a body counted here: refused', async () => {
  const [{ database, file }, city] = [await aDistrict(), await aCity()]
  const frozen = await granted(freeze(database, { form: 'tea', body: '320614101', period }, asks(qian, NOW)))
  const up = await outgoing(database, frozen, { by: null, now: NOW, format: 'json' })
  expect(codeOf(up)).toBe('return-not-approved')
  const read = await granted(readSentReturn(await file(), [sealKey()]))
  const none = { ...teaReturn, version: { n: 2, from: '2026-01-01' } }
  expect(codeOf(await receiveReturn(city, read, { ...taking(), forms: [none] }))).toBe('return-form-unknown')
  expect(codeOf(await receiveReturn(database, read, { ...taking(), body: undefined }))).toBe('return-counted-here')
  expect(codeOf(await receiveReturn(city, read, { ...taking(), body: '320614' }))).toBe('not-allowed')
})
