import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Role } from '#app/domain/people/role'
import { aDemoCounty } from '#test/demo-county'
import { root } from '#test/house/sources'

export type DemoSignIn = { role: Role; login: string; password: string }

/** What the journeys walk through: the built product, serving a fresh demo county. */
export type County = { url: string; dataDir: string; signIns: DemoSignIn[] }

declare module 'vitest' {
  interface ProvidedContext {
    county: County
  }
}

const run = (env: NodeJS.ProcessEnv, ...words: string[]) =>
  execFileSync('npm', ['run', '-s', ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Starts the host on a free port; resolves to its address once it says so. */
function start(env: NodeJS.ProcessEnv): Promise<{ url: string; host: ChildProcess }> {
  const host = spawn(process.execPath, ['build/host.js', '--demo'], {
    cwd: root,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`The host ended with ${code} before it served anything`)))
    host.stdout?.on('data', (part) => {
      const url = /http:\/\/localhost:\d+/.exec(String(part))?.[0]
      if (url) resolve({ url, host })
    })
  })
}

/** Before the journeys: builds, makes the demo county in a folder of its own, serves it. Returns how to end it all. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fengqiao-county-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    ORIGIN: '',
    FENGQIAO_KEY: '',
    FENGQIAO_REMIND_MINUTES: '0', // journeys count what they see
    FENGQIAO_KEY_FILE: '',
  }
  run(env, 'build')
  const { signIns } = aDemoCounty(dataDir)
  const { url, host } = await start(env)
  project.provide('county', { url, dataDir, signIns })
  return async () => {
    const ended = new Promise((resolve) => host.once('close', resolve))
    host.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}
