import { describe, expect, it } from 'vitest'
import { filterOf, pageOf, queryOf } from './filter'
import { addressOf, isEmpty, usesMore } from './query'

const asked = (text: string) => new URLSearchParams(text)

describe('the conditions of the list', () => {
  it('are read from the address, and what is wrong in it is passed over', () => {
    const query = queryOf(
      asked('q=+陈秀+&state=open&category=neighbour&stage=grid-handling/verified&from=2020-02-30&body=;'),
    )
    expect(query).toEqual({ q: '陈秀', state: 'open', category: 'neighbour', stage: 'grid-handling/verified' })
    expect(isEmpty(queryOf(asked('q=&category=nothing&due=never')))).toBe(true)
  })

  it('become what the store is asked: a stage brings its procedure, a date its day', () => {
    const query = queryOf(asked('stage=grid-handling/verified&procedure=arbitration&state=closed&due=overdue'))
    expect(filterOf(query, '2020-03-02', '2020-03-07')).toMatchObject({
      procedure: 'grid-handling',
      stage: 'verified',
      open: false,
      dueBy: '2020-03-01',
    })
    expect(filterOf(queryOf(asked('due=soon')), '2020-03-02', '2020-03-07').dueBy).toBe('2020-03-07')
    expect(filterOf(queryOf(asked('')), '2020-03-02', '2020-03-07').open).toBeUndefined()
  })

  it('unfold the conditions that are in use', () => {
    expect(usesMore(queryOf(asked('q=a&state=open')))).toBe(false)
    expect(usesMore(queryOf(asked('source=police')))).toBe(true)
  })
})

describe('the pages of the list', () => {
  it('begin at a place in the order of registration, or at the first', () => {
    expect(pageOf(asked('before=30'))).toEqual({ before: 30 })
    expect(pageOf(asked('after=30&before=2'))).toEqual({ after: 30 })
    expect(pageOf(asked('before=x'))).toEqual({})
  })

  it('keep the conditions in their address', () => {
    expect(addressOf(queryOf(asked('q=陈&before=3')), { before: 7 })).toBe(
      `/disputes?q=${encodeURIComponent('陈')}&before=7`,
    )
    expect(addressOf({})).toBe('/disputes')
  })
})
