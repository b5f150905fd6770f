import { describe, expect, it } from 'vitest'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { DisputeFile } from '#app/domain/dispute/file'
import { allowed, viewOf } from '#app/domain/dispute/view'
import type { DisputeAction } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { testCalendar } from '#test/calendar'
import { aDispute, person, TODAY, type Dossier } from '#test/factories/dispute'
import { CENTRE, committeeOf, GRID, JUSTICE, OTHER_VILLAGE, territory, TOWN, VILLAGE } from '#test/factories/territory'

const fileOf = (dossier: Dossier): DisputeFile => ({
  events: dossier.events,
  records: new Map(dossier.records.map((each) => [each.id, each.text])),
  parties: dossier.dispute.parties.map(({ id, side }) => ({
    ...{ id, side, kind: 'person', name: `name of ${id}`, identityMasked: '3206**********0017', phoneMasked: null },
    ...{ address: null, minor: false },
  })),
  attachments: [],
  names: new Map([[`mediator@${committeeOf(VILLAGE)}`, '王芳']]),
})

const viewing = (role: Role, body: string, account?: string, dossier?: Dossier) => ({
  person: { ...person(role, body), ...(account === undefined ? {} : { account }) },
  ...{ today: TODAY, territory, calendar: testCalendar, catalogue: (dossier ?? aDispute()).catalogue },
  threads: (dossier ?? aDispute()).threads,
  people: (dossier ?? aDispute()).people,
})

/** A mediation at the village committee, applied for there by its mediator. */
const mediation = () => aDispute().in('people-mediation', { as: person('mediator', committeeOf(VILLAGE)) })

/** Seen in turn: line, content, people; done: unmask, act, correct, attach. By hand from the table of permissions. */
const actions: readonly DisputeAction[] = [
  ...(['see-line', 'see-dispute', 'see-parties', 'unmask', 'act', 'correct', 'attach'] as const),
]
const may = (dispute: Dispute, role: Role, body: string, account?: string) =>
  actions.map((action) => (allowed(dispute, action, viewing(role, body, account)) ? 'y' : '-')).join('')

describe('who may see and do what with a mediation at the village committee', () => {
  const { dispute } = mediation()
  const committee = committeeOf(VILLAGE)
  it.each<[Role, string, string]>([
    // at the body that has it
    ['mediator', committee, 'yyyyyyy'],
    ['intake-clerk', committee, 'yyyyyyy'],
    ['grid-worker', committee, 'yyy-yyy'],
    ['official', committee, 'y------'],
    ['auditor', committee, 'y------'],
    ['administrator', committee, '-------'],
    // above it
    ['mediator', committeeOf(TOWN), '-------'],
    ['intake-clerk', CENTRE, 'y------'],
    ['official', TOWN, 'y------'],
    ['auditor', JUSTICE, 'y------'],
    ['review-officer', JUSTICE, '-------'],
    ['arbitration-secretary', CENTRE, '-------'],
    // elsewhere
    ['mediator', committeeOf(OTHER_VILLAGE), '-------'],
    ['intake-clerk', OTHER_VILLAGE, '-------'],
    ['official', OTHER_VILLAGE, '-------'],
  ])('%s at %s: %s', (role, body, expected) => {
    expect(may(dispute, role, body)).toBe(expected)
  })

  it('lets who registered it see it and add to it, wherever they are', () => {
    const account = dispute.registeredBy
    expect(may(dispute, 'grid-worker', GRID, account)).toBe('yyy--yy')
    expect(may(dispute, 'mediator', committeeOf(TOWN), account)).toBe('yyy---y')
  })

  it('lets who handles it do all of it', () => {
    const given = mediation()
    const assign = { kind: 'assign' as const, proceeding: given.now.id, handler: 'li', on: given.day }
    given.does(assign, person('mediator', committee))
    expect(may(given.dispute, 'mediator', committeeOf(TOWN), 'li')).toBe('yyyyyyy')
    expect(may(given.dispute, 'grid-worker', GRID, 'li')).toBe('yyy-yyy')
  })
})

describe('a dispute passed up', () => {
  const dossier = aDispute().in('grid-handling').step('verify').step('escalate', { to: VILLAGE })
  it('is still seen where it was, and acted on only where it is', () => {
    const { dispute } = dossier
    expect(may(dispute, 'mediator', GRID)).toBe('yyy----')
    expect(may(dispute, 'mediator', VILLAGE)).toBe('yyyyyyy')
  })
})

describe('the view', () => {
  const dossier = mediation().through('accept', 'start')
  const look = (role: Role, body: string) =>
    viewOf(dossier.dispute, fileOf(dossier), viewing(role, body, undefined, dossier))

  it('holds everything for the mediator of the committee', () => {
    const view = look('mediator', committeeOf(VILLAGE))
    expect(view?.content?.title).toBe('a quarrel')
    expect(view?.content?.parties.map((each) => each.name)).toEqual(['name of party-1', 'name of party-2'])
    expect(view?.entries[0]?.by).toBe('王芳')
    expect(view?.may).toEqual({
      unmask: true,
      act: true,
      attach: true,
      begin: false,
      assign: true,
      notes: true,
      publish: false,
    })
  })

  it('holds no title, no narrative, no people and no steps for who sees the course only', () => {
    const view = look('official', TOWN)
    expect(view?.content).toBeUndefined()
    expect(view?.offers).toEqual([])
    expect(view?.may).toEqual({
      unmask: false,
      act: false,
      attach: false,
      begin: false,
      assign: false,
      notes: false,
      publish: false,
    })
    const told = JSON.stringify(view)
    for (const secret of ['a quarrel', 'name of', 'party-1', '0017']) expect(told).not.toContain(secret)
    expect(view?.entries.map((each) => each.about.kind)).toEqual([
      ...['stepped', 'stepped', 'begun', 'party-added', 'party-added', 'registered'],
    ])
  })

  it('is not there for who may not see its line', () => {
    expect(look('review-officer', JUSTICE)).toBeUndefined()
    expect(look('administrator', CENTRE)).toBeUndefined()
  })
})
