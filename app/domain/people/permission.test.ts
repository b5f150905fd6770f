/** The one table of who may see and do what, asked for the cases that matter. */
import { expect, it } from 'vitest'
import { standingBy } from '#app/domain/dispute/standing'
import {
  disputeActions,
  may,
  mayWith,
  relationsFor,
  type DisputeAction,
  type HouseAction,
  type Person,
} from '#app/domain/people/permission'
import { roleKeys } from '#app/domain/people/role'
import { areaOf } from '#app/domain/territory/area'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import {
  CENTRE,
  committeeOf,
  DISTRICT,
  GRID,
  JUSTICE,
  OTHER_TOWN,
  territory,
  TOWN,
  VILLAGE,
} from '#test/factories/territory'

const actsOf = (dossier: Dossier, who: Person): DisputeAction[] =>
  disputeActions.filter((action) =>
    mayWith(who, action, areaOf(territory, who.body), standingBy(action, dossier.dispute, territory)),
  )

const worker = person('grid-worker', GRID)
const seeing: DisputeAction[] = ['see-line', 'see-dispute', 'see-parties']
const alerts: DisputeAction[] = ['raise-alert', 'answer-alert']
const judging: DisputeAction[] = ['decide-recusal', ...alerts, 'match-people']
const all: DisputeAction[] = [...seeing, 'unmask', 'act', 'correct', 'correct-others', 'attach', 'assign', ...judging]
const withNotes: DisputeAction[] = [...all, 'keep-caucus-notes']

it('lets a grid worker see and settle her own reports, without the numbers of people', () => {
  const dossier = aDispute().in('grid-handling', { as: worker })
  expect(actsOf(dossier, worker)).toEqual([...seeing, 'act', 'correct', 'attach', 'assign', ...judging])
  const colleague = { ...worker, account: 'another grid worker' }
  expect(actsOf(dossier, colleague)).toEqual([...seeing, 'act', 'correct', 'attach', 'assign', ...judging])
  expect(actsOf(dossier, { ...worker, account: 'of another grid', body: VILLAGE })).toEqual([])
})

it('lets her go on seeing what she passed up, but no longer act on it', () => {
  const dossier = aDispute().in('grid-handling', { as: worker }).step('verify').step('escalate', { to: VILLAGE })
  expect(actsOf(dossier, worker)).toEqual([...seeing, 'correct', 'attach', 'raise-alert', 'match-people'])
  expect(actsOf(dossier, person('mediator', VILLAGE))).toEqual(withNotes)
})

it('shows a mediator the cases of her body, and what was there before', () => {
  const dossier = aDispute()
    .in('people-mediation')
    .through('accept')
    .step('escalate', { to: committeeOf(TOWN) })
  const colleague = { ...person('mediator', committeeOf(VILLAGE)), account: 'another mediator' }
  expect(actsOf(dossier, colleague)).toEqual([...seeing, 'raise-alert', 'match-people'])
  expect(actsOf(dossier, person('mediator', committeeOf(TOWN)))).toEqual(withNotes)
  expect(actsOf(dossier, person('mediator', committeeOf(OTHER_TOWN)))).toEqual([])
})

it('shows the centre the course of everything in the district, the content only of its own', () => {
  const clerk = person('intake-clerk', CENTRE)
  expect(actsOf(aDispute().in('people-mediation'), clerk)).toEqual(['see-line', 'assign-forsaken', ...judging])
  const own = aDispute().in('grid-handling', { body: CENTRE, as: clerk })
  expect(actsOf(own, clerk).filter((each) => each !== 'assign-forsaken')).toEqual(all)
})

it('keeps reconsideration and mediation apart', () => {
  const officer = person('review-officer', JUSTICE)
  expect(actsOf(aDispute().in('people-mediation'), officer)).toEqual([])
  expect(actsOf(aDispute().in('administrative-reconsideration'), person('mediator', committeeOf(VILLAGE)))).toEqual([])
})

it('gives officials and auditors lines and figures, never people, an official the alerts of the area; the administrator no dispute at all', () => {
  const dossier = aDispute().in('people-mediation')
  expect(actsOf(dossier, person('official', DISTRICT))).toEqual(['see-line', ...alerts])
  expect(actsOf(dossier, person('auditor', DISTRICT))).toEqual(['see-line'])
  expect(actsOf(dossier, person('official', OTHER_TOWN))).toEqual([])
  const administrator = person('administrator', DISTRICT)
  expect(actsOf(dossier, administrator)).toEqual([])
  expect(may(administrator, 'see-figures')).toBe(false)
  expect(may(administrator, 'manage-accounts')).toBe(true)
})

it('denies what is not in the table', () => {
  expect(relationsFor(person('official', DISTRICT), 'act')).toEqual([])
  expect(may(worker, 'see-figures')).toBe(false)
  expect(may(person('auditor', DISTRICT), 'register')).toBe(false)
})

it('lets go-betweens keep notes of what one side said alone, and nobody who decides or counts', () => {
  const keeping = roleKeys.filter((role) => relationsFor(person(role, TOWN), 'keep-caucus-notes').length > 0)
  expect(keeping).toEqual(['mediator', 'arbitration-secretary'])
  for (const role of keeping)
    expect(relationsFor(person(role, TOWN), 'keep-caucus-notes')).toEqual(['handling', 'at-my-body'])
})

it('lets officials answer for returns, an administrator only put them on the schedule', () => {
  const doing = (action: HouseAction) => roleKeys.filter((role) => may(person(role, DISTRICT), action))
  expect(doing('freeze-returns')).toEqual(['official'])
  expect(doing('approve-returns')).toEqual(['official'])
  expect(doing('receive-returns')).toEqual(['official'])
  expect(doing('schedule-returns')).toEqual(['official', 'administrator'])
})
