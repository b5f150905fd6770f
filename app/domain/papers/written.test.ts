import { expect, it } from 'vitest'
import { dayWritten, moneyWritten, plainText } from '#app/domain/papers/written'

it('writes days and money as documents do', () => {
  expect(dayWritten('2020-03-02')).toBe('2020年3月2日')
  expect(moneyWritten(123400)).toBe('1234元')
  expect(moneyWritten(123450)).toBe('1234.50元')
  expect(moneyWritten(5)).toBe('0.05元')
  expect(moneyWritten(0)).toBe('0元')
})

it('keeps what XML cannot hold out of a document, and says that something was there', () => {
  expect(plainText('甲\0乙\u001b丙')).toBe('甲\ufffd乙\ufffd丙')
  expect(plainText('半个\ud83d字')).toBe('半个\ufffd字')
  expect(plainText('\uffff\ufffe')).toBe('\ufffd\ufffd')
  expect(plainText('一\r\n二\r三\u2028四\t五')).toBe('一\n二\n三\n四 五')
  expect(plainText('{案号} <w:p/> & "x" 😀')).toBe('{案号} <w:p/> & "x" 😀')
})
