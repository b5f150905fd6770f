/** Every "no" to a registration, a beginning and a hand-over, and what it says. */
import { expect, it } from 'vitest'
import type { Command } from '#app/domain/dispute/command'
import { catalogueOf } from '#app/domain/procedures/procedure'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { aDispute, person } from '#test/factories/dispute'
import { mediation, mediator, refusalOf, registration, stepBy } from '#test/factories/refusals'
import {
  CENTRE,
  committeeOf,
  DISTRICT,
  GONE,
  GRID,
  JUSTICE,
  OTHER_TOWN,
  TOWN,
  VILLAGE,
} from '#test/factories/territory'

const gridWorker = person('grid-worker', GRID)
const officer = person('review-officer', JUSTICE)

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
