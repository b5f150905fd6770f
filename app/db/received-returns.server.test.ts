/** What a district's own system may have got wrong, signed as it should be; and who may speak for a district. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { composed } from '#app/db/composed.server'
import type { Database } from '#app/db/connection.server'
import { freeze } from '#app/db/freeze.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { keysOf, newRing } from '#app/db/key-ring.server'
import { allReceived, receiveReturn } from '#app/db/received-returns.server'
import { standingIn } from '#app/db/return-log.server'
import { sayOf } from '#app/db/return-marks.server'
import { outgoing } from '#app/db/send-return.server'
import { dropSealKey, knowSealKey } from '#app/db/seal-keys.server'
import type { Result } from '#app/domain/dispute/refusal'
import { misreckoned } from '#app/domain/frozen/arithmetic'
import {
  canonicalText,
  signedText,
  type Content,
  type Entry,
  type Erratum,
  type Frozen,
} from '#app/domain/frozen/entry'
import { returns } from '#app/domain/returns'
import { periodsOf } from '#app/domain/returns/periods'
import { readSentReturn, sentText } from '#app/exchange/sent-return.server'
import { aDatabase } from '#test/database'
import { anApprovedReturn, granted, NOW, period } from '#test/factories/approved-return'
import { asks, qian, sun, teaReturn } from '#test/factories/tea-return'
import { aRandomCounty } from '#test/random-county'
import { teaCatalogue } from '#test/tea-house'

const LATER = '2027-01-05T02:00:00.000Z'

const refusalOf = (result: Result<unknown>) =>
  result.ok ? 'done' : [result.refusal.code, result.refusal.about?.['part']]

/** Three taken in, one settled, approved by another; 2 of 3 since an erratum. */
async function contents(): Promise<Content[]> {
  const { database, id } = await anApprovedReturn()
  const erratum = [
    { key: 'ended', numerator: 2 },
    { key: 'left', numerator: 1 },
  ]
  await granted(sayOf(database, id, { erratum, reason: '漏登一件' }, asks(sun, NOW)))
  const { entries } = await granted(outgoing(database, id, { by: null, now: NOW, format: 'json' }))
  return entries.map(({ content }) => content)
}

const ours = { key: sealKey, sign: signPack }
type Site = { key: () => string; sign: (bytes: Uint8Array) => string }

/** Written, hashed, signed and sealed as that site does it, whatever it says. */
function fileOf(all: readonly Content[], { key, sign }: Site = ours): Buffer {
  const entries = all.map((content): Entry => {
    const hash = createHash('sha256').update('\n').update(canonicalText(content)).digest('hex')
    return { content, prevHash: '', hash, signature: sign(Buffer.from(signedText(hash))) }
  })
  return Buffer.from(sentText(entries, { site: '海门区', sentAt: NOW, key: key(), sign }))
}

