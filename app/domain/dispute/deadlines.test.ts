/** The dates people work by, counted by hand from the articles and the State Council's calendar. */
import { expect, it } from 'vitest'
import { allDeadlines, nextDue } from '#app/domain/dispute/deadlines'
import { catalogue } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'
import { TOWN, VILLAGE } from '#test/factories/territory'

const dues = ({ dispute }: Dossier) =>
  Object.fromEntries(
    allDeadlines(dispute, catalogue, testCalendar).map((each) => [each.rule, `${each.due} ${each.state}`]),
  )

const review = (on: string) => aDispute({ on }).in('administrative-reconsideration')

it('counts the reconsideration of 2020 from receipt: five and seven working days, sixty days', () => {
  // Received on Tuesday 21 January 2020; the Spring Festival lasted from 24 January to 2 February that year.
  const dossier = review('2020-01-21')
  expect(dues(dossier)).toEqual({
    'rec.review': '2020-02-05 running',
    'rec.serve': '2020-02-07 running',
    // Sixty days end on Saturday 21 March: the Monday after.
    'rec.decide': '2020-03-23 running',
  })
  dossier.step('accept', {}, { on: '2020-02-05' }).step('send-copy', {}, { on: '2020-02-11' })
  dossier.step('record-receipt', {}, { on: '2020-02-12' })
  expect(dues(dossier)).toMatchObject({
    ...{ 'rec.review': '2020-02-05 met', 'rec.serve': '2020-02-07 late', 'rec.reply': '2020-02-24 running' },
  })
})

it('leaves correction and suspension out of the sixty days, and adds an extension', () => {
  const dossier = review('2020-03-02')
  expect(dues(dossier)['rec.decide']).toBe('2020-05-06 running')
  // Ten days of correction, 3 to 12 March: the day the papers come counts again.
  dossier.step('ask-correction', {}, { on: '2020-03-03' })
  expect(dues(dossier)['rec.decide']).toContain('suspended')
  dossier.step('receive-correction', {}, { on: '2020-03-13' })
  expect(dues(dossier)['rec.decide']).toBe('2020-05-11 running')
  dossier.through('accept', 'send-copy', 'receive-reply').step('extend', { days: 30 })
  expect(dues(dossier)['rec.decide']).toBe('2020-06-10 running')
})

it('tells who approved an extension, and by which paper', () => {
  const approved = { 'approved-by': 'deputy', 'approval-number': '复延〔2020〕3号' }
  const dossier = review('2020-03-02').through('accept', 'send-copy', 'receive-reply')
  const { dispute } = dossier.step('extend', { days: 30, ...approved })
  const told = allDeadlines(dispute, catalogue, testCalendar).find(({ rule }) => rule === 'rec.decide')
  expect(told?.proof.find(({ kind }) => kind === 'extension')?.words).toEqual({
    zh: '延长30日（行政复议机关分管负责人批准，复延〔2020〕3号），计30日',
    en: 'extended by 30 days (approved by head in charge at the organ, 复延〔2020〕3号), 30 days counted',
  })
})

it('counts ordinary and simplified cases of 2024 each by their own article', () => {
  const ordinary = review('2024-03-04').step('accept-2023', { track: 'ordinary' }, { on: '2024-03-06' })
  expect(dues(ordinary)).toEqual({
    ...{ 'rec.review': '2024-03-11 met', 'rec.serve': '2024-03-15 running' },
    // Sixty days end on Sunday 5 May, a holiday to that day: Monday 6 May.
    'rec.decide': '2024-05-06 running',
  })
  const simplified = review('2024-03-04').step('accept-2023', { track: 'simplified' }, { on: '2024-03-06' })
  expect(dues(simplified)).toEqual({
    ...{ 'rec.review': '2024-03-11 met', 'rec.serve.simple': '2024-03-11 running' },
    // Thirty days end on Friday 5 April, in the holiday of 4 to 6 April; Sunday 7 April was worked.
    'rec.decide.simple': '2024-04-07 running',
  })
  simplified.step('to-ordinary')
  expect(dues(simplified)['rec.decide']).toBe('2024-05-06 running')
})

it('counts the notice of a hearing back from its day', () => {
  const dossier = review('2024-03-04').tried()
  dossier.step('notify-hearing', { 'hearing-on': '2024-03-29' }, { on: '2024-03-22' })
  expect(dues(dossier)['rec.hearing.notice']).toBe('2024-03-22 met')
  dossier.step('notify-hearing', { 'hearing-on': '2024-03-29' }, { on: '2024-03-25' })
  expect(dues(dossier)['rec.hearing.notice']).toBe('2024-03-22 late')
})

it('lets nothing run on a case that has ended, except what is still owed', () => {
  const dossier = review('2020-03-02').tried().step('decide', { decision: 'annul' }, { on: '2020-04-01' })
  dossier.step('serve-decision', {}, { on: '2020-04-02' }).step('issue-opinion', {}, { on: '2020-04-02' })
  expect(dues(dossier)).toMatchObject({
    'rec.decide': '2020-05-06 met',
    // The applicant's right to sue within fifteen days is told, never ours to be late with.
    'rec.sue': '2020-04-17 void',
    'rec.opinion.report': '2020-06-01 running',
  })
})

it('watches the thirty days for judicial confirmation only if the parties want it', () => {
  const wanted = aDispute().in('people-mediation').through('accept', 'start').step('agree', { confirmation: 'yes' })
  expect(dues(wanted)).toEqual({ 'pm.close': '2020-04-02 met', 'pm.confirm.apply': '2020-04-01 running' })
  wanted.step('apply-for-confirmation', {}, { on: '2020-04-01' })
  expect(dues(wanted)['pm.confirm.apply']).toBe('2020-04-01 met')
  const not = aDispute().in('people-mediation').through('accept', 'start').step('agree', { confirmation: 'no' })
  expect(dues(not)).toEqual({ 'pm.close': '2020-04-02 met' })
})

it('starts the clocks of the grid anew at every level, also when a day sees two of them', () => {
  const dossier = aDispute().in('grid-handling')
  expect(dues(dossier)).toEqual({ 'grid.verify': '2020-03-03 running' })
  dossier.step('verify').step('escalate', { to: VILLAGE })
  expect(dues(dossier)).toMatchObject({ 'grid.verify': '2020-03-03 met', 'grid.receive': '2020-03-03 running' })
  dossier.step('receive').step('escalate', { to: TOWN })
  expect(dues(dossier)).toMatchObject({ 'grid.receive': '2020-03-03 running', 'grid.handle': '2020-03-09 met' })
  dossier.step('receive')
  expect(dues(dossier)).toMatchObject({ 'grid.receive': '2020-03-03 met', 'grid.handle': '2020-03-09 running' })
  dossier.step('settle', {}, { on: '2020-03-10' })
  expect(dues(dossier)['grid.handle']).toBe('2020-03-09 late')
})

it('answers a suit of first instance within fifteen days (行政诉讼法 art. 67)', () => {
  const first = aDispute().in('litigation-response', { entry: { instance: 'first' } })
  expect(dues(first)).toEqual({ 'lit.defence': '2020-03-17 running' })
  expect(dues(aDispute().in('litigation-response', { entry: { instance: 'second' } }))).toEqual({})
})

it('says which date matters next', () => {
  const deadlines = allDeadlines(review('2020-01-21').dispute, catalogue, testCalendar)
  expect(nextDue(deadlines)?.rule).toBe('rec.review')
  expect(nextDue([])).toBeUndefined()
})
