/** Numbers worked out by hand: who is given one, and what a correction does to it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '#app/domain/dispute/event'
import { catalogue } from '#app/domain/procedures'
import { aDispute, person } from '#test/factories/dispute'
import { histories } from '#test/factories/histories'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const numbersIn = (events: readonly Event[]) =>
  events.flatMap((each) => ('caseNumber' in each.data && each.data.caseNumber ? [each.data.caseNumber.seq] : []))

describe('a case number', () => {
  it('is given when the case is accepted, not before and not again', () => {
    const dossier = aDispute().in('people-mediation')
    expect(dossier.now.caseNumber).toBeUndefined()
    dossier.step('accept')
    const body = dossier.now.body
    expect(dossier.now.caseNumber).toEqual({ series: `${body}/2020/人调`, seq: 1, text: '〔2020〕人调1' })
    dossier.through('start', 'agree')
    expect(numbersIn(dossier.events)).toEqual([1])
  })

  it('is given by the opening where that accepts, in the year it came', () => {
    const dossier = aDispute({ on: '2021-01-04' }).in('litigation-response')
    expect(dossier.now.caseNumber).toMatchObject({ seq: 1, series: `${dossier.now.body}/2021/应` })
  })

  it('stays where the case goes, and a further procedure is given its own', () => {
    const up = aDispute()
      .in('people-mediation')
      .step('accept')
      .step('escalate', { to: committeeOf(TOWN) })
    expect(up.now.body).toBe(committeeOf(TOWN))
    expect(up.now.caseNumber?.series).toContain(committeeOf(VILLAGE))
  })

  it('is not given where another organ numbers the case', () => {
    expect(aDispute().in('grid-handling').step('verify').now.caseNumber).toBeUndefined()
  })
})

describe('a correction', () => {
  const accepted = () => aDispute().in('people-mediation').step('accept')
  const mediator = (dossier: ReturnType<typeof accepted>) => person('mediator', dossier.now.body)

  it('of what was entered leaves the number where it is', () => {
    const dossier = accepted()
    const n = dossier.events.length
    const entry = { difficulty: 'major' }
    dossier.correct(n, { on: '2020-03-03', entry }, mediator(dossier))
    expect(dossier.now.caseNumber?.seq).toBe(1)
    expect(dossier.now.marks.accepted).toBe('2020-03-03')
  })

  it('that takes the acceptance back takes the number away; accepted again it is the next', () => {
    const dossier = accepted()
    dossier.correct(dossier.events.length, undefined, mediator(dossier))
    expect(dossier.now.caseNumber).toBeUndefined()
    dossier.step('accept', {}, { on: '2020-03-05' })
    expect(dossier.now.caseNumber?.seq).toBe(2)
    expect(numbersIn(dossier.events)).toEqual([1, 2])
  })

  it('of a beginning that accepts goes on with its number', () => {
    const dossier = aDispute().in('litigation-response')
    const begun = dossier.events.find((each) => each.kind === 'begun')
    if (begun?.kind !== 'begun') throw new Error('not begun')
    const officer = person('review-officer', dossier.now.body)
    dossier.correct(begun.n, { on: begun.on, entry: begun.data.entry }, officer)
    expect(dossier.now.caseNumber?.seq).toBe(1)
  })

  it('leaves a case accepted before numbers were given without one', () => {
    const dossier = accepted()
    const old = dossier.events.map((each) =>
      each.kind === 'stepped' ? { ...each, data: { ...each.data, caseNumber: undefined } } : each,
    )
    dossier.events.splice(0, dossier.events.length, ...old)
    dossier.correct(1, { on: '2020-03-02', entry: { category: 'neighbour' } }, mediator(dossier))
    expect(dossier.now.caseNumber).toBeUndefined()
    dossier.step('start')
    expect(dossier.now.caseNumber).toBeUndefined()
  })
})

it('holds of every history: what is accepted has a number of its own, what is not has none', () => {
  let [numbered, corrected] = [0, 0]
  fc.assert(
    fc.property(histories(), ({ dossier }) => {
      const seen = new Set<string>()
      for (const each of dossier.dispute.proceedings) {
        const on = catalogue.get(each.procedure)?.numbered?.on
        const accepted = on !== undefined && each.marks[on] !== undefined
        expect(each.caseNumber !== undefined, each.procedure).toBe(accepted)
        if (each.caseNumber) seen.add(`${each.caseNumber.series} ${each.caseNumber.seq}`)
        numbered += accepted ? 1 : 0
      }
      expect(seen.size).toBe(dossier.dispute.proceedings.filter((each) => each.caseNumber).length)
      corrected += dossier.events.filter((each) => each.kind === 'corrected').length
    }),
    { numRuns: 400 },
  )
  expect(numbered).toBeGreaterThan(100)
  expect(corrected).toBeGreaterThan(20)
})
