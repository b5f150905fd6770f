/** Every "no" a decision can give to anybody, whatever they ask; of a beginning and of a step, see the files beside. */
import { describe, expect, it } from 'vitest'
import type { Command } from '#app/domain/dispute/command'
import { decide } from '#app/domain/dispute/decide'
import type { Role } from '#app/domain/people/role'
import { aDispute, person } from '#test/factories/dispute'
import { mediation, mediator, refusalOf, registration, stepBy } from '#test/factories/refusals'
import { committeeOf, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'

it('refuses a day that has not come', () => {
  expect(refusalOf(aDispute(), registration({ on: '2020-03-03' }), mediator, '2020-03-02')).toEqual({
    code: 'date-in-future',
    about: { on: '2020-03-03', today: '2020-03-02' },
  })
})

it('assigns what runs, not what has ended', () => {
  const dossier = aDispute().in('people-mediation').agreed()
  const assign = { kind: 'assign', proceeding: dossier.now.id, handler: 'li', on: '2020-06-01' } as const
  expect(refusalOf(dossier, assign)?.code).toBe('step-not-allowed-now')
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

it('lets a person act who was assigned, wherever their desk is now', () => {
  const dossier = mediation()
  const assign: Command = { kind: 'assign', proceeding: dossier.now.id, handler: 'li', on: dossier.day }
  dossier.does(assign, mediator)
  const visitor = { ...person('mediator', committeeOf(OTHER_TOWN)), account: 'li' }
  expect(stepBy(dossier, 'accept', {}, { as: visitor })).toBeUndefined()
})

describe('who may be given a case', () => {
  const at = (body: string, role: Role, id: string) => ({ body, id, name: id, role })
  const staff = [at(committeeOf(VILLAGE), 'mediator', 'li'), at(committeeOf(VILLAGE), 'official', 'mayor')]
  const people = (body: string) =>
    [...staff, at(committeeOf(TOWN), 'mediator', 'wu')].filter((each) => each.body === body)
  const dossier = aDispute({ people }).in('people-mediation')
  const given = (handler: string) =>
    refusalOf(dossier, { kind: 'assign', proceeding: dossier.now.id, handler, on: dossier.day })

  it('is somebody who works at its body, in a role that takes its steps', () => {
    const none = { code: 'invalid-entry', fields: { handler: ['not-a-choice'] } }
    expect(given('li')).toBeUndefined()
    expect([given('wu'), given('mayor'), given('nobody')]).toMatchObject([none, none, none])
  })
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
