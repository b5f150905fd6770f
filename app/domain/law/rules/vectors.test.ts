import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, dayOf, type Day } from '#app/domain/law/day'
import { dueOf, versionOn, type RuleVersion } from '#app/domain/law/deadline'
import { testCalendar } from '#test/calendar'
import { deadlineRules, ruleById, type RuleId } from '.'

/**
 * For every rule, and every version in force since 2018, a date worked out by hand from the length the article names and
 * the notices of the State Council. A rule without one does not compile. The months used, with what is special in them:
 *
 *   March 2020   2 Mon · 7, 8 weekend · 9 Mon · 14, 15 · 16 Mon · 21, 22 · 23 Mon · 28, 29 · 30 Mon
 *   April 2020   1 Wed · 4–6 Tomb-sweeping · 26 Sun worked     May 2020   1–5 Labour Day, 6 Wed
 *   March 2022   1 Tue · 5, 6 weekend      June 2022   1 Wed · 3–5 Dragon Boat
 *   March 2024   4 Mon · 9, 10 · 16, 17    April 2024  4–6 Tomb-sweeping · 7 Sun worked    May 2024  1–5 Labour Day, 6 Mon
 *   March 2026   2 Mon · 7, 8 weekend
 */
type Vector = readonly [start: Day, due: Day]

/** From Monday 2 March 2020. */
const from2020 = (due: Day): Vector => ['2020-03-02', due]
/** From Monday 4 March 2024. */
const from2024 = (due: Day): Vector => ['2024-03-04', due]
/** From Tuesday 1 March 2022. */
const from2022 = (due: Day): Vector => ['2022-03-01', due]

