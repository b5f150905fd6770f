import { describe, expect, it } from 'vitest'
import { messagesFor } from './index'

type Leaf = { path: string; value: unknown }

function leaves(tree: unknown, path = ''): Leaf[] {
  if (typeof tree !== 'object' || tree === null) return [{ path, value: tree }]
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
}

const signature = ({ path, value }: Leaf) =>
  `${path}: ${typeof value}${typeof value === 'function' ? `/${value.length}` : ''}`
const text = ({ value }: Leaf) => (typeof value === 'function' ? value.toString() : String(value))

describe('messages', () => {
  const chinese = leaves(messagesFor('zh-CN'))
  const english = leaves(messagesFor('en'))

  it('has the same keys, kinds and numbers of arguments in both languages', () => {
    expect(chinese.length).toBeGreaterThan(50)
    expect(english.map(signature).sort()).toEqual(chinese.map(signature).sort())
  })

  it('holds words and sentences only, none empty', () => {
    const wrong = [...chinese, ...english].filter(
      ({ value }) => typeof value !== 'function' && (typeof value !== 'string' || !value.trim()),
    )
    expect(wrong).toEqual([])
  })

  it('writes no Han character in English', () => {
    expect(english.filter((leaf) => /\p{Script=Han}/u.test(text(leaf))).map(({ path }) => path)).toEqual([])
  })
})
