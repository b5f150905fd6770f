/** The clocks of the procedures, counted by hand. 2 March 2020 is a Monday; 4–6 April and 1–5 May are holidays, 26 April a make-up day. */
import { expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { catalogue } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'

const dues = ({ dispute }: Dossier) =>
  Object.fromEntries(allDeadlines(dispute, catalogue, testCalendar).map((each) => [each.rule, each.due]))
const states = ({ dispute }: Dossier) =>
  Object.fromEntries(allDeadlines(dispute, catalogue, testCalendar).map((each) => [each.rule, each.state]))
const opened = (procedure: string, entry: Readonly<Record<string, unknown>> = {}, on = '2020-03-02') =>
  aDispute({ on }).in(procedure, { entry })

it('counts administrative mediation by its variant', () => {
  const general = opened('administrative-mediation', { variant: 'general' })
  expect(dues(general)).toEqual({ 'am.transfer': '2020-03-05', 'am.accept': '2020-03-09' })
  // Thirty days end on Saturday 4 April, in the holiday.
  expect(dues(general.step('accept', {}, { on: '2020-03-05' }))['am.close']).toBe('2020-04-07')

  const medical = opened('administrative-mediation', { variant: 'medical' }).step('accept', {}, { on: '2020-03-05' })
  expect(dues(medical)).toEqual({ 'am.medical.accept': '2020-03-09', 'am.medical.close': '2020-04-17' })
  medical.step('start-appraisal', {}, { on: '2020-03-09' }).step('end-appraisal', {}, { on: '2020-03-19' })
  // Eight working days of appraisal: 9 to 13 and 16 to 18 March.
  expect(dues(medical)['am.medical.close']).toBe('2020-04-28')
})

it('counts a road accident in working days (事故程序规定 art. 112)', () => {
  const entry = { variant: 'traffic', 'determination-received-on': '2020-02-20' }
  const dossier = opened('administrative-mediation', entry).step('accept', {}, { on: '2020-03-05' })
  dossier.step('start', {}, { on: '2020-03-05' }).step('notify-session', { 'session-on': '2020-03-16' })
  expect(dues(dossier)).toEqual({
    'traffic.apply': '2020-03-05',
    'traffic.notice': '2020-03-11',
    'traffic.close': '2020-03-19',
  })
})

it('counts lawyer mediation, notarization and adjudication from acceptance', () => {
  expect(dues(opened('lawyer-mediation').step('accept'))).toEqual({ 'lm.close': '2020-04-01' })
  expect(dues(opened('notarization').step('accept'))).toEqual({ 'notary.issue': '2020-03-23' })
  const land = opened('administrative-adjudication', { 'adjudication-field': 'land' }).step('accept')
  expect(dues(land)['adj.decide.land']).toBe('2020-09-02')
  const other = opened('administrative-adjudication', { 'adjudication-field': 'other' }).step('accept')
  expect(dues(other)['adj.decide.other']).toBe('2020-05-06')
})

it('gives a labour award forty-five days, fifteen more, and its own ways against it', () => {
  const dossier = opened('labour-arbitration')
  expect(dues(dossier)).toEqual({ 'lab.accept': '2020-03-09' })
  dossier.step('accept')
  expect(dues(dossier)['lab.award']).toBe('2020-04-16')
  expect(dues(dossier.step('extend', { days: 15 }))['lab.award']).toBe('2020-05-06')
  dossier.through('form-panel', 'hold-hearing', 'record-mediation-failed')
  dossier.step('award', { 'award-kind': 'final', 'award-received-on': '2020-03-02' })
  expect(dues(dossier)).toMatchObject({ 'lab.sue.final': '2020-03-17', 'lab.setaside': '2020-04-01' })
  expect(dues(dossier)['lab.sue']).toBeUndefined()
})

it('gives a land award sixty days and thirty more', () => {
  const dossier = opened('land-arbitration').step('accept')
  expect(dues(dossier)).toMatchObject({ 'land.accept': '2020-03-09', 'land.award': '2020-05-06' })
  // Ninety days end on Sunday 31 May.
  expect(dues(dossier.step('extend', { days: 30 }))['land.award']).toBe('2020-06-01')
  dossier.through('form-panel', 'hold-hearing', 'record-mediation-failed', 'award')
  expect(dues(dossier)).toMatchObject({ 'land.panel.notice': '2020-03-04', 'land.deliver': '2020-03-05' })
  expect(dues(dossier.step('deliver-award'))['land.sue']).toBe('2020-04-01')
})

it('counts a confirmation from the day the agreement took effect, then the days of the court', () => {
  const dossier = opened('judicial-confirmation', { 'agreement-effective-on': '2020-02-20', 'mediated-by': 'people' })
  expect(dues(dossier)).toEqual({ 'pm.confirm.apply': '2020-03-23' })
  dossier.step('file')
  expect(dues(dossier)['court.confirm.accept']).toBe('2020-03-05')
  dossier.step('record-acceptance')
  expect(dues(dossier)['court.confirm.decide']).toBe('2020-03-17')
  expect(dues(dossier.step('record-extension', { days: 10 }))['court.confirm.decide']).toBe('2020-03-27')

  const later = { 'agreement-effective-on': '2024-02-01', 'mediated-by': 'other' }
  expect(dues(opened('judicial-confirmation', later, '2024-02-05'))).toEqual({ 'court.confirm.apply': '2024-03-04' })
})

it("counts people's mediation by the text of its trade", () => {
  const accepted = (trade: string) => dues(opened('people-mediation').step('accept', { trade }))
  expect(accepted('labour')).toEqual({ 'pm.close': '2020-04-02', 'lab.mediate': '2020-03-17' })
  // Working days after 2 March: 24 to Friday 3 April, four from Tuesday 7 April, the thirtieth on Tuesday 14 April.
  expect(accepted('medical')).toEqual({ 'pm.close': '2020-04-02', 'pm.medical.close': '2020-04-14' })
})

it('keeps the clock of the sender until the result is reported back', () => {
  const dossier = opened('referral', { sender: 'police', 'sender-started-on': '2020-02-20' })
  expect(dues(dossier)).toEqual({ 'ref.decide': '2020-03-05', 'police.case': '2020-03-23' })
  dossier.step('accept').step('hand-over', { procedure: 'people-mediation' })
  expect(states(dossier)['police.case']).toBe('running')
  dossier.agreed()
  const proceeding = dossier.dispute.proceedings[0]?.id
  dossier.step('report-back', { 'reported-on': '2020-03-02' }, { proceeding })
  expect(states(dossier)['police.case']).toBe('met')
})

it('has the very day the sender named as its clock, a Sunday too, until it is told or takes it back', () => {
  const sent = () => opened('referral', { sender: 'hotline', 'return-by': '2020-03-15' })
  expect(dues(sent())).toEqual({ 'ref.decide': '2020-03-05', 'ref.return-by': '2020-03-15' })
  expect(states(sent().step('recall'))).toMatchObject({ 'ref.return-by': 'met' })
  const told = (on: string) => states(sent().through('accept', 'return').step('report-back', { 'reported-on': on }))
  expect(told('2020-03-13')['ref.return-by']).toBe('met')
  expect(told('2020-03-16')['ref.return-by']).toBe('late')
})

it('runs a clock for each term of an agreement, to the day agreed on, until it is performed or no longer waited for', () => {
  const dossier = opened('people-mediation').agreed()
  for (const day of ['2020-03-31', '2020-05-02', '2020-03-31']) dossier.step('add-term', { 'due-on': day })
  const terms = () =>
    allDeadlines(dossier.dispute, catalogue, testCalendar)
      .filter(({ rule }) => rule === 'pm.term')
      .map(({ due, state, item }) => [item?.n, due, state])
  expect(terms()).toEqual([
    [1, '2020-03-31', 'running'],
    [2, '2020-05-02', 'running'],
    [3, '2020-03-31', 'running'],
  ])
  const [first, second] = dossier.now.items.map(({ id }) => id)
  dossier.step('record-payment', { paid: 100 }, { on: '2020-03-20', item: second })
  dossier.step('term-performed', {}, { on: '2020-04-01', item: first })
  dossier.step('end-term', { 'term-ended-for': 'changed' }, { on: '2020-04-02', item: second })
  expect(terms().map(([n, , state]) => [n, state])).toEqual([
    [1, 'late'],
    [2, 'met'],
    [3, 'running'],
  ])
})

it('counts what a court sends by whether and how it is filed', () => {
  const sent = (entry: Readonly<Record<string, unknown>>) => dues(opened('referral', entry).step('accept'))
  expect(sent({ sender: 'court-before-filing' })).toEqual({ 'court.entrust.pre': '2020-04-01' })
  const after = { sender: 'court-after-filing' }
  expect(sent({ ...after, 'court-track': 'ordinary' })).toEqual({ 'court.entrust.post': '2020-03-17' })
  expect(sent({ ...after, 'court-track': 'simplified' })).toEqual({ 'court.entrust.post.simple': '2020-03-09' })
})
