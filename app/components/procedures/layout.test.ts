import { describe, expect, it } from 'vitest'
import { BOX, depths, layoutOf, wrapped, type EdgeIn } from './layout'

const edge = (from: string, to: string, more: Partial<EdgeIn> = {}): EdgeIn => ({
  ...{ key: `${from}-${to}`, label: to, from, to: to === '' ? [] : [to], back: false, faded: false },
  ...more,
})
const stages = ['a', 'b', 'c', 'd', 'lost'].map((key) => ({ key, label: key }))
const edges = [
  edge('a', 'b'),
  edge('b', 'c'),
  edge('a', 'c'),
  edge('c', 'd'),
  edge('d', 'a', { back: true }),
  edge('b', ''),
]

describe('the drawing of a procedure', () => {
  it('puts a stage in the column of the shortest way to it, and one nobody comes to in none', () => {
    expect([...depths('a', edges)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ])
  })

  it('draws every stage once, and no two boxes over one another', () => {
    const { boxes, width, height } = layoutOf(stages, edges, 'a')
    expect(boxes.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c', 'd', 'lost'])
    expect(boxes.find(({ key }) => key === 'lost')?.reached).toBe(false)
    for (const one of boxes)
      for (const other of boxes) {
        if (one === other) continue
        const apart = one.x >= other.x + BOX || other.x >= one.x + BOX
        expect(apart || one.y >= other.y + other.height || other.y >= one.y + one.height).toBe(true)
      }
    for (const box of boxes) expect([box.x + BOX <= width, box.y + box.height <= height]).toEqual([true, true])
  })

  it('draws a line for every step that leads elsewhere', () => {
    expect(layoutOf(stages, edges, 'a').lines).toHaveLength(5)
  })

  it('breaks labels between words and between Han characters', () => {
    expect(wrapped('Settled on the spot in the grid', 12)).toEqual(['Settled on', 'the spot in', 'the grid'])
    expect(wrapped('不属于矛盾纠纷', 8)).toEqual(['不属于矛', '盾纠纷'])
    expect(wrapped('核实', 8)).toEqual(['核实'])
  })
})
