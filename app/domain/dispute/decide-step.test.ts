/** Every "no" to a step, and what it says. */
import { expect, it } from 'vitest'
import type { Command } from '#app/domain/dispute/command'
import { aDispute } from '#test/factories/dispute'
import { mediation, refusalOf, stepBy } from '#test/factories/refusals'
import { CENTRE, GRID, JUSTICE, OTHER_TOWN, OTHER_VILLAGE, TOWN, VILLAGE } from '#test/factories/territory'

it.each(['people-mediation', 'administrative-mediation', 'lawyer-mediation'])(
  'wants to know by when an agreement is performed later: %s',
  (procedure) => {
    const agreeing = aDispute().in(procedure)
    for (const step of ['accept', 'start']) if (stepBy(agreeing, step) === undefined) agreeing.step(step)
    const agree = (entry: object) => stepBy(agreeing, 'agree', entry)
    const emptied = { performance: 'instalments', 'perform-by': '' }
    expect(agree(emptied)).toEqual({ code: 'invalid-entry', fields: { 'perform-by': ['required'] } })
    expect(agree({ performance: 'by-date', 'perform-by': '2018-03-02' })).toEqual({
      code: 'invalid-entry',
      fields: { 'perform-by': ['too-early'] },
    })
    expect(agree({ performance: 'by-date', 'perform-by': agreeing.day })).toBeUndefined()
    expect(agree({ performance: 'none', 'perform-by': '' })).toBeUndefined()
  },
)

it('takes no word every object knows for a step', () => {
  const dossier = mediation()
  for (const step of ['constructor', 'toString', '__proto__'])
    expect(
      refusalOf(dossier, { kind: 'step', proceeding: dossier.now.id, step, on: dossier.day, entry: {} })?.code,
    ).toBe('unknown-step')
})

it('knows its proceedings, steps and items', () => {
  const dossier = mediation()
  const on = dossier.day
  const proceeding = dossier.now.id
  expect(refusalOf(dossier, { kind: 'step', proceeding: 'other', step: 'accept', on, entry: {} })).toEqual({
    code: 'not-found',
  })
  expect(refusalOf(dossier, { kind: 'step', proceeding, step: 'dance', on, entry: {} })).toEqual({
    code: 'unknown-step',
    about: { step: 'dance' },
  })
  const suit = aDispute().in('litigation-response')
  suit.step('record-hearing')
  const hearing = suit.now.items[0]?.id
  expect(stepBy(suit, 'reply-to-suggestion', {}, { item: 'none' })).toEqual({ code: 'not-found' })
  expect(stepBy(suit, 'reply-to-suggestion', {}, { item: hearing })).toEqual({ code: 'not-found' })
})

it('takes a step of another version of the law for an unknown one', () => {
  const before = aDispute({ on: '2023-12-29' }).in('administrative-reconsideration')
  const after = aDispute({ on: '2024-01-02' }).in('administrative-reconsideration')
  expect(stepBy(before, 'accept-2023')).toMatchObject({ code: 'unknown-step' })
  expect(stepBy(before, 'accept')).toBeUndefined()
  expect(stepBy(after, 'accept')).toMatchObject({ code: 'unknown-step' })
  expect(stepBy(after, 'accept-2023')).toBeUndefined()
})

it('takes steps only from where they lead on', () => {
  expect(stepBy(mediation(), 'agree')).toEqual({
    code: 'step-not-allowed-now',
    about: { stage: 'applied', step: 'agree' },
  })
  const agreed = mediation().agreed()
  expect(stepBy(agreed, 'fail')).toMatchObject({ code: 'step-not-allowed-now' })
})

it('takes a step bound to a choice only where that was chosen', () => {
  const simple = aDispute({ on: '2024-03-01' }).in('administrative-reconsideration')
  simple.step('accept-2023', { track: 'simplified' })
  expect(stepBy(simple, 'extend-2023')).toMatchObject({ code: 'step-not-allowed-now' })
  simple.step('to-ordinary')
  expect(stepBy(simple, 'extend-2023')).toBeUndefined()
})

it('says beside the field what is wrong with an entry, and asks nobody for what it does not know', () => {
  const dossier = mediation()
  const command = (entry: Record<string, unknown>): Command => ({
    ...{ kind: 'step', proceeding: dossier.now.id, step: 'accept', on: dossier.day, entry },
  })
  expect(refusalOf(dossier, command({}))).toMatchObject({
    code: 'invalid-entry',
    fields: { difficulty: ['required'] },
  })
  expect(refusalOf(dossier, command({ difficulty: '' }))).toMatchObject({ fields: { difficulty: ['required'] } })
  expect(refusalOf(dossier, command({ difficulty: 'impossible' }))).toMatchObject({
    fields: { difficulty: ['not-a-choice'] },
  })
  expect(refusalOf(dossier, command({ difficulty: 'simple', shoe: 42 }))?.code).toBe('invalid-entry')
  expect(refusalOf(dossier, command({ difficulty: 'simple', note: 'x'.repeat(5001) }))).toMatchObject({
    fields: { note: ['too-long'] },
  })
})

it('passes up to a higher body over the same place, and back down inside it', () => {
  const dossier = aDispute().in('grid-handling').step('verify')
  const up = (to: string) => stepBy(dossier, 'escalate', { to })
  expect(up('nowhere')).toMatchObject({ code: 'unknown-body', fields: { to: ['not-a-choice'] } })
  expect(up(GRID)).toMatchObject({ code: 'body-not-suitable' })
  expect(up(OTHER_VILLAGE)).toMatchObject({ code: 'body-not-suitable', about: { field: 'to', body: OTHER_VILLAGE } })
  expect(up(OTHER_TOWN)).toMatchObject({ code: 'body-not-suitable' })
  expect(up(JUSTICE)).toMatchObject({ code: 'body-not-suitable' })
  expect([VILLAGE, TOWN, CENTRE].map(up)).toEqual([undefined, undefined, undefined])
  dossier.step('escalate', { to: TOWN })
  expect(stepBy(dossier, 'return', { to: OTHER_VILLAGE })).toMatchObject({ code: 'body-not-suitable' })
  expect(stepBy(dossier, 'return', { to: VILLAGE })).toBeUndefined()
})

it('extends once, by thirty days at most (复议法2017 art. 31)', () => {
  const dossier = aDispute().in('administrative-reconsideration').tried()
  expect(stepBy(dossier, 'extend', { days: 31 })).toEqual({
    code: 'extension-too-long',
    about: { most: 30, unit: 'day' },
  })
  dossier.step('extend', { days: 30 })
  expect(stepBy(dossier, 'extend', { days: 1 })).toEqual({ code: 'extension-used-up', about: { times: 1 } })
})
