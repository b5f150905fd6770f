import { describe, expect, it } from 'vitest'
import { testCalendar } from '#test/calendar'
import { daysLeft, dueOf, extensionProblem, versionOn, type Given } from './deadline'
import { ruleById, type RuleId } from './rules'

const counted = (id: RuleId, start: string, given?: Given) => {
  const result = dueOf(ruleById(id), start, testCalendar, given)
  if (!result.ok) throw new Error(result.words.en)
  return result.due
}
const due = (id: RuleId, start: string, given?: Given) => counted(id, start, given).due
const stopped = (from: string, to?: string) => ({ from, to, reason: { zh: '不可抗力', en: 'force majeure' } })

/** Counted by hand on the calendar of the notices; the comment is the counting. */
describe('a due date', () => {
  it.each<[RuleId, string, string]>([
    // 22, 23 Jan; Spring Festival 24 Jan–2 Feb; 3, 4, 5 Feb
    ['rec.review', '2020-01-21', '2020-02-05'],
    // 5, 6, 7, 8 Mar; 11 Mar
    ['rec.review', '2024-03-04', '2024-03-11'],
    // 23 Jan; 3–7 Feb; 10 Feb
    ['rec.serve', '2020-01-22', '2020-02-10'],
    ['rec.serve.simple', '2024-03-04', '2024-03-07'],
    // ten calendar days: Thursday
    ['rec.reply', '2020-03-02', '2020-03-12'],
    // ten calendar days end on Saturday 14 March
    ['rec.reply', '2020-03-04', '2020-03-16'],
    // ten working days: 5–8, 11–15, 18 Mar
    ['rec.reply', '2024-03-04', '2024-03-18'],
    ['rec.reply.simple', '2024-03-04', '2024-03-11'],
    // 60 days end on 1 May, Labour Day to the 5th
    ['rec.decide', '2020-03-02', '2020-05-06'],
    // 30 days: Wednesday
    ['rec.decide.simple', '2024-01-01', '2024-01-31'],
    // 29 days of January, 29 of February, 2 of March
    ['rec.apply', '2020-01-02', '2020-03-02'],
    // Sunday 26 Apr worked, 27–30 Apr; Labour Day 1–5 May; 6, 7 May
    ['rec.norm.forward', '2020-04-24', '2020-05-07'],
    // 15 days end on 5 October, National Day to the 8th
    ['rec.sue', '2020-09-20', '2020-10-09'],
    // the day itself, a Saturday; from it Sunday is skipped; 8, 9, 10 June
    ['alert.red', '2020-06-06', '2020-06-06'],
    ['alert.orange', '2020-06-06', '2020-06-08'],
    ['alert.yellow', '2020-06-06', '2020-06-10'],
    ['safety.report', '2020-10-01', '2020-10-01'],
    // 29 Feb of the leap year is the last day of the month, a Saturday
    ['pm.close', '2020-01-31', '2020-03-02'],
    ['pm.confirm.apply', '2020-03-02', '2020-04-01'],
    // 3–31 Mar 21, 1–3 Apr 24; Tomb-sweeping 4–6; 7–10 Apr 28, 13, 14 Apr
    ['pm.medical.close', '2020-03-02', '2020-04-14'],
    ['am.medical.accept', '2020-03-02', '2020-03-09'],
    // working days by the provisions' own definition: 3–6, 9–13, 16 Mar
    ['traffic.apply', '2020-03-02', '2020-03-16'],
    ['traffic.after-pm', '2020-03-05', '2020-03-10'],
    ['court.entrust.pre', '2020-03-03', '2020-04-02'],
    ['court.entrust.post', '2020-03-03', '2020-03-18'],
    ['court.entrust.post.simple', '2020-03-03', '2020-03-10'],
    ['court.confirm.decide', '2020-03-03', '2020-03-18'],
    // 22–25, Sunday 27 worked, 28–30 Sep (8); National Day to 8 Oct; 9, Saturday 10 worked, 12–16 Oct
    ['notary.issue', '2020-09-21', '2020-10-16'],
    ['arb.accept', '2020-03-02', '2020-03-09'],
    // 29 days of March and 16 of April
    ['lab.award', '2020-03-02', '2020-04-16'],
    ['land.award', '2020-03-02', '2020-05-06'],
    // 5, 6, Saturday 7 worked, 9, 10 May
    ['pet.objection', '2022-05-04', '2022-05-10'],
    ['pet.close', '2020-03-02', '2020-05-06'],
    // 15 days end on the Dragon Boat Festival, 25–27 June; Sunday the 28th is worked
    ['lit.defence', '2020-06-10', '2020-06-28'],
    ['lit.appeal.ruling', '2020-03-03', '2020-03-13'],
    ['lit.first', '2020-03-02', '2020-09-02'],
    // three months end on 8 October, the last day of the National Day holiday
    ['lit.second', '2020-07-08', '2020-10-09'],
    // one day from a Friday
    ['grid.verify', '2020-03-06', '2020-03-09'],
  ])('%s from %s is %s', (id, start, expected) => {
    expect(due(id, start)).toBe(expected)
  })

  // Hearing on Wednesday 9 Oct 2024: 8 Oct; National Day 1–7; 30 Sep, Sunday 29 Sep worked; 27, 26 Sep.
  it('is counted back from a hearing', () => {
    expect(due('rec.hearing.notice', '2024-10-09')).toBe('2024-09-26')
  })
})

