import { describe, expect, it } from 'vitest'
import { catalogue } from '#app/domain/procedures'
import { mayHave, openableBy, reportedInField } from './openings'

const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key)

describe('opening at the desk', () => {
  it('is offered by post, in the order of the shelf', () => {
    expect(keys(openableBy('mediator', catalogue))).toEqual([
      ...['grid-handling', 'people-mediation', 'administrative-mediation', 'lawyer-mediation'],
      ...['administrative-adjudication', 'referral'],
    ])
    expect(keys(openableBy('arbitration-secretary', catalogue))).toEqual([
      ...['arbitration', 'labour-arbitration', 'land-arbitration'],
    ])
    expect(keys(openableBy('review-officer', catalogue))).toContain('administrative-reconsideration')
    expect(openableBy('official', catalogue)).toEqual([])
  })

  it('in the field means the procedure of the grid, without a question', () => {
    expect(reportedInField('grid-worker', { kind: 'grid' }, catalogue)?.key).toBe('grid-handling')
    expect(reportedInField('mediator', { kind: 'committee' }, catalogue)).toBeUndefined()
    expect(reportedInField('grid-worker', undefined, catalogue)).toBeUndefined()
  })

  it('is possible only at a body that may have it', () => {
    const mediation = catalogue.get('people-mediation')
    expect(mediation && mayHave(mediation, { kind: 'committee' })).toBe(true)
    expect(mediation && mayHave(mediation, { kind: 'grid' })).toBe(false)
    expect(mediation && mayHave(mediation, undefined)).toBe(false)
  })
})
