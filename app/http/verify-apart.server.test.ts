import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { verifyApart } from '#app/http/verify-apart.server'
import { aDatabaseFile } from '#test/database'

const host = ['--import', 'tsx', fileURLToPath(new URL('./serve.server.ts', import.meta.url))]

it('checks in a process of its own, once for all who ask while it runs', async () => {
  const { file, remove } = await aDatabaseFile()
  onTestFinished(remove)
  vi.stubEnv('DATA_DIR', dirname(file))
  const asked = verifyApart(host)
  expect(verifyApart(host)).toBe(asked)
  const { ok, checks } = await asked
  expect(ok).toBe(true)
  expect(checks.map(({ name }) => name)).toContain('chain')
  const next = verifyApart(host)
  expect(next).not.toBe(asked)
  await next
  vi.unstubAllEnvs()
})

it('says so when the process breaks off', async () => {
  await expect(verifyApart(['--no-such-flag'])).rejects.toThrow('--no-such-flag')
})
