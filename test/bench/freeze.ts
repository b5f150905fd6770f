/** An annual return frozen: filled as known now, signed, chained, on disk. Aim: at most 5 s at any size. */
import { randomUUID } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { freeze } from '#app/db/freeze.server'
import { sayOf } from '#app/db/return-marks.server'
import { verifyReturns } from '#app/db/verify-returns.server'
import { yearPeriod } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import type { Person } from '#app/domain/people/permission'
import { DISTRICT } from '#prisma/demo/history'
import { ms, type Section } from '#test/bench/report'

export type Freezing = { form: string; freezes: number; recounts: number }

const official: Person = { account: 'bench', name: 'bench', role: 'official', body: DISTRICT }
const NOW = '2021-03-02T02:00:00.000Z'

/** The slowest of a few rounds of every return handed in for a year; milliseconds. Each is withdrawn again. */
export async function freezings(database: Database, { rounds = 3, now = NOW } = {}): Promise<Freezing[]> {
  const asker = { person: official, now, newId: randomUUID, forms: returns }
  const found: Freezing[] = []
  for (const { key } of returns.filter(({ every }) => every.includes('year'))) {
    let [freezes, recounts] = [0, 0]
    for (let i = 0; i < rounds; i++) {
      const begun = performance.now()
      const frozen = await freeze(database, { form: key, body: DISTRICT, period: yearPeriod(2020) }, asker)
      freezes = Math.max(freezes, performance.now() - begun)
      if (!frozen.ok) throw new Error(`${key}: ${frozen.refusal.code}`)
      const checking = performance.now()
      const { problems } = verifyReturns(database.reader, { forms: returns }, frozen.value)
      recounts = Math.max(recounts, performance.now() - checking)
      if (problems.length > 0) throw new Error(`${key}: ${problems[0]?.problem}`)
      await sayOf(database, frozen.value, { mark: 'withdrawn', reason: 'bench' }, asker)
    }
    found.push({ form: key, freezes, recounts })
  }
  return found
}

/** The table of the report, from what was found at each size. */
export const freezingSection = (bySize: ReadonlyMap<number, readonly Freezing[]>): Section => ({
  title: 'An annual return frozen',
  heads: ['disputes', 'return', 'filled, signed, on disk', 'verified and counted again'],
  rows: [...bySize].flatMap(([size, found]) =>
    found.map(({ form, freezes, recounts }) => [size, form, ms(freezes), ms(recounts)]),
  ),
  note: 'The slowest of the rounds. Aim: at most 5 s.',
})
