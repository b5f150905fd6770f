import { describe, expect, it } from 'vitest'
import { testCalendar } from '#test/calendar'
import {
  calendarOf,
  isMakeUpDay,
  isProvisional,
  isRestDay,
  isWorkday,
  restName,
  workdayFrom,
  workdaysBetween,
} from './calendar'

describe('the working calendar', () => {
  it.each([
    ['2020-01-23', true], // the last Thursday before the Spring Festival
    ['2020-01-24', false],
    ['2020-01-19', true], // a Sunday worked in exchange
    ['2020-02-01', false], // no longer worked: the holiday was lengthened
    ['2020-02-02', false],
    ['2020-02-03', true],
    ['2020-03-07', false], // an ordinary Saturday
    ['2020-03-09', true],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkday(day, testCalendar)).toBe(expected)
    expect(isRestDay(day, testCalendar)).toBe(!expected)
  })

  it('names what a rest day is', () => {
    expect(restName('2020-01-25', testCalendar)).toEqual({ zh: '春节', en: 'Spring Festival' })
    expect(restName('2020-03-07', testCalendar)).toEqual({ zh: '周末', en: 'weekend' })
    expect(isMakeUpDay('2020-01-19', testCalendar)).toBe(true)
    expect(isMakeUpDay('2020-01-20', testCalendar)).toBe(false)
  })

  it('finds the working day from a day on, or back', () => {
    expect(workdayFrom('2020-01-24', testCalendar)).toBe('2020-02-03')
    expect(workdayFrom('2020-01-24', testCalendar, -1)).toBe('2020-01-23')
    expect(workdayFrom('2020-02-03', testCalendar)).toBe('2020-02-03')
  })

  it('counts working days after one day, up to and with another', () => {
    expect(workdaysBetween('2020-01-21', '2020-02-05', testCalendar)).toBe(5)
    expect(workdaysBetween('2020-01-18', '2020-01-19', testCalendar)).toBe(1)
    expect(workdaysBetween('2020-02-05', '2020-02-05', testCalendar)).toBe(0)
  })

  it('does not take a year without a notice for an ordinary one', () => {
    expect(isProvisional('2027-10-01', testCalendar)).toBe(true)
    expect(isProvisional('2026-10-01', testCalendar)).toBe(false)
  })

  // The notice for 2019 had Saturday 29 December 2018 worked and Monday 31 December off.
  it('leaves the last days of December to the notice of the next year', () => {
    expect(isProvisional('2026-12-31', testCalendar)).toBe(true)
    expect(isProvisional('2026-12-25', testCalendar)).toBe(false)
    expect(isProvisional('2025-12-31', testCalendar)).toBe(false)
  })

  it('is built from stored rows, the notice with them', () => {
    const row = {
      day: '2027-01-01',
      kind: 'holiday',
      nameZh: '元旦',
      nameEn: "New Year's Day",
      notice: '通知',
    } as const
    const calendar = calendarOf([row], [2027])
    expect(calendar.exceptions.get('2027-01-01')).toEqual({
      kind: 'holiday',
      name: { zh: '元旦', en: "New Year's Day" },
      notice: '通知',
    })
    expect(isProvisional('2027-01-01', calendar)).toBe(false)
  })
})
