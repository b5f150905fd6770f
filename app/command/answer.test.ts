import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verbs } from '#app/command/verbs'
import { perform } from '#app/db/perform.server'
import { isPassword } from '#app/db/password.server'
import { credentialsOf } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { fq, jsonOf, keysOf, nowhere } from '#test/counter'
import { aRandomCounty, aSmallCounty } from '#test/random-county'

const mediator = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' } as const

/** One quarrel settled on the spot on 5 March 2020, written down the same day. */
async function settled(database: Database, id: string): Promise<void> {
  let next = 0
  const asking = (now: string) => ({ person: mediator, now, newId: () => `${id}-${++next}` })
  const command = {
    kind: 'register' as const,
    title: '田埂之争',
    category: 'neighbour' as const,
    source: 'application' as const,
    place: '320614101',
    on: '2020-03-02',
    procedure: 'grid-handling',
    body: '320614101-mc',
    entry: {},
  }
  const registered = await perform(database, { id, command }, asking('2020-03-02T02:00:00.000Z'))
  if (!registered.ok) throw new Error(JSON.stringify(registered.refusal))
  const { disputeId } = registered.value
  const proceeding = database.reader.prepare('SELECT id FROM Proceeding WHERE disputeId = ?').pluck().get(disputeId)
  const step = { kind: 'step', proceeding: String(proceeding), step: 'settle-on-the-spot', on: '2020-03-05' } as const
  const asked = { id: `${id}/2`, disputeId, command: { ...step, entry: { result: '和好' } } }
  const done = await perform(database, asked, asking('2020-03-05T02:00:00.000Z'))
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

describe('figures and cases', () => {
  it('count one settled quarrel, once it is known', async () => {
    const database = await aSmallCounty()
    await settled(database, 'one')
    const { json } = await jsonOf(database.file, 'figures --year 2020')
    expect(keysOf(json)).toEqual(['period', 'asOf', 'indicators'])
    expect([json.period, json.asOf]).toEqual([{ from: '2020-01-01', to: '2020-12-31' }, '2021-03-02'])
    const keys = ['key', 'name', 'value', 'numerator', 'denominator', 'display', 'definition']
    for (const indicator of json.indicators) expect(keysOf(indicator)).toEqual(keys)
    const of = (key: string) => json.indicators.find((each: { key: string }) => each.key === key)
    expect(of('disputes-resolved')).toMatchObject({ name: '化解纠纷', value: 1, numerator: 1, denominator: null })
    expect(of('grassroots-resolution-rate')).toMatchObject({
      value: 100,
      numerator: 1,
      denominator: 1,
      display: '100.00%',
    })
    expect(of('suggestion-reply-rate')).toMatchObject({ value: null, display: '—' })
    const before = await jsonOf(database.file, 'figures --year 2020 --as-of 2020-03-04')
    const known = before.json.indicators.find((each: { key: string }) => each.key === 'disputes-resolved')
    expect([before.json.asOf, known.value]).toEqual(['2020-03-04', 0])
    const cases = await jsonOf(database.file, 'cases --indicator disputes-resolved --year 2020')
    expect(cases.json).toEqual({ count: 1, cases: [{ number: '2020-000001', title: '田埂之争' }] })
    const elsewhere = await jsonOf(database.file, 'cases --indicator disputes-resolved --year 2020 --body 320614102')
    expect(elsewhere.json).toEqual({ count: 0, cases: [] })
  })

  it('agree for every indicator of a county with a history nobody wrote', async () => {
    const { database, done } = await aRandomCounty(7, 150)
    expect(done).toBeGreaterThan(60)
    for (const flags of ['--year 2020', '--year 2020 --as-of 2020-08-01', '--from 2020-02-10 --to 2020-09-05'])
      for (const figure of (await jsonOf(database.file, `figures ${flags}`)).json.indicators) {
        const amount = figure.key.endsWith('-amount')
        const { json } = await jsonOf(database.file, `cases --indicator ${figure.key} ${flags}`)
        if (!amount) expect([figure.key, flags, json.count]).toEqual([figure.key, flags, figure.numerator])
        expect(json.cases).toHaveLength(json.count)
        if (figure.denominator === null) continue
        const below = await jsonOf(database.file, `cases --indicator ${figure.key} ${flags} --denominator`)
        expect([figure.key, flags, below.json.count]).toEqual([figure.key, flags, figure.denominator])
      }
  })

  it('print a table for people, rounded as asked', async () => {
    const database = await aSmallCounty()
    await settled(database, 'one')
    const { out, status } = await fq(
      database.file,
      'figures --year 2020 --rounding truncate --decimals 0 --language en',
    )
    expect(status).toBe(0)
    expect(out).toMatch(/grassroots-resolution-rate +Share resolved at the grass roots +100% +1 \/ 1/)
  })
})

describe('reconcile', () => {
  it('finds the three pairs behind 42.66, and by which rounding', async () => {
    const { json } = await jsonOf(nowhere, 'reconcile --rate 42.66')
    expect(json).toEqual({
      fits: [
        { n: 32, d: 75, rounding: 'truncate' },
        { n: 61, d: 143, rounding: 'half-up' },
        { n: 61, d: 143, rounding: 'half-even' },
        { n: 64, d: 150, rounding: 'truncate' },
      ],
    })
  })
})

describe('rebuild and verify', () => {
  it('find a healthy county healthy', async () => {
    const { database } = await aRandomCounty(3, 60)
    const rebuilt = await jsonOf(database.file, 'rebuild')
    expect(keysOf(rebuilt.json)).toEqual(['events', 'postings', 'differences', 'seconds'])
    expect([rebuilt.status, rebuilt.json.differences]).toEqual([0, 0])
    const verified = await jsonOf(database.file, 'verify')
    expect([verified.status, verified.json.ok]).toEqual([0, true])
    for (const check of verified.json.checks) expect(keysOf(check)).toEqual(['name', 'ok', 'detail'])
  })

  it('find a rollup somebody changed, say so by the exit status, and mend it', async () => {
    const database = await aSmallCounty()
    await settled(database, 'one')
    await database.exclusively((db) => db.exec(`UPDATE Rollup SET count = count + 1 WHERE measure = 'resolved'`))
    expect((await fq(database.file, 'verify')).status).toBe(1)
    expect((await fq(database.file, 'rebuild')).status).toBe(1)
    expect(await jsonOf(database.file, 'rebuild --repair')).toMatchObject({ status: 0 })
    expect((await fq(database.file, 'verify')).status).toBe(0)
  })
})

describe('user add', () => {
  const words = 'user add --login wang --name 王芳 --role mediator --body 320614101-mc'

  it('prints a generated password once, and it is the password', async () => {
    const database = await aSmallCounty()
    const { json } = await jsonOf(database.file, words)
    expect(keysOf(json)).toEqual(['id', 'login', 'name', 'role', 'body', 'password'])
    const kept = credentialsOf(database, 'wang')
    expect(await isPassword(kept?.passwordHash, json.password)).toBe(true)
    expect(await fq(database.file, words)).toMatchObject({ status: 1, err: 'fq: there is already an account wang\n' })
  })

  it('takes a password from standard input and does not repeat it', async () => {
    const database = await aSmallCounty()
    const { out } = await fq(database.file, `${words} --password-stdin`, '枫桥镇上的老槐树开花了\n')
    expect(out).not.toContain('槐')
    const kept = credentialsOf(database, 'wang')
    expect(await isPassword(kept?.passwordHash, '枫桥镇上的老槐树开花了')).toBe(true)
  })

  it.each([
    ['--role boss --body 320614101-mc', /--role is one of/],
    ['--role mediator --body 999999', /no body 999999/],
    ['--role mediator', /--body is needed/],
  ])('says what is wrong: %s', async (flags, words) => {
    const database = await aSmallCounty()
    const said = await fq(database.file, `user add --login li --name 李 ${flags}`)
    expect([said.status, said.out]).toEqual([1, ''])
    expect(said.err).toMatch(words)
  })
})

describe('every verb', () => {
  it.each(verbs.map((verb) => [verb.name]))('%s explains itself and refuses what it does not know', async (name) => {
    const help = await fq(nowhere, `${name} --help`)
    expect([help.status, help.err]).toEqual([0, ''])
    expect(help.out).toContain('--json')
    const wrong = await fq(nowhere, `${name} --no-such-flag`)
    expect([wrong.status, wrong.out]).toEqual([1, ''])
    expect(wrong.err).toMatch(/^fq: .+--no-such-flag.+\n$/)
  })

  it.each(['figures', 'cases --indicator disputes-resolved', 'rebuild', 'verify'])(
    '%s makes no database where there is none, and says what to run',
    async (words) => {
      const said = await fq(nowhere, words)
      expect([said.status, said.out]).toEqual([1, ''])
      expect(said.err).toMatch(/^fq: there is no database at .+fq -- demo.+\n$/)
      expect(existsSync(nowhere)).toBe(false)
    },
  )

  it('is listed when nothing is asked, and a wrong one is named', async () => {
    expect((await fq(nowhere, '')).out).toContain('reconcile')
    expect(await fq(nowhere, 'count-beans')).toMatchObject({ status: 1 })
  })

  it.each([
    'figures --year 20',
    'figures --from 2020-02-30',
    'figures --as-of soon',
    'figures --rounding up',
    'figures --decimals 9',
    'figures --body 1',
    'figures --language fr',
    'cases',
    'cases --indicator nothing',
    'cases --indicator disputes-resolved --denominator',
    'reconcile --rate many',
  ])('refuses in one line: %s', async (words) => {
    const database = await aSmallCounty()
    const said = await fq(database.file, words)
    expect([said.status, said.out]).toEqual([1, ''])
    expect(said.err).toMatch(/^fq: .+\n$/)
    expect(said.err.split('\n')).toHaveLength(2)
  })
})
