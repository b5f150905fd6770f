/**
 * A county whose tree of bodies changes while cases run, to which others hand over theirs, and in which things are entered
 * in the first and the last instant of a day: what is kept added up is what the lines come to, on any past day.
 */
import { expect, it } from 'vitest'
import { changeBody } from '#app/db/bodies.server'
import type { Database } from '#app/db/connection.server'
import { differencePage, oneByOne } from '#app/db/difference-page.server'
import { partsWithin, sumsTogether } from '#app/db/figures.server'
import { rebuild } from '#app/db/rebuild.server'
import { sumOf } from '#app/db/sums.server'
import { surroundings } from '#app/db/surroundings.server'
import { endOfDay } from '#app/domain/figures/known'
import { indicators } from '#app/domain/indicators'
import { addDays, dayOf, type Day } from '#app/domain/law/day'
import { measures } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import type { BodyChange } from '#app/domain/territory/change'
import { aKey, disputesOf, packed, taken } from '#test/factories/pack'
import { aGrowingCounty, aRandomCounty, atTheEdges } from '#test/random-county'

const ways = [...catalogue.keys()].map((procedure) => ({ procedure }))
const trees = [undefined, 'now'] as const
type Growing = Awaited<ReturnType<typeof aGrowingCounty>>

const codesOf = ({ reader }: Database): string[] => [
  ...new Set(
    surroundings(reader)
      .territory.all()
      .map(({ code }) => code),
  ),
]

/** Founded, renamed, moved or merged, perhaps long ago; what cannot be is refused. */
async function turn({ sofar, chance }: Growing, n: number): Promise<boolean> {
  const { database, lastDay } = sofar()
  const from: Day = addDays(lastDay, chance.below(200) - 150)
  const [code, other] = [chance.pick(codesOf(database)), chance.pick(codesOf(database))]
  const name = { zh: `新名${n}`, en: `Name ${n}` }
  const founded = { code: `3206142${n}`, kind: 'town', level: 'town', name, parent: '320614', from } as const
  const change = chance.pick<BodyChange>([
    { kind: 'add', body: founded },
    { kind: 'change', code, name, from },
    { kind: 'change', code, name, from, parent: other },
    { kind: 'end', code, to: from, into: other },
  ])
  const now = endOfDay(lastDay)
  return (await changeBody(database, change, { by: null, now, newId: () => `edition ${n}` }, true)).ok
}

async function aCounty(seed: number) {
  aKey()
  const { database: elsewhere } = await aRandomCounty(seed + 1000, 60)
  const packs = await Promise.all(
    disputesOf(elsewhere)
      .slice(0, 4)
      .map((id) => packed(elsewhere, id)),
  )
  const county = await aGrowingCounty(seed, 3, atTheEdges)
  let turned = 0
  for (let i = 1; i <= 240; i++) {
    await county.wishOnce()
    if (i % 10 === 0 && (await turn(county, i))) turned++
    const pack = i % 60 === 0 ? packs.pop() : undefined
    if (pack) expect(await taken(county.sofar().database, pack)).toMatchObject({ ok: true })
  }
  expect(turned).toBeGreaterThan(8)
  return county
}

it.each([71, 72])('is kept added up as its lines come to (seed %i)', async (seed) => {
  const { chance, sofar } = await aCounty(seed)
  const { database } = sofar()
  expect((await rebuild(database)).differing).toEqual([])
  const db = database.reader
  const known = db.prepare(`SELECT DISTINCT knownAt FROM Posting ORDER BY knownAt`).pluck().all() as string[]
  const some = known.filter((_, i) => i % Math.ceil(known.length / 6) === 0)
  const instants = some.flatMap((at) => [at, endOfDay(dayOf(at)), endOfDay(addDays(dayOf(at), -1))])
  const bodies = ['320614', ...codesOf(database).filter(() => chance.below(4) === 0)]
  for (const body of bodies)
    for (const tree of trees)
      for (const span of [
        { from: '2019-12-31', to: '2020-03-01' },
        { from: '2020-01-01', to: '2020-12-31' },
        { to: '2020-02-29' },
      ])
        for (const asOf of [undefined, ...instants]) {
          const parts = measures.map(({ key }) => ({ sign: 1 as const, measure: key, span, ways }))
          const sum = sumsTogether(db, { body, asOf, tree }, parts)
          const said = parts.map((part) => [part.measure, sum(part)])
          const lines = parts.map((part) => [part.measure, sumOf(db, { body, asOf, tree, part })])
          expect([body, tree, span, asOf, said]).toEqual([body, tree, span, asOf, lines])
        }
  for (const tree of trees)
    for (const each of indicators) {
      const about = { body: chance.pick(bodies), tree }
      const parts = partsWithin(each, { period: { from: '2019-12-31', to: '2020-08-31' }, catalogue }).numerator
      const since = chance.pick(instants)
      const sums = parts.map((part) => ({ ...about, part }))
      const asked = { sums, since, asOfDay: dayOf(since), quantities: false, only: undefined, page: 1, size: 9 }
      const page = differencePage(db, asked)
      expect(page).toEqual(oneByOne(db, asked))
      const [now, then] = [undefined, since].map((asOf) => {
        const sum = sumsTogether(db, { ...about, asOf }, parts)
        return parts.reduce((all, part) => all + part.sign * sum(part).count, 0)
      })
      const by = page.causes.reduce((all, cause) => all + cause.by, 0)
      expect([each.key, about, since, by]).toEqual([each.key, about, since, (now ?? 0) - (then ?? 0)])
    }
})
