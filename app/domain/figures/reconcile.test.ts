import { describe, expect, it } from 'vitest'
import { reconcile, type Asked } from './reconcile'

const rows = (rate: string, asked?: Asked) => {
  const result = reconcile(rate, asked)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal.fields)}`)
  return result.value.map(({ n, d, rounding }) => `${n}/${d} ${rounding}`)
}
const refused = (rate: string, asked?: Asked) => {
  const result = reconcile(rate, asked)
  return result.ok ? 'found' : result.refusal.fields
}

describe('which counts stand behind a rate', () => {
  it('finds for 42.66 exactly 32/75 and 64/150 cut off and 61/143 rounded, up to 200', () => {
    expect(rows('42.66')).toEqual(['32/75 truncate', '61/143 half-up', '61/143 half-even', '64/150 truncate'])
  })

  it('finds nothing over the 53 accepted or the 55 received', () => {
    const denominators = [...rows('42.66'), ...rows('66.67')].map((row) => row.split(/[/ ]/)[1])
    expect(denominators).not.toContain('53')
    expect(denominators).not.toContain('55')
  })

  it('finds for 66.67 two thirds of every third number, only by rounding', () => {
    const found = rows('66.67', { max: 12 })
    const thirds = ['2/3', '4/6', '6/9', '8/12']
    expect(found).toEqual(thirds.flatMap((each) => [`${each} half-up`, `${each} half-even`]))
    expect(rows('66.67')).toHaveLength(132) // 3, 6 … 198, two roundings each
    expect(rows('66.67').some((row) => row.endsWith('truncate'))).toBe(false)
  })

  it('tells the roundings apart on a tie', () => {
    // 1/16 = 6.25 %
    expect(rows('6.3', { max: 16 })).toEqual(['1/16 half-up'])
    expect(rows('6.2', { max: 16 })).toEqual(['1/16 half-even', '1/16 truncate'])
  })

  it('knows the ends: nothing of anything, and all of it', () => {
    expect(rows('0', { max: 1 })).toEqual(['0/1 half-up', '0/1 half-even', '0/1 truncate'])
    expect(rows('100 %', { max: 1 })).toEqual(['1/1 half-up', '1/1 half-even', '1/1 truncate'])
    // 199/200 = 99.5 %: a tie between 99, odd, and 100
    expect(rows('100', { max: 200 })).toContain('199/200 half-even')
    expect(rows('100', { max: 200 })).not.toContain('199/200 truncate')
  })

  it('takes more decimals than were written', () => {
    expect(rows('12.5', { decimals: 2, max: 8 })).toEqual(['1/8 half-up', '1/8 half-even', '1/8 truncate'])
  })

  it('answers the largest question quickly', () => {
    const found = rows('42.66', { max: 10_000 })
    expect(found[0]).toBe('32/75 truncate')
    expect(found.at(-1)).toMatch(/\/10000 /)
  })
})

describe('what it refuses', () => {
  it('is a text that is no rate', () => {
    for (const text of ['', 'abc', '-1', '42,66', '100.01', '1.1234567', '1e2'])
      expect(refused(text)).toEqual({ rate: ['bad-format'] })
  })
  it('is fewer decimals than were written, or too many', () => {
    expect(refused('42.66', { decimals: 1 })).toEqual({ rate: ['bad-format'] })
    expect(refused('42.66', { decimals: 7 })).toEqual({ rate: ['bad-format'] })
  })
  it('is a largest denominator out of bounds', () => {
    expect(refused('42.66', { max: 0 })).toEqual({ max: ['too-small'] })
    expect(refused('42.66', { max: Number.NaN })).toEqual({ max: ['too-small'] })
    expect(refused('42.66', { max: 10_001 })).toEqual({ max: ['too-large'] })
  })
})
