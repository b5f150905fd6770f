import { describe, expect, it } from 'vitest'
import { lineOf, officeSchema } from './schema'

const typed = (given: object) => lineOf(officeSchema.parse({ do: 'save', ...given }))

describe('what is typed of an office', () => {
  it('is nothing when nothing is typed', () => {
    expect(typed({})).toEqual({ ok: true, line: {} })
  })
  it('is a supervisor, hours and a pace, each on its own', () => {
    const hours = { weekdays: ['1', '2', '6'], from: '08:30', until: '11:30', from2: '14:00', until2: '17:30' }
    expect(typed({ supervisor: 'a', ...hours, before: '1，5', after: '2', every: '10' })).toEqual({
      ok: true,
      line: {
        supervisor: 'a',
        hours: {
          weekdays: [1, 2, 6],
          spans: [
            { from: '08:30', until: '11:30' },
            { from: '14:00', until: '17:30' },
          ],
        },
        pace: { before: [5, 1], after: [2], every: 10 },
      },
    })
    expect(typed({ weekdays: '3', from: '09:00', until: '12:00' })).toMatchObject({
      line: { hours: { weekdays: [3], spans: [{ from: '09:00', until: '12:00' }] } },
    })
  })
  it.each([
    [{ from: '08:30', until: '11:30' }, 'weekdays', 'hours-incomplete'],
    [{ weekdays: '1', until: '11:30' }, 'from', 'hours-incomplete'],
    [{ weekdays: '1', from: '08:30', until: '11:30', from2: '14:00' }, 'from2', 'hours-incomplete'],
    [{ weekdays: '1', from: '11:30', until: '08:30' }, 'from', 'hours-order'],
    [{ weekdays: '1', from: '08:30', until: '14:30', from2: '14:00', until2: '17:30' }, 'from', 'hours-order'],
    [{ before: '3' }, 'after', 'pace-incomplete'],
    [{ before: '0', after: '1', every: '5' }, 'before', 'not-numbers'],
    [{ before: '3', after: 'x', every: '5' }, 'after', 'not-numbers'],
    [{ before: '3', after: '1', every: '5,6' }, 'every', 'not-numbers'],
  ])('%j is refused at %s: %s', (given, field, problem) => {
    expect(typed(given)).toEqual({ ok: false, field, problem })
  })
})
