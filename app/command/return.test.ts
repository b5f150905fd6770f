import { expect, it } from 'vitest'
import { fq, jsonOf, keysOf } from '#test/counter'
import { aRandomCounty } from '#test/random-county'

it('fills a return in, with exactly these keys', async () => {
  const { database } = await aRandomCounty(41, 80)
  const { json, status } = await jsonOf(database.file, 'return administrative-mediation --year 2020 --part quarter-2')
  expect(status).toBe(0)
  const keys = ['return', 'version', 'body', 'period', 'asOf', 'cells', 'checks', 'name', 'paragraphs']
  expect(keysOf(json)).toEqual(keys)
  expect(json).toMatchObject({ return: 'administrative-mediation', body: '320614', name: '行政调解案件统计表' })
  expect([json.period, json.asOf]).toEqual([{ from: '2020-04-01', to: '2020-06-30' }, '2021-03-02T02:00:00.000Z'])
  expect(json.cells).toHaveLength(27)
  const cell = ['key', 'value', 'numerator', 'denominator', 'display', 'no', 'name', 'kind', 'group', 'unverified']
  expect(keysOf(json.cells[0])).toEqual(cell)
  expect(keysOf(json.checks[0])).toEqual(['left', 'right', 'holds', 'equation', 'name', 'inferred'])
  const annual = await jsonOf(database.file, 'return annual-report --year 2020 --as-of 2020-01-31 --language en')
  expect(annual.json.asOf).toBe('2020-01-31T15:59:59.999Z')
  expect(annual.json.paragraphs[0].text).toMatch(/^In 2020, \d+ applications/)
  expect(annual.json.paragraphs[0].notes).toHaveLength(10)
  const said = await fq(database.file, 'return people-mediation --year 2020 --part half-1')
  expect(said.out).toContain('ok   1 = Σ(5…19)')
})

it('says which returns and parts there are', async () => {
  const { database } = await aRandomCounty(41, 5)
  expect((await fq(database.file, 'return no-such')).err).toContain('administrative-mediation')
  const wrong = await fq(database.file, 'return administrative-mediation --year 2020')
  expect([wrong.status, wrong.out]).toEqual([1, ''])
  expect(wrong.err).toContain('quarter-1, quarter-2, quarter-3, quarter-4')
})
