/** What counts, where and when: worked out by hand for the cases the figures turn on. */
import { expect, it } from 'vitest'
import { fold } from '#app/domain/dispute/history'
import { measures } from '#app/domain/measures'
import { counted, postingsBetween, type Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { aDispute, type Dossier } from '#test/factories/dispute'
import { COMMISSION, committeeOf, GRID, JUSTICE, TOWN, VILLAGE } from '#test/factories/territory'

const standsAfter = ({ events }: Dossier, n: number) =>
  counted(fold(events.slice(0, n), catalogue), measures, catalogue)

/** All postings of a history, in the order they were written. */
const postingsOf = (dossier: Dossier): Posting[] =>
  dossier.events.flatMap((_, i) => postingsBetween(standsAfter(dossier, i), standsAfter(dossier, i + 1)))

const short = ({ sign, measure, on, body, level, outcome }: Posting): string =>
  [sign > 0 ? '+' : '-', measure, on, body, level, outcome].filter(Boolean).join(' ')

const of = (dossier: Dossier, ...keys: string[]): string[] =>
  postingsOf(dossier)
    .filter((each) => keys.includes(each.measure))
    .map(short)

const sum = (dossier: Dossier, measure: string): number =>
  postingsOf(dossier)
    .filter((each) => each.measure === measure)
    .reduce((total, each) => total + each.sign * each.quantity, 0)

it('counts a quarrel settled in the grid once, at the grid', () => {
  const dossier = aDispute().in('grid-handling').settled()
  expect(postingsOf(dossier).map(short)).toEqual([
    `+ registered 2020-03-02 ${GRID}`,
    `+ received 2020-03-02 ${GRID} grid`,
    `+ accepted 2020-03-02 ${GRID} grid`,
    `+ concluded 2020-03-02 ${GRID} grid settled`,
    `+ resolved 2020-03-02 ${GRID} grid settled`,
    `+ accepted.source.application 2020-03-02 ${GRID} grid`,
  ])
})

it('takes what was counted along when a dispute goes up, and resolves it where it was settled', () => {
  const dossier = aDispute().in('grid-handling').step('verify')
  dossier.step('escalate', { to: TOWN }, { on: '2020-03-04' })
  dossier.step('receive', {}, { on: '2020-03-05' }).step('settle', {}, { on: '2020-03-09' })
  expect(of(dossier, 'accepted', 'resolved')).toEqual([
    `+ accepted 2020-03-02 ${GRID} grid`,
    `- accepted 2020-03-02 ${GRID} grid`,
    `+ accepted 2020-03-02 ${TOWN} town`,
    `+ resolved 2020-03-09 ${TOWN} town settled`,
  ])
})

it('counts a dispute that passes through two procedures as resolved once, by the last', () => {
  const dossier = aDispute().in('grid-handling').step('verify').step('refer', { procedure: 'people-mediation' })
  dossier.agreed()
  expect(of(dossier, 'registered')).toHaveLength(1)
  expect(of(dossier, 'concluded', 'resolved')).toEqual([
    `+ concluded 2020-03-02 ${GRID} grid handed-over`,
    `+ concluded 2020-03-02 ${committeeOf(VILLAGE)} village agreement`,
    `+ resolved 2020-03-02 ${committeeOf(VILLAGE)} village agreement`,
  ])
})

it('reverses on its own day what a reopening undoes', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  dossier.step('reopen', {}, { on: '2021-01-10' }).step('agree', {}, { on: '2021-02-01' })
  const body = committeeOf(VILLAGE)
  expect(of(dossier, 'resolved', 'reopened')).toEqual([
    `+ resolved 2020-03-02 ${body} village agreement`,
    `- resolved 2020-03-02 ${body} village agreement`,
    `+ reopened 2021-01-10 ${body} village`,
    `+ resolved 2021-02-01 ${body} village agreement`,
  ])
  expect(sum(dossier, 'resolved')).toBe(1)
  expect(sum(dossier, 'concluded')).toBe(1)
})

it('is not resolved while a further proceeding runs on it', () => {
  const dossier = aDispute().in('grid-handling').settled()
  dossier.in('people-mediation', { on: '2020-05-01' })
  expect(sum(dossier, 'resolved')).toBe(0)
  dossier.step('withdraw')
  expect(of(dossier, 'resolved').at(-1)).toBe(`+ resolved 2020-03-02 ${GRID} grid settled`)
})