describe('the version', () => {
  it('is the one in force on the start day, to the midnight the law changes', () => {
    // to 2023 ten calendar days; since 2024 ten working days: 2–5, 8–12, 15 Jan
    expect(due('rec.reply', '2023-12-31')).toBe('2024-01-10')
    expect(due('rec.reply', '2024-01-01')).toBe('2024-01-15')
    // six months, then three: 28 Aug 2026 is a Friday, 1 Jun 2026 a Monday
    expect(due('arb.setaside', '2026-02-28')).toBe('2026-08-28')
    expect(due('arb.setaside', '2026-03-01')).toBe('2026-06-01')
    expect(counted('police.case', '2025-12-31').source).toMatchObject({ article: 99 })
    expect(counted('police.case', '2026-01-01').source).toMatchObject({ article: 118 })
  })

  it('is refused in words where none is in force', () => {
    const result = dueOf(ruleById('rec.decide.simple'), '2023-12-31', testCalendar)
    expect(result).toMatchObject({ ok: false, code: 'no-version-in-force' })
    expect(versionOn(ruleById('rec.decide.simple'), '2023-12-31')).toBeUndefined()
  })

  it('answers for the years before the text that was read, and says that it is unverified', () => {
    const { version, source } = counted('rec.decide', '2016-03-01')
    expect(version.unverified).toBeDefined()
    expect(source).toMatchObject({ law: '行政复议法', passed: '1999-04-29' })
  })
})

describe('the deadline of a decision accepted on 2 March 2020', () => {
  const start = '2020-03-02'
  // 90 days end on Sunday 31 May
  it('is lengthened by thirty days before it rolls over', () => {
    expect(due('rec.decide', start, { extensions: [{ days: 30 }] })).toBe('2020-06-01')
  })
  // ten days from 1 to 10 April: 1 May becomes Monday 11 May
  it('leaves out a suspension', () => {
    expect(due('rec.decide', start, { suspensions: [stopped('2020-04-01', '2020-04-10')] })).toBe('2020-05-11')
  })
  // fifteen days from 1 to 15 April: Saturday 16 May, moved to Monday
  it('leaves out overlapping suspensions once', () => {
    const suspensions = [stopped('2020-04-01', '2020-04-10'), stopped('2020-04-08', '2020-04-15')]
    expect(due('rec.decide', start, { suspensions })).toBe('2020-05-18')
  })
  // ten days of suspension and thirty of extension: 31 May becomes Wednesday 10 June
  it('has both', () => {
    const given = { suspensions: [stopped('2020-04-01', '2020-04-10')], extensions: [{ days: 30 }] }
    expect(due('rec.decide', start, given)).toBe('2020-06-10')
  })
  // twenty days from 1 to 20 April so far: Thursday 21 May
  it('stands still while a suspension is open', () => {
    const open = counted('rec.decide', start, { suspensions: [stopped('2020-04-01')], today: '2020-04-20' })
    expect(open).toMatchObject({ due: '2020-05-21', running: false })
    expect(counted('rec.decide', start).running).toBe(true)
    const after = counted('rec.decide', start, { suspensions: [stopped('2020-06-01')], today: '2020-06-03' })
    expect(after).toMatchObject({ due: '2020-05-06', running: true })
  })
})

