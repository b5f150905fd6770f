import { expect, it } from 'vitest'
import { spentFromNow } from '#test/spent'
import { isWellNested } from './well-nested'

it('knows what is closed in order', () => {
  for (const text of [
    '<a/>',
    '<?xml version="1.0"?>\n<w:a b="/>" c=\'<\'.length/>'.replace("'<'.length", "'x'"),
    '<a><b c="1"/><!-- <d> --><e>text > more</e><![CDATA[<f>]]></a>',
    '<a b="it\'s > fine"></a>',
  ])
    expect([text, isWellNested(text)]).toEqual([text, true])
})

it('knows what is not', () => {
  for (const text of [
    '',
    'text',
    '<a>',
    '</a>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a b="<"/>',
    '<a',
    '<a><</a>',
    '<a b="/>',
  ])
    expect([text, isWellNested(text)]).toEqual([text, false])
  expect(isWellNested('<a>'.repeat(201) + '</a>'.repeat(201))).toBe(false)
  expect(isWellNested('<a>'.repeat(200) + '</a>'.repeat(200))).toBe(true)
})

it('takes time in proportion, whatever it reads', () => {
  const spent = spentFromNow()
  for (const text of [
    '<a>'.repeat(500_000),
    '<a '.repeat(500_000),
    '<a b="'.repeat(300_000),
    '<!--'.repeat(20_000),
    '<a b=\'"'.repeat(100_000),
  ])
    expect(isWellNested(text)).toBe(false)
  expect(spent()).toBeLessThan(3000)
})
