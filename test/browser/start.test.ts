import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '#test/house/sources'

// The built host as a process: `npm start` and what it says.

function start(variables: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fengqiao-start-'))
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0', ...variables }
  const host = spawn(process.execPath, ['build/host.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    host.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })
  let said = ''
  for (const stream of [host.stdout, host.stderr]) stream.on('data', (part) => (said += String(part)))
  const ended = new Promise<number | null>((resolve) => host.once('close', resolve))
  return { host, ended, said: () => said }
}

const key = Buffer.alloc(32, 7).toString('base64')

it('refuses to start in production without a key and an address, in clear words', async () => {
  const { ended, said } = start({ ORIGIN: '', FENGQIAO_KEY: '', FENGQIAO_KEY_FILE: '' })
  expect(await ended).toBe(1)
  expect(said()).toContain('FENGQIAO_KEY_FILE')
  expect(said()).toContain('ORIGIN')
  expect(said()).not.toMatch(/\n\s+at /)
})

it('refuses a key that is none', async () => {
  const { ended, said } = start({ ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: 'short', FENGQIAO_KEY_FILE: '' })
  expect(await ended).toBe(1)
  expect(said()).toMatch(/^A key is 32 random bytes/)
})

it('starts with both on an empty folder, and stops when asked to', async () => {
  const { host, ended, said } = start({ ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: key, FENGQIAO_KEY_FILE: '' })
  await expect.poll(said, { timeout: 60_000 }).toContain('Fengqiao: https://fengqiao.example')
  host.kill('SIGTERM')
  expect(await ended).toBe(0)
})
