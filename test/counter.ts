/** The operators' counter, asked in process. */
import { expect } from 'vitest'
import { answer } from '#app/command/answer'

type Said = { status: 0 | 1; out: string; err: string }

/** What the words print for the database file, on the second of March 2021, at ten in the morning in Beijing. */
export async function fq(file: string, words: string, input = ''): Promise<Said> {
  const said = { out: '', err: '' }
  const status = await answer(words === '' ? [] : words.split(' '), {
    file,
    now: () => '2021-03-02T02:00:00.000Z',
    out: (text) => void (said.out += `${text}\n`),
    err: (line) => void (said.err += `${line}\n`),
    input: async () => input,
  })
  return { status, ...said }
}

/** The answer with --json, which must not have said anything beside it. */
export const jsonOf = async (file: string, words: string, input?: string) => {
  const { out, err, status } = await fq(file, `${words} --json`, input)
  expect(err).toBe('')
  return { status, json: JSON.parse(out) }
}
export const keysOf = (value: object) => Object.keys(value)

/** A database file that is not there. */
export const nowhere = '/nowhere/fengqiao.db'
