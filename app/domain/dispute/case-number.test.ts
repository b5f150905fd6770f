import { describe, expect, it } from 'vitest'
import { numberText, patternProblem, seriesOf } from '#app/domain/dispute/case-number'

const parts = { year: 2020, organ: '海政', type: '复', seq: 12 }

describe('a pattern of case numbers', () => {
  it('is written in whatever brackets the county uses', () => {
    expect(numberText('〔{year}〕{organ}{type}第{seq}号', parts)).toBe('〔2020〕海政复第12号')
    expect(numberText('{organ}{type}〔{year}〕{seq}号', parts)).toBe('海政复〔2020〕12号')
    expect(numberText('({year}){type}字第{seq:4}号', { ...parts, type: '人调' })).toBe('(2020)人调字第0012号')
    expect(numberText('({year}){seq:1}', { ...parts, seq: 12345 })).toBe('(2020)12345')
  })

  it('tells years and cases apart, and knows its tokens', () => {
    expect(patternProblem('〔{year}〕{organ}{type}第{seq}号')).toBeUndefined()
    expect(patternProblem('〔{year}〕{seq:6}号')).toBeUndefined()
    expect(patternProblem('{organ}{type}第{seq}号')).toBe('no-year')
    expect(patternProblem('〔{year}〕{organ}号')).toBe('no-seq')
    expect(patternProblem('〔{year}〕{month}{seq}号')).toBe('unknown-token')
    expect(patternProblem('〔{year}〕{seq:0}号')).toBe('unknown-token')
    expect(patternProblem('〔{year〕{seq}号')).toBe('unknown-token')
  })
})

it('counts by body, year and kind', () => {
  expect(seriesOf({ body: '320614101-mc', kind: '人调', on: '2020-12-31' })).toBe('320614101-mc/2020/人调')
})
