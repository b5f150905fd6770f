/** Entries made wrongly: kept, and read as what they should have said. */
import { expect, it } from 'vitest'
import type { Command } from '#app/domain/dispute/command'
import { fold, standing } from '#app/domain/dispute/history'
import type { Refusal } from '#app/domain/dispute/refusal'
import { catalogue } from '#app/domain/procedures'
import { aDispute, person, TODAY, type Dossier } from '#test/factories/dispute'
import { COMMISSION, committeeOf, GRID, JUSTICE, TOWN, VILLAGE } from '#test/factories/territory'

type Instead = { on: string; entry: Record<string, unknown> }

function refusal(dossier: Dossier, corrects: number, instead?: Instead, as = dossier.corrector()): Refusal | undefined {
  const command: Command = { kind: 'correct', corrects, reason: 'typed wrongly', on: TODAY, instead }
  const decided = dossier.ask(command, as)
  return decided.ok ? undefined : decided.refusal
}

/** The number of the entry a step left. */
const entryOf = (dossier: Dossier, step: string): number =>
  dossier.events.find((each) => each.kind === 'stepped' && each.data.step === step)?.n ?? 0
const begun = (dossier: Dossier): number => dossier.events.findLast((each) => each.kind === 'begun')?.n ?? 0

it('takes back a step as if it had never been taken, and keeps it in the log', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  const before = dossier.events.length
  dossier.correct(entryOf(dossier, 'agree'))
  expect(dossier.now).toMatchObject({ stage: 'mediating', open: true })
  expect([dossier.now.outcome, dossier.now.concludedOn, dossier.now.marks.agreed]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(dossier.events).toHaveLength(before + 1)
  expect(dossier.dispute.version).toBe(before + 1)
})

it('reads a step as what it should have said, on the day it should have said', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start')
  dossier.step('agree', { confirmation: 'no' }, { on: '2020-03-20' })
  const entry = {
    ...{ 'agreement-form': 'oral', terms: 'he mends the wall', performance: 'at-once', confirmation: 'yes' },
  }
  dossier.correct(entryOf(dossier, 'agree'), { on: '2020-03-18', entry })
  expect(dossier.now).toMatchObject({ stage: 'agreed', concludedOn: '2020-03-18', marks: { agreed: '2020-03-18' } })
  expect(dossier.now.facts).toMatchObject({ 'agreement-form': 'oral', confirmation: 'yes' })
  expect(dossier.records.map((each) => each.text)).toContain('he mends the wall')
  expect(JSON.stringify(dossier.events)).not.toContain('he mends the wall')
})

it('lets the last correction of an entry hold', () => {
  const dossier = aDispute().in('grid-handling').step('verify', { risk: 'green' })
  const n = entryOf(dossier, 'verify')
  dossier.correct(n, { on: '2020-03-02', entry: { risk: 'yellow' } })
  dossier.correct(n, { on: '2020-03-02', entry: { risk: 'red' } })
  expect(dossier.now.facts.risk).toBe('red')
  dossier.correct(n)
  expect(dossier.now.stage).toBe('reported')
  expect(refusal(dossier, n)).toEqual({ code: 'nothing-to-correct', about: { n } })
})

it('leaves standing in its order what was not corrected', () => {
  const dossier = aDispute().in('grid-handling').through('verify', 'settle-on-the-spot')
  dossier.correct(entryOf(dossier, 'verify'), { on: '2020-03-02', entry: { risk: 'red' } })
  expect(standing(dossier.events).map((each) => each.n)).toEqual([1, 2, 3, 4, 5, 6])
  expect(fold(dossier.events.slice(0, 4), catalogue)?.proceedings[0]?.stage).toBe('reported')
})

it('will not take back what later entries stand on', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  expect(refusal(dossier, entryOf(dossier, 'accept'))).toEqual({
    code: 'correction-breaks-later',
    about: { n: entryOf(dossier, 'start') },
  })
  const joined = dossier.events.findLast((each) => each.kind === 'party-added')?.n ?? 0
  expect(refusal(dossier, joined)).toEqual({
    code: 'correction-breaks-later',
    about: { n: entryOf(dossier, 'agree') },
  })
})

