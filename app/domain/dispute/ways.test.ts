/** The ways of a dispute, procedure by procedure: what the articles say, and days counted by hand. */
import { describe, expect, it } from 'vitest'
import type { Dispute } from '#app/domain/dispute/dispute'
import { waysFor, type DisputeWay } from '#app/domain/dispute/ways'
import { catalogue } from '#app/domain/procedures'
import type { Person } from '#app/domain/people/permission'
import { testCalendar } from '#test/calendar'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { CENTRE, COMMISSION, committeeOf, GRID, JUSTICE, territory, VILLAGE } from '#test/factories/territory'

const TODAY = '2020-03-20'

function way(dispute: Dispute, procedure: string, today = TODAY, who?: Person): DisputeWay {
  const found = waysFor(dispute, { catalogue, today, calendar: testCalendar, territory, person: who })
  const one = found.find((each) => each.procedure === procedure)
  if (!one) throw new Error(`no answer for ${procedure}`)
  return one
}

const sources = ({ reasons }: DisputeWay, effect: string) =>
  reasons.flatMap((each) => (each.effect === effect ? each.source.zh : []))
const ofKind = ({ dispute }: Dossier, category: string): Dispute => ({ ...dispute, category })

/** Taken back in the grid: nothing runs, nothing is settled, every way may be asked. */
const fresh = (category = 'neighbour') => ofKind(aDispute().in('grid-handling').step('withdraw'), category)
const mediated = () => aDispute().in('people-mediation').agreed()

describe('each way says when it is barred', () => {
  it('grid handling: never, by county practice', () => {
    expect(way(fresh(), 'grid-handling')).toMatchObject({ open: true, fee: { allowed: false } })
  })

  it("people's mediation: while another organ has it; medical disputes by their own article", () => {
    expect(way(fresh(), 'people-mediation').open).toBe(true)
    const elsewhere = aDispute().in('administrative-mediation').step('accept')
    expect(sources(way(elsewhere.dispute, 'people-mediation'), 'bars')[0]).toContain('不予受理告知书')
    const medical = way(ofKind(elsewhere, 'medical'), 'people-mediation')
    expect(medical.open).toBe(false)
    expect(sources(medical, 'bars')).toContain('《医疗纠纷预防和处理条例》(2018年)第三十一条第四款')
    // Merely asked for there, it is not barred: a step hands it over.
    expect(way(aDispute().in('administrative-mediation').dispute, 'people-mediation').open).toBe(true)
  })

  it("people's mediation: what was refused elsewhere is for a person to check", () => {
    const refused = aDispute().in('lawyer-mediation').step('refuse', { 'refused-for': 'court-has-it' })
    const found = way(refused.dispute, 'people-mediation')
    expect([found.open, sources(found, 'warns').length]).toEqual([true, 1])
  })

  it('names the sub-centre of the trade where it may have the procedure', () => {
    const words = (category: string, procedure: string) =>
      way(fresh(category), procedure).reasons.filter(({ words: { zh } }) => zh.includes('专业分中心')).length
    expect(words('traffic', 'people-mediation')).toBe(1)
    expect(words('traffic', 'arbitration')).toBe(0)
    expect(words('neighbour', 'people-mediation')).toBe(0)
  })

  it('what another body has: a warning until a person decides, then a bar by the article of each procedure', () => {
    const found = (where: string, decision?: string) => {
      const dossier = aDispute().in('grid-handling').step('withdraw')
      const at = { kind: 'thread', thread: 'competing-claim', on: '2020-03-02' } as const
      const entry = { where, 'their-number': '（2020）苏0614民初1号', 'known-from': 'paper' }
      dossier.does({ ...at, move: 'report', entry }, person('grid-worker', GRID))
      const item = dossier.dispute.threads[0]?.id
      const decided = { decision, 'decided-why': '立案通知书' }
      if (decision) dossier.does({ ...at, move: 'decide', item, entry: decided }, person('mediator', GRID))
      return dossier
    }
    const told = (dossier: Dossier, procedure: string, effect: string, category = 'neighbour', today = TODAY) =>
      sources(way(ofKind(dossier, category), procedure, today), effect)
    expect(told(found('court'), 'people-mediation', 'warns')).toHaveLength(1)
    expect(told(found('court'), 'people-mediation', 'bars')).toEqual([])
    expect(told(found('court', 'go-on'), 'people-mediation', 'warns')).toEqual([])
    expect(told(found('court', 'refuse'), 'people-mediation', 'bars')[0]).toContain('不予受理告知书')
    expect(told(found('court', 'end'), 'people-mediation', 'bars', 'medical')).toContain(
      '《医疗纠纷预防和处理条例》(2018年)第三十一条第四款',
    )
    expect(told(found('mediation', 'refuse'), 'administrative-mediation', 'bars', 'medical')).toContain(
      '《医疗纠纷预防和处理条例》(2018年)第四十条第二款',
    )
    const suit = found('court', 'refuse')
    expect(told(suit, 'administrative-reconsideration', 'bars')).toEqual(['《行政复议法》(2017年修正)第十六条第二款'])
    expect(told(suit, 'administrative-reconsideration', 'bars', 'neighbour', '2024-01-02')).toEqual([
      '《行政复议法》(2023年修订)第二十九条第二款',
    ])
    expect(told(found('police', 'refuse'), 'administrative-reconsideration', 'bars')).toEqual([])
  })

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

  it('administrative mediation: not a medical dispute a committee has', () => {
    const running = aDispute().in('people-mediation').step('accept')
    const found = way(ofKind(running, 'medical'), 'administrative-mediation')
    expect(sources(found, 'bars')).toContain('《医疗纠纷预防和处理条例》(2018年)第四十条第二款')
    expect(way(fresh('traffic'), 'administrative-mediation').open).toBe(true)
  })

  it('lawyer mediation: open, free but at a firm', () => {
    const found = way(fresh(), 'lawyer-mediation')
    expect([found.open, found.fee.words?.zh]).toEqual([true, '不收费；只有律师事务所的调解可以收费'])
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

  it('referral: for what a sender sends', () => {
    const found = way(fresh(), 'referral')
    expect([found.open, sources(found, 'warns')]).toEqual([true, ['《人民调解法》(2010年)第十八条']])
  })
})

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
    expect(way(running.dispute, 'arbitration', TODAY, mediator).next).toMatchObject({ kind: 'step' })
    running.step('withdraw')
    expect(way(running.dispute, 'people-mediation', TODAY, mediator).next).toEqual({ kind: 'begin' })
    expect(way(running.dispute, 'notarization', TODAY, mediator).next).toBeUndefined()
  })

  it('offers nothing to who is elsewhere or has no part in it', () => {
    const done = fresh()
    for (const who of [
      person('mediator', CENTRE),
      person('arbitration-secretary', COMMISSION),
      person('official', JUSTICE),
    ])
      expect(
        waysFor(done, { catalogue, today: TODAY, calendar: testCalendar, territory, person: who }).map(
          (each) => each.next,
        ),
      ).toEqual(Array(13).fill(undefined))
    expect(way(done, 'grid-handling', TODAY, person('grid-worker', GRID)).next).toEqual({ kind: 'begin' })
  })
})
