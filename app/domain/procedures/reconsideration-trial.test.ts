/** What the law of 2023 asks before a decision cannot be passed over; what it adds is counted by hand. */
import { expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { catalogue } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'

const onTrial = (track: string) =>
  aDispute({ on: '2024-03-04' })
    .in('administrative-reconsideration')
    .step('accept-2023', { track })
    .through('send-copy', 'record-receipt', 'receive-reply')
const inYear2020 = () => aDispute().in('administrative-reconsideration').tried()

const refused = (dossier: Dossier, step: string, entry: Readonly<Record<string, unknown>> = {}) => {
  const { command, as } = dossier.taken(step, entry)
  const asked = dossier.ask(command, as)
  return asked.ok ? undefined : asked.refusal.code
}
const NOT_NOW = 'step-not-allowed-now'
const dues = ({ dispute }: Dossier) =>
  Object.fromEntries(allDeadlines(dispute, catalogue, testCalendar).map((each) => [each.rule, each.due]))

it('decides nothing before the parties were heard (2023 art. 49)', () => {
  const dossier = onTrial('ordinary')
  expect([refused(dossier, 'decide-2023'), refused(dossier, 'vary-2023')]).toEqual([NOT_NOW, NOT_NOW])
  expect(refused(dossier.step('hear-parties', { 'heard-by': 'phone' }), 'decide-2023')).toBeUndefined()
})

it('tries on the papers in the simplified track only (2023 art. 54)', () => {
  expect(refused(onTrial('ordinary'), 'try-on-papers')).toBe(NOT_NOW)
  expect(refused(onTrial('simplified').step('try-on-papers'), 'decide-2023')).toBeUndefined()
})

it('decides a major case only after its hearing and the advice of the committee (2023 arts. 50, 52)', () => {
  const dossier = onTrial('ordinary').through('hear-parties', 'declare-major')
  expect(refused(dossier, 'decide-2023')).toBe(NOT_NOW)
  dossier.step('notify-hearing', { 'hearing-on': '2024-03-20' }).step('hold-due-hearing', {}, { on: '2024-03-20' })
  expect(dossier.now.marks.heard).toBe('2024-03-20')
  expect(refused(dossier, 'decide-2023')).toBe(NOT_NOW)
  dossier.step('consult-on-major').step('decide-2023', { decision: 'annul' })
  expect(dossier.now.outcome).toBe('annulled')
})

it('takes a hearing for waived where the applicant stays away (2023 art. 51)', () => {
  const dossier = onTrial('ordinary').through('hear-parties', 'declare-major', 'record-waived-hearing')
  expect([dossier.now.stage, dossier.now.marks.heard]).toEqual(['consultation-due', undefined])
})

it('varies an act only with word that it is not for the worse (2023 art. 63)', () => {
  const dossier = onTrial('ordinary').step('hear-parties')
  expect(refused(dossier, 'decide-2023', { decision: 'vary' })).toBe('invalid-entry')
  expect(refused(dossier, 'vary-2023', { 'not-worse': undefined })).toBe('invalid-entry')
  expect(dossier.step('vary-2023').now.outcome).toBe('varied')
})

it('asks the organ that made a rule within three working days, which answers within ten (2023 art. 58)', () => {
  // 4 March 2024 is a Monday.
  const dossier = onTrial('ordinary').step('review-norm', { norm: 'own' }).step('suspend-for-norm')
  expect(dues(dossier)['rec.norm.notify']).toBe('2024-03-07')
  dossier.step('ask-drafter', {}, { on: '2024-03-06' })
  expect(dues(dossier)['rec.norm.drafter']).toBe('2024-03-20')
  dossier.step('receive-drafter-answer').step('handle-norm').step('resume')
  expect(dossier.now.stage).toBe('trial')
})

it('gives sixty days to do the act again where no law gives another time (条例 art. 49)', () => {
  const dossier = inYear2020().step('decide', { decision: 'annul', redo: 'yes' }).step('serve-decision')
  // Sixty days from 2 March 2020 end on 1 May, a holiday to 5 May.
  expect(dues(dossier)['rec.redo']).toBe('2020-05-06')
  expect(refused(dossier, 'record-redo')).toBeUndefined()
})

it('records who takes part and what is looked into, under either law', () => {
  for (const dossier of [inYear2020(), onTrial('ordinary')])
    dossier.through('elect-representatives', 'admit-third-party', 'open-file', 'investigate', 'issue-advice')
})