it('will not move an entry past the one after it, or before the one before it', () => {
  const dossier = aDispute().in('people-mediation').step('accept', {}, { on: '2020-03-05' })
  dossier.step('start', {}, { on: '2020-03-08' })
  const accept = entryOf(dossier, 'accept')
  const at = (on: string) => refusal(dossier, accept, { on, entry: { difficulty: 'simple' } })
  expect(at('2020-03-09')).toMatchObject({ code: 'correction-breaks-later', about: { n: entryOf(dossier, 'start') } })
  expect(at('2020-03-01')).toMatchObject({ code: 'correction-breaks-later', about: { n: accept } })
  expect(at('2026-07-01')).toMatchObject({ code: 'date-in-future' })
  expect(at('2020-03-08')).toBeUndefined()
})

it('checks the new words as it checked the first ones', () => {
  const dossier = aDispute().in('administrative-reconsideration').tried().step('extend', { days: 10 })
  const extend = entryOf(dossier, 'extend')
  const approved = { 'approved-by': 'deputy', 'approval-number': '复延〔2020〕3号' }
  const days = (count: number) =>
    refusal(dossier, extend, { on: dossier.day, entry: { days: count, reason: 'hard', ...approved } })
  expect(days(0)).toMatchObject({ code: 'invalid-entry', fields: { days: ['below-one'] } })
  expect(days(31)).toMatchObject({ code: 'correction-breaks-later', about: { n: extend } })
  expect(days(30)).toBeUndefined()
})

it('asks of an agreement put right by when it is performed, as of the first one', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  const agree = entryOf(dossier, 'agree')
  const later = (more: Record<string, unknown>) => {
    const entry = { 'agreement-form': 'oral', terms: 'he pays', performance: 'by-date', confirmation: 'no', ...more }
    return refusal(dossier, agree, { on: dossier.day, entry })
  }
  expect(later({})).toEqual({ code: 'invalid-entry', fields: { 'perform-by': ['required'] } })
  expect(later({ 'perform-by': '2018-03-02' })?.fields).toEqual({ 'perform-by': ['too-early'] })
  expect(later({ 'perform-by': dossier.day })).toBeUndefined()
})

it('puts a registration right, but never takes it back', () => {
  const dossier = aDispute().in('grid-handling')
  expect(refusal(dossier, 1)).toMatchObject({ code: 'correction-breaks-later' })
  expect(refusal(dossier, begun(dossier))).toMatchObject({ code: 'correction-breaks-later' })
  expect(refusal(dossier, 1, { on: '2020-03-02', entry: { number: '2020-000009' } })?.code).toBe('invalid-entry')
  expect(refusal(dossier, 1, { on: '2020-03-02', entry: { place: 'nowhere' } })?.code).toBe('unknown-body')
  dossier.correct(1, { on: '2020-03-01', entry: { category: 'family', title: 'about the wall' } })
  expect(dossier.dispute).toMatchObject({ category: 'family', registeredOn: '2020-03-01', number: '2020-000001' })
  expect(dossier.records.at(-1)).toMatchObject({ field: 'title', text: 'about the wall', id: dossier.dispute.title })
})

it('draws up an opening anew under the law of its right day', () => {
  const dossier = aDispute({ on: '2023-12-29' }).in('administrative-reconsideration')
  const entry = { matter: 'licence', field: 'market', respondent: 'department' }
  dossier.correct(begun(dossier), { on: '2024-01-02', entry })
  expect(dossier.now).toMatchObject({ version: '2023', openedOn: '2024-01-02', marks: { received: '2024-01-02' } })
  dossier.step('accept-2023')
  expect(refusal(dossier, begun(dossier), { on: '2023-12-30', entry })).toMatchObject({
    code: 'correction-breaks-later',
    about: { n: entryOf(dossier, 'accept-2023') },
  })
})

const handedOver = () => aDispute().in('grid-handling').step('verify').step('refer', { procedure: 'people-mediation' })

it('takes back a hand-over with the proceeding it began', () => {
  const dossier = handedOver()
  expect(dossier.dispute.proceedings).toHaveLength(2)
  dossier.correct(entryOf(dossier, 'refer'))
  expect(dossier.dispute.proceedings).toHaveLength(1)
  expect(dossier.now).toMatchObject({ stage: 'verified', open: true })
})

