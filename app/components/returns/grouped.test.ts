import { expect, it } from 'vitest'
import { grouped } from './grouped'

it.each([
  ['8263', '8,263'],
  ['211700000.00', '211,700,000.00'],
  ['5539.19', '5,539.19'],
  ['999', '999'],
  ['42.66%', '42.66%'],
  ['-1234', '-1,234'],
  ['无数据', '无数据'],
])('sets the thousands of %s apart', (printed, expected) => {
  expect(grouped(printed)).toBe(expected)
})
