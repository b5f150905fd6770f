/** Who may decide that somebody steps aside, and what the decision rests on. */
import { describe, expect, it } from 'vitest'
import { threadPage } from '#app/domain/dispute/thread-page'
import { testCalendar } from '#test/calendar'
import { aDispute, person } from '#test/factories/dispute'
import { assign, chief, decision, li, moves, refusal, running, zhang, type Entry } from '#test/factories/recusal'
import { COMMISSION } from '#test/factories/territory'

describe('who decides', () => {
  const decide = { ...decision, decision: 'stays' }

  it('is nobody of whom it is said, by whomever', () => {
    const dossier = running()
    expect(moves(dossier, 'declare', { person: 'zhang', relation: 'interest' }, zhang)).toMatchObject({ ok: true })
    expect(moves(dossier, 'decide', decide, zhang)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'withdraw', {}, zhang)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'decide', decide, li)).toMatchObject({ ok: true })
  })

  it('is nobody who waits for such a decision in the same dispute: two do not judge each other', () => {
    const dossier = running()
    const declare = (who: string, as = chief) => moves(dossier, 'declare', { person: who, relation: 'interest' }, as)
    expect([declare('zhang').ok, declare('li').ok]).toEqual([true, true])
    expect(moves(dossier, 'decide', decide, zhang)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'decide', decide, li)).toMatchObject(refusal('not-allowed'))
    expect(moves(dossier, 'decide', decide, chief)).toMatchObject({ ok: true })
  })

  it('may be who wrote down what a party asked, or what another said of themselves', () => {
    const dossier = running()
    expect(assign(dossier, 'zhang', { declared: 'relation', relation: { relation: 'interest' } }).ok).toBe(true)
    expect(moves(dossier, 'decide', decide, chief)).toMatchObject({ ok: true })
  })

  it('decides nothing by the way of a correction: whom it is about leaves it alone, and so does who handles the case', () => {
    const dossier = running()
    const on = '2020-03-03'
    moves(dossier, 'declare', { person: 'zhang', relation: 'interest' }, zhang)
    const corrects = (entry: Entry | undefined, as: typeof chief) =>
      dossier.ask(
        {
          ...{ kind: 'correct', corrects: dossier.dispute.version, reason: '误写', on },
          ...(entry ? { instead: { on, entry } } : {}),
        },
        as,
      )
    expect(corrects({ person: 'li', relation: 'interest' }, zhang)).toMatchObject(refusal('not-allowed'))
    expect(corrects(undefined, zhang)).toMatchObject(refusal('not-allowed'))
    expect(corrects({ person: 'zhang', relation: 'near-relative' }, chief)).toMatchObject({ ok: true })
    moves(dossier, 'decide', decide)
    assign(dossier, 'li', { declared: 'none' })
    dossier.does({ kind: 'add-party', party: 'p-9', side: 'third', on }, chief)
    const n = dossier.dispute.version - 2
    const instead = { on, entry: { ...decision, decision: 'recused' } }
    const again = (as: typeof chief) => dossier.ask({ kind: 'correct', corrects: n, reason: '误写', on, instead }, as)
    expect([again(li), again(zhang)]).toMatchObject([refusal('not-allowed'), refusal('not-allowed')])
    expect(again(chief)).toMatchObject({ ok: true })
  })

  it('is the office the procedure names, and no other', () => {
    const dossier = running()
    moves(dossier, 'declare', { person: 'zhang', relation: 'interest' })
    const by = (decider: string) => moves(dossier, 'decide', { ...decide, decider })
    const none = { ok: false, refusal: { code: 'invalid-entry', fields: { decider: ['not-a-choice'] } } }
    expect(by('commission-chair')).toMatchObject(none)
    expect(by('body-above')).toMatchObject({ ok: true })
  })
})

describe('what it rests on', () => {
  const pageOf = (today: string) => {
    const dossier = aDispute({ on: '2026-02-10' }).in('arbitration', { on: '2026-02-10' })
    dossier.step('accept', {}, { on: '2026-02-11' })
    const as = person('arbitration-secretary', COMMISSION)
    const declare = { person: 'zhang', relation: 'interest' }
    const proceeding = dossier.now.id
    dossier.does(
      { kind: 'thread', thread: 'recusal', move: 'declare', proceeding, on: '2026-02-12', entry: declare },
      as,
    )
    const viewing = { ...dossier.given(as, today), calendar: testCalendar }
    const wanted = { thread: 'recusal', move: 'decide', item: dossier.dispute.threads[0]?.id }
    const found = threadPage(dossier.dispute, wanted, viewing)
    return found.ok ? found.value.page : undefined
  }

  it('is the law of the day of the decision, not of the day the case began', () => {
    expect(pageOf('2026-02-28')?.source?.zh).toBe('《仲裁法》(2017年修正)第三十六条')
    expect(pageOf('2026-03-01')?.source?.zh).toBe('《仲裁法》(2025年修订)第四十八条')
  })

  it('offers the offices that law names', () => {
    const offices = pageOf('2026-03-01')?.fields.find(({ name }) => name === 'decider')?.options ?? {}
    expect(Object.keys(offices)).toEqual(['commission-chair', 'commission-others'])
  })
})
