import { describe, expect, it } from 'vitest'
import type { Body } from './body'
import { standsNow, successionOf } from './succession'
import { territoryOf } from './territory'

const line = (code: string, parent: string | undefined, from: string, more: Partial<Body> = {}): Body => ({
  ...{ code, kind: 'town', level: 'town', name: { zh: code, en: code }, parent, from },
  ...more,
})
// West (101) went into East (102) after June 2020. Its village 101201 moved to East, 101202 to the North (103); its
// committee ended with it, and nobody said into what.
const territory = territoryOf([
  line('320614', undefined, '2000-01-01'),
  line('320614101', '320614', '2000-01-01', { to: '2020-06-30', successor: '320614102' }),
  line('320614101-mc', '320614101', '2000-01-01', { to: '2020-06-30' }),
  line('320614102', '320614', '2000-01-01'),
  line('320614103', '320614', '2000-01-01'),
  line('320614101201', '320614101', '2000-01-01', { to: '2020-06-30' }),
  line('320614101201', '320614102', '2020-07-01'),
  line('320614101202', '320614101', '2000-01-01', { to: '2020-06-30' }),
  line('320614101202', '320614103', '2020-07-01'),
])

it.each([
  ['320614101', ['320614102', '320614']],
  ['320614101-mc', ['320614102', '320614']],
  ['320614101201', ['320614101201', '320614102', '320614']],
  ['320614101202', ['320614101202', '320614103', '320614']],
  ['320614103', ['320614103', '320614']],
])('%s stands now in %j', (code, path) => {
  expect(standsNow(territory, code)).toEqual(path)
})

describe('what stands otherwise by today’s tree', () => {
  it('is, for who took in another, that and what came with it', () => {
    const { inside, changed } = successionOf(territory, '320614102')
    expect(inside).toEqual(['320614101', '320614101-mc', '320614101201', '320614102'])
    expect(changed).toEqual(['320614101', '320614101-mc', '320614101201'])
  })

  it('is, for who got a village, that village', () => {
    expect(successionOf(territory, '320614103').changed).toEqual(['320614101202'])
  })

  it('is nothing for the district, in which all always were', () => {
    expect(successionOf(territory, '320614').changed).toEqual([])
  })

  it('is everything of a body that ended: nothing stands in it now', () => {
    expect(successionOf(territory, '320614101').inside).toEqual([])
    expect(successionOf(territory, '320614101').changed).toHaveLength(4)
  })
})

it('does not go round for ever where two went into each other', () => {
  const round = territoryOf([
    line('1', undefined, '2000-01-01', { to: '2010-01-01', successor: '2' }),
    line('2', undefined, '2000-01-01', { to: '2010-01-01', successor: '1' }),
  ])
  expect(standsNow(round, '1')).toEqual([])
})
