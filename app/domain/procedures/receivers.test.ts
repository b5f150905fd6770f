import { describe, expect, it } from 'vitest'
import { catalogue } from '#app/domain/procedures'
import { openingReceivers, receiversOf, whoCanReceive } from './receivers'

const receivers = (procedure: string, step: string, stage: string) => {
  const rules = catalogue.get(procedure)
  const taken = rules?.steps[step]
  return rules && taken ? receiversOf(rules, taken, stage, catalogue) : undefined
}

describe('who can take over what a step sends on', () => {
  it('is who may receive it, for a case passed up from the grid', () => {
    expect(receivers('grid-handling', 'escalate', 'verified')).toEqual([{ roles: ['mediator', 'intake-clerk'] }])
  })

  it('is whoever may go on with it, for one sent back down to the grid', () => {
    expect(receivers('grid-handling', 'return', 'in-hand')?.[0]?.roles).toContain('grid-worker')
  })

  it('is who may receive a mediation passed up', () => {
    expect(receivers('people-mediation', 'escalate', 'mediating')).toEqual([{ roles: ['mediator', 'intake-clerk'] }])
  })

  it('is told for each way of a hand-over, with the bodies that may have it', () => {
    const all = receivers('grid-handling', 'refer', 'verified')
    expect(all).toHaveLength(7)
    expect(all?.[0]).toEqual({
      roles: expect.arrayContaining(['mediator', 'intake-clerk']) as unknown,
      kinds: expect.arrayContaining(['committee']) as unknown,
    })
    expect(all?.[1]?.roles).toContain('arbitration-secretary')
    expect(all?.[1]?.kinds).toEqual(['commission'])
  })

  it('is nobody in particular where nothing is sent anywhere', () => {
    expect(receivers('grid-handling', 'verify', 'reported')).toBeUndefined()
    expect(openingReceivers(undefined)).toEqual([])
  })
})

it('needs the right role at a body of the right kind', () => {
  const can = whoCanReceive(
    [{ roles: ['mediator'], kinds: ['committee'] }, { roles: ['intake-clerk'] }],
    ([role]) => new Set(role === 'mediator' ? ['a', 'b'] : ['c']),
  )
  expect(can({ code: 'a', kind: 'committee' })).toBe(true)
  expect(can({ code: 'b', kind: 'village' })).toBe(false)
  expect(can({ code: 'c', kind: 'centre' })).toBe(true)
  expect(can({ code: 'd', kind: 'committee' })).toBe(false)
})