describe('time left out of other units', () => {
  // 5 Mar; 6, 7 suspended; 8, 11, 12, 13 Mar
  it('leaves working days out of working days', () => {
    expect(due('rec.review', '2024-03-04', { suspensions: [stopped('2024-03-06', '2024-03-07')] })).toBe('2024-03-13')
  })
  // Friday to Monday takes two working days, not four
  it('does not leave out a weekend twice', () => {
    expect(due('rec.review', '2024-03-04', { suspensions: [stopped('2024-03-08', '2024-03-11')] })).toBe('2024-03-13')
  })
  // 9–13 March are five working days: 14 April becomes the 21st
  it('leaves an appraisal out and says so', () => {
    const appraisal = {
      ...stopped('2020-03-09', '2020-03-13'),
      reason: { zh: '鉴定', en: 'appraisal' },
      exclusion: 'appraisal',
    }
    const { due: day, proof } = counted('pm.medical.close', '2020-03-02', { suspensions: [appraisal] })
    expect(day).toBe('2020-04-21')
    expect(proof.find(({ kind }) => kind === 'excluded')).toMatchObject({
      from: '2020-03-09',
      to: '2020-03-13',
      count: 5,
    })
  })
  // six months from 2 March end on 2 September; ten days later is Saturday the 12th, moved to Monday
  it('appends suspended days to months', () => {
    expect(due('lit.first', '2020-03-02', { suspensions: [stopped('2020-04-01', '2020-04-10')] })).toBe('2020-09-14')
  })
  // 31 January + 1 + 1 month is 31 March, not 29 March
  it('measures months from where they began', () => {
    expect(due('pm.close', '2020-01-31', { extensions: [{ days: 1, unit: 'month' }] })).toBe('2020-03-31')
  })
})

describe('a date that may move', () => {
  it.each<[RuleId, string, string, boolean]>([
    // 60 days from 15 December 2026 end on Saturday 13 February 2027
    ['rec.decide', '2026-12-15', '2027-02-15', true],
    // 15–18, 21 Dec
    ['rec.review', '2026-12-14', '2026-12-21', false],
    // 22–25, 28 Dec: the notice for 2027 may take days from December
    ['rec.review', '2026-12-21', '2026-12-28', true],
  ])('%s from %s: %s, provisional %s', (id, start, expected, provisional) => {
    const result = counted(id, start)
    expect(result).toMatchObject({ due: expected, provisional })
    expect(result.proof.some(({ kind }) => kind === 'provisional')).toBe(provisional)
  })
})

describe('what is left', () => {
  it('is told in the unit of the law', () => {
    expect(daysLeft('2020-02-05', '2020-01-22', 'working-day', testCalendar)).toBe(4)
    expect(daysLeft('2020-02-05', '2020-01-22', 'day', testCalendar)).toBe(14)
    expect(daysLeft('2020-02-05', '2020-02-05', 'working-day', testCalendar)).toBe(0)
    expect(daysLeft('2020-02-05', '2020-02-10', 'working-day', testCalendar)).toBe(-3)
    expect(daysLeft('2020-02-05', '2020-02-10', 'month', testCalendar)).toBe(-5)
  })
})

describe('an extension', () => {
  const version = (id: RuleId, day: string) => counted(id, day).version
  it('must be one the version allows', () => {
    expect(extensionProblem(version('rec.decide', '2020-03-02'), [{ days: 30 }])).toBeNull()
    expect(extensionProblem(version('rec.decide', '2020-03-02'), [{ days: 31 }])).toBe('too-long')
    expect(extensionProblem(version('rec.decide', '2020-03-02'), [{ days: 10 }, { days: 10 }])).toBe('too-often')
    expect(extensionProblem(version('rec.decide.simple', '2024-03-01'), [{ days: 1 }])).toBe('not-extendable')
    expect(extensionProblem(version('police.case', '2025-12-31'), [{ days: 30 }, { days: 30 }])).toBe('too-often')
    expect(extensionProblem(version('police.case', '2026-01-01'), [{ days: 30 }, { days: 30 }])).toBeNull()
    expect(extensionProblem(version('court.entrust.pre', '2020-03-02'), [{ days: 200 }, { days: 200 }])).toBeNull()
    expect(extensionProblem(version('rec.review', '2020-03-02'), [])).toBeNull()
  })
  it('of nothing or less is a fault', () => {
    expect(() => due('rec.decide', '2020-03-02', { extensions: [{ days: 0 }] })).toThrow(RangeError)
  })
})
