import { createPublicKey, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { freeze } from '#app/db/freeze.server'
import { openReturns } from '#app/db/open-data.server'
import { sayOf } from '#app/db/return-marks.server'
import { canonicalText } from '#app/domain/frozen/entry'
import { monthPeriod } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import { openDataSchema, publicText } from '#app/domain/publishing/open-data'
import { returns } from '#app/domain/returns'
import { openDataSchemaText, openFile } from '#app/exchange/open-data.server'
import { aDatabase } from '#test/database'
import { settle } from '#test/factories/county'
import { DISTRICT } from '#test/factories/territory'

const APRIL = '2026-04-02T01:00:00.000Z'
const official = (account: string): Person => ({ account, name: '钱', role: 'official', body: DISTRICT })
let ids = 0
const asking = (account: string) => ({
  person: official(account),
  now: APRIL,
  newId: () => `o${++ids}`,
  forms: returns,
})

/** A month without a single reconsideration, published; then 7 received, says an erratum, of which 3 accepted. */
async function published() {
  const database = await aDatabase()
  await settle(database)
  const month = { form: 'monthly-reconsideration', body: DISTRICT, period: monthPeriod('2026-03') }
  const frozen = await freeze(database, month, asking('qian'))
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.refusal))
  const say = async (saying: Parameters<typeof sayOf>[2]) => {
    const said = await sayOf(database, frozen.value, saying, asking('sun'))
    if (!said.ok) throw new Error(JSON.stringify(said.refusal))
  }
  await say({ mark: 'approved', reason: '' })
  await say({ mark: 'published', reason: '' })
  return { database, say }
}
const dataOf = (text: string) => {
  const data = openDataSchema.parse(JSON.parse(text))
  if (data.kind !== 'returns') throw new Error('not returns')
  return data
}

it('carries a signature anybody can check over exactly what they read', async () => {
  const { database } = await published()
  const { key, signature, ...told } = dataOf(openFile('returns.json', openReturns(database)).text)
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'base64').toString('base64url') },
    format: 'jwk',
  })
  const holds = (content: unknown) =>
    verify(null, Buffer.from(publicText(canonicalText(content))), publicKey, Buffer.from(signature, 'base64'))
  expect(holds(told)).toBe(true)
  expect(holds({ ...told, smallBelow: 6 })).toBe(false)
})

it('tells nought, an erratum beside what it corrects, and of one about a small figure not even why', async () => {
  const { database, say } = await published()
  await say({ erratum: [{ key: 'received', numerator: 7 }], reason: '漏登七件' })
  await say({ erratum: [{ key: 'accepted', numerator: 3 }], reason: '漏登受理三件' })
  const { returns: told } = dataOf(openFile('returns.json', openReturns(database)).text)
  const cell = (key: string) => told[0]?.cells.find((each) => each.key === key)
  expect(cell('received')).toMatchObject({ stated: { value: 0 }, corrected: { value: 7, suppressed: false } })
  expect(cell('accepted')).toMatchObject({ stated: { value: 0 }, corrected: { value: null, suppressed: true } })
  expect(told[0]?.errata.map(({ reason }) => reason)).toEqual(['漏登七件', ''])
  expect(openFile('returns.csv', openReturns(database)).text).toMatch(/accepted,3,受理,count,0,0,,,,,,suppressed\r\n/)
})

it('is gone when it is withdrawn', async () => {
  const { database, say } = await published()
  await say({ mark: 'withdrawn', reason: '口径有误' })
  expect(dataOf(openFile('returns.json', openReturns(database)).text).returns).toEqual([])
})

it('has a schema', () => {
  expect(JSON.parse(openDataSchemaText())).toMatchObject({ $id: 'fengqiao/open-data/1', oneOf: [{}, {}] })
})
