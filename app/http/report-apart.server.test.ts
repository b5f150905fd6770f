import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { checkReportApart, type ReportAsked } from '#app/http/report-apart.server'
import { aDatabaseFile } from '#test/database'

const program = fileURLToPath(new URL('./serve.server.ts', import.meta.url))
const flags = ['--import', 'tsx']
/** More than the product has: from its sources and on a busy machine the process alone may take that to start. */
const patience = 200_000
const asked = (report: string | Uint8Array): ReportAsked => ({ report, body: '320684', today: '2021-03-02' })

async function somewhere() {
  const { file, remove } = await aDatabaseFile()
  onTestFinished(remove)
  vi.stubEnv('DATA_DIR', dirname(file))
  onTestFinished(() => void vi.unstubAllEnvs())
}

it('checks in a process of its own, one report after another, and turns away a crowd', async () => {
  await somewhere()
  const check = checkReportApart({ program, flags, patience })
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => check(asked('2020年受理869件，调解成功842件，成功率98.9%。'))),
  )
  const first = answers[0]
  if (!first || 'trouble' in first) throw new Error('not checked')
  expect(first.year).toBe(2020)
  expect(first.checked.claims.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'contradicted'])
  expect(answers.map((each) => ('trouble' in each ? each.trouble.en : 'checked')).slice(7)).toEqual([
    'checked',
    expect.stringContaining('try again'),
    expect.stringContaining('try again'),
  ])
  expect(await check(asked(new Uint8Array([0x50, 0x4b, 3, 4])))).toHaveProperty('trouble')
})

it('stops what takes too long, and goes on with the next', async () => {
  await somewhere()
  const check = checkReportApart({ program, flags, patience: 1 })
  expect(await check(asked('受理53件'))).toMatchObject({ trouble: { en: expect.stringContaining('too long') } })
  const patient = checkReportApart({ program, flags, patience })
  expect(await patient(asked('受理53件'))).toHaveProperty('checked')
})
