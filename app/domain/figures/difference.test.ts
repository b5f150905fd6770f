import { expect, it } from 'vitest'
import { catalogue } from '#app/domain/procedures'
import { causeOf } from './difference'

const AS_OF = '2020-06-30'
const reopening = Object.entries(catalogue.get('people-mediation')?.steps ?? {}).find(([, step]) => step.reopens)?.[0]

it.each([
  ['accepted in July', '2020-07-01', 1, 'accept', 'since'],
  ['accepted in June, entered in July', '2020-06-30', 1, 'accept', 'late'],
  ['registered late', '2020-06-01', 1, 'registered', 'late'],
  ['taken off by a correction', '2020-06-01', -1, 'corrected', 'corrected'],
  ['put in by a correction', '2020-06-01', 1, 'corrected', 'corrected'],
  ['ended, and taken up again', '2020-06-01', -1, reopening ?? '', 'reopened'],
  ['gone on to where it counts otherwise', '2020-06-01', -1, 'refer-on', 'moved'],
])('%s', (_, on, count, cause, expected) => {
  expect(causeOf({ on, count, cause, procedure: 'people-mediation' }, AS_OF, catalogue)).toBe(expected)
})
