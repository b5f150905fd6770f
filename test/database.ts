import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { openDatabase, type Database } from '#app/db/connection.server'
import { deploy } from '#prisma/migrate'

const migrations = fileURLToPath(new URL('../prisma/migrations/', import.meta.url))

/** Named after the migrations' contents, so that a changed migration makes a new one. */
function templateName(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrations, name)))
  return join(tmpdir(), `fengqiao-template-${hash.digest('hex').slice(0, 16)}.db`)
}

async function template(): Promise<string> {
  const file = templateName()
  if (existsSync(file)) return file
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
  await deploy(join(folder, 'made.db'))
  renameSync(join(folder, 'made.db'), file) // whole or not at all: several test files may be at it at once
  rmSync(folder, { recursive: true })
  return file
}

/** The path of a fresh, migrated, empty database file in a folder of its own, with the function that removes it. */
export async function aDatabaseFile(): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
  const file = join(folder, 'fengqiao.db')
  copyFileSync(await template(), file)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A fresh, migrated, empty database, gone when the test that asked for it is over; a draft does not wait for the disk. */
export async function aDatabase(options: { draft?: boolean } = {}): Promise<Database> {
  const { file, remove } = await aDatabaseFile()
  const database = openDatabase(file, options)
  onTestFinished(async () => {
    await database.close()
    remove()
  })
  return database
}
