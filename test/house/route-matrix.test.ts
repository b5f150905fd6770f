import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#app/domain/people/role'
import { relations, serveCounty, type Relation } from '#test/house/county'
import { matrix, type Cells, type Row } from '#test/house/matrix'
import type { Answer } from '#test/host'

// Every address × method × role × relation, asked of the real host and compared with the table written by hand.

type County = Awaited<ReturnType<typeof serveCounty>>
let county: County
beforeAll(async () => void (county = await serveCounty()))
afterAll(() => county?.host.stop())

const rowOf = (id: string): Row => {
  const row = matrix[id]
  if (!row) throw new Error(`${id} has no row in test/house/matrix.ts`)
  return row
}

const cellsOf = (cells: Cells, relation: Relation): string => (typeof cells === 'string' ? cells : cells[relation])

/** What every answer carries, refusals, redirects and faults too. */
function headersMissing({ headers }: Answer): string[] {
  const policy = String(headers['content-security-policy'] ?? '')
  const wanted: readonly (readonly [string, boolean])[] = [
    ['content-security-policy', policy.includes("default-src 'self'") || policy.includes("default-src 'none'")],
    ['no scripts but ours', !/script-src[^;]*unsafe/.test(policy)],
    ['x-content-type-options', headers['x-content-type-options'] === 'nosniff'],
    ['x-frame-options', headers['x-frame-options'] === 'DENY'],
    ['referrer-policy', headers['referrer-policy'] === 'same-origin'],
    ['permissions-policy', headers['permissions-policy'] !== undefined],
    ['cache-control', headers['cache-control'] === 'no-store'],
    ['x-request-id', headers['x-request-id'] !== undefined],
    ['no x-powered-by', headers['x-powered-by'] === undefined],
  ]
  return wanted.filter(([, ok]) => !ok).map(([name]) => name)
}

const names = /张三|李四|田埂之争|13800000000/

type Asking = Pick<Row, 'query' | 'form'>

/** The row of answers of all roles in one relation, and whatever was wrong with an answer. */
async function asked(id: string, method: 'get' | 'post', relation: Relation, row: Asking = rowOf(id)) {
  const statuses: number[] = []
  const wrong: string[] = []
  for (const role of roleKeys) {
    const answer = await county.ask(id, method, await county.as(role, relation), row)
    statuses.push(answer.status)
    const missing = headersMissing(answer)
    if (missing.length > 0) wrong.push(`${role} ${relation}: ${missing.join(', ')}`)
    if (!county.seesContent(role, relation) && names.test(answer.text)) wrong.push(`${role} ${relation}: told content`)
  }
  return { statuses: statuses.join(' '), wrong }
}

describe('every route', () => {
  it('has a row, and every row a route', () => {
    expect(Object.keys(matrix).sort()).toEqual(county.routes.map(({ id }) => id).sort())
  })

  it.each(Object.keys(matrix))('%s answers each role as the table says', async (id) => {
    const { get, post } = rowOf(id)
    for (const relation of typeof get === 'string' && typeof post === 'string' ? (['same'] as const) : relations) {
      const shown = await asked(id, 'get', relation)
      expect([relation, shown]).toEqual([relation, { statuses: cellsOf(get, relation), wrong: [] }])
      const done = await asked(id, 'post', relation)
      const expected = post === 'none' ? Array(8).fill(405).join(' ') : cellsOf(post, relation)
      expect([relation, done]).toEqual([relation, { statuses: expected, wrong: [] }])
    }
  })

  const withIntents = Object.entries(matrix).flatMap(([id, { intents }]) => (intents ? [[id, intents] as const] : []))
  it.each(withIntents)('%s does what it is asked for whom the table says', async (id, intents) => {
    for (const { form, post } of intents)
      for (const relation of relations) {
        const done = await asked(id, 'post', relation, { form })
        expect([form, relation, done]).toEqual([form, relation, { statuses: cellsOf(post, relation), wrong: [] }])
      }
  })

  it.each(Object.keys(matrix))('%s asks a stranger to sign in first', async (id) => {
    const row = rowOf(id)
    const nobody = { cookie: '', csrf: '' }
    const [shown, done] = [await county.ask(id, 'get', nobody, row), await county.ask(id, 'post', nobody, row)]
    expect([shown.status, headersMissing(shown)]).toEqual([row.getOut ?? 302, []])
    expect([done.status, headersMissing(done)]).toEqual([row.postOut ?? (row.post === 'none' ? 405 : 302), []])
    const isSentToSignIn = !['routes/language', 'routes/size'].includes(id)
    for (const answer of [shown, done].filter(({ status }) => isSentToSignIn && status === 302))
      expect(answer.headers.location).toMatch(/^\/sign-in(\?to=|$)/)
    expect(shown.text + done.text).not.toMatch(names)
  })
})

describe('a dispute that is not theirs to know of', () => {
  const ofDisputes = Object.keys(matrix).filter((id) => id.includes('$number') || id.includes('attachments'))

  it.each(ofDisputes)('%s answers as if there were none', async (id) => {
    for (const method of ['get', 'post'] as const)
      for (const data of [false, true]) {
        const visitor = await county.as('mediator', 'other')
        const real = await county.ask(id, method, visitor, rowOf(id), { data })
        const unknown = await county.ask(id, method, visitor, rowOf(id), { data, unknown: true })
        expect([method, data, shapeOf(real)]).toEqual([method, data, shapeOf(unknown)])
      }
  })

  /** An answer without what differs in every answer, and without the ids asked for. */
  function shapeOf({ status, headers, text }: Answer) {
    const body = county
      .withoutIds(text)
      .replace(/nonce(=\\?"|-)[\w-]+/g, 'nonce')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    return { status, headers: Object.keys(headers).sort(), body }
  }
})
