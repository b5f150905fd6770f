/** The tea return of a district for 2026: three accepted, one settled; frozen by one official, approved by another. */
import { freeze } from '#app/db/freeze.server'
import { sayOf } from '#app/db/return-marks.server'
import type { Result } from '#app/domain/dispute/refusal'
import { yearPeriod } from '#app/domain/law/day'
import { asks, qian, sun } from '#test/factories/tea-return'
import { aTeaCounty, aTeaDispute } from '#test/tea-house'

export const NOW = '2027-01-04T02:00:00.000Z'
export const period = yearPeriod(2026)

export async function granted<T>(asked: Promise<Result<T>> | Result<T>): Promise<T> {
  const result = await asked
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

export async function anApprovedReturn() {
  const database = await aTeaCounty()
  const first = await aTeaDispute(database, '2026-03-02')
  await aTeaDispute(database, '2026-04-01')
  await aTeaDispute(database, '2026-05-06')
  await first.settle('2026-03-09')
  const id = await granted(freeze(database, { form: 'tea', body: '320614', period }, asks(qian, NOW)))
  await granted(sayOf(database, id, { mark: 'approved', reason: '' }, asks(sun, NOW)))
  return { database, id }
}
