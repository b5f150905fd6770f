import { expect, it } from 'vitest'
import { doneWords } from './done-notice'

it('says what was done, and nothing for a word of the address that every object answers to', () => {
  const told = { added: '已添加。' }
  expect(doneWords('added', told)).toBe('已添加。')
  for (const each of ['__proto__', 'constructor', 'toString', '', null]) expect(doneWords(each, told)).toBeUndefined()
})
