/** Every "no" a decision can give, and what it says. */
import { expect, it } from 'vitest'
import type { Command } from '#app/domain/dispute/command'
import { decide } from '#app/domain/dispute/decide'
import type { Refusal } from '#app/domain/dispute/refusal'
import { catalogueOf } from '#app/domain/procedures/procedure'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import {
  CENTRE,
  committeeOf,
  DISTRICT,
  GONE,
  GRID,
  JUSTICE,
  OTHER_TOWN,
  OTHER_VILLAGE,
  TOWN,
  VILLAGE,
} from '#test/factories/territory'

const mediator = person('mediator', committeeOf(VILLAGE))
const gridWorker = person('grid-worker', GRID)
const officer = person('review-officer', JUSTICE)

function refusalOf(dossier: Dossier, command: Command, as = mediator, today?: string): Refusal | undefined {
  const decided = dossier.ask(command, as, today)
  return decided.ok ? undefined : decided.refusal
}

const stepBy = (dossier: Dossier, step: string, entry = {}, taking = {}): Refusal | undefined => {
  const { command, as } = dossier.taken(step, entry, taking)
  return refusalOf(dossier, command, as)
}

const mediation = () => aDispute().in('people-mediation')
const registration = (more: Partial<Extract<Command, { kind: 'register' }>> = {}) =>
  aDispute().registration({ procedure: 'people-mediation', body: committeeOf(VILLAGE), ...more })

it('refuses a day that has not come', () => {
  expect(refusalOf(aDispute(), registration({ on: '2020-03-03' }), mediator, '2020-03-02')).toEqual({
    code: 'date-in-future',
    about: { on: '2020-03-03', today: '2020-03-02' },
  })
})

it('registers only for those who may, through the desk of a procedure, at a body and a place that hold', () => {
  const official = person('official', DISTRICT)
  const nothing = aDispute()
  expect(refusalOf(nothing, registration(), official)).toEqual({ code: 'not-allowed' })
  expect(refusalOf(nothing, registration(), officer)).toEqual({ code: 'not-allowed' })
  expect(refusalOf(nothing, registration({ procedure: 'divination' }))).toEqual({
    code: 'unknown-procedure',
    about: { procedure: 'divination' },
  })
  expect(refusalOf(nothing, registration({ place: 'nowhere' }))).toMatchObject({
    code: 'unknown-body',
    fields: { place: ['not-a-choice'] },
  })
  expect(refusalOf(nothing, registration({ place: GONE }))).toMatchObject({ code: 'body-not-in-force' })
  expect(refusalOf(nothing, registration({ body: VILLAGE }))).toMatchObject({
    code: 'body-not-suitable',
    fields: { body: ['not-a-choice'] },
  })
})

it('registers at one’s own body, above it or below it, never across at a neighbour’s', () => {
  const at = (body: string, as = mediator) => refusalOf(aDispute(), registration({ body }), as)?.code
  expect([at(committeeOf(VILLAGE)), at(committeeOf(TOWN)), at(committeeOf(DISTRICT))]).toEqual([
    ...[undefined, undefined, undefined],
  ])
  expect(at(committeeOf(VILLAGE), person('intake-clerk', CENTRE))).toBeUndefined()
  expect(refusalOf(aDispute(), registration({ body: committeeOf(OTHER_TOWN) }))).toEqual({
    code: 'body-not-suitable',
    about: { field: 'body', body: committeeOf(OTHER_TOWN) },
    fields: { body: ['not-a-choice'] },
  })
})

it('assigns what runs, not what has ended', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  const assign = { kind: 'assign', proceeding: dossier.now.id, handler: 'somebody', on: '2020-06-01' } as const
  expect(refusalOf(dossier, assign)?.code).toBe('step-not-allowed-now')
})

it('opens a procedure by hand-over only, if the procedure says so', () => {
  const closed = { ...peopleMediation, opening: { ...peopleMediation.opening, direct: false } }
  const nothing = aDispute({ catalogue: catalogueOf([closed]) })
  expect(refusalOf(nothing, registration())).toEqual({ code: 'way-not-open', about: { procedure: 'people-mediation' } })
})

it('knows no people’s mediation before its law', () => {
  expect(refusalOf(aDispute(), registration({ on: '2010-12-31' }))).toEqual({
    code: 'no-law-in-force',
    about: { procedure: 'people-mediation', on: '2010-12-31' },
  })
})

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

it('mediates for somebody, and records an agreement only between two sides (art. 28)', () => {
  expect(refusalOf(aDispute(), registration({ parties: [] }))).toEqual({ code: 'needs-a-party' })
  const alone = aDispute({ parties: 1 }).in('people-mediation').through('accept', 'start')
  expect(stepBy(alone, 'agree')).toEqual({ code: 'needs-two-parties' })
  const oneSided = aDispute({ parties: 1 }).in('people-mediation').through('accept', 'start')
  oneSided.does({ kind: 'add-party', party: 'party-2', side: 'applicant', on: oneSided.day }, mediator)
  expect(stepBy(oneSided, 'agree')).toEqual({ code: 'needs-two-parties' })
  oneSided.does({ kind: 'add-party', party: 'party-3', side: 'respondent', on: oneSided.day }, mediator)
  expect(stepBy(oneSided, 'agree')).toBeUndefined()
})

