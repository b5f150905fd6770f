import { expect, it } from 'vitest'
import { allChosen } from '#app/domain/procedures/procedure'
import { threads } from '.'
import { marksOf } from './flags'

it('has words for every mark a thread of the shelf may set', () => {
  const flags = threads.flatMap((each) => allChosen(each.flags?.flag))
  expect(flags.length).toBeGreaterThan(7)
  for (const { flag, words } of marksOf(flags)) expect([words.zh, words.en], flag).not.toContain(flag)
})

it('puts the gravest first', () => {
  expect(marksOf(['minor', 'harm-to-report', 'alert-red']).map(({ words }) => words.zh)).toEqual([
    '红色预警',
    '待报告',
    '涉未成年人',
  ])
})