async function aCity(): Promise<Database> {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, 'district', '2000-01-01')`,
    )
    put.run('320600', 'government', '南通市', 'Nantong', null)
    for (const code of ['320612', '320614']) put.run(code, 'district', code, code, '320600')
  })
  return database
}

let ids = 0
async function takes(city: Database, bytes: Uint8Array, keys: readonly string[] = [sealKey()]) {
  const read = readSentReturn(bytes, keys)
  const taking = { by: null, now: LATER, newId: () => `received-${++ids}`, forms: [teaReturn], body: '320600' }
  return read.ok ? receiveReturn(city, read.value, taking) : read
}
const sumIn = (city: Database) =>
  composed(city.reader, teaReturn, { body: '320600', period, asOf: LATER, catalogue: teaCatalogue }).filled.cells

const changed =
  (change: (frozen: Frozen, erratum: Erratum, all: Content[]) => unknown) =>
  (all: Content[]): Content[] => {
    const [frozen, , erratum] = all
    if (frozen?.kind === 'frozen' && erratum?.kind === 'erratum') change(frozen, erratum, all)
    return all
  }
const cell = ({ cells }: Frozen, key: string) => cells.find((each) => each.key === key) ?? cells[0]
const sets = (key: string, figure: object) => changed((frozen) => Object.assign(cell(frozen, key) ?? {}, figure))
const huge = Number.MAX_SAFE_INTEGER
const hugeCount = { value: huge, numerator: huge, display: String(huge) }

it('as it stands it is taken, and added with its erratum', async () => {
  const city = await aCity()
  expect(refusalOf(await takes(city, fileOf(await contents())))).toBe('done')
  expect(sumIn(city).map(({ display }) => display)).toEqual(['3', '2', '1', '33.33%'])
})

const wrongs: readonly (readonly [string, (all: Content[]) => Content[], string, string | undefined])[] = [
  ['a value its number does not come to', sets('taken', { value: 4 }), 'return-damaged', 'entries.0.cells.taken'],
  ['another printed', sets('taken', { display: '13' }), 'return-damaged', 'entries.0.cells.taken'],
  ['a rate of its own', sets('rate', { value: 99, display: '99.00%' }), 'return-damaged', 'entries.0.cells.rate'],
  [
    'fewer than none',
    sets('ended', { value: -1, numerator: -1, display: '-1' }),
    'return-damaged',
    'entries.0.cells.ended',
  ],
  ['half a case', sets('ended', { numerator: 1.5 }), 'return-damaged', 'entries.0.content.cells.1.numerator'],
  ['more than can be added exactly', sets('taken', hugeCount), 'return-damaged', 'entries.0.cells.taken'],
  ['nothing below a rate', sets('rate', { denominator: null }), 'return-damaged', 'entries.0.cells.rate'],
  ['people for cases', sets('taken', { kind: 'sum' }), 'return-damaged', 'entries.0.cells.taken'],
  ['a column twice', changed(({ cells }) => cells.push({ ...cells[0]! })), 'return-damaged', 'entries.0.cells'],
  [
    'a sum that does not hold said to hold',
    sets('left', { value: 9, numerator: 9, display: '9' }),
    'return-damaged',
    'entries.0.equations',
  ],
  ['an equation left out', changed((frozen) => (frozen.equations = [])), 'return-damaged', 'entries.0.equations'],
  [
    'a month called a year',
    changed((frozen) => (frozen.period = { from: '2026-03-01', to: '2026-03-31' })),
    'return-damaged',
    'entries.0.period',
  ],
  [
    'before the year was over',
    changed((frozen) => (frozen.asOf = '2026-12-31T15:59:59.999Z')),
    'return-period-not-over',
    undefined,
  ],
  [
    'an erratum of what did not stand',
    changed((_, { cells }) => Object.assign(cells[0]?.stated ?? {}, { value: 3, numerator: 3, display: '3' })),
    'return-damaged',
    'entries.2.cells.ended',
  ],
  [
    'an erratum of a column there is not',
    changed((_, { cells }) => Object.assign(cells[0] ?? {}, { key: 'gone' })),
    'return-damaged',
    'entries.2.cells.gone',
  ],
  ['an erratum before its return', (all) => [...all.slice(2), ...all.slice(0, 2)], 'return-damaged', 'entries'],
  ['approved by who froze it', changed((frozen, _, all) => (all[1]!.by = frozen.by)), 'return-not-approved', undefined],
  ['a district nobody knows', changed(({ body }) => (body.code = '320699')), 'unknown-body', undefined],
]

it.each(wrongs)('%s is refused though well signed, and nothing is kept', async (_, change, code, part) => {
  const city = await aCity()
  expect(refusalOf(await takes(city, fileOf(change(await contents()))))).toEqual([code, part])
  expect(allReceived(city)).toEqual([])
  expect(sumIn(city)[0]?.display).toBe('0')
})

it('every return of the shelf comes out as its own numbers say, so none of them would be refused', async () => {
  const { database, lastDay } = await aRandomCounty(61, 300)
  expect(lastDay > '2020-12-31').toBe(true)
  const asking = { ...asks(qian, `${lastDay}T02:00:00.000Z`), forms: returns, catalogue: undefined }
  let some = 0
  for (const form of returns)
    for (const each of periodsOf(form, 2020))
      for (const body of ['320614', '320614101']) {
        const frozen = await freeze(database, { form: form.key, body, period: each.period }, asking)
        const content = frozen.ok ? standingIn(database.reader, frozen.value)?.frozen : undefined
        if (!content) throw new Error(`${form.key} ${each.part} was not frozen`)
        expect([form.key, each.part, misreckoned(form, [content])]).toEqual([form.key, each.part, undefined])
        some += content.cells.filter(({ numerator }) => numerator > 0).length
      }
  expect(some).toBeGreaterThan(100)
})

it('no other site speaks for a district that has one, until its key is dropped', async () => {
  const [city, ring] = [await aCity(), keysOf(newRing())]
  const theirs = { key: () => ring.publicKey(), sign: (bytes: Uint8Array) => ring.sign(bytes) }
  const keys = [sealKey(), ring.publicKey()]
  for (const key of keys) await knowSealKey(city, { key, name: key }, { by: null, now: NOW })
  const year2025 = changed((frozen) => Object.assign(frozen, { period: { from: '2025-01-01', to: '2025-12-31' } }))
  await granted(takes(city, fileOf(await contents()), keys))
  const other = fileOf(year2025(await contents()), theirs)
  expect(refusalOf(await takes(city, other, keys))).toEqual(['return-of-another-site', undefined])
  await dropSealKey(city, sealKey(), { by: null, now: NOW })
  expect(refusalOf(await takes(city, other, [ring.publicKey()]))).toBe('done')
  expect(refusalOf(await takes(city, fileOf(await contents()), [ring.publicKey()]))).toEqual([
    'return-seal-unknown',
    undefined,
  ])
  // What came while the key was known was taken in by a person, and stands.
  expect(sumIn(city)[0]?.display).toBe('3')
})