it('puts a hand-over right on both sides', () => {
  const dossier = handedOver()
  const refer = entryOf(dossier, 'refer')
  const entry = { procedure: 'people-mediation', to: committeeOf(TOWN) }
  dossier.correct(refer, { on: '2020-03-03', entry })
  expect(dossier.now).toMatchObject({ body: committeeOf(TOWN), level: 'town', openedOn: '2020-03-03' })
  dossier.correct(
    refer,
    {
      on: '2020-03-03',
      entry: { procedure: 'arbitration', to: COMMISSION, 'arbitration-agreement': 'clause' },
    },
    person('mediator', committeeOf(TOWN)),
  )
  expect(dossier.now).toMatchObject({ procedure: 'arbitration', facts: { 'arbitration-agreement': 'clause' } })
})

it('leaves the other side of a hand-over alone when only the words change', () => {
  const dossier = handedOver()
  const before = dossier.events.length
  const entry = { procedure: 'people-mediation', to: committeeOf(VILLAGE), note: 'see file' }
  dossier.correct(entryOf(dossier, 'refer'), { on: '2020-03-02', entry })
  expect(dossier.events).toHaveLength(before + 1)
})

it('will not take back a hand-over whose proceeding has gone on', () => {
  const dossier = handedOver().step('accept')
  expect(refusal(dossier, entryOf(dossier, 'refer'))).toEqual({
    code: 'correction-breaks-later',
    about: { n: entryOf(dossier, 'accept') },
  })
})

it('puts a move right: the body, its level, and the next to act', () => {
  const dossier = aDispute().in('grid-handling').step('verify').step('escalate', { to: VILLAGE })
  const entry = { to: TOWN, reason: 'risk-rising', attempts: 'talked' }
  dossier.correct(entryOf(dossier, 'escalate'), { on: '2020-03-02', entry })
  expect(dossier.now).toMatchObject({ body: TOWN, level: 'town', passed: [GRID] })
  const across = { ...entry, to: JUSTICE }
  expect(refusal(dossier, entryOf(dossier, 'escalate'), { on: '2020-03-02', entry: across })?.code).toBe(
    'body-not-suitable',
  )
})

it('has nothing to put right in a file, an assignment or a correction', () => {
  const dossier = aDispute().in('grid-handling')
  const worker = person('grid-worker', GRID)
  dossier.does({ kind: 'attach', attachment: 'photo', on: dossier.day }, worker)
  const n = dossier.events.length
  expect(refusal(dossier, n, { on: dossier.day, entry: {} })).toEqual({ code: 'nothing-to-correct', about: { n } })
  dossier.correct(n)
  expect(dossier.dispute.attachments).toEqual([])
  expect(refusal(dossier, n + 1)).toEqual({ code: 'nothing-to-correct', about: { n: n + 1 } })
  expect(refusal(dossier, 99)).toEqual({ code: 'nothing-to-correct', about: { n: 99 } })
})

it('is for those who may correct there', () => {
  const dossier = aDispute().in('people-mediation').step('accept')
  const elsewhere = person('mediator', committeeOf(TOWN))
  expect(refusal(dossier, entryOf(dossier, 'accept'), undefined, elsewhere)).toEqual({ code: 'not-allowed' })
})

it('lets who only reported it put right their own entries, and nobody else’s', () => {
  const worker = person('grid-worker', GRID)
  const desk = person('mediator', VILLAGE)
  const dossier = aDispute().in('grid-handling', { as: worker }).step('verify', {}, { as: worker })
  dossier.step('escalate', { to: VILLAGE }, { as: worker }).step('receive', {}, { as: desk })
  expect(refusal(dossier, entryOf(dossier, 'receive'), undefined, worker)).toEqual({ code: 'not-allowed' })
  const own = { on: dossier.events[0]?.on ?? '', entry: { category: 'family' } }
  expect(refusal(dossier, 1, own, worker)).toBeUndefined()
  expect(refusal(dossier, entryOf(dossier, 'receive'), undefined, desk)).toBeUndefined()
})
