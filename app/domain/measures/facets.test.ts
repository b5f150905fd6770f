/** Lines told apart by one more fact: worked out by hand for one case of each procedure that asks. */
import { describe, expect, it } from 'vitest'
import { fold } from '#app/domain/dispute/history'
import { measureByKey, measures, told } from '#app/domain/measures'
import { valuesOf } from '#app/domain/measures/family'
import { counted } from '#app/domain/measures/postings'
import { catalogue, procedures } from '#app/domain/procedures'
import { fieldsOf } from '#app/domain/procedures/field'
import { aDispute, type Dossier } from '#test/factories/dispute'

const lines = (dossier: Dossier) => counted(fold(dossier.events, catalogue), measures, catalogue)
const toldOf = (dossier: Dossier): string[] =>
  lines(dossier)
    .filter(({ measure }) => measure.includes('.'))
    .map(({ measure, on, quantity }) => `${measure} ${on} ${quantity}`)

describe('what a case is told apart by', () => {
  it('is how it came, in every civil procedure', () => {
    const dossier = aDispute().in('people-mediation').step('accept')
    expect(toldOf(dossier)).toEqual(['accepted.source.application 2020-03-02 1'])
    dossier.correct(1, { on: '2020-03-02', entry: { source: 'police' } })
    expect(toldOf(dossier)).toEqual(['accepted.source.police 2020-03-02 1'])
  })

  it('is the form of the agreement, its amount and what it prevented', () => {
    const dossier = aDispute().in('people-mediation').step('accept').step('start')
    dossier.step('agree', {
      ...{ 'agreement-form': 'oral', 'agreement-amount': 500_00, performance: 'at-once' },
      ...{ prevented: 'petition', 'prevented-people': 12 },
    })
    expect(toldOf(dossier).sort()).toEqual([
      'accepted.source.application 2020-03-02 1',
      'concluded.agreement-amount 2020-03-02 50000',
      'concluded.form.oral 2020-03-02 1',
      'concluded.prevented-people.petition 2020-03-02 12',
      'concluded.prevented.petition 2020-03-02 1',
      'performance-due.performed 2020-03-02 1',
    ])
  })

  it('is gone with the agreement when the case ends otherwise', () => {
    const dossier = aDispute().in('people-mediation').agreed()
    dossier.step('reopen', {}, { on: '2020-04-01' }).step('fail', {}, { on: '2020-04-02' })
    expect(toldOf(dossier)).toEqual(['accepted.source.application 2020-03-02 1'])
  })

  it('is the matter, the respondent and the number of applicants of a reconsideration', () => {
    const dossier = aDispute().in('administrative-reconsideration', { entry: { matter: 'title', respondent: 'town' } })
    dossier.step('accept', {}, { on: '2020-03-05' })
    expect(toldOf(dossier)).toEqual([
      'accepted.matter.title 2020-03-02 1',
      'accepted.respondent.town 2020-03-02 1',
      'accepted.applicants 2020-03-02 1',
    ])
  })

  it('is the stage of a dispute with an organ, and of no other', () => {
    const mediation = (entry: Record<string, string>) =>
      toldOf(aDispute().in('administrative-mediation').step('accept', entry)).map((each) => each.split(' ')[0])
    expect(mediation({ 'mediation-type': 'indemnity', 'administrative-stage': 'litigation' })).toEqual([
      'accepted.source.application',
      'accepted.type.indemnity',
      'accepted.stage.litigation',
    ])
    expect(mediation({ 'mediation-type': 'traffic', 'administrative-stage': 'litigation' })).toEqual([
      'accepted.source.application',
      'accepted.type.traffic',
    ])
  })

  it('is who a suggestion came from, one by one', () => {
    const dossier = aDispute().in('litigation-response', { entry: { instance: 'first', defendant: 'town' } })
    dossier.step('receive-suggestion', { from: 'court' }).step('receive-suggestion', { from: 'procuratorate' })
    expect(toldOf(dossier).map((each) => each.split(' ')[0])).toEqual([
      'received.instance.first',
      'first-instance.defendant.town',
      'suggestion-received.from.court',
      'suggestion-received.from.procuratorate',
    ])
  })
})

describe('the measures facets make', () => {
  it('answer alone as they do together', () => {
    const dossier = aDispute().in('people-mediation').agreed()
    const dispute = fold(dossier.events, catalogue)
    if (!dispute) throw new Error('no dispute')
    const together = lines(dossier).filter(({ measure }) => told.some(({ key }) => key === measure))
    expect(told.flatMap((each) => each.of(dispute, catalogue)).sort(byMeasure)).toEqual(together.sort(byMeasure))
  })

  it('have words of their own', () => {
    expect(measureByKey('accepted.source.police')?.name).toEqual({
      zh: '受理·案件来源·公安移交',
      en: 'Accepted · Source · Handed over by the police',
    })
    expect(new Set([...measures, ...told].map(({ key }) => key)).size).toBe(measures.length + told.length)
    for (const { name } of told) expect([name.zh, name.en].every((text) => text.trim() !== '')).toBe(true)
    expect(measureByKey('concluded.agreement-amount')?.unit).toBe('fen')
    expect(measureByKey('accepted.applicants')?.unit).toBe('people')
    expect(measureByKey('accepted.source.nobody')).toBeUndefined()
  })

  it.each(procedures.map((rules) => [rules.key, rules] as const))('are of fields %s asks for', (_, rules) => {
    const asked = [rules.opening, ...Object.values(rules.steps)].flatMap(({ enter }) => fieldsOf(enter))
    for (const facet of rules.facets ?? []) {
      for (const outcome of facet.outcomes ?? []) expect(Object.keys(rules.outcomes)).toContain(outcome)
      if (facet.by !== undefined) expect(Object.keys(valuesOf(rules, facet)).length).toBeGreaterThan(1)
      if (typeof facet.by === 'object') expect(asked.map(({ name }) => name)).toContain(facet.by.fact)
      if (facet.when) expect(asked.map(({ name }) => name)).toContain(facet.when.fact)
      if (typeof facet.adds === 'object') expect(asked.map(({ name }) => name)).toContain(facet.adds.fact)
    }
  })
})

const byMeasure = (a: { measure: string }, b: { measure: string }) => (a.measure < b.measure ? -1 : 1)
