import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testCalendar } from '#test/calendar'
import { isWorkday } from './calendar'
import { addDays, daysBetween, eachDay, type Day } from './day'
import { daysLeft, dueOf, versionOn, type DeadlineRule, type DueDate, type Given, type Suspension } from './deadline'
import { deadlineRules } from './rules'

/** What holds for every rule, start, suspension and extension. */
const start = fc.integer({ min: 0, max: 2_500 }).map((count) => addDays('2019-01-01', count))
const rule = fc.constantFrom(...deadlineRules)
const reason = { zh: '不可抗力', en: 'force majeure' }
const suspension = (after: Day) =>
  fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 })).map(([lag, length]): Suspension => {
    const from = addDays(after, lag)
    return { from, to: addDays(from, length), reason }
  })
const extension = fc.integer({ min: 1, max: 40 }).map((days) => ({ days }))
const story = start.chain((day) =>
  fc.record({
    day: fc.constant(day),
    rule,
    suspensions: fc.array(suspension(day), { maxLength: 3 }),
    extensions: fc.array(extension, { maxLength: 2 }),
  }),
)

const count = (each: DeadlineRule, day: Day, given?: Given): DueDate | null => {
  const result = dueOf(each, day, testCalendar, given)
  return result.ok ? result.due : null
}

describe('every due date', () => {
  it('is a working day, but for danger', () => {
    fc.assert(
      fc.property(story, ({ rule, day, ...given }) => {
        const counted = count(rule, day, given)
        fc.pre(counted !== null && !counted.version.onRestDaysToo)
        expect(isWorkday(counted.due, testCalendar)).toBe(true)
      }),
    )
  })

  it('lies after its start, or before when counted back', () => {
    fc.assert(
      fc.property(story, ({ rule, day, ...given }) => {
        const counted = count(rule, day, given)
        fc.pre(counted !== null)
        if (counted.version.length === 0) expect(counted.due >= day).toBe(true)
        else expect(rule.backwards ? counted.due < day : counted.due > day).toBe(true)
      }),
    )
  })

  it('is never earlier for a later start under the same version', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 40 }), ({ rule, day, extensions }, later) => {
        const next = addDays(day, later)
        fc.pre(versionOn(rule, day) !== undefined && versionOn(rule, day) === versionOn(rule, next))
        expect((count(rule, day, { extensions })?.due ?? '') <= (count(rule, next, { extensions })?.due ?? '')).toBe(
          true,
        )
      }),
    )
  })

  it('is never brought forward by a suspension or an extension', () => {
    fc.assert(
      fc.property(story, ({ rule, day, suspensions, extensions }) => {
        const plain = count(rule, day)
        fc.pre(plain !== null && !rule.backwards)
        const suspended = count(rule, day, { suspensions })?.due ?? ''
        const both = count(rule, day, { suspensions, extensions })?.due ?? ''
        expect(plain.due <= suspended && suspended <= both).toBe(true)
      }),
    )
  })

  it('leaves out each suspended day once, however the suspensions overlap', () => {
    fc.assert(
      fc.property(story, ({ rule, day, suspensions }) => {
        const days = new Set(suspensions.flatMap(({ from, to }) => [...eachDay(from, to ?? from)]))
        const singly = [...days].map((each) => ({ from: each, to: each, reason }))
        expect(count(rule, day, { suspensions })?.due).toBe(count(rule, day, { suspensions: singly })?.due)
      }),
    )
  })

  it('moves by exactly the days suspended, where calendar days are counted and no rest day ends them', () => {
    fc.assert(
      fc.property(story, ({ rule, day, suspensions }) => {
        const plain = count(rule, day)
        fc.pre(plain !== null && !rule.backwards && plain.version.unit === 'day' && plain.version.length > 0)
        const end = addDays(day, plain.version.length)
        const counted = count(rule, day, { suspensions })
        const left = new Set(suspensions.flatMap(({ from, to }) => [...eachDay(from, to ?? from)]))
        let expected = day
        for (let need = plain.version.length; need > 0;) if (!left.has((expected = addDays(expected, 1)))) need--
        expect(expected >= end).toBe(true)
        const isFree = plain.version.onRestDaysToo ?? isWorkday(expected, testCalendar)
        if (isFree) expect(counted?.due).toBe(expected)
        else expect((counted?.due ?? '') > expected).toBe(true)
      }),
    )
  })

  it('does not depend on the order or overlap of suspensions', () => {
    fc.assert(
      fc.property(story, ({ rule, day, suspensions }) => {
        const once = count(rule, day, { suspensions })?.due
        const doubled = count(rule, day, { suspensions: [...suspensions, ...suspensions].reverse() })?.due
        expect(doubled).toBe(once)
      }),
    )
  })
})

describe('every proof', () => {
  it('tells each day once, from the start to the due date', () => {
    fc.assert(
      fc.property(story, ({ rule, day, ...given }) => {
        const counted = count(rule, day, given)
        fc.pre(counted !== null && !rule.backwards)
        const told = counted.proof.filter(({ kind }) => !['version', 'start-not-counted', 'provisional'].includes(kind))
        let last = day
        for (const line of told) {
          // The roll-over begins on the last day counted, which is the day that could not stand.
          expect(line.from).toBe(line.kind === 'roll-over' ? last : addDays(last, 1))
          last = line.to
        }
        expect(last).toBe(counted.due)
      }),
    )
  })

  it('counts as many days as the law gives', () => {
    fc.assert(
      fc.property(story, ({ rule, day, ...given }) => {
        const counted = count(rule, day, given)
        fc.pre(counted !== null && counted.version.unit !== 'month')
        const runs = counted.proof.filter(({ kind }) => kind === 'counted-run')
        expect(runs.reduce((sum, line) => sum + (line.count ?? 0), 0)).toBe(counted.version.length)
      }),
    )
  })

  it('agrees with the days left on the start day', () => {
    fc.assert(
      fc.property(start, rule, (day, each) => {
        const counted = count(each, day)
        fc.pre(counted !== null && !each.backwards)
        const { unit, length } = counted.version
        const left = daysLeft(counted.due, day, unit, testCalendar)
        if (unit === 'working-day') expect(left).toBe(length)
        else expect(left).toBe(daysBetween(day, counted.due))
      }),
    )
  })
})
