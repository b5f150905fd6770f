import { describe, expect, it } from 'vitest'
import { testCalendar } from '#test/calendar'
import { instantOf, isOpen, opensFrom, usualHours } from './office-hours'

/** All moments are UTC; in the comments, Beijing time, eight hours on. */
describe('an office', () => {
  it.each([
    // Monday 2 March, midnight → half past eight
    ['2020-03-01T16:00:00.000Z', '2020-03-02T00:30:00.000Z'],
    // 09:14: open
    ['2020-03-02T01:14:00.000Z', '2020-03-02T01:14:00.000Z'],
    // 11:30, the lunch break begins → 14:00
    ['2020-03-02T03:30:00.000Z', '2020-03-02T06:00:00.000Z'],
    // Friday 17:30 → Monday
    ['2020-03-06T09:30:00.000Z', '2020-03-09T00:30:00.000Z'],
    // the evening before the Spring Festival of 2020 → the Monday after its lengthening
    ['2020-01-23T10:00:00.000Z', '2020-02-03T00:30:00.000Z'],
    // Saturday 18 January → Sunday the 19th, worked in exchange
    ['2020-01-18T02:00:00.000Z', '2020-01-19T00:30:00.000Z'],
    // Sunday 31 May, 23:30 in Beijing is Sunday 15:30 UTC: the day is Beijing's
    ['2020-05-31T15:30:00.000Z', '2020-06-01T00:30:00.000Z'],
  ])('asked at %s opens at %s', (at, expected) => {
    expect(opensFrom(at, usualHours, testCalendar)).toBe(expected)
    expect(isOpen(at, usualHours, testCalendar)).toBe(at === expected)
  })

  it('may be open on Saturdays, but on no holiday', () => {
    const hours = { weekdays: [1, 2, 3, 4, 5, 6], spans: [{ from: '09:00', until: '12:00' }] }
    expect(opensFrom('2020-03-06T09:30:00.000Z', hours, testCalendar)).toBe('2020-03-07T01:00:00.000Z')
    // Saturday 4 April is Tomb-sweeping Day, to Monday the 6th
    expect(opensFrom('2020-04-03T09:30:00.000Z', hours, testCalendar)).toBe('2020-04-07T01:00:00.000Z')
  })

  it('that is never open is a fault', () => {
    expect(() => opensFrom('2020-03-06T09:30:00.000Z', { weekdays: [], spans: [] }, testCalendar)).toThrow(RangeError)
  })
})

it('a time of day in Beijing is an instant of the same day or of the one before', () => {
  expect(instantOf('2020-03-02', '08:30')).toBe('2020-03-02T00:30:00.000Z')
  expect(instantOf('2020-03-01', '07:45')).toBe('2020-02-29T23:45:00.000Z')
  expect(instantOf('2020-03-02', '23:59')).toBe('2020-03-02T15:59:00.000Z')
})
