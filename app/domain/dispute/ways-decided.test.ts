/** The ways to a decision of an authority, a court, a tribunal or a notary: what the articles say, and days counted by hand. */
import { describe, expect, it } from 'vitest'
import { aDispute } from '#test/factories/dispute'
import { fresh, mediated, sources, way } from '#test/factories/ways'

describe('each way says when it is barred', () => {
  it('reconsideration: needs an act, and no suit', () => {
    const none = way(fresh(), 'administrative-reconsideration', '2026-03-12')
    expect([none.open, sources(none, 'warns')]).toEqual([true, ['《行政复议法》(2023年修订)第十二条']])
    const before = way(fresh(), 'administrative-reconsideration')
    expect(sources(before, 'warns')).toEqual(['《行政复议法》(2017年修正)第八条第二款'])
    const sued = aDispute().in('litigation-response').step('conclude')
    const found = way(sued.dispute, 'administrative-reconsideration')
    expect([found.open, sources(found, 'bars')]).toEqual([false, ['《行政复议法》(2017年修正)第十六条第二款']])
  })

  it('a suit: not while a reconsideration that was accepted runs', () => {
    const running = aDispute({ on: '2026-03-12' }).in('administrative-reconsideration').step('accept-2023')
    const found = way(running.dispute, 'litigation-response', '2026-03-20')
    expect(sources(found, 'bars')[0]).toBe('《行政复议法》(2023年修订)第二十九条第一款')
    expect(way(fresh(), 'litigation-response').open).toBe(true)
  })

  it('arbitration: an agreement to arbitrate; never family, labour or what was awarded', () => {
    const found = way(fresh('contract'), 'arbitration')
    expect([found.open, sources(found, 'warns')]).toEqual([true, ['《仲裁法》(2017年修正)第四条']])
    expect(sources(way(fresh('family'), 'arbitration', '2026-03-12'), 'bars')).toEqual(['《仲裁法》(2025年修订)第三条'])
    expect(sources(way(fresh('labour'), 'arbitration'), 'bars')).toEqual(['《仲裁法》(2017年修正)第七十七条'])
    expect(sources(way(fresh('labour'), 'arbitration', '2026-03-12'), 'bars')).toEqual([
      '《仲裁法》(2025年修订)第九十三条',
    ])
    expect(way(fresh('contract'), 'arbitration').fee.source?.zh).toBe('《仲裁法》(2017年修正)第七十六条')
    expect(way(fresh('contract'), 'arbitration', '2026-03-12').fee.source?.zh).toBe('《仲裁法》(2025年修订)第九十二条')
    const awarded = aDispute().in('arbitration').through('accept', 'form-panel', 'hold-hearing', 'conclude')
    expect(sources(way(awarded.dispute, 'arbitration'), 'bars')).toEqual(['《仲裁法》(2017年修正)第九条'])
  })

  it('notarization: barred in dispute, open once agreed', () => {
    const found = way(fresh(), 'notarization')
    expect([found.open, sources(found, 'bars')]).toEqual([false, ['《公证法》(2017年修正)第三十一条']])
    const after = way(mediated().dispute, 'notarization')
    expect([after.open, sources(after, 'opens')]).toEqual([true, ['《公证法》(2017年修正)第三十七条第一款']])
  })

  it('adjudication: for a field a law names', () => {
    expect(way(fresh('forest-farmland'), 'administrative-adjudication').open).toBe(true)
    expect(way(fresh('labour'), 'administrative-adjudication').open).toBe(false)
  })

  it('labour arbitration: labour only', () => {
    expect(way(fresh('labour'), 'labour-arbitration').open).toBe(true)
    expect(sources(way(fresh('traffic'), 'labour-arbitration'), 'bars')).toEqual([
      '《劳动争议调解仲裁法》(2007年)第二条',
    ])
  })

  it('land arbitration: farm land only, never expropriation', () => {
    expect(way(fresh('forest-farmland'), 'land-arbitration').open).toBe(true)
    const taken = way(fresh('expropriation'), 'land-arbitration')
    expect(sources(taken, 'bars')).toEqual(['《农村土地承包经营纠纷调解仲裁法》(2009年)第二条第三款'])
  })

  it('confirmation: after an agreement, within thirty days of it', () => {
    expect(sources(way(fresh(), 'judicial-confirmation'), 'bars')).toEqual(['《人民调解法》(2010年)第三十三条第一款'])
    const { dispute } = mediated()
    // Agreed on 2 March 2020: the thirtieth day is Wednesday 1 April, twelve days from 20 March.
    const found = way(dispute, 'judicial-confirmation')
    expect(found.left).toMatchObject([{ rule: 'pm.confirm.apply', due: '2020-04-01', days: 12, unit: 'day' }])
    expect([found.open, way(dispute, 'judicial-confirmation', '2020-04-01').open]).toEqual([true, true])
    const late = way(dispute, 'judicial-confirmation', '2020-04-02')
    expect([late.open, late.left[0]?.days]).toEqual([false, -1])
    expect(sources(late, 'bars')).toEqual(['《人民调解法》(2010年)第三十三条第一款'])
  })

  it('confirmation: the time of an earlier agreement bars nothing while that of a later one runs', () => {
    const late = mediated().in('lawyer-mediation', { on: '2026-03-12' }).through('accept', 'start', 'agree')
    // The later agreement, of 12 March 2026, has until Saturday 11 April, and so until Monday the 13th.
    const open = way(late.dispute, 'judicial-confirmation', '2026-04-13')
    expect([open.open, open.left.map((each) => each.due)]).toEqual([true, ['2020-04-01', '2026-04-13']])
    expect(way(late.dispute, 'judicial-confirmation', '2026-04-14').open).toBe(false)
  })

  it('confirmation: an agreement opened again is none', () => {
    const again = mediated().step('reopen')
    expect(way(again.dispute, 'judicial-confirmation')).toMatchObject({ open: false, left: [] })
  })
})
