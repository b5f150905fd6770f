import { describe, expect, it } from 'vitest'
import { display, reaches, roundings, roundingWords, scaled, type Rounding } from './ratio'

const at = (decimals: number, rounding: Rounding) => ({ decimals, rounding })

describe('a percentage from two whole numbers', () => {
  it('prints both correction rates of the 2020 report from 75 cases, each by its own rounding', () => {
    expect(display(32, 75, at(2, 'truncate'))).toBe('42.66')
    expect(display(32, 75, at(2, 'half-up'))).toBe('42.67')
    expect(display(32, 75, at(2, 'half-even'))).toBe('42.67')
    expect(display(50, 75, at(2, 'half-up'))).toBe('66.67')
    expect(display(50, 75, at(2, 'truncate'))).toBe('66.66')
  })

  it('settles a tie up, or to the even digit, or not at all', () => {
    // 1/16 = 6.25 %, 3/16 = 18.75 %
    expect(roundings.map((rounding) => display(1, 16, at(1, rounding)))).toEqual(['6.3', '6.2', '6.2'])
    expect(roundings.map((rounding) => display(3, 16, at(1, rounding)))).toEqual(['18.8', '18.8', '18.7'])
  })

  it('has no binary slip: 1.005 % is a tie', () => {
    expect(roundings.map((rounding) => display(201, 20_000, at(2, rounding)))).toEqual(['1.01', '1.00', '1.00'])
  })

  it('keeps leading and trailing zeros, and goes past a hundred', () => {
    expect(display(0, 53, at(2, 'half-up'))).toBe('0.00')
    expect(display(1, 2000, at(2, 'half-up'))).toBe('0.05')
    expect(display(53, 53, at(0, 'truncate'))).toBe('100')
    expect(display(3, 2, at(1, 'half-up'))).toBe('150.0')
  })

  it('rounds the size of what is below nothing', () => {
    expect(scaled(-1, 16, 1000, 'half-up')).toBe(-63n)
    expect(display(-1, 16, at(1, 'truncate'))).toBe('-6.2')
  })

  it('says no data where there is nothing to divide by, never 0 %', () => {
    for (const rounding of roundings) expect(display(0, 0, at(2, rounding))).toBe('—')
    expect(() => scaled(1, 0, 100, 'half-up')).toThrow(RangeError)
  })

  it('holds amounts beyond what a number can', () => {
    expect(display(9_007_199_254_740_993n, 18_014_398_509_481_986n, at(2, 'truncate'))).toBe('50.00')
  })

  it('refuses to print other than 0 to 6 decimals', () => {
    for (const decimals of [-1, 7, 1.5]) expect(() => display(1, 2, at(decimals, 'half-up'))).toThrow(RangeError)
  })

  it('names every rounding in both languages', () => {
    for (const { zh, en } of Object.values(roundingWords)) expect([zh, en].every((text) => text !== '')).toBe(true)
  })
})

it('compares before rounding: 8181 of 8263 is 99 %, 8180 only prints as 99.00', () => {
  expect(reaches(8181, 8263, 99)).toBe(true)
  expect(reaches(8180, 8263, 99)).toBe(false)
  expect(display(8180, 8263, at(2, 'half-up'))).toBe('99.00')
  expect(reaches(0, 0, 0)).toBe(false)
})
