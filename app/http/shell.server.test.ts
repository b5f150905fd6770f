import { describe, expect, it } from 'vitest'
import { roleKeys } from '#app/domain/people/role'
import { localeOf, placesFor } from '#app/http/shell.server'

const asking = (headers: Record<string, string>) => localeOf(new Request('http://localhost/', { headers }))

describe('the language', () => {
  it.each([
    [{}, 'zh-CN'],
    [{ 'accept-language': 'en-GB,en;q=0.9,zh;q=0.8' }, 'en'],
    [{ 'accept-language': 'zh-TW,en' }, 'zh-CN'],
    [{ 'accept-language': 'fr-FR,de;q=0.5' }, 'zh-CN'],
    [{ 'accept-language': 'fr,en;q=0.5' }, 'en'],
    [{ 'accept-language': ';;;,,=' }, 'zh-CN'],
    [{ 'accept-language': 'en', cookie: 'size=large; locale=zh-CN' }, 'zh-CN'],
    [{ cookie: 'locale=en' }, 'en'],
    [{ cookie: 'locale=xx' }, 'zh-CN'],
  ])('of %j is %s', (headers, locale) => expect(asking(headers as Record<string, string>)).toBe(locale))
})

describe('places', () => {
  it('leads everyone to their desk first', () => {
    const person = (role: (typeof roleKeys)[number]) => ({ account: 'a', name: '王', role, body: 'b' })
    for (const role of roleKeys) expect(placesFor(person(role))[0]).toEqual({ to: '/', key: 'desk' })
  })

  it('shows the figures to officials and not to grid workers', () => {
    const keys = (role: 'official' | 'grid-worker') =>
      placesFor({ account: 'a', name: '王', role, body: 'b' }).map((place) => place.key)
    expect(keys('official')).toContain('figures')
    expect(keys('grid-worker')).not.toContain('figures')
  })
})
