/** What the law forbids cannot be entered, and what only follows a settlement does not unsettle it. */
import { expect, it } from 'vitest'
import { measures } from '#app/domain/measures'
import { counted } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { aDispute, type Dossier } from '#test/factories/dispute'

const opened = (procedure: string, entry: Readonly<Record<string, unknown>> = {}, on?: string) =>
  aDispute({ on }).in(procedure, { entry })

/** The code of the refusal, or undefined when the step would be taken. */
const refused = (dossier: Dossier, step: string, entry: Readonly<Record<string, unknown>> = {}) => {
  const { command, as } = dossier.taken(step, entry)
  const asked = dossier.ask(command, as)
  return asked.ok ? undefined : asked.refusal.code
}
const NOT_NOW = 'step-not-allowed-now'

it('does not notarize what is in dispute (公证法 art. 31)', () => {
  expect(refused(opened('notarization'), 'accept', { undisputed: 'no' })).toBe('invalid-entry')
  expect(refused(opened('notarization'), 'accept')).toBeUndefined()
})

it('makes a deed enforceable only where that was asked for', () => {
  expect(refused(opened('notarization', { enforceable: 'no' }).step('accept'), 'issue-deed')).toBe(NOT_NOW)
  expect(refused(opened('notarization', { enforceable: 'yes' }).step('accept'), 'issue')).toBe(NOT_NOW)
})

it('lets no award or adjudication come before a mediation', () => {
  const labour = opened('labour-arbitration').through('accept', 'form-panel', 'hold-hearing')
  expect(refused(labour, 'award')).toBe(NOT_NOW)
  expect(refused(labour.step('record-mediation-failed'), 'award')).toBeUndefined()
  const land = opened('land-arbitration').through('accept', 'form-panel', 'hold-hearing')
  expect(refused(land, 'award')).toBe(NOT_NOW)
  const organ = opened('administrative-adjudication').through('accept', 'serve', 'receive-reply')
  expect(refused(organ, 'adjudicate')).toBe(NOT_NOW)
})

it('lets representatives be elected by ten workers or more (劳动争议调解仲裁法 art. 7)', () => {
  const few = opened('labour-arbitration').step('accept', { 'ten-or-more': 'no' })
  expect(refused(few, 'elect-representatives')).toBe(NOT_NOW)
  const many = opened('labour-arbitration').step('accept', { 'ten-or-more': 'yes' })
  expect(refused(many, 'elect-representatives')).toBeUndefined()
})

it('takes no fee for lawyer mediation but at a firm', () => {
  expect(refused(opened('lawyer-mediation', { 'lawyer-place': 'court' }).step('accept'), 'agree-fee')).toBe(NOT_NOW)
  expect(refused(opened('lawyer-mediation', { 'lawyer-place': 'firm' }).step('accept'), 'agree-fee')).toBeUndefined()
})

it('sends nothing to a court that the court would refuse', () => {
  const dossier = opened('judicial-confirmation')
  for (const ground of ['identity', 'title', 'special-procedure', 'jurisdiction', 'unlawful', 'unclear'])
    expect(refused(dossier, 'file', { [ground]: 'yes' }), ground).toBe('invalid-entry')
  expect(refused(dossier, 'file')).toBeUndefined()
})

it('opens an adjudication to reconsideration by the law of its day', () => {
  const adjudicated = (field: string, on: string) =>
    opened('administrative-adjudication', { 'adjudication-field': field }, on).through(
      ...['accept', 'serve', 'receive-reply', 'record-no-agreement', 'adjudicate'],
    )
  expect(refused(adjudicated('land', '2020-03-02'), 'reconsider-land')).toBeUndefined()
  expect(refused(adjudicated('ip', '2020-03-02'), 'reconsider-land')).toBe(NOT_NOW)
  expect(refused(adjudicated('ip', '2020-03-02'), 'reconsider')).toBe('unknown-step')
  expect(refused(adjudicated('ip', '2024-02-01'), 'reconsider')).toBeUndefined()
})

it('asks the opening of the way that is chosen for what it needs', () => {
  const dossier = aDispute().in('grid-handling').step('verify')
  expect(refused(dossier, 'refer', { procedure: 'administrative-mediation' })).toBe('invalid-entry')
  const told = { procedure: 'administrative-mediation', variant: 'general' }
  expect(refused(dossier, 'refer', told)).toBeUndefined()
})

it('leaves a dispute resolved while its agreement is confirmed or notarized', () => {
  const resolved = ({ dispute }: Dossier) =>
    counted(dispute, measures, catalogue)
      .filter((each) => each.measure === 'resolved')
      .map((each) => [each.procedure, each.level, each.on].join(' '))
  const once = ['people-mediation village 2020-03-02']
  const confirmed = aDispute().in('people-mediation').agreed().step('send-for-confirmation')
  expect(resolved(confirmed)).toEqual(once)
  confirmed.step('file', {}, { on: '2021-01-04' }).through('record-acceptance', 'record-ruling')
  expect(resolved(confirmed)).toEqual(once)
  const certified = aDispute().in('people-mediation').agreed().step('send-to-notary')
  expect(resolved(certified)).toEqual(once)
  expect(resolved(aDispute().in('people-mediation').agreed().in('people-mediation'))).toEqual([])
})

it('keeps the terms of an agreement one by one', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  dossier.step('add-term', { 'term-amount': 500_00, 'due-on': '2020-04-01' })
  dossier.step('add-term', { 'term-amount': 500_00, 'due-on': '2020-05-06' })
  const [first, second] = dossier.now.items
  dossier.step('record-payment', { paid: 200_00 }, { item: first?.id, on: '2020-04-01' })
  dossier.step('term-overdue', {}, { item: second?.id, on: '2020-05-07' })
  dossier.step('term-performed', {}, { item: first?.id, on: '2020-05-08' })
  expect(dossier.now.items.map((each) => each.marks)).toEqual([
    { due: '2020-04-01', paid: '2020-04-01', performed: '2020-05-08' },
    { due: '2020-05-06', urged: '2020-05-07' },
  ])
  expect(dossier.now.stage).toBe('agreed')
})
