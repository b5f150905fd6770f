/** A report pasted and uploaded, as officials do it; and what is no report. */
import { Document, Packer, Paragraph } from 'docx'
import { expect, it, onTestFinished } from 'vitest'
import { action as file, loader as fileLoader } from '#app/routes/check-report.file/route'
import { committeeOf, VILLAGE } from '#test/factories/territory'
import { settle } from '#test/factories/county'
import { startHost } from '#test/host'
import type { CheckAnswer } from './checking.server'
import { action, loader } from './route'

const text = '2020年受理869件，调解成功842件，成功率98.9%。'

async function anOfficial() {
  const host = await startHost({
    '/check-report': { loader, action },
    '/check-report/file': { loader: fileLoader, action: file },
  })
  onTestFinished(() => host.stop())
  await settle(host.database)
  const official = await host.person('official', committeeOf(VILLAGE))
  const post = (path: string, fields: Readonly<Record<string, string | Blob>>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ csrf: official.csrf, ...fields })) form.append(name, value)
    const page = `${host.url}${path}?_data=${encodeURIComponent(`routes${path}`)}`
    const body = new Response(form)
    return body.arrayBuffer().then((bytes) =>
      fetch(page, {
        method: 'POST',
        headers: {
          origin: host.url,
          cookie: official.cookie,
          'content-type': body.headers.get('content-type') ?? '',
        },
        body: bytes,
        redirect: 'manual',
      }),
    )
  }
  const answer = async (fields: Readonly<Record<string, string | Blob>>) => {
    const response = await post('/check-report', fields)
    return { status: response.status, body: (await response.json()) as CheckAnswer }
  }
  return { post, answer }
}

it('checks what was pasted, and gives it back with what was found', async () => {
  const { answer } = await anOfficial()
  const { status, body } = await answer({ text, year: '', 'as-of': '' })
  if (!body.ok) throw new Error('not checked')
  expect([status, body.year, body.typed.text]).toEqual([200, 2020, text])
  expect(body.checked.claims.map(({ verdict }) => verdict).at(-1)).toBe('contradicted')
})

it('reads a Word document', async () => {
  const { answer } = await anOfficial()
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }))
  const { body } = await answer({ file: new File([new Uint8Array(bytes)], '报告.docx') })
  expect(body.ok && body.typed.text).toBe(text)
})

it('keeps what was pasted when it is refused, and says why beside the field', async () => {
  const { answer } = await anOfficial()
  const wrong = await answer({ text, year: '20x', 'as-of': '2020-02-30', body: 'nowhere' })
  expect([wrong.status, wrong.body.typed.text]).toEqual([422, text])
  expect(!wrong.body.ok && wrong.body.problems).toEqual({
    year: 'not-a-choice',
    'as-of': 'not-a-day',
    body: 'not-a-choice',
  })
  expect((await answer({})).body).toMatchObject({ ok: false, problems: { text: 'neither' } })
  const both = await answer({ text, file: new File(['受理53件'], 'a.txt') })
  expect(both.body).toMatchObject({ ok: false, typed: { text }, problems: { file: 'both' } })
  const zip = await answer({ file: new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'a.docx') })
  expect(zip.body).toMatchObject({
    ok: false,
    trouble: { at: 'file', words: { en: expect.stringContaining('damaged') } },
  })
  const long = await answer({ file: new File([new Uint8Array(5 * 1024 * 1024).fill(97)], 'a.txt') })
  expect(long.body).toMatchObject({ ok: false, trouble: { words: { en: expect.stringContaining('too long') } } })
})

it('shows no figures of bodies beyond the reader’s own', async () => {
  const { post } = await anOfficial()
  const answer = await post('/check-report', { text, body: '320000' })
  expect([403, 422]).toContain(answer.status)
})

it('makes the result a file whose places are places in its text', async () => {
  const { post } = await anOfficial()
  const answer = await post('/check-report/file', { text })
  expect(answer.headers.get('content-disposition')).toContain('report-check-2020.json')
  const result = (await answer.json()) as { text: string; claims: { text: string; start: number; end: number }[] }
  expect(result.claims).toHaveLength(3)
  for (const claim of result.claims) expect(result.text.slice(claim.start, claim.end)).toBe(claim.text)
})
