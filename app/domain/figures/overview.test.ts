import { expect, it } from 'vitest'
import { indicatorByKey } from '#app/domain/indicators'
import { measureByKey } from '#app/domain/measures'
import { isSmall, overviewMeasures, overviewRates } from './overview'

it('names only what is on the shelves', () => {
  for (const key of overviewMeasures) expect([key, measureByKey(key) !== undefined]).toEqual([key, true])
  for (const key of overviewRates) expect([key, indicatorByKey(key)?.kind]).toEqual([key, 'rate'])
})

it('marks a rate over fewer than thirty cases, and not one over none', () => {
  expect([null, 0, 1, 29, 30, 8263].map(isSmall)).toEqual([false, false, true, true, false, false])
})
