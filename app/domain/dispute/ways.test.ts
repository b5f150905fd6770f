/** What all ways have in common: the time left, one place at a time, who may take one up; days counted by hand. */
import { describe, expect, it } from 'vitest'
import { waysFor } from '#app/domain/dispute/ways'
import { catalogue } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { aDispute, person } from '#test/factories/dispute'
import { CENTRE, COMMISSION, committeeOf, GRID, JUSTICE, territory, VILLAGE } from '#test/factories/territory'
import { fresh, mediated, ofKind, sources, way, WAYS_DAY } from '#test/factories/ways'

describe('the time left', () => {
  it('to sue after a reconsideration: fifteen days from the decision', () => {
    const decided = aDispute().in('administrative-reconsideration').tried().step('decide')
    decided.step('serve-decision', {}, { on: '2020-05-06' })
    const found = way(decided.dispute, 'litigation-response', '2020-05-20')
    expect(found.left).toMatchObject([{ rule: 'rec.sue', due: '2020-05-21', days: 1 }])
  })

  it('to have an adjudication reviewed: sixty days from its service', () => {
    const decided = aDispute({ on: '2026-03-12' }).in('administrative-adjudication', {
      entry: { 'adjudication-field': 'land' },
    })
    decided.through('accept', 'serve', 'record-no-reply', 'record-no-agreement', 'adjudicate', 'serve-decision')
    // 12 March is not counted: 31 March is the 19th day, 30 April the 49th, Monday 11 May the 60th.
    const found = way(decided.dispute, 'administrative-reconsideration', '2026-05-08')
    expect(found.left).toMatchObject([{ rule: 'rec.apply', due: '2026-05-11', days: 3, unit: 'day' }])
    expect(sources(found, 'warns').length).toBe(1)
  })

  it('to the traffic police after a mediation failed: three working days, and then a person judges', () => {
    const failed = aDispute().in('people-mediation').through('accept', 'start', 'fail')
    const found = way(ofKind(failed, 'traffic'), 'administrative-mediation', '2020-03-03')
    expect(found.left).toMatchObject([{ rule: 'traffic.after-pm', due: '2020-03-05', days: 2, unit: 'working-day' }])
    const late = way(ofKind(failed, 'traffic'), 'administrative-mediation')
    expect([late.open, sources(late, 'warns').length]).toEqual([true, 1])
    expect(way(failed.dispute, 'administrative-mediation').left).toEqual([])
  })
})

describe('one place at a time', () => {
  it('shows where it is, what the next step may hand it to, and bars the rest', () => {
    const running = aDispute().in('people-mediation')
    expect(way(running.dispute, 'people-mediation')).toMatchObject({ open: false, here: true })
    expect(way(running.dispute, 'arbitration').open).toBe(true)
    expect(sources(way(running.dispute, 'referral'), 'bars')).toEqual(['登记工作规则'])
  })

  it('asks for both sides where the way takes both', () => {
    const alone = aDispute({ parties: 1 }).in('grid-handling').step('withdraw')
    expect(way({ ...alone.dispute, category: 'labour' }, 'labour-arbitration').open).toBe(false)
  })

  it('says of what is settled that somebody should look first', () => {
    const found = way(mediated().dispute, 'people-mediation')
    expect([found.open, sources(found, 'warns')]).toEqual([true, ['登记工作规则']])
  })
})

describe('how one takes it up', () => {
  it('offers the step that hands over to who may take it, else a beginning', () => {
    const mediator = person('mediator', committeeOf(VILLAGE))
    const running = aDispute().in('people-mediation', { as: mediator })
    expect(way(running.dispute, 'arbitration', WAYS_DAY, mediator).next).toMatchObject({ kind: 'step' })
    running.step('withdraw')
    expect(way(running.dispute, 'people-mediation', WAYS_DAY, mediator).next).toEqual({ kind: 'begin' })
    expect(way(running.dispute, 'notarization', WAYS_DAY, mediator).next).toBeUndefined()
  })

  it('offers nothing to who is elsewhere or has no part in it', () => {
    const done = fresh()
    for (const who of [
      person('mediator', CENTRE),
      person('arbitration-secretary', COMMISSION),
      person('official', JUSTICE),
    ])
      expect(
        waysFor(done, { catalogue, today: WAYS_DAY, calendar: testCalendar, territory, person: who }).map(
          (each) => each.next,
        ),
      ).toEqual(Array(13).fill(undefined))
    expect(way(done, 'grid-handling', WAYS_DAY, person('grid-worker', GRID)).next).toEqual({ kind: 'begin' })
  })
})
