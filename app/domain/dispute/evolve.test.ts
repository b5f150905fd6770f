/** What an entry does to a dispute. */
import { expect, it } from 'vitest'
import { bodiesOf, currentOf, isOpen } from '#app/domain/dispute/dispute'
import { canonical, eventSchema, type Event } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import { fold } from '#app/domain/dispute/history'
import { catalogue } from '#app/domain/procedures'
import { aDispute, person } from '#test/factories/dispute'
import { COMMISSION, committeeOf, GRID, TOWN, VILLAGE } from '#test/factories/territory'

it('registers the dispute with its parties and its first proceeding', () => {
  const dossier = aDispute({ amount: 500_00 }).in('people-mediation')
  expect(dossier.events.map((each) => each.kind)).toEqual(['registered', 'party-added', 'party-added', 'begun'])
  expect(dossier.dispute).toMatchObject({
    ...{ version: 4, category: 'neighbour', amount: 500_00, registeredOn: '2020-03-02' },
    parties: [
      { id: 'party-1', side: 'applicant' },
      { id: 'party-2', side: 'respondent' },
    ],
  })
  expect(dossier.now).toMatchObject({
    ...{ procedure: 'people-mediation', version: '2010', stage: 'applied', open: true },
    ...{ body: committeeOf(VILLAGE), level: 'village', marks: { received: '2020-03-02' } },
  })
})

it('holds no narrative in an event: only the id of its record', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start')
  dossier.step('hold-session', { session: 'she wept' })
  expect(JSON.stringify(dossier.events)).not.toContain('she wept')
  const record = dossier.records.find((each) => each.text === 'she wept')
  expect(dossier.now.facts.session).toBe(record?.id)
})

it('moves a proceeding with its level, remembers where it was, and lets its handler go', () => {
  const dossier = aDispute().in('grid-handling').step('verify')
  const worker = person('grid-worker', GRID)
  const assign = { kind: 'assign', proceeding: dossier.now.id, handler: 'li', on: dossier.day } as const
  dossier.does(assign, worker)
  expect(dossier.now.handler).toBe('li')
  dossier.step('escalate', { to: VILLAGE }).step('receive').step('escalate', { to: TOWN })
  expect(dossier.now).toMatchObject({ body: TOWN, level: 'town', stage: 'submitted', passed: [GRID, VILLAGE] })
  expect(dossier.now.handler).toBeUndefined()
  expect(bodiesOf(dossier.dispute)).toEqual([GRID, VILLAGE, TOWN])
})

it('suspends and goes on where it was', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start')
  dossier.step('suspend', {}, { on: '2020-03-10' })
  expect(dossier.now).toMatchObject({ stage: 'suspended', suspensions: [{ from: '2020-03-10', step: 'suspend' }] })
  dossier.step('resume', {}, { on: '2020-03-20' })
  expect(dossier.now).toMatchObject({ stage: 'mediating', suspensions: [{ from: '2020-03-10', to: '2020-03-20' }] })
})

it('ends a suspension with what ends the proceeding', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start', 'suspend')
  dossier.step('terminate', {}, { on: '2020-04-01' })
  expect(dossier.now).toMatchObject({
    ...{ stage: 'terminated', open: false, outcome: 'terminated', concludedOn: '2020-04-01' },
    suspensions: [{ from: '2020-03-02', to: '2020-04-01' }],
  })
})

it('counts an application of 2020 as accepted when it came in, one of 2024 when it was accepted', () => {
  const old = aDispute({ on: '2019-12-30' }).in('administrative-reconsideration')
  old.step('accept', {}, { on: '2020-01-03' })
  expect(old.now.marks).toMatchObject({ received: '2019-12-30', accepted: '2019-12-30', reviewed: '2020-01-03' })
  const now = aDispute({ on: '2024-12-30' }).in('administrative-reconsideration')
  now.step('accept-2023', {}, { on: '2025-01-03' })
  expect(now.now.marks).toMatchObject({ received: '2024-12-30', accepted: '2025-01-03' })
})

it('keeps the day of the first hearing, and takes a day from a field where one is given', () => {
  const dossier = aDispute().in('administrative-reconsideration').tried()
  dossier.step('notify-hearing', { 'hearing-on': '2020-04-10' }, { on: '2020-04-01' })
  dossier.step('hold-hearing', {}, { on: '2020-04-10' }).step('hold-hearing', {}, { on: '2020-05-10' })
  expect(dossier.now.marks).toMatchObject({
    ...{ 'hearing-noticed': '2020-04-01', 'hearing-planned': '2020-04-10', heard: '2020-04-10' },
  })
})

it('opens and closes counted things inside a proceeding without moving it', () => {
  const dossier = aDispute().in('litigation-response')
  dossier.step('receive-suggestion', { from: 'court' }).step('receive-suggestion', { from: 'procuratorate' })
  const [first] = dossier.now.items
  dossier.step('reply-to-suggestion', {}, { on: '2020-04-01', item: first?.id })
  expect(dossier.now.stage).toBe('notified')
  expect(dossier.now.items.map((each) => each.marks)).toEqual([
    { received: '2020-03-02', replied: '2020-04-01' },
    { received: '2020-03-02' },
  ])
  expect(dossier.now.items.map((each) => each.facts.from)).toEqual(['court', 'procuratorate'])
})

it('hands over with the words the next procedure asks for, and keeps the way it came', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start', 'fail')
  dossier.step('refer-after-failure', { to: COMMISSION, 'arbitration-agreement': 'after-dispute', note: 'long story' })
  const [mediation, arbitration] = dossier.dispute.proceedings
  expect(mediation).toMatchObject({ stage: 'failed', open: false, outcome: 'failed' })
  expect(arbitration).toMatchObject({
    ...{ procedure: 'arbitration', parent: mediation?.id, body: COMMISSION, open: true },
    facts: { 'arbitration-agreement': 'after-dispute' },
  })
  expect(currentOf(dossier.dispute)?.id).toBe(arbitration?.id)
  expect(isOpen(dossier.dispute)).toBe(true)
})

it('reopens what had ended, and starts the clock of the mediation again', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  dossier.step('reopen', {}, { on: '2020-06-01' })
  expect(dossier.now).toMatchObject({
    ...{ stage: 'mediating', open: true, outcome: undefined, reopenedOn: ['2020-06-01'] },
    marks: { accepted: '2020-03-02', 'clock-started': '2020-06-01' },
  })
})

it('turns a simplified case into an ordinary one by saying so', () => {
  const dossier = aDispute({ on: '2024-03-01' }).in('administrative-reconsideration')
  dossier.step('accept-2023', { track: 'simplified' }).step('to-ordinary')
  expect(dossier.now.facts.track).toBe('ordinary')
})

it('is a fault, not a refusal, when the log does not fit the shelf', () => {
  const dossier = aDispute().in('grid-handling')
  const [registered, , , begun] = dossier.events
  expect(() => evolve(undefined, begun as Event, catalogue)).toThrow('before its dispute was registered')
  expect(() => fold(dossier.events, new Map())).toThrow('no procedure grid-handling')
  expect(fold([], catalogue)).toBeUndefined()
  expect(registered?.n).toBe(1)
})

it('chains the same text for the same event, whatever the order of its fields', () => {
  const event = aDispute().in('grid-handling').step('verify').events.at(-1) as Event
  const turned = { ...Object.fromEntries(Object.entries(event).reverse()) }
  expect(canonical(eventSchema.parse(turned))).toBe(canonical(event))
  expect(canonical({ ...event, on: '2020-03-03' })).not.toBe(canonical(event))
})
