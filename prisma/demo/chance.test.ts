import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance'

const draws = (seed: string, count = 50) => {
  const chance = chanceOf(seed)
  return Array.from({ length: count }, () => chance.next())
}

describe('chance', () => {
  it('repeats for the same seed and differs for another', () => {
    expect(draws('海门')).toEqual(draws('海门'))
    expect(draws('海门')).not.toEqual(draws('海安'))
  })

  it('spreads evenly', () => {
    const all = draws('even', 20_000)
    const tenths = Array.from({ length: 10 }, (_, i) => all.filter((x) => Math.floor(x * 10) === i).length)
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  it('keeps both ends of a range and the weights', () => {
    const chance = chanceOf('ends')
    const dice = new Set(Array.from({ length: 300 }, () => chance.int(1, 6)))
    expect([...dice].sort()).toEqual([1, 2, 3, 4, 5, 6])
    const sides = Array.from({ length: 4000 }, () => chance.weighted({ head: 3, tail: 1, never: 0 }))
    expect(sides).not.toContain('never')
    expect(Math.abs(sides.filter((side) => side === 'head').length - 3000)).toBeLessThan(200)
  })

  it('shuffles a copy', () => {
    const cards = [1, 2, 3, 4, 5, 6, 7, 8]
    const mixed = chanceOf('cards').shuffle(cards)
    expect(cards).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(mixed).not.toEqual(cards)
    expect([...mixed].sort()).toEqual(cards)
  })

  it('has streams that do not disturb each other', () => {
    const [a, b] = [chanceOf('x'), chanceOf('x')]
    a.next()
    expect(a.fork('people').next()).toBe(b.fork('people').next())
    expect(() => a.pick([])).toThrow('nothing')
  })
})
