import { expect, it } from 'vitest'
import type { Refused } from '#app/http/refusal.server'
import { patternLines } from '#app/db/number-patterns.server'
import { settle } from '#test/factories/county'
import { CENTRE, committeeOf, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

async function aDesk() {
  const host = await aHost({ '/admin/numbers': { loader, action } })
  await settle(host.database)
  const administrator = await host.person('administrator', CENTRE)
  const post = (form: Record<string, string>) =>
    host.post('/admin/numbers', { csrf: administrator.csrf, ...form }, { cookie: administrator.cookie })
  return { host, post, lines: () => patternLines(host.database) }
}

const answerIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, unknown> }).actionData)[0]

const pattern = {
  kind: '人调',
  body: committeeOf(VILLAGE),
  organ: '东村',
  pattern: '({year}){organ}{type}字第{seq:4}号',
}

it('shows what the next number will be before it is saved', async () => {
  const { post, lines } = await aDesk()
  const answer = await post({ do: 'preview', ...pattern })
  expect(answerIn(answer.text)).toMatchObject({ ok: true, text: '(2026)东村人调字第0001号' })
  expect(lines()).toEqual([])
})

it('saves a pattern for a body, or for every other, and drops it again', async () => {
  const { post, lines } = await aDesk()
  expect((await post({ do: 'set', ...pattern })).status).toBe(302)
  await post({ do: 'set', kind: '人调', body: '', organ: '', pattern: '{year}-{seq}' })
  expect(lines()).toEqual([{ kind: '人调', body: '', organ: null, pattern: '{year}-{seq}' }, pattern])
  await post({ do: 'drop', kind: '人调', body: '' })
  expect(lines()).toEqual([pattern])
})

it.each([
  ['pattern', { pattern: '{organ}第{seq}号' }, 'no-year'],
  ['pattern', { pattern: '{year}{organ}' }, 'no-seq'],
  ['pattern', { pattern: '{year}{seq}{day}' }, 'unknown-token'],
  ['body', { body: '999999' }, 'unknown-body'],
  ['kind', { kind: '外' }, 'not-a-choice'],
])('says what is wrong with the %s', async (field, bent, problem) => {
  const { post, lines } = await aDesk()
  const answer = await post({ do: 'set', ...pattern, ...bent })
  expect(answer.status).toBe(422)
  expect((answerIn(answer.text) as Refused).fieldErrors).toEqual({ [field]: [problem] })
  expect(lines()).toEqual([])
})
