import { describe, expect, it } from 'vitest'
import { categoryKeys } from '#app/domain/codes/categories'
import { quarrels } from '.'

/** How many texts a template can become, its choices alone. */
const variants = (text: string) =>
  [...text.matchAll(/\[([^\]]*)\]/g)].reduce((product, [, inner = '']) => product * inner.split('|').length, 1)

describe.each(categoryKeys.map((key) => [key, quarrels[key]] as const))(
  'quarrels of %s',
  (_key, { matters, settlements, sum }) => {
    it('are at least twelve, with a settlement for each', () => {
      expect(matters.length).toBeGreaterThanOrEqual(12)
      for (const [title, , ends] of matters) {
        expect(ends.length, title).toBeGreaterThan(0)
        for (const end of ends) expect(settlements[end], `${title} ${end}`).toBeDefined()
      }
    })

    it('leave no settlement unused', () => {
      const used = new Set(matters.flatMap(([, , ends]) => ends))
      expect(settlements.map((_, i) => i).filter((i) => !used.has(i))).toEqual([])
    })

    it('name both sides, know their slots and close their brackets', () => {
      for (const [title, story] of matters) {
        expect(title).toMatch(/\{a\}.*\{b\}/)
        for (const text of [title, story]) {
          expect(text.replace(/\[[^[\]]*\]/g, '').replace(/\{(a|b|place|when|sum|n)\}/g, '')).not.toMatch(/[[\]{}|]/)
        }
      }
    })

    it('can be told in fifty ways and more before names, days and sums', () => {
      expect(matters.reduce((total, [, story]) => total + variants(story), 0)).toBeGreaterThan(50)
      expect(sum[0]).toBeLessThan(sum[1])
    })
  },
)
