import { describe, expect, it } from 'vitest'
import { bodySchema, type Body } from './body'
import { compareLevels, isGrassroots } from './level'
import { territoryOf } from './territory'

const body = (code: string, parent: string | undefined, from = '2000-01-01', to?: string, zh = code): Body => ({
  code,
  kind: 'village',
  name: { zh, en: code },
  parent,
  level: 'village',
  from,
  to,
})

const territory = territoryOf([
  body('320614', undefined),
  body('320614101', '320614'),
  body('320614102', '320614'),
  body('320614101201', '320614102', '2020-07-01', undefined, '新名'),
  body('320614101201', '320614101', '2000-01-01', '2020-06-30', '旧名'),
  body('320614101202', '320614101', '2000-01-01', '2019-01-01'),
])

const codes = (bodies: readonly Body[]) => bodies.map((each) => each.code)

describe('the tree of bodies', () => {
  it('answers with the line that held on the day', () => {
    expect(territory.get('320614101201', '2020-06-30')?.name.zh).toBe('旧名')
    expect(territory.get('320614101201', '2020-07-01')?.name.zh).toBe('新名')
    expect(territory.get('320614101201')?.name.zh).toBe('新名')
    expect(territory.get('320614101201', '1999-12-31')).toBeUndefined()
    expect(territory.get('999999')).toBeUndefined()
  })

  it('climbs from the body itself to the root, by the parents of that day', () => {
    expect(codes(territory.ancestors('320614101201', '2020-06-30'))).toEqual(['320614101201', '320614101', '320614'])
    expect(codes(territory.ancestors('320614101201', '2020-07-01'))).toEqual(['320614101201', '320614102', '320614'])
    expect(territory.ancestors('nowhere')).toEqual([])
  })

  it('knows what lies within what, itself included', () => {
    expect(territory.within('320614101201', '320614101', '2020-06-30')).toBe(true)
    expect(territory.within('320614101201', '320614101')).toBe(false)
    expect(territory.within('320614102', '320614102')).toBe(true)
    expect(territory.within('320614', '320614101')).toBe(false)
  })

  it('lists the children of the day', () => {
    expect(codes(territory.children('320614101', '2018-05-01'))).toEqual(['320614101201', '320614101202'])
    expect(codes(territory.children('320614101', '2020-05-01'))).toEqual(['320614101201'])
    expect(codes(territory.children('320614102', '2020-07-01'))).toEqual(['320614101201'])
    expect(territory.children('320614101202')).toEqual([])
  })

  it('may take over on the very next day, not on the same', () => {
    const lines = (to: string) => [body('320614', undefined, '2000-01-01', to), body('320614', undefined, '2010-01-01')]
    expect(territoryOf(lines('2009-12-31')).get('320614', '2009-12-31')?.to).toBe('2009-12-31')
    expect(() => territoryOf(lines('2010-01-01'))).toThrow('same day')
  })

  it('refuses lines that overlap, unknown parents and circles', () => {
    expect(() => territoryOf([body('320614', undefined), body('320614', undefined, '2010-01-01')])).toThrow('same day')
    expect(() => territoryOf([body('320614101', '320614')])).toThrow('unknown parent')
    expect(() => territoryOf([body('320614101', '320614102'), body('320614102', '320614101')])).toThrow('below itself')
  })
})

describe('a line about a body', () => {
  it('has a code of digits and hyphenated words', () => {
    const accepts = (code: string) => bodySchema.safeParse(body(code, undefined)).success
    for (const code of ['320614', '320614101', '320614101201', '320614101201-01', '320614-justice']) {
      expect(accepts(code), code).toBe(true)
    }
    for (const code of ['', '3206', '32061410', '320614_x', '320614-', '320614-A', '320614101201-0123456789abc']) {
      expect(accepts(code), code).toBe(false)
    }
  })

  it('does not end before it starts', () => {
    expect(bodySchema.safeParse(body('320614', undefined, '2020-01-01', '2019-12-31')).success).toBe(false)
    expect(bodySchema.safeParse(body('320614', undefined, '2020-01-01', '2020-01-01')).success).toBe(true)
  })
})

describe('levels', () => {
  it('are grass roots up to the town', () => {
    expect(['grid', 'village', 'town', 'district'].map((level) => isGrassroots(level as 'grid'))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(compareLevels('grid', 'town')).toBeLessThan(0)
  })
})
