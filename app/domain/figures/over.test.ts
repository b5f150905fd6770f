import { expect, it } from 'vitest'
import { overWords } from './over'

it('cuts an amount down to a whole unit, and says over only when it is', () => {
  expect(overWords(20_345_678_901)).toEqual({ zh: '超 2 亿元', en: 'over ¥203 million' })
  expect(overWords(29_999_999_999)).toEqual({ zh: '超 2 亿元', en: 'over ¥299 million' })
  expect(overWords(20_000_000_000)).toEqual({ zh: '2 亿元', en: '¥200 million' })
  expect(overWords(9_999_999_999)).toEqual({ zh: '超 9,999 万元', en: 'over ¥99 million' })
  expect(overWords(12_345_600)).toEqual({ zh: '超 12 万元', en: '¥123,456' })
  expect(overWords(0)).toEqual({ zh: '0 元', en: '¥0' })
})
