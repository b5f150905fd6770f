/** A made-up procedure, on the shelf in this test only, is opened, moved, concluded and counted; nothing else knows it. */
import { expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { stepsNow } from '#app/domain/dispute/decide-step'
import { measures } from '#app/domain/measures'
import { counted } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'
import { teaHouse, withTeaHouse } from '#test/factories/made-up'
import { committeeOf, VILLAGE } from '#test/factories/territory'

const atTea = () => aDispute({ catalogue: withTeaHouse }).in('tea-house', { body: committeeOf(VILLAGE) })

const counts = ({ dispute }: Dossier) =>
  counted(dispute, measures, withTeaHouse).map((each) =>
    [each.measure, each.procedure, each.level, each.outcome].join(' '),
  )

it('is not on the shelf', () => {
  expect(catalogue.has(teaHouse.key)).toBe(false)
})

it('is opened, moved, concluded and counted like any other', () => {
  const dossier = atTea()
  expect(stepsNow(teaHouse, dossier.now, 'mediator').map(([key]) => key)).toEqual(['sit', 'decline'])
  expect(stepsNow(teaHouse, dossier.now, 'grid-worker')).toEqual([])
  dossier.step('sit').step('end', { mood: 'good' }, { on: '2020-03-09' })
  expect(dossier.now).toMatchObject({ stage: 'made-up', outcome: 'peace', concludedOn: '2020-03-09', open: false })
  expect(counts(dossier)).toEqual([
    'registered tea-house  ',
    'received tea-house village ',
    'accepted tea-house village ',
    'concluded tea-house village peace',
    'resolved tea-house village peace',
  ])
})

it('has its deadline counted and lengthened by the law it names', () => {
  const dossier = atTea().step('sit')
  const due = () => allDeadlines(dossier.dispute, withTeaHouse, testCalendar).map((each) => [each.rule, each.due])
  // One month from 2 March 2020 is 2 April, a Thursday; two months is 2 May, in the holiday to 5 May.
  expect(due()).toEqual([['pm.close', '2020-04-02']])
  dossier.step('pour', { days: 1 })
  expect(due()).toEqual([['pm.close', '2020-05-06']])
})

it('hands over to a real procedure', () => {
  const dossier = atTea().step('sit').step('end', { mood: 'bad' }).step('go-to-committee').agreed()
  expect(dossier.dispute.proceedings.map((each) => each.procedure)).toEqual(['tea-house', 'people-mediation'])
  expect(counts(dossier)).toContain('resolved people-mediation village agreement')
})
