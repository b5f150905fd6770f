import { expect, it } from 'vitest'
import { balance } from './balance'

it('balances the year of the report: 22 carried over and 53 accepted, all 75 concluded', () => {
  expect(balance({ opening: 22, accepted: 53, concluded: 75, closing: 0 }).balanced).toBe(true)
})
it('finds one case lost, one counted twice, and a stock below nothing', () => {
  expect(balance({ opening: 22, accepted: 53, concluded: 74, closing: 0 }).balanced).toBe(false)
  expect(balance({ opening: 22, accepted: 54, concluded: 75, closing: 0 }).balanced).toBe(false)
  expect(balance({ opening: -1, accepted: 2, concluded: 1, closing: 0 }).balanced).toBe(false)
})
