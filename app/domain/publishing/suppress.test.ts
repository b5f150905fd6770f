import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppress, type Sum } from '#app/domain/publishing/suppress'
import { attack } from '#test/attack'

const values = (told: Record<string, number>) => new Map(Object.entries(told))
const sum = (left: string, right: string): Sum => ({ left: left.split(' '), right: right.split(' ') })
const hiddenOf = (told: Record<string, number>, sums: Sum[]) =>
  [...suppress({ values: values(told), sums }).hidden].sort()

describe('what must not be told', () => {
  it('is nothing where nothing is small; nought is told', () => {
    expect(hiddenOf({ all: 20, a: 10, b: 10, c: 0 }, [sum('all', 'a b c')])).toEqual([])
  })

  it('is a small count and one more, so that the total does not give it away', () => {
    expect(hiddenOf({ all: 33, a: 3, b: 10, c: 20 }, [sum('all', 'a b c')])).toEqual(['a', 'b'])
  })

  it('is two more where one leaves too little room: 3 + 1 is 4 and could only be 1 + 3, 2 + 2, 3 + 1', () => {
    expect(hiddenOf({ all: 14, a: 3, b: 1, c: 10 }, [sum('all', 'a b c')])).toEqual(['a', 'b', 'c'])
  })

  it('is a rectangle in a table with sums both ways', () => {
    const told = { n: 100, r1: 33, r2: 67, c1: 43, c2: 57, a: 3, b: 30, c: 40, d: 27 }
    const sums = [sum('n', 'r1 r2'), sum('n', 'c1 c2'), sum('r1', 'a b'), sum('r2', 'c d'), sum('c1', 'a c')]
    expect(hiddenOf(told, [...sums, sum('c2', 'b d')])).toEqual(['a', 'b', 'c', 'd'])
  })

  it('reaches over tables that share a total', () => {
    const sums = [sum('all', 'a b'), sum('all', 'x y z')]
    // No other part to hide behind: the total is small itself, and so is what stands for it in the second table.
    expect(hiddenOf({ all: 3, a: 3, b: 0, x: 3, y: 0, z: 0 }, sums)).toEqual(['a', 'all', 'x'])
  })

  it('keeps what was withheld, cannot take back what was told, and says what that leaves open', () => {
    const figures = { values: values({ all: 13, a: 3, b: 10 }), sums: [sum('all', 'a b')] }
    expect(suppress({ ...figures, told: new Set(['all', 'b']) })).toEqual({ hidden: new Set(['a']), narrow: ['a'] })
    expect(suppress({ ...figures, withheld: new Set(['all']) })).toEqual({ hidden: new Set(['all', 'a']), narrow: [] })
  })

  it('takes the rates of what is hidden along', () => {
    const tied = new Map([
      ['rate', ['a', 'all']],
      ['other', ['c']],
    ])
    const { hidden } = suppress({ values: values({ all: 12, a: 2, c: 10 }), sums: [sum('all', 'a c')], tied })
    expect(hidden).toEqual(new Set(['a', 'c', 'rate', 'other']))
  })

  it('has no threshold under which nothing can be hidden', () => {
    expect(() => suppress({ values: new Map(), sums: [], smallBelow: 2 })).toThrow(RangeError)
  })
})

/** A table with sums of rows and columns, as it would be published, with a second one that splits the first row. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 8 }))
  .chain(([rows, columns, smallBelow]) =>
    fc.record({
      smallBelow: fc.constant(smallBelow),
      cells: fc.array(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(9) }, fc.nat(60)), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      share: fc.nat(100),
    }),
  )

function published({ cells, share }: { cells: number[][]; share: number }) {
  const told = new Map<string, number>()
  const sums: Sum[] = []
  const add = (key: string, parts: string[]) => {
    told.set(
      key,
      parts.reduce((total, part) => total + (told.get(part) ?? 0), 0),
    )
    sums.push({ left: [key], right: parts })
  }
  cells.forEach((row, r) => row.forEach((value, c) => told.set(`${r}.${c}`, value)))
  cells.forEach((row, r) =>
    add(
      `r${r}`,
      row.map((_, c) => `${r}.${c}`),
    ),
  )
  cells[0]?.forEach((_, c) =>
    add(
      `c${c}`,
      cells.map((_, r) => `${r}.${c}`),
    ),
  )
  add(
    'all',
    cells.map((_, r) => `r${r}`),
  )
  sums.push({ left: ['all'], right: (cells[0] ?? []).map((_, c) => `c${c}`) })
  const first = told.get('r0') ?? 0
  told.set('split.1', Math.floor((first * share) / 100)).set('split.2', first - Math.floor((first * share) / 100))
  sums.push({ left: ['r0'], right: ['split.1', 'split.2'] })
  return { values: told, sums }
}

describe('an attack by arithmetic', () => {
  it('recovers what is withheld weakly: only the small figures themselves', () => {
    const told = published({
      cells: [
        [3, 20, 30],
        [9, 9, 9],
      ],
      share: 50,
    })
    const weak = new Set(['0.0'])
    expect(attack({ ...told, hidden: weak }).get('0.0')).toEqual({ from: 3, to: 3 })
  })

  it('recovers what is withheld weakly: two in a row, but each alone in its column', () => {
    const told = published({
      cells: [
        [3, 20, 30],
        [9, 9, 9],
      ],
      share: 50,
    })
    expect(attack({ ...told, hidden: new Set(['0.0', '0.1']) }).get('0.1')).toEqual({ from: 20, to: 20 })
  })

  it('recovers what only several sums together give away', () => {
    const told = published({
      cells: [
        [3, 20, 30],
        [4, 9, 9],
      ],
      share: 50,
    })
    const hidden = new Set(['0.0', '0.1', '1.0', '1.1', 'c0'])
    expect(attack({ ...told, hidden: new Set([...hidden, '0.2']) }).get('0.2')).toEqual({ from: 30, to: 30 })
  })

  it('confines what has too little room', () => {
    const told = { values: values({ all: 14, a: 3, b: 1, c: 10 }), sums: [sum('all', 'a b c')] }
    expect(attack({ ...told, hidden: new Set(['a', 'b']) }).get('a')).toEqual({ from: 1, to: 3 })
  })

  it('fails against what is withheld', () => {
    fc.assert(
      fc.property(tables, ({ smallBelow, ...table }) => {
        const told = published(table)
        const { hidden, narrow } = suppress({ ...told, smallBelow })
        const found = attack({ ...told, hidden })
        for (const key of hidden) {
          const { from, to } = found.get(key) ?? { from: 0, to: 0 }
          const value = told.values.get(key) ?? 0
          expect([key, from < to]).toEqual([key, true])
          if (value < smallBelow && !narrow.includes(key))
            expect([key, from <= 1, to >= smallBelow - 1]).toEqual([key, true, true])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('withholds fewer others than small ones', () => {
    const count = fc.sample(tables, 100).map(({ smallBelow, ...table }) => {
      const told = published(table)
      const { hidden } = suppress({ ...told, smallBelow })
      const isSmall = (key: string) => (told.values.get(key) ?? 0) < smallBelow
      return { others: [...hidden].filter((key) => !isSmall(key)).length, small: [...hidden].filter(isSmall).length }
    })
    const total = (name: 'others' | 'small') => count.reduce((sum, each) => sum + each[name], 0)
    expect(total('others')).toBeLessThan(total('small'))
  })
})
