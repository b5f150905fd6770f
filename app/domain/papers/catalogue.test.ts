import { expect, it } from 'vitest'
import { catalogued, type Kept } from '#app/domain/papers/catalogue'
import { ATTACHED } from '#app/domain/papers/keys'
import { estimatedPages } from '#app/domain/papers/pages'

const paper = (
  id: string,
  key: 'file-cover' | 'mediation-register' | 'mediation-agreement' | 'mediation-visit',
  pages: number,
): Kept => ({
  ...{ kind: 'paper', id, paper: key, name: id, pages },
})

const order = ['file-cover', 'mediation-register', ATTACHED, 'mediation-agreement'] as const

it('numbers on from page one in the order of the file, whatever the order things came in', () => {
  const kept: Kept[] = [
    paper('agreement', 'mediation-agreement', 2),
    { kind: 'attachment', id: 'photo', name: '照片', pages: 3 },
    paper('cover', 'file-cover', 1),
    paper('visit', 'mediation-visit', 1),
    paper('register', 'mediation-register', 1),
  ]
  expect(catalogued(order, kept).map(({ id, from, to }) => [id, from, to])).toEqual([
    ['register', 1, 1],
    ['photo', 2, 4],
    ['agreement', 5, 6],
    ['visit', 7, 7],
  ])
})

it('is empty for an empty file', () => {
  expect(catalogued(order, [])).toEqual([])
})

it('estimates 22 lines of 28 characters to a page', () => {
  expect(estimatedPages([])).toBe(1)
  expect(estimatedPages(Array<string>(22).fill('一行'))).toBe(1)
  expect(estimatedPages(Array<string>(23).fill('一行'))).toBe(2)
  // 28 × 22 = 616 characters fill a page, one more does not fit.
  expect(estimatedPages(['字'.repeat(616)])).toBe(1)
  expect(estimatedPages(['字'.repeat(617)])).toBe(2)
  expect(estimatedPages([Array<string>(45).fill('行').join('\n')])).toBe(3)
})