it('refuses a second registration and any act on nothing as not found', () => {
  expect(refusalOf(mediation(), registration())).toEqual({ code: 'not-found' })
  const command: Command = { kind: 'attach', attachment: 'photo', on: '2020-03-02' }
  const nothing = decide(undefined, [], command, aDispute().given(mediator))
  expect(nothing).toEqual({ ok: false, refusal: { code: 'not-found' } })
})

it('lets act only who has the dispute now, and only in the role the step is for', () => {
  const dossier = mediation()
  const neighbour = person('mediator', committeeOf(OTHER_TOWN))
  expect(stepBy(dossier, 'accept', {}, { as: neighbour })).toEqual({ code: 'not-allowed' })
  expect(stepBy(dossier, 'accept', {}, { as: person('review-officer', committeeOf(VILLAGE)) })).toEqual({
    code: 'not-allowed',
  })
  dossier.through('accept', 'start').step('escalate', { to: committeeOf(TOWN) })
  expect(stepBy(dossier, 'terminate', {}, { as: mediator })).toEqual({ code: 'not-allowed' })
  expect(stepBy(dossier, 'terminate', {}, { as: person('mediator', committeeOf(TOWN)) })).toBeUndefined()
})

it('lets a person act who was assigned, wherever their desk is', () => {
  const visitor = person('mediator', committeeOf(OTHER_TOWN))
  const dossier = mediation()
  const assign: Command = { kind: 'assign', proceeding: dossier.now.id, handler: visitor.account, on: dossier.day }
  dossier.does(assign, mediator)
  expect(stepBy(dossier, 'accept', {}, { as: visitor })).toBeUndefined()
})

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

it('keeps the days in order', () => {
  const dossier = aDispute({ on: '2020-03-02' }).in('people-mediation').step('accept', {}, { on: '2020-03-05' })
  expect(stepBy(dossier, 'start', {}, { on: '2020-03-01' })).toEqual({
    code: 'date-before-start',
    about: { on: '2020-03-01', start: '2020-03-02' },
  })
  expect(stepBy(dossier, 'start', {}, { on: '2020-03-04' })).toEqual({
    code: 'date-before-last-step',
    about: { on: '2020-03-04', last: '2020-03-05' },
  })
  const arbitration = aDispute({ on: '2020-03-02' }).in('people-mediation')
  arbitration.step('refer-to-arbitration', {}, { on: '2020-03-10' })
  expect(stepBy(arbitration, 'accept', {}, { on: '2020-03-09' })).toEqual({
    code: 'date-before-start',
    about: { on: '2020-03-09', start: '2020-03-10' },
  })
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
  expect(stepBy(dossier, 'extend', { days: 31 })).toEqual({ code: 'extension-too-long', about: { most: 30 } })
  dossier.step('extend', { days: 30 })
  expect(stepBy(dossier, 'extend', { days: 1 })).toEqual({ code: 'extension-used-up', about: { times: 1 } })
})

it('tells the second of two people who came first', () => {
  const dossier = mediation()
  const seen = dossier.dispute.version
  const clerk = person('intake-clerk', committeeOf(VILLAGE))
  dossier.step('accept', {}, { as: clerk })
  const { command } = dossier.taken('start')
  const late: Command = { ...command, seen }
  expect(refusalOf(dossier, late)).toMatchObject({
    code: 'changed-meanwhile',
    about: { by: clerk.account, n: seen + 1 },
  })
  expect(refusalOf(dossier, { ...late, seen: seen + 1 })).toBeUndefined()
})

it('does not stop a person who only overtook themselves', () => {
  const dossier = mediation()
  const seen = dossier.dispute.version
  dossier.step('accept', {}, { as: mediator })
  expect(refusalOf(dossier, { ...dossier.taken('start').command, seen })).toBeUndefined()
})

it('has a dispute in one place at a time', () => {
  const begin: Command = {
    kind: 'begin',
    procedure: 'people-mediation',
    body: committeeOf(VILLAGE),
    on: '2020-03-02',
    entry: {},
  }
  expect(refusalOf(mediation(), begin)).toEqual({ code: 'way-not-open', about: { procedure: 'people-mediation' } })
  const settled = aDispute().in('grid-handling').settled()
  const there = person('mediator', GRID)
  expect(refusalOf(settled, begin, there)).toBeUndefined()
  expect(refusalOf(settled, begin, person('review-officer', GRID))).toEqual({ code: 'not-allowed' })
  expect(refusalOf(settled, { ...begin, procedure: 'divination' }, there)).toMatchObject({ code: 'unknown-procedure' })
  expect(refusalOf(settled, { ...begin, parent: 'other' }, there)).toEqual({ code: 'not-found' })
  settled.in('people-mediation')
  const grid = settled.dispute.proceedings[0]?.id ?? ''
  expect(stepBy(settled, 'reopen', {}, { proceeding: grid, as: gridWorker })).toEqual({
    code: 'way-not-open',
    about: { procedure: 'grid-handling' },
  })
})

it('hands over only what the next procedure can take', () => {
  const alone = aDispute({ parties: 1 }).in('people-mediation')
  expect(stepBy(alone, 'refer-to-arbitration')).toEqual({ code: 'needs-two-parties' })
  const grid = aDispute().in('grid-handling').step('verify')
  expect(stepBy(grid, 'refer', { procedure: 'arbitration' })).toMatchObject({
    code: 'invalid-entry',
    fields: { 'arbitration-agreement': ['required'] },
  })
  expect(stepBy(grid, 'refer', { procedure: 'arbitration', to: committeeOf(VILLAGE) })).toMatchObject({
    code: 'body-not-suitable',
    fields: { to: ['not-a-choice'] },
  })
})
