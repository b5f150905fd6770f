/**
 * The whole demo county, made once for whatever wants it: in the folder for temporary files, named after everything it
 * is made from and the day, so that a change makes a new one. Made by the command line, as an operator would.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '#app/domain/law/day'
import type { Role } from '#app/domain/people/role'
import { root } from '#test/house/sources'

const PREFIX = 'fengqiao-demo-'
const madeFrom = ['prisma/demo', 'prisma/migrations', 'app/domain', 'app/db', 'app/command/demo.ts']

function nameOf(day: string): string {
  const hash = createHash('sha256').update(day)
  for (const part of madeFrom) {
    const path = join(root, part)
    const names = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names)
      if (/\.(ts|sql)$/.test(name || path) && !/\.test\.ts$|generated/.test(name))
        hash.update(readFileSync(join(path, name)))
  }
  return join(tmpdir(), `${PREFIX}${hash.digest('hex').slice(0, 16)}`)
}

/** What the command line said when it made the county. */
export type MadeCounty = {
  disputes: number
  events: number
  seconds: number
  signIns: { role: Role; login: string; password: string }[]
}

/** Each takes two hundred megabytes: what nobody has made for some hours is of an older state and goes. */
function sweep(): void {
  const hours = 3
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const path = join(tmpdir(), name)
    if (Date.now() - statSync(path).mtimeMs > hours * 3_600_000) rmSync(path, { recursive: true, force: true })
  }
}

function template(): string {
  const folder = nameOf(dayOf(new Date().toISOString()))
  if (existsSync(folder)) return folder
  sweep()
  const draft = mkdtempSync(join(tmpdir(), 'fengqiao-making-'))
  const env = { ...process.env, DATA_DIR: draft, FENGQIAO_KEY: '', FENGQIAO_KEY_FILE: '' }
  const said = execFileSync('npm', ['run', '-s', 'fq', '--', 'demo', '--json'], { cwd: root, env, encoding: 'utf8' })
  writeFileSync(join(draft, 'made.json'), said)
  try {
    renameSync(draft, folder) // whole or not at all: two may be at it at once
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true })
  }
  return folder
}

/** A copy of the demo county in `dataDir`: the database and the key its numbers are sealed with. */
export function aDemoCounty(dataDir: string): MadeCounty {
  cpSync(template(), dataDir, { recursive: true })
  return JSON.parse(readFileSync(join(dataDir, 'made.json'), 'utf8')) as MadeCounty
}