const VECTORS: Record<RuleId, readonly Vector[]> = {
  'grid.verify': [['2020-03-06', '2020-03-09']], // one day: Saturday 7
  'grid.receive': [['2020-03-06', '2020-03-09']],
  'grid.handle': [from2020('2020-03-09')],

  'pm.close': [from2020('2020-04-02'), ['2020-01-31', '2020-03-02']], // 29 February is a Saturday
  'pm.confirm.apply': [from2020('2020-04-01')],
  'pm.term': [['2020-03-07', '2020-03-07']], // the day agreed on, a Saturday
  'pm.medical.close': [from2020('2020-04-14')], // 3–31 March 21; 1–3, 7–10 April 28; 13, 14
  'am.medical.accept': [from2020('2020-03-09')],
  'am.medical.close': [from2020('2020-04-14')],

  'traffic.apply': [from2020('2020-03-16')],
  'traffic.after-pm': [from2020('2020-03-05')],
  'traffic.close': [from2020('2020-03-16')],
  'traffic.notice': [['2020-04-08', '2020-04-02']], // back from Wednesday 8 April: 7; 3, 2
  'police.case': [from2020('2020-04-01'), ['2026-03-02', '2026-04-01']],

  'court.entrust.pre': [['2020-03-03', '2020-04-02'], from2022('2022-03-31')],
  'court.entrust.post': [['2020-03-03', '2020-03-18'], from2022('2022-03-16')],
  'court.entrust.post.simple': [['2020-03-03', '2020-03-10'], from2022('2022-03-08')],
  'court.confirm.accept': [['2020-03-05', '2020-03-09']], // three days: Sunday 8
  'court.confirm.decide': [from2020('2020-03-17')],
  'court.confirm.apply': [from2022('2022-03-31'), from2024('2024-04-03')],
  'court.confirm.special': [from2022('2022-03-31'), from2024('2024-04-03')],
  'court.online.accept': [from2022('2022-03-04')],

  'notary.issue': [from2020('2020-03-23')],

  'rec.apply': [from2020('2020-05-06'), from2024('2024-05-06')], // 1 May 2020, 3 May 2024: Labour Day
  'rec.review': [from2020('2020-03-09'), from2024('2024-03-11')],
  'rec.correct.notify': [['2020-03-03', '2020-03-09'], from2024('2024-03-11')], // five calendar days: Sunday 8
  'rec.correct.submit': [from2024('2024-03-18')],
  'rec.serve': [from2020('2020-03-11'), from2024('2024-03-13')],
  'rec.serve.simple': [from2024('2024-03-07')],
  'rec.reply': [from2020('2020-03-12'), from2024('2024-03-18')], // ten calendar days, then ten working days
  'rec.reply.simple': [from2024('2024-03-11')],
  'rec.hearing.notice': [['2024-03-18', '2024-03-11']],
  'rec.decide': [from2020('2020-05-06'), from2024('2024-05-06')],
  'rec.decide.simple': [from2024('2024-04-03')],
  'rec.suspend.max': [from2020('2020-05-06'), from2024('2024-05-06')],
  'rec.norm.own': [from2020('2020-04-01'), from2024('2024-04-03')],
  'rec.norm.forward': [from2020('2020-03-11'), from2024('2024-03-13')],
  'rec.norm.answer': [from2020('2020-05-06'), from2024('2024-05-06')],
  'rec.norm.notify': [from2024('2024-03-07')],
  'rec.norm.drafter': [from2024('2024-03-18')],
  'rec.opinion.report': [from2020('2020-05-06'), from2024('2024-05-06')],
  'rec.sue': [from2020('2020-03-17')],
  'rec.redo': [from2020('2020-05-06')],
  'rec.via.forward': [from2024('2024-03-11')],

  'arb.accept': [from2020('2020-03-09'), ['2026-03-02', '2026-03-09']],
  'arb.setaside': [from2020('2020-09-02'), ['2026-03-02', '2026-06-02']], // six months, then three

  'lab.accept': [from2020('2020-03-09')],
  'lab.serve': [from2020('2020-03-09')],
  'lab.answer': [from2020('2020-03-12')],
  'lab.answer.forward': [from2020('2020-03-09')],
  'lab.panel.notice': [from2020('2020-03-09')],
  'lab.hearing.notice': [['2020-03-20', '2020-03-13']], // five days back: Sunday 15, before it Friday
  'lab.award': [from2020('2020-04-16')],
  'lab.mediate': [from2020('2020-03-17')],
  'lab.sue.final': [from2020('2020-03-17')],
  'lab.setaside': [from2020('2020-04-01')],
  'lab.sue': [from2020('2020-03-17')],

  'land.accept': [from2020('2020-03-09')],
  'land.serve': [from2020('2020-03-09')],
  'land.answer': [from2020('2020-03-12')],
  'land.panel.notice': [from2020('2020-03-04')],
  'land.hearing.notice': [['2020-03-16', '2020-03-09']],
  'land.award': [from2020('2020-05-06')],
  'land.deliver': [from2020('2020-03-05')],
  'land.sue': [from2020('2020-04-01')],

  'pet.register': [from2020('2020-03-17'), ['2022-06-01', '2022-06-16']],
  'pet.route': [from2020('2020-03-17'), ['2022-06-01', '2022-06-16']],
  'pet.objection': [['2022-06-01', '2022-06-09']], // 2; Dragon Boat; 6–9
  'pet.close': [from2020('2020-05-06'), ['2022-06-01', '2022-08-01']], // sixty days: Sunday 31 July
  'pet.review': [from2020('2020-04-01'), ['2022-06-01', '2022-07-01']],
  'pet.recheck': [from2020('2020-04-01'), ['2022-06-01', '2022-07-01']],

  'lit.defence': [from2020('2020-03-17')],
  'lit.appeal': [from2020('2020-03-17')],
  'lit.appeal.ruling': [from2020('2020-03-12')],
  'lit.first': [from2020('2020-09-02')],
  'lit.simple': [from2020('2020-04-16')],
  'lit.second': [from2020('2020-06-02')],

  'am.transfer': [from2020('2020-03-05')],
  'am.accept': [from2020('2020-03-09')],
  'am.close': [from2020('2020-04-01')],
  'lm.close': [from2020('2020-04-01')],

  'adj.accept': [from2020('2020-03-11')],
  'adj.serve': [from2020('2020-03-09')],
  'adj.reply': [from2020('2020-03-17')],
  'adj.decide.land': [from2020('2020-09-02')],
  'adj.decide.ip': [from2020('2020-06-02')],
  'adj.decide.procurement': [from2020('2020-04-14')],
  'adj.decide.other': [from2020('2020-05-06')],

  'ref.decide': [from2020('2020-03-05')],
  'ref.return-by': [['2020-03-07', '2020-03-07']],
  'joint.answer': [['2020-03-07', '2020-03-07']],

  'alert.red': [['2020-03-07', '2020-03-07']], // a Saturday: danger keeps no office hours
  'alert.orange': [['2020-03-06', '2020-03-09']],
  'alert.yellow': [from2020('2020-03-05')],
  'safety.report': [['2020-03-07', '2020-03-07']],

  'follow.visit': [['2020-03-07', '2020-03-07']],
}

