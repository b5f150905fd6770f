import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { aDatabaseFile } from '#test/database'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Starts the writer, kills it after `patience` ms of writing, and returns the numbers it had acknowledged. */
function writeAndDie(file: string, first: number, patience: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), patience)
    said += String(part)
  })
  return new Promise((resolve) => child.on('close', () => resolve(said.split('\n').slice(0, -1))))
}

it('loses nothing it acknowledged when it is killed, and keeps no half of anything', async () => {
  const { file, remove } = await aDatabaseFile()
  const acknowledged: string[] = []
  for (let round = 0; round < 5; round++)
    acknowledged.push(...(await writeAndDie(file, round * 1_000_000, 40 + round * 37)))
  const database = new Sqlite(file)
  const keys = new Set(database.prepare('SELECT key FROM Site').pluck().all() as string[])
  const numbers = new Set([...keys].map((key) => key.slice(0, -1)))
  const halves = [...numbers].filter((n) => !keys.has(`${n}a`) || !keys.has(`${n}b`))
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(acknowledged.filter((n) => !numbers.has(n))).toEqual([])
  expect(halves).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  remove()
}, 60_000)
