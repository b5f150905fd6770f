import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { lookApart, signalsApart } from '#app/http/signals-apart.server'
import type { SignalsAsked } from '#app/db/signals.server'
import { aDatabaseFile } from '#test/database'

const asked = { body: '320614', period: { from: '2020-01-01', to: '2020-12-31' } }
const found = (of: SignalsAsked, computedAt: string) => ({ ...of, computedAt, closings: 0, cut: false, raised: [] })

it('looks in a process of its own', async () => {
  const { file, remove } = await aDatabaseFile()
  onTestFinished(remove)
  vi.stubEnv('DATA_DIR', dirname(file))
  const host = ['--import', 'tsx', fileURLToPath(new URL('./serve.server.ts', import.meta.url))]
  expect(await lookApart(host)(asked)).toMatchObject({ ...asked, closings: 0, cut: false, raised: [] })
  vi.unstubAllEnvs()
})

it('keeps what was found for half an hour, and looks anew when asked, at most once a minute', async () => {
  let [time, looks] = [0, 0]
  const look = async (of: SignalsAsked) => found(of, String(++looks))
  const signalled = signalsApart({ look, clock: () => time })
  const at = async (minute: number, again = false) => {
    time = minute * 60_000
    return (await signalled(asked, again))?.computedAt
  }
  expect(await at(0)).toBe('1')
  expect(await at(0.5, true)).toBe('1')
  expect(await at(29)).toBe('1')
  expect(await at(29.1, true)).toBe('2')
  expect(await at(60)).toBe('3')
})

it('tells who comes too early nothing yet, looks one at a time, and does not keep a look that failed', async () => {
  const waiting: (() => void)[] = []
  let fails = true
  const look = async (of: SignalsAsked) => {
    await new Promise<void>((go) => waiting.push(go))
    if (fails) throw new Error('broken off')
    return found(of, 'now')
  }
  const signalled = signalsApart({ look, patience: 5 })
  const other = { ...asked, body: '320614101' }
  expect(await signalled(asked)).toBeUndefined()
  expect(await signalled(other)).toBeUndefined()
  expect(waiting).toHaveLength(1)
  const late = signalled(asked)
  waiting[0]?.()
  await expect(late).rejects.toThrow('broken off')
  fails = false
  await vi.waitFor(() => expect(waiting).toHaveLength(2), 20_000)
  waiting[1]?.()
  await vi.waitFor(async () => expect(await signalled(other)).toMatchObject({ body: '320614101' }), 20_000)
  expect(await signalled(asked)).toBeUndefined()
  await vi.waitFor(() => expect(waiting).toHaveLength(3), 20_000)
  waiting[2]?.()
  await vi.waitFor(async () => expect(await signalled(asked)).toMatchObject({ body: '320614' }), 20_000)
})
