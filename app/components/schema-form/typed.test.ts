import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import { problemsOf } from '#app/domain/procedures/problems'
import { fenOf, problemCode, typedSchema, underPrefix, yuanOf } from './typed'

const words = (zh: string) => ({ zh, en: zh })

describe('an amount typed in yuan', () => {
  it.each([
    ['300', 30000],
    ['12,000.5', 1200050],
    ['¥ 0.05', 5],
    ['１２３．４５', 12345],
    ['200000000元', 20000000000],
  ])('%s is read to the fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen)
  })

  it.each(['', '一千', '12.345', '-3', '1e5', '0x10'])('%s is no amount', (typed) => {
    expect(fenOf(typed)).toBeUndefined()
  })

  it('is shown again as one types it', () => {
    expect([30000, 1200050, 5, 110].map(yuanOf)).toEqual(['300', '12000.50', '0.05', '1.10'])
  })
})

describe('a schema for typed texts', () => {
  const schema = z.object({
    reason: field.narrative(words('理由')),
    amount: field.money(words('金额')).optional(),
    people: field.count(words('人数'), { least: 1 }).optional(),
  })

  it('leaves out what was left empty and reads yuan and numbers', () => {
    expect(typedSchema(schema).parse({ reason: '漏水', amount: '12.30', people: '3' })).toEqual({
      reason: '漏水',
      amount: 1230,
      people: 3,
    })
    expect(typedSchema(schema).parse({ reason: '漏水', amount: '', people: ' ' })).toEqual({ reason: '漏水' })
  })

  it('makes one text of several people, and nothing of none', () => {
    const session = z.object({ people: field.people(words('参加')).optional() })
    expect(typedSchema(session).parse({ people: ['a-1', 'a-2'] })).toEqual({ people: 'a-1,a-2' })
    expect(typedSchema(session).parse({ people: 'a-1' })).toEqual({ people: 'a-1' })
    for (const people of [[], '', false]) expect(typedSchema(session).parse({ people })).toEqual({})
    expect(typedSchema(session).safeParse({ people: ['a-1', 'no such'] }).success).toBe(false)
  })

  it('says what is wrong in codes, the same beside the browser’s fields and the server’s', () => {
    const typed = { reason: '', amount: '一千', people: '0' }
    const inBrowser = typedSchema(schema).safeParse(typed, { error: problemCode })
    const onServer = typedSchema(schema).safeParse(typed)
    const expected = { reason: ['required'], amount: ['not-a-number'], people: ['below-one'] }
    expect(onServer.error && problemsOf(onServer.error)).toEqual(expected)
    const found = inBrowser.error?.issues.map(({ path, message }) => [path.join('.'), [message]]) ?? []
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('puts a refusal of the door beside the input it is about', () => {
    expect(underPrefix({ reason: ['required'], on: ['not-a-day'] }, schema, 'entry.')).toEqual({
      'entry.reason': ['required'],
      on: ['not-a-day'],
    })
  })
})
