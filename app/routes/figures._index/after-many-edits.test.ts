/** Ten thousand edits of counties nobody planned; again and again pages are drawn by lot and all their numbers counted. */
import { expect, it } from 'vitest'
import { rebuild } from '#app/db/rebuild.server'
import { indicators } from '#app/domain/indicators'
import { procedures } from '#app/domain/procedures'
import { returns } from '#app/domain/returns'
import { periodsOf } from '#app/domain/returns/periods'
import type { Desk, Numbered } from '#test/listed'
import { indicatorNumbers, numbers, returnNumbers } from '#test/listed-numbers'
import { aGrowingCounty, countyBodies } from '#test/random-county'

type Growing = Awaited<ReturnType<typeof aGrowingCounty>>

const SEEDS = [101, 102, 103, 104, 105]
const EDITS = 2000 // of each, refused ones not counted
const LOOKS = 4

/** What a reader may ask of any page: a part of a year, a body, as known today or on a day in the past. */
function anyQuery(chance: Growing['chance'], { database, today }: Desk): string {
  const year = 2019 + chance.below(Number(today.slice(0, 4)) - 2018)
  const known = database.reader.prepare(`SELECT DISTINCT substr(knownAt, 1, 10) FROM Posting`).pluck().all() as string[]
  const asOf = chance.below(2) === 0 ? '' : `&as-of=${chance.pick(known)}`
  return `year=${year}&body=${chance.pick(countyBodies)}${asOf}`
}

/** Numbers of one page of each kind, drawn by lot; that of the whole county in 2020 always with them. */
function look({ chance, sofar }: Growing): Numbered[] {
  const { database, lastDay: today } = sofar()
  const desk = { database, today }
  const query = () => anyQuery(chance, desk)
  const scope = ['', ...procedures.map(({ key }) => `&procedure=${key}`)]
  const form = chance.pick(returns)
  const { part } = chance.pick(periodsOf(form, 2020))
  const drawn = Array.from({ length: 12 }, () => chance.pick(indicators).key)
  return [
    ...numbers(desk, `/figures?year=2020`),
    ...numbers(desk, `/figures?${query()}${chance.pick(scope)}`),
    ...drawn.flatMap((key) => indicatorNumbers(desk, key, `/figures/${key}?${query()}`)),
    ...returnNumbers(desk, form.key, `${query()}&part=${part}`),
    ...returnNumbers(desk, form.key, `year=2020&part=${part}`),
  ]
}

const causesOf = ({ database }: Desk) =>
  database.reader.prepare(`SELECT DISTINCT cause FROM Posting WHERE sign = -1`).pluck().all()

it.each(SEEDS)('no number differs from the length of its list, nor the ledger from its log (seed %i)', async (seed) => {
  const county = await aGrowingCounty(seed, 2)
  let some = 0
  for (let looked = 1; looked <= LOOKS; looked++) {
    while (county.sofar().done < (EDITS * looked) / LOOKS) await county.wishOnce()
    const found = look(county)
    expect(found.filter(({ shown, listed }) => shown !== listed)).toEqual([])
    some += found.filter(({ shown }) => shown > 0).length
  }
  const { database, done, lastDay } = county.sofar()
  expect(done).toBe(EDITS)
  expect(some).toBeGreaterThan(500)
  // Corrected, reopened and handed on there was: each took lines away that had been counted.
  expect(causesOf({ database, today: lastDay })).toEqual(expect.arrayContaining(['corrected', 'reopen', 'begun']))
  expect(await rebuild(database)).toMatchObject({ differences: 0 })
})
