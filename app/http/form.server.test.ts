import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanText, parseForm, valuesOf } from '#app/http/form.server'

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

const parties = z.object({
  title: z.string().max(10),
  parties: z.array(z.object({ name: z.string(), phones: z.array(z.string()).optional() })).optional(),
})

describe('parseForm', () => {
  it('trims, brings full-width into plain, and counts empty as not given', () => {
    const schema = z.object({ phone: z.string(), note: z.string().optional(), lines: z.string() })
    const sent = form(['phone', ' １３８００００００００　'], ['note', '  '], ['lines', '甲\r\n乙\r丙'])
    expect(parseForm(schema, sent)).toEqual({ ok: true, value: { phone: '13800000000', lines: '甲\n乙\n丙' } })
  })

  it('leaves the punctuation of a Chinese text as it was typed', () => {
    const told = z.object({ story: z.string() })
    const typed = '张某（６０岁）说：“水沟，是我家的！”'
    expect(parseForm(told, form(['story', typed]))).toEqual({ ok: true, value: { story: typed } })
  })

  it.each([
    ['parties.0.name', 'parties.1.name'],
    ['parties[0].name', 'parties[1].name'],
    ['parties[3][name]', 'parties[9][name]'],
  ])('reads lists of things from %s', (first, second) => {
    const sent = form(['title', '争地界'], [second, '李某'], [first, '王某'])
    expect(parseForm(parties, sent)).toEqual({
      ok: true,
      value: { title: '争地界', parties: [{ name: '王某' }, { name: '李某' }] },
    })
  })

  it('makes a list of a name that comes more than once', () => {
    const schema = z.object({ tick: z.array(z.string()) })
    expect(parseForm(schema, form(['tick', 'a'], ['tick', 'b'], ['tick', 'c']))).toEqual({
      ok: true,
      value: { tick: ['a', 'b', 'c'] },
    })
  })

  it('says what is wrong beside the field and gives back all that was typed, but for secrets', () => {
    const sent = form(
      ['csrf', 'token'],
      ['password', 'secret'],
      ['newPassword', 'secret'],
      ['title', '一二三四五六七八九十一'],
      ['parties.0.phones', '1'],
      ['tick', 'a'],
      ['tick', ''],
    )
    expect(parseForm(parties, sent)).toEqual({
      ok: false,
      fieldErrors: { title: ['too-long'], 'parties.0.name': ['required'], 'parties.0.phones': ['not-valid'] },
      formErrors: [],
      values: { title: '一二三四五六七八九十一', 'parties.0.phones': '1', tick: ['a', ''] },
    })
  })

  it.each(['a\0b', '\ud800', 'x\udc00y'])('refuses %j in a field', (text) => {
    // FormData itself mends half characters; a multipart body read elsewhere may not.
    expect(cleanText(text)).toBeNull()
  })

  it('refuses NUL where it was typed', () => {
    expect(parseForm(parties, form(['title', 'a\0b']))).toMatchObject({
      ok: false,
      fieldErrors: { title: ['not-valid'] },
    })
  })

  it.each([
    '__proto__.admin',
    'constructor.prototype.admin',
    'parties[0][__proto__].admin',
    'a.b.c.d.e.f.g',
    'parties.99999999.name',
    'valueOf',
    'parties.0.toString',
    'a b',
    '',
    '.',
    'a..b',
    'a[0]]',
    '<script>',
    'x'.repeat(61),
  ])('refuses a field called %j', (name) => {
    expect(parseForm(parties, form(['title', '题'], [name, 'x']))).toMatchObject({
      ok: false,
      formErrors: ['not-valid'],
    })
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))('takes no field called %s, whatever is in it', (name) => {
    for (const text of ['x', 'a\0b', ''])
      expect(parseForm(z.object({}), form([name, text]))).toMatchObject({ ok: false, formErrors: ['not-valid'] })
  })

  it('refuses a name that is a text here and a tree there', () => {
    for (const sent of [form(['title', 'a'], ['title.x', 'b']), form(['title.x', 'b'], ['title', 'a'])])
      expect(parseForm(parties, sent)).toMatchObject({ ok: false, formErrors: ['not-valid'] })
  })

  it('refuses more fields or more text than any form has', () => {
    const many = form(...Array.from({ length: 501 }, (_, i): [string, string] => [`f${i}`, 'x']))
    expect(parseForm(z.object({}), many)).toMatchObject({ ok: false, formErrors: ['too-large'] })
    expect(parseForm(parties, form(['title', '字'.repeat(100_001)]))).toMatchObject({ formErrors: ['too-large'] })
  })

  it('leaves out a file input nobody used, and keeps one that was', () => {
    const schema = z.object({ file: z.instanceof(File).optional() })
    expect(parseForm(schema, form(['file', new File([], '')]))).toEqual({ ok: true, value: {} })
    const parsed = parseForm(schema, form(['file', new File(['x'], 'a.pdf')]))
    expect(parsed.ok && parsed.value.file?.name).toBe('a.pdf')
  })

  it('never throws, whatever comes', () => {
    const entry = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const sent = form(...entries)
        const parsed = parseForm(parties, sent)
        expect(typeof parsed.ok).toBe('boolean')
        expect(Object.getPrototypeOf(valuesOf(sent))).toBe(Object.prototype)
      }),
      { numRuns: 2000 },
    )
  })
})
