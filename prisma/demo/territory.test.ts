import { describe, expect, it } from 'vitest'
import { bodySchema } from '#app/domain/territory/body'
import { territoryOf } from '#app/domain/territory/territory'
import { demoBodies } from './territory'

const bodies = demoBodies()
const territory = territoryOf(bodies)
const today = territory.all('2020-12-31')
const count = (...kinds: string[]) => today.filter((body) => kinds.includes(body.kind)).length

describe('the demo county', () => {
  it('holds valid bodies under one district', () => {
    for (const body of bodies) expect(bodySchema.safeParse(body).error?.issues, body.code).toBeUndefined()
    for (const body of today) expect(territory.within(body.code, '320614', '2020-12-31')).toBe(true)
    expect(today.filter((body) => body.parent === undefined)).toHaveLength(1)
  })

  it('has the published numbers of places', () => {
    expect(count('town', 'street')).toBe(12)
    expect(count('village', 'community')).toBe(296)
    expect(count('committee')).toBe(296 + 12 + 1)
    expect(count('sub-centre')).toBe(5)
    expect(count('studio')).toBe(2 + 6) // the two of the report, and those of lawyers
    expect(count('commission')).toBe(3)
    expect(count('grid')).toBeGreaterThan(1100)
    expect(count('grid')).toBeLessThan(1300)
  })

  it('uses every name once', () => {
    for (const words of ['zh', 'en'] as const) {
      const names = today.map((body) => body.name[words])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('was a city before it was a district', () => {
    expect(territory.get('320614', '2020-01-01')?.name.zh).toBe('海门市')
    expect(territory.get('320614', '2020-12-31')?.name.zh).toBe('南通市海门区')
  })

  it('is the same every time', () => {
    expect(demoBodies()).toEqual(bodies)
  })
})
