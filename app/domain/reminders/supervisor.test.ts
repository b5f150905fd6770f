import { expect, it } from 'vitest'
import { bodies, CENTRE, committeeOf, DISTRICT, GRID, JUSTICE, TOWN, VILLAGE } from '#test/factories/territory'
import { territoryOf } from '#app/domain/territory/territory'
import { officeOf, type OfficeLine } from './office'
import { usualHours } from './office-hours'
import { supervisorsOf } from './supervisor'

const territory = territoryOf(bodies)
const asked = (body: string, named: Record<string, string>, clerks: Record<string, string[]>, disabled = '') =>
  supervisorsOf(body, territory, {
    lines: new Map(Object.entries(named).map(([code, supervisor]) => [code, { supervisor }])),
    clerks: new Map(Object.entries(clerks)),
    isActive: (account) => account !== disabled,
  })

it('is whom the body names', () => {
  expect(asked(GRID, { [GRID]: 'a' }, { [GRID]: ['c'] })).toEqual({ accounts: ['a'], of: GRID, named: true })
})
it('else the clerks at its counter', () => {
  expect(asked(CENTRE, { [DISTRICT]: 'a' }, { [CENTRE]: ['c', 'd'] })).toMatchObject({
    accounts: ['c', 'd'],
    of: CENTRE,
  })
})
it('else of the nearest body above that has one, the centre of a place being its counter', () => {
  expect(asked(committeeOf(VILLAGE), { [TOWN]: 'a' }, { [CENTRE]: ['c'] })).toMatchObject({ accounts: ['a'], of: TOWN })
  expect(asked(committeeOf(VILLAGE), {}, { [CENTRE]: ['c'] })).toEqual({ accounts: ['c'], of: DISTRICT, named: false })
  expect(asked(JUSTICE, {}, { [CENTRE]: ['c'] }).accounts).toEqual(['c'])
})
it('is not one whose account is disabled, and nobody where there is none', () => {
  expect(asked(GRID, { [GRID]: 'a' }, { [CENTRE]: ['c'] }, 'a').accounts).toEqual(['c'])
  expect(asked(GRID, {}, {})).toEqual({ accounts: [], named: false })
})

it('an office inherits its hours and its pace, each on its own', () => {
  const hours = { weekdays: [1, 2, 3, 4, 5, 6], spans: [{ from: '09:00', until: '12:00' }] }
  const pace = { before: [5], after: [1], every: 3 }
  const lines = new Map<string, OfficeLine>([
    [TOWN, { hours }],
    [DISTRICT, { pace }],
  ])
  expect(officeOf(GRID, lines, territory)).toEqual({ hours, hoursOf: TOWN, pace, paceOf: DISTRICT })
  expect(officeOf(JUSTICE, lines, territory)).toMatchObject({ hours: usualHours, hoursOf: undefined, paceOf: DISTRICT })
})
