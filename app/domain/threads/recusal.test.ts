/** A relation declared or complained of, decided by somebody else; who is recused does nothing more to the dispute. */
import { describe, expect, it } from 'vitest'
import { offersOf } from '#app/domain/dispute/offers'
import { catalogue } from '#app/domain/procedures'
import { aDispute, person } from '#test/factories/dispute'
import {
  assign,
  BODY,
  chief,
  decision,
  li,
  moves,
  refusal,
  running,
  stands,
  zhang,
  type Entry,
} from '#test/factories/recusal'
import { COMMISSION, VILLAGE } from '#test/factories/territory'

describe('at the assignment', () => {
  it('is recorded that there is no relation', () => {
    const dossier = running()
    expect(assign(dossier, 'zhang', { declared: 'none' })).toMatchObject({ ok: true })
    expect(dossier.events.at(-1)?.data).toEqual({ handler: 'zhang', declared: 'none' })
    expect(dossier.dispute.threads).toEqual([])
  })

  it('puts a relation before who decides, in the same decision', () => {
    const dossier = running()
    expect(assign(dossier, 'zhang', { declared: 'relation', relation: { relation: 'near-relative' } }).ok).toBe(true)
    expect(dossier.now.handler).toBe('zhang')
    expect(dossier.dispute.threads).toMatchObject([
      { thread: 'recusal', state: 'asked', facts: { person: 'zhang', relation: 'near-relative' } },
    ])
    expect(assign(running(), 'zhang', { declared: 'relation' })).toMatchObject({
      refusal: { code: 'invalid-entry', fields: { relation: ['required'] } },
    })
    const told = assign(running(), 'zhang', { declared: 'relation', relation: { relation: 'met-privately' } })
    expect(told).toMatchObject({ refusal: { fields: { account: ['required'] } } })
  })
})

describe('who is recused', () => {
  function recused() {
    const dossier = running()
    assign(dossier, 'zhang', { declared: 'relation', relation: { relation: 'near-relative' } })
    expect(moves(dossier, 'decide', { ...decision, decision: 'recused' })).toMatchObject({ ok: true })
    return dossier
  }

  it('is in charge no more, and cannot be put in charge again', () => {
    const dossier = recused()
    expect(stands(dossier)).toEqual([['recused', false]])
    expect(dossier.now.handler).toBeUndefined()
    expect(assign(dossier, 'zhang', { declared: 'none' })).toMatchObject(refusal('recused'))
    expect(assign(dossier, 'li', { declared: 'none' })).toMatchObject({ ok: true })
    expect(dossier.now.handler).toBe('li')
  })

  it('takes no step and is offered none; the others go on', () => {
    const dossier = recused()
    const { command } = dossier.taken('agree', {}, { on: '2020-03-03' })
    expect(dossier.ask(command, zhang)).toMatchObject(refusal('recused'))
    expect(offersOf(dossier.dispute, zhang, VILLAGE, catalogue)).toEqual([])
    expect(offersOf(dossier.dispute, li, VILLAGE, catalogue).length).toBeGreaterThan(5)
    expect(dossier.ask(command, li).ok).toBe(true)
  })

  it('does nothing else to it: least of all to the decision, or to whom it names', () => {
    const dossier = recused()
    const n = dossier.dispute.version
    const on = '2020-03-03'
    const corrects = (which: number, entry: Entry, as = zhang) =>
      dossier.ask({ kind: 'correct', corrects: which, reason: '误写', on, instead: { on, entry } }, as)
    expect(corrects(n, { ...decision, decision: 'stays' })).toMatchObject(refusal('recused'))
    expect(dossier.ask({ kind: 'add-party', party: 'p-9', side: 'third', on }, zhang)).toMatchObject(refusal('recused'))
    expect(dossier.ask({ kind: 'attach', attachment: 'a-9', on }, zhang)).toMatchObject(refusal('recused'))
    expect(assign(dossier, 'li').ok).toBe(true)
    // Another may put the decision right; but it was made of one person, and no correction makes it one of somebody else.
    const other = corrects(n - 1, { person: 'li', relation: 'near-relative' }, chief)
    expect(other).toMatchObject({ ok: false, refusal: { code: 'correction-breaks-later', about: { n } } })
    expect(corrects(n - 1, { person: 'zhang', relation: 'interest' }, chief).ok).toBe(true)
  })

  it('does not judge it, nor does who handles the case', () => {
    const dossier = running()
    assign(dossier, 'li', { declared: 'none' })
    const asked = {
      person: 'zhang',
      relation: 'interest',
      'asked-by': 'applicant',
      'asked-how': 'oral',
      'asked-why': '亲戚',
    }
    expect(moves(dossier, 'ask', asked)).toMatchObject({ ok: true })
    const decide = { ...decision, decision: 'recused' }
    expect(moves(dossier, 'decide', decide, zhang)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'decide', decide, li)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'decide', decide)).toMatchObject({ ok: true })
    expect(dossier.now.handler).toBe('li')
  })
})

describe('who stays', () => {
  const declared = (procedure: 'people-mediation' | 'arbitration', body: string) => {
    const dossier = aDispute().in(procedure).step('accept')
    const as = person(procedure === 'arbitration' ? 'arbitration-secretary' : 'mediator', body)
    expect(moves(dossier, 'declare', { person: 'zhang', relation: 'interest' }, as)).toMatchObject({ ok: true })
    return { dossier, as }
  }
  const consent = { consent: 'written', ...decision }

  it('goes on where there is no ground, with the reason and who decided', () => {
    const { dossier } = declared('people-mediation', BODY)
    expect(moves(dossier, 'decide', { decision: 'stays', decider: 'committee-head' })).toMatchObject({
      refusal: { fields: { 'decided-why': ['required'] } },
    })
    expect(moves(dossier, 'decide', { ...decision, decision: 'stays' })).toMatchObject({ ok: true })
    expect(stands(dossier)).toEqual([['stays', false]])
    expect(assign(dossier, 'zhang')).toMatchObject({ ok: true })
  })

  it('goes on by agreement of both parties where the law leaves it to them (人民调解法 art. 23)', () => {
    const { dossier } = declared('people-mediation', BODY)
    expect(moves(dossier, 'keep', consent)).toMatchObject({ ok: true })
    expect(stands(dossier)).toEqual([['stays', false]])
  })

  it('cannot go on by agreement in an arbitration: there recusal is a must (仲裁法 art. 46)', () => {
    const { dossier, as } = declared('arbitration', COMMISSION)
    expect(moves(dossier, 'keep', consent, as)).toMatchObject(refusal('step-not-allowed-now'))
    expect(moves(dossier, 'decide', { ...decision, decider: 'commission-chair', decision: 'recused' }, as).ok).toBe(
      true,
    )
  })

  it('is left alone when the party takes it back', () => {
    const { dossier } = declared('people-mediation', BODY)
    expect(moves(dossier, 'withdraw', {})).toMatchObject({ ok: true })
    expect(stands(dossier)).toEqual([['withdrawn', false]])
  })
})
