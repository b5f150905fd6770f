/** The ways on which nobody decides for the parties: what the articles say, and days counted by hand. */
import { describe, expect, it } from 'vitest'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { GRID } from '#test/factories/territory'
import { fresh, ofKind, sources, way, WAYS_DAY } from '#test/factories/ways'

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
    const told = (dossier: Dossier, procedure: string, effect: string, category = 'neighbour', today = WAYS_DAY) =>
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

  it('referral: for what a sender sends', () => {
    const found = way(fresh(), 'referral')
    expect([found.open, sources(found, 'warns')]).toEqual([true, ['《人民调解法》(2010年)第十八条']])
  })
})