it('posts a correction as a reversal and a new line, and nothing for what stays', () => {
  const dossier = aDispute().in('grid-handling').settled()
  dossier.correct(1, { on: '2020-03-02', entry: { category: 'family' } })
  const all = ['registered', 'received', 'accepted', 'concluded', 'resolved', 'accepted.source.application']
  const last = postingsBetween(
    standsAfter(dossier, dossier.events.length - 1),
    standsAfter(dossier, dossier.events.length),
  )
  expect(last.map((each) => `${each.sign} ${each.measure} ${each.category}`)).toEqual([
    ...all.map((key) => `-1 ${key} neighbour`),
    ...all.map((key) => `1 ${key} family`),
  ])
  dossier.correct(1, { on: '2020-03-02', entry: { category: 'family' } })
  expect(sum(dossier, 'resolved')).toBe(1)
})

it('counts an application turned away apart from what was concluded', () => {
  const dossier = aDispute().in('administrative-reconsideration').step('not-accept', {}, { on: '2020-03-06' })
  expect(of(dossier, 'received', 'accepted', 'concluded', 'turned-away')).toEqual([
    `+ received 2020-03-02 ${JUSTICE} district`,
    `+ turned-away 2020-03-06 ${JUSTICE} district not-accepted`,
  ])
})

it('carries a case received at the end of a year over with it (复议法2017 art. 17)', () => {
  const dossier = aDispute({ on: '2019-12-30' }).in('administrative-reconsideration')
  dossier.step('accept', {}, { on: '2020-01-03' })
  expect(of(dossier, 'accepted')).toEqual([`+ accepted 2019-12-30 ${JUSTICE} district`])
})

it('counts a case heard twice once, on the first day', () => {
  const dossier = aDispute().in('administrative-reconsideration').tried()
  dossier.step('hold-hearing', {}, { on: '2020-04-01' }).step('hold-hearing', {}, { on: '2020-04-08' })
  expect(of(dossier, 'heard')).toEqual([`+ heard 2020-04-01 ${JUSTICE} district`])
})

it('sums the amount in dispute of arbitrations accepted and concluded, in fen', () => {
  const dossier = aDispute({ amount: 20_000_000_00 }).in('arbitration').step('accept')
  expect([sum(dossier, 'amount-accepted'), sum(dossier, 'amount-concluded')]).toEqual([20_000_000_00, 0])
  dossier.step('conclude', { result: 'award' })
  expect(sum(dossier, 'amount-concluded')).toBe(20_000_000_00)
  const refused = aDispute({ amount: 5_00 }).in('arbitration').step('refuse')
  expect([sum(refused, 'amount-accepted'), sum(refused, 'amount-concluded')]).toEqual([0, 0])
  expect(of(refused, 'turned-away')).toEqual([`+ turned-away 2020-03-02 ${COMMISSION} district not-accepted`])
})

it('tells the suits against the district government, in first instance, from the others', () => {
  const counts = (instance: string, defendant: string) => {
    const dossier = aDispute().in('litigation-response', { entry: { instance, defendant } })
    return [sum(dossier, 'received'), sum(dossier, 'first-instance'), sum(dossier, 'district-defendant')]
  }
  expect(counts('first', 'district')).toEqual([1, 1, 1])
  expect(counts('first', 'department')).toEqual([1, 1, 0])
  expect(counts('second', 'district')).toEqual([1, 0, 0])
})

it('counts each hearing and each suggestion by itself', () => {
  const dossier = aDispute().in('litigation-response')
  dossier.step('record-hearing', { 'head-due': 'yes', 'head-attended': 'yes' })
  dossier.step('record-hearing', { 'head-due': 'yes', 'head-attended': 'no' })
  dossier.step('record-hearing', { 'head-due': 'no', 'head-attended': 'yes' })
  dossier.step('receive-suggestion').step('receive-suggestion').step('reply-to-suggestion')
  expect(
    ['head-due', 'head-attended', 'suggestion-received', 'suggestion-replied'].map((key) => sum(dossier, key)),
  ).toEqual([2, 1, 2, 1])
})

