/** Returns at the counter: out of one site as a file, into another, tampered with on the way. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { freeze } from '#app/db/freeze.server'
import { sealKey } from '#app/db/key-file.server'
import { allReceived } from '#app/db/received-returns.server'
import { sayOf } from '#app/db/return-marks.server'
import { knowSealKey } from '#app/db/seal-keys.server'
import { returns } from '#app/domain/returns'
import { fq, jsonOf } from '#test/counter'
import { aDatabase } from '#test/database'
import { qian, sun } from '#test/factories/tea-return'
import { aTeaCounty } from '#test/tea-house'

const NOW = '2021-03-02T01:00:00.000Z'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-return-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The people's mediation return of a district for 2020, frozen and, if wanted, approved. */
async function aReturn(approved = true) {
  const database = await aTeaCounty()
  let ids = 0
  const asks = (person: typeof qian) => ({ person, now: NOW, newId: () => `r${++ids}`, forms: returns })
  const half = { from: '2020-07-01', to: '2020-12-31' }
  const frozen = await freeze(database, { form: 'people-mediation', body: '320614', period: half }, asks(qian))
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.refusal))
  if (approved) await sayOf(database, frozen.value, { mark: 'approved', reason: '' }, asks(sun))
  return { file: database.file, id: frozen.value, out: join(aFolder(), 'return.json') }
}

async function aCity() {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, '', '', ?, 'district', '2000-01-01')`,
    )
    put.run('320600', 'government', null)
    put.run('320614', 'district', '320600')
  })
  return database
}

it('is exported, received once its key is known, and not twice', async () => {
  const { file, id, out } = await aReturn()
  const { json } = await jsonOf(file, `return export ${id} --out ${out}`)
  expect(json).toMatchObject({ form: 'people-mediation', body: '320614', entries: 2, key: sealKey() })
  expect((await fq(file, `return export ${id} --out ${out}`)).err).toContain('EEXIST')
  const city = await aCity()
  expect((await fq(city.file, `return receive ${out}`)).err).toContain(sealKey())
  await knowSealKey(city, { key: sealKey(), name: '海门' }, { by: null, now: NOW })
  expect((await fq(city.file, `return receive ${out}`)).out).toBe('Received.\n')
  expect((await fq(city.file, `return receive ${out}`)).err).toContain('here already')
  expect(allReceived(city).map(({ body }) => body)).toEqual(['320614'])
})

it('one digit changed on the way is refused in clear words, and nothing is stored', async () => {
  const { file, id, out } = await aReturn()
  await fq(file, `return export ${id} --out ${out}`)
  writeFileSync(out, readFileSync(out, 'utf8').replace('"numerator": 0', '"numerator": 9'))
  const city = await aCity()
  await knowSealKey(city, { key: sealKey(), name: '海门' }, { by: null, now: NOW })
  const { status, err } = await fq(city.file, `return receive ${out}`)
  expect([status, err.includes('was changed')]).toEqual([1, true])
  expect(allReceived(city)).toEqual([])
  expect((await fq(city.file, 'return receive /nowhere.json')).err).toContain('cannot be read')
})

it('without anybody’s word for it, or not there, it is not exported', async () => {
  const { file, id, out } = await aReturn(false)
  expect((await fq(file, `return export ${id} --out ${out}`)).err).toContain('Nobody has approved')
  expect((await fq(file, `return export none --out ${out}`)).status).toBe(1)
})

it('verify holds frozen returns against the ledger', async () => {
  const { file } = await aReturn()
  const { json } = await jsonOf(file, 'verify')
  const found = json.checks.find(({ name }: { name: string }) => name === 'returns')
  expect(found).toEqual({ name: 'returns', ok: true, detail: '2 entries, 1 counted again the same' })
})

it('returns due drafts nothing where nothing is on the schedule', async () => {
  const city = await aCity()
  expect((await fq(city.file, 'returns due')).out).toBe('0 drafts made; they wait for a person to approve them\n')
})