const counted = (id: RuleId, start: Day) => {
  const result = dueOf(ruleById(id), start, testCalendar)
  return result.ok ? result.due.due : result.code
}

const vectors = Object.entries(VECTORS).flatMap(([id, all]) => all.map((each) => [id as RuleId, ...each] as const))

it.each(vectors)('%s from %s is %s', (id, start, due) => {
  expect(counted(id, start)).toBe(due)
})

const since2018 = ({ to = '9999-12-31' }: RuleVersion): boolean => to >= '2018-01-01'

it.each(deadlineRules.map((rule) => [rule.id, rule] as const))('%s has a date for each of its versions', (id, rule) => {
  const had = new Set(VECTORS[id as RuleId].map(([start]) => versionOn(rule, start)))
  expect(rule.versions.filter((version) => since2018(version) && !had.has(version)).map(({ from }) => from)).toEqual([])
})

/** The last day of the old text and the first of the new: where the two give another date, or rest on another article. */
describe('at the midnight the law changes', () => {
  it.each<[RuleId, [Day, Day], [Day, Day]]>([
    // Sunday 31 December 2023 and Monday 1 January 2024, a holiday: 2–5, 8–12, 15 January
    ['rec.correct.notify', ['2023-12-31', '2024-01-05'], ['2024-01-01', '2024-01-08']],
    ['rec.reply', ['2023-12-31', '2024-01-10'], ['2024-01-01', '2024-01-15']],
    // the same number of the same days under both
    ['rec.review', ['2023-12-31', '2024-01-08'], ['2024-01-01', '2024-01-08']],
    ['rec.decide', ['2023-12-31', '2024-02-29'], ['2024-01-01', '2024-03-01']],
    // six months from Saturday 28 February 2026, three from Sunday 1 March
    ['arb.setaside', ['2026-02-28', '2026-08-28'], ['2026-03-01', '2026-06-01']],
    ['arb.accept', ['2026-02-28', '2026-03-05'], ['2026-03-01', '2026-03-06']],
    // fifteen days: Sunday 15 May 2022, Monday 16 May
    ['pet.register', ['2022-04-30', '2022-05-16'], ['2022-05-01', '2022-05-16']],
    // thirty days: Friday 30 January 2026, Saturday 31
    ['police.case', ['2025-12-31', '2026-01-30'], ['2026-01-01', '2026-02-02']],
    ['court.confirm.apply', ['2023-12-31', '2024-01-30'], ['2024-01-01', '2024-01-31']],
  ])('%s: %j, then %j', (id, [last, underOld], [first, underNew]) => {
    expect(first).toBe(addDays(last, 1))
    expect([counted(id, last), counted(id, first)]).toEqual([underOld, underNew])
    const sources = [last, first].map((day) => versionOn(ruleById(id), day)?.source)
    expect(sources[0]).not.toEqual(sources[1])
  })

  // The first track and the papers of the law of 2023 do not exist the day before.
  it.each<[RuleId, Day]>([
    ['rec.decide.simple', '2023-12-31'],
    ['rec.correct.submit', '2023-12-31'],
    ['rec.via.forward', '2023-12-31'],
    ['pet.objection', '2022-04-30'],
    ['court.confirm.special', '2021-12-31'],
    ['court.online.accept', '2021-12-31'],
  ])('%s has no text on %s, and one the next day', (id, day) => {
    expect(counted(id, day)).toBe('no-version-in-force')
    expect(counted(id, addDays(day, 1))).toMatch(/^20/)
  })
})

/** The machine's own zone touches no date of law: from eleven hours behind UTC to fourteen ahead. */
describe.each(['Pacific/Pago_Pago', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])('in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs())
  it('every date is the same', () => {
    vi.stubEnv('TZ', zone)
    for (const [id, start, due] of vectors) expect([id, counted(id, start)]).toEqual([id, due])
  })
  it('a day begins at midnight in Beijing', () => {
    vi.stubEnv('TZ', zone)
    expect([dayOf('2023-12-31T15:59:59.999Z'), dayOf('2023-12-31T16:00:00.000Z')]).toEqual(['2023-12-31', '2024-01-01'])
  })
})
