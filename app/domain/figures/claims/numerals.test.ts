import { expect, it } from 'vitest'
import { hanWhole, numeral } from './numerals'

it.each([
  ['二十三', 23],
  ['十', 10],
  ['一百零二', 102],
  ['两千三百', 2300],
  ['三万二千', 32000],
  ['一亿二千万', 120000000],
  ['二〇二〇', 2020],
  ['〇一二', 12],
  ['五', 5],
])('reads %s', (text, value) => expect(hanWhole(text)).toBe(value))

it('takes three or four for no number', () => {
  expect([hanWhole('三四'), hanWhole(''), hanWhole('件')]).toEqual([undefined, undefined, undefined])
})

it('keeps how many digits stand behind the point', () => {
  expect([numeral('1,068'), numeral('73.30'), numeral('九十六点五')]).toEqual([
    { value: 1068, decimals: 0, printed: '1068' },
    { value: 73.3, decimals: 2, printed: '73.30' },
    { value: 96.5, decimals: 1, printed: '96.5' },
  ])
})
