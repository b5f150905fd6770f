import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('is read by a spreadsheet as it was written', () => {
  expect(csvOf([['月份', '受理'], ['1月', 8263], ['2月', null], []])).toBe(
    '\ufeff月份,受理\r\n1月,8263\r\n2月,\r\n\r\n',
  )
  expect(csvOf([['a,b', 'say "yes"', 'two\nlines']])).toBe('\ufeff"a,b","say ""yes""","two\nlines"\r\n')
})

it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('never runs a text as a formula: %j', (text) => {
  expect(csvOf([[text]]).slice(1)).toMatch(/^"?'/)
})

it('leaves a number below nought a number', () => {
  expect(csvOf([[-12]])).toBe('\ufeff-12\r\n')
})
