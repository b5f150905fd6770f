import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { verify } from '#app/db/verify.server'
import { aDatabaseFile } from '#test/database'
import { aSmallCounty } from '#test/random-county'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What a writer has acknowledged before its time begins to run: a slow disk is no failure. */
const WARM = 6

/** Starts a writer, kills it after `patience` ms of writing, and returns what it had acknowledged. */
function writeAndDie(writer: string, file: string, word: string, patience: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', pathOf(writer), file, word], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [said, isDying] = ['', false]
  child.stdout.on('data', (part) => {
    said += String(part)
    if (isDying || said.split('\n').length <= WARM) return
    isDying = true
    setTimeout(() => child.kill('SIGKILL'), patience)
  })
  return new Promise((resolve) => child.on('close', () => resolve(said.split('\n').slice(0, -1))))
}

it('loses nothing it acknowledged when it is killed, and keeps no half of anything', async () => {
  const { file, remove } = await aDatabaseFile()
  const acknowledged: string[] = []
  for (let round = 0; round < 5; round++)
    acknowledged.push(...(await writeAndDie('./writer.ts', file, String(round * 1_000_000), 40 + round * 37)))
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
})

it('gives every case accepted the next number, without gap or repeat, however often it is killed', async () => {
  const database = await aSmallCounty()
  const body = '320614101-mc'
  const acknowledged: string[] = []
  for (let round = 0; round < 4; round++)
    acknowledged.push(...(await writeAndDie('./acceptor.ts', database.file, body, 50 + round * 61)))
  const rows = database.reader.prepare('SELECT series, seq, disputeId FROM CaseNumber ORDER BY seq').all() as {
    series: string
    seq: number
    disputeId: string
  }[]
  expect(acknowledged.length).toBeGreaterThan(10)
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1))
  expect(new Set(rows.map(({ series }) => series))).toEqual(new Set([`${body}/2020/人调`]))
  const numbered = new Set(rows.map(({ disputeId }) => disputeId))
  expect(acknowledged.filter((id) => !numbered.has(id))).toEqual([])
  expect(verify(database.reader).checks.filter((each) => !each.ok)).toEqual([])
})
