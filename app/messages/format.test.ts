import { describe, expect, it } from 'vitest'
import { clock, count, day, instant, money, moneyProse, percent, plainDay, prose, shortDay } from './format'

describe('numbers', () => {
  it('groups by three', () => {
    expect([count(0), count(999), count(8263), count(1234567), count(-1234)]).toEqual([
      '0',
      '999',
      '8,263',
      '1,234,567',
      '-1,234',
    ])
  })

  it('writes large numbers by 万 and 亿 in Chinese and by million in English', () => {
    expect([prose(9999, 'zh-CN'), prose(10000, 'zh-CN'), prose(82630, 'zh-CN'), prose(200000000, 'zh-CN')]).toEqual([
      '9,999',
      '1 万',
      '8.26 万',
      '2 亿',
    ])
    expect([prose(82630, 'en'), prose(200000000, 'en'), prose(1230000, 'en')]).toEqual([
      '82,630',
      '200 million',
      '1.23 million',
    ])
  })

  it('writes money from fen', () => {
    expect([money(123400), money(5), money(0), money(-123456)]).toEqual(['¥1,234.00', '¥0.05', '¥0.00', '−¥1,234.56'])
    expect([moneyProse(123400, 'zh-CN'), moneyProse(123450000, 'zh-CN'), moneyProse(20345000000, 'zh-CN')]).toEqual([
      '¥1,234.00',
      '123.45 万元',
      '2.03 亿元',
    ])
    expect(moneyProse(20345000000, 'en')).toBe('¥203.45 million')
  })

  it('never rounds a percentage again', () => {
    expect(percent('42.67')).toBe('42.67%')
  })
})

describe('days and instants', () => {
  it('gives a day with its weekday', () => {
    expect([day('2020-03-02', 'zh-CN'), day('2020-03-02', 'en')]).toEqual(['2020年3月2日 星期一', 'Mon 2 Mar 2020'])
    expect([shortDay('2020-10-01', 'zh-CN'), shortDay('2020-10-01', 'en')]).toEqual(['10月1日 周四', 'Thu 1 Oct'])
    expect([plainDay('2020-02-29', 'zh-CN'), plainDay('2020-02-29', 'en')]).toEqual(['2020年2月29日', '29 Feb 2020'])
  })

  it('shows what is not a day as it is', () => {
    expect([day('2020-02-30', 'zh-CN'), day('soon', 'en')]).toEqual(['2020-02-30', 'soon'])
  })

  it('shows an instant in Shanghai, on the next day when it is', () => {
    expect([instant('2020-03-02T01:14:59Z', 'zh-CN'), instant('2020-12-31T16:05:00.000Z', 'en')]).toEqual([
      '2020年3月2日 09:14',
      '1 Jan 2021, 00:05',
    ])
    expect(instant('never', 'en')).toBe('never')
  })

  it('shows the time alone where the day stands beside it', () => {
    expect([clock('2020-03-02T01:14:59Z'), clock('2020-12-31T16:05:00.000Z'), clock('never')]).toEqual([
      '09:14',
      '00:05',
      'never',
    ])
  })
})