it('counts a suit once where the case is asked about: heard, and attended at least once', () => {
  const dossier = aDispute().in('litigation-response', { entry: { instance: 'first', defendant: 'town' } })
  const hearing = (attended: string, on: string) =>
    dossier.step('record-hearing', { 'head-due': 'yes', 'head-attended': attended, 'court-proposed': 'yes' }, { on })
  hearing('no', '2020-04-01')
  expect(of(dossier, 'in-court', 'in-court-attended', 'first-instance-attended')).toEqual([
    `+ in-court 2020-04-01 ${JUSTICE} district`,
  ])
  hearing('yes', '2020-05-06')
  hearing('yes', '2020-06-09')
  expect(of(dossier, 'in-court', 'in-court-attended', 'first-instance-attended')).toEqual([
    `+ in-court 2020-04-01 ${JUSTICE} district`,
    `+ first-instance-attended 2020-03-02 ${JUSTICE} district`,
    `+ in-court-attended 2020-05-06 ${JUSTICE} district`,
  ])
  expect([sum(dossier, 'head-proposed'), sum(dossier, 'head-proposed-attended')]).toEqual([3, 2])
})

it('counts a suggestion since answered on the day it came', () => {
  const dossier = aDispute().in('litigation-response', { entry: { instance: 'first', defendant: 'town' } })
  dossier.step('receive-suggestion', { from: 'court' }, { on: '2020-12-30' })
  dossier.step('reply-to-suggestion', {}, { on: '2021-01-12' })
  expect(of(dossier, 'suggestion-replied', 'suggestion-replied-since')).toEqual([
    `+ suggestion-replied 2021-01-12 ${JUSTICE} district`,
    `+ suggestion-replied-since 2020-12-30 ${JUSTICE} district`,
  ])
})

it('counts sixty days from receipt and from acceptance, with nothing taken off', () => {
  const concluded = (on: string) => {
    const dossier = aDispute({ on: '2020-03-02' }).in('administrative-reconsideration')
    dossier.tried().step('decide', { decision: 'uphold' }, { on })
    return [sum(dossier, 'concluded'), sum(dossier, 'concluded-in-60-from-receipt')]
  }
  // 2 March + 60 days is 1 May.
  expect(concluded('2020-05-01')).toEqual([1, 1])
  expect(concluded('2020-05-02')).toEqual([1, 0])
})

it('counts an agreement on the day it is due, by what is known of its performance', () => {
  const dossier = aDispute().in('people-mediation').step('accept').step('start')
  dossier.step('agree', { 'agreement-form': 'written', performance: 'by-date', 'perform-by': '2020-04-10' })
  const body = committeeOf(VILLAGE)
  const keys = ['performed', 'in-part', 'not-performed', 'not-recorded'].map((key) => `performance-due.${key}`)
  dossier.step('record-performance', { performed: 'full' }, { on: '2020-04-20' })
  expect(of(dossier, ...keys)).toEqual([
    `+ performance-due.not-recorded 2020-04-10 ${body} village`,
    `- performance-due.not-recorded 2020-04-10 ${body} village`,
    `+ performance-due.performed 2020-04-10 ${body} village`,
  ])
})

it('counts a confirmed agreement once, where it was mediated, whoever went to court', () => {
  const own = aDispute().in('people-mediation').agreed().step('apply-for-confirmation', {}, { on: '2020-03-05' })
  own.step('record-confirmation', { confirmed: 'valid' }, { on: '2020-03-20' })
  expect(of(own, 'confirmed')).toEqual([`+ confirmed 2020-03-20 ${committeeOf(VILLAGE)} village`])
})

it('says of each outcome of a reconsideration how it counts', () => {
  const outcomes = Object.entries(catalogue.get('administrative-reconsideration')?.outcomes ?? {})
  const inGroup = (group: string) => outcomes.flatMap(([key, each]) => (each.groups?.includes(group) ? [key] : []))
  expect(inGroup('direct-correction')).toEqual([
    'varied',
    'annulled',
    'declared-illegal',
    'declared-void',
    'ordered-to-act',
  ])
  expect(inGroup('indirect-correction')).toEqual(['mediated', 'settled', 'withdrawn-after-change'])
})
