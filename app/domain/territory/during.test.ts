import { expect, it } from 'vitest'
import { childrenDuring } from './during'
import { territoryOf } from './territory'

const name = { zh: '', en: '' }
const line = (code: string, from: string, to?: string, parent: string | undefined = 'd') => ({
  ...{ code, name, kind: 'town' as const, level: 'town' as const, from, to, parent },
})

it('tells of a body merged away in the period, and of one renamed only once', () => {
  const tree = territoryOf([
    { ...line('d', '2000-01-01'), parent: undefined, kind: 'district', level: 'district' },
    ...[line('a', '2000-01-01', '2024-06-30'), line('b', '2000-01-01', '2024-06-30'), line('b', '2024-07-01')],
    line('c', '2025-01-01'),
  ])
  const year = (n: number) => childrenDuring(tree, 'd', { from: `${n}-01-01`, to: `${n}-12-31` })
  expect(year(2024)).toEqual([
    { code: 'a', from: '2024-01-01', to: '2024-06-30' },
    { code: 'b', from: '2024-01-01', to: '2024-12-31' },
  ])
  expect(year(2025).map(({ code }) => code)).toEqual(['b', 'c'])
})
