/** The laws over the shelf of papers. */
import { describe, expect, it } from 'vitest'
import { papers } from '#app/domain/papers'
import { SIGN, tagsIn, textsOf } from '#app/domain/papers/block'
import { isPaperKey, paperKeys } from '#app/domain/papers/keys'
import { tagsFor } from '#app/domain/papers/paper'
import { procedures } from '#app/domain/procedures'

const han = /\p{Script=Han}/u

it('has each key once, and keeps it for ever', () => {
  expect(new Set(paperKeys).size).toBe(paperKeys.length)
  expect(Object.keys(papers)).toEqual([...paperKeys])
})

describe.each(Object.entries(papers))('%s', (key, paper) => {
  const known = tagsFor(paper)
  const texts = paper.blocks.flatMap(textsOf)

  it('is called by its key, in both languages', () => {
    expect(paper.key).toBe(key)
    expect(paper.name.zh).toMatch(han)
    expect(paper.name.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u)
  })

  it('has a value for each tag it carries, and carries each tag of its own', () => {
    const unknown = texts.flatMap(({ text, over }) =>
      tagsIn(text).filter((tag) => !known.plain.includes(tag) && !(over && known.lists[over]?.includes(tag))),
    )
    expect(unknown).toEqual([])
    expect(texts.filter(({ over }) => over !== undefined && !(over in known.lists))).toEqual([])
    const carried = new Set(texts.flatMap(({ text }) => tagsIn(text)))
    expect(Object.keys(paper.tags ?? {}).filter((tag) => !carried.has(tag))).toEqual([])
  })

  it('takes a signature, a seal or a fingerprint wherever somebody signs', () => {
    const lines = paper.blocks.filter((block) => block.kind === 'line' || block.kind === 'each')
    const wanting = lines.filter(({ text }) => /签名|签字|签章|盖章/.test(text.replaceAll(SIGN, '')))
    expect(wanting).toEqual([])
  })

  it('begins with its title, and is made by a procedure', () => {
    expect(paper.blocks[0]?.kind).toBe('title')
    expect(procedures.some((rules) => rules.papers?.some((place) => place === key))).toBe(true)
  })
})

it('gives every procedure a file with a cover and a catalogue', () => {
  const without = procedures.filter(
    ({ papers: file = [] }) => !file.includes('file-catalogue') || !file.some((each) => each.endsWith('-cover')),
  )
  expect(without.map(({ key }) => key)).toEqual([])
})

it('names in a step no paper that is not on the shelf', () => {
  const named = procedures.flatMap(({ steps }) => Object.values(steps).flatMap((step) => step.papers ?? []))
  expect(named.filter((each) => typeof each === 'string' && !isPaperKey(each))).toEqual([])
})
