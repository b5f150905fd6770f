import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#app/domain/people/role'
import { serveCounty, type Visitor } from '#test/house/county'

// Requests that would change something and were not sent by our own pages: every address, every method, every disguise.

type County = Awaited<ReturnType<typeof serveCounty>>
let county: County
beforeAll(async () => void (county = await serveCounty()))
afterAll(() => county?.host.stop())

const elsewhere = 'https://evil.example'
const disguises: Readonly<Record<string, Record<string, string>>> = {
  'a foreign page': { origin: elsewhere },
  'a page without an origin': { origin: 'null' },
  'a foreign page that hides its origin': { 'sec-fetch-site': 'cross-site' },
  'a neighbour under the same domain': { 'sec-fetch-site': 'same-site' },
  'a link typed by hand': { 'sec-fetch-site': 'none' },
  'no browser at all': {},
  'a foreign page and a forged host in front': { origin: elsewhere, 'x-forwarded-host': 'evil.example' },
  'a foreign page and a forged host': { origin: 'http://evil.example', host: 'evil.example' },
  'our origin from a foreign page': { origin: '{own}', 'sec-fetch-site': 'cross-site' },
}

/** Who may post the most there. */
const roleFor = (id: string): Role => (id.includes('admin') ? 'administrator' : 'mediator')
const takesPosts = () => county.routes.filter(({ module }) => module.action !== undefined).map(({ id }) => id)

/** Everything there is, to see that nothing changed. */
function everything(): string {
  const { reader } = county.host.database
  const tables = reader
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`)
    .pluck()
    .all() as string[]
  return JSON.stringify(
    tables.map((table) => [table, reader.prepare(`SELECT * FROM "${table}"`).safeIntegers().raw().all()]),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  )
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

function sent(path: string, method: string, { cookie, csrf }: Visitor, headers: Record<string, string>, type: string) {
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('{own}', county.host.url)]),
  )
  const body = form({ csrf, do: 'end', everywhere: 'yes' })
  return county.host.ask(path, { method, headers: { 'content-type': type, cookie, ...own }, body })
}

describe('what was not sent by our own pages', () => {
  it.each(Object.keys(disguises))('is refused everywhere: %s', async (disguise) => {
    const headers = disguises[disguise] ?? {}
    const passed: string[] = []
    const visitors = {
      administrator: await county.as('administrator', 'own'),
      mediator: await county.as('mediator', 'same'),
    }
    const before = everything()
    for (const { id } of county.routes)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        for (const data of ['', `?_data=${encodeURIComponent(id)}`]) {
          const visitor = roleFor(id) === 'administrator' ? visitors.administrator : visitors.mediator
          const type = data === '' ? 'application/x-www-form-urlencoded' : 'text/plain'
          const answer = await sent(county.address(id) + data, method, visitor, headers, type)
          const isRefused = answer.status === 403 && answer.text.includes('foreign-request')
          if (!isRefused || !answer.headers['content-security-policy'])
            passed.push(`${method} ${id}${data}: ${answer.status}`)
        }
    expect(passed).toEqual([])
    expect(everything()).toBe(before)
  })
})

describe('what our own pages send', () => {
  const tokens: Readonly<Record<string, (csrf: string, other: string) => Record<string, string>>> = {
    'without the token': () => ({}),
    'with an empty token': () => ({ csrf: '' }),
    'with the token of another session': (_, other) => ({ csrf: other }),
    'with half the token': (csrf) => ({ csrf: csrf.slice(0, 20) }),
  }

  it.each(Object.keys(tokens))('is refused everywhere %s', async (name) => {
    const [one, other] = [await county.as('mediator', 'same'), await county.as('mediator', 'own')]
    const passed: string[] = []
    for (const id of takesPosts().filter((each) => each !== 'routes/$')) {
      const role = roleFor(id)
      const visitor = role === 'mediator' ? one : await county.as(role, 'same')
      const fields = tokens[name]?.(visitor.csrf, other.csrf) ?? {}
      const before = everything()
      for (const data of ['', `_data=${encodeURIComponent(id)}`]) {
        // The token counts in the form only: an address may be seen by others.
        const path = `${county.address(id)}?${data}&csrf=${visitor.csrf}`
        const answer = await county.host.post(path, fields, { cookie: visitor.cookie })
        if (answer.status !== 403) passed.push(`${id} ${data}: ${answer.status}`)
      }
      if (everything() !== before) passed.push(`${id}: something changed`)
      await county.as('mediator', 'same')
    }
    expect(passed).toEqual([])
  })
})

describe('addresses that exist only behind flags kept off', () => {
  it.each(['/__manifest', '/__manifest?p=/', '/_root.data', '/disputes.data', '/admin/accounts.data?_routes=x'])(
    '%s is nowhere',
    async (path) => {
      const { cookie } = await county.as('administrator', 'own')
      expect((await county.host.ask(path, { headers: { cookie } })).status).toBe(404)
    },
  )
})
