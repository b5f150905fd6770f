import { describe, expect, it } from 'vitest'
import { dayOf } from '#app/domain/law/day'
import { endOfDay, isInstant, knownUpTo } from './known'

describe('as known on a day', () => {
  it('ends with the day in Beijing, eight hours before it ends in London', () => {
    expect(endOfDay('2021-01-26')).toBe('2021-01-26T15:59:59.999Z')
    expect([dayOf('2021-01-26T15:59:59.999Z'), dayOf('2021-01-26T16:00:00.000Z')]).toEqual(['2021-01-26', '2021-01-27'])
  })

  it('is all that is known on a day that is not over, or when no day is asked for', () => {
    expect(knownUpTo(undefined, '2021-01-26')).toBeUndefined()
    expect(knownUpTo('2021-01-26', '2021-01-26')).toBeUndefined()
    expect(knownUpTo('2021-01-27', '2021-01-26')).toBeUndefined()
    expect(knownUpTo('2021-01-25', '2021-01-26')).toBe('2021-01-25T15:59:59.999Z')
  })
})

it.each([
  ['2027-01-04T02:00:00.000Z', true],
  ['2027-01-04', false],
  ['2027-02-30T02:00:00.000Z', false],
  ['2027-01-04T24:00:00.000Z', false],
  ['2027-01-04T02:00:00Z', false],
])('%s is an instant: %s', (text, is) => expect(isInstant(text)).toBe(is))
