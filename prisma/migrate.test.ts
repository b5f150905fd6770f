import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deploy, difference } from '#prisma/migrate'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function look<T>(file: string, sql: string): T[] {
  const database = new Sqlite(file)
  try {
    return database.prepare(sql).pluck().all() as T[]
  } finally {
    database.close()
  }
}

describe('migrations', () => {
  it('say what the schema says', async () => {
    expect(await difference()).toBeNull()
  })

  it('make a database once, whole, and then leave it alone', async () => {
    const folder = aFolder()
    const file = join(folder, 'deep', 'fengqiao.db')
    const applied = await deploy(file)
    expect(applied.length).toBeGreaterThan(0)
    expect(readdirSync(join(folder, 'deep'))).toEqual(['fengqiao.db'])
    expect(await deploy(file)).toEqual([])
    expect(look(file, 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL')).toEqual(applied)
    expect(look(file, 'PRAGMA integrity_check')).toEqual(['ok'])
  })

  it('keep the tables of the figures in the order of their keys', async () => {
    const file = join(aFolder(), 'fengqiao.db')
    await deploy(file)
    expect(look(file, "SELECT name FROM pragma_table_list WHERE wr = 1 AND schema = 'main' ORDER BY name")).toEqual(
      expect.arrayContaining(['Learnt', 'LearntDay', 'Line', 'Reach', 'Rollup', 'Timely']),
    )
  })

  it('upgrade all the way or not at all, and try again once what failed is mended', async () => {
    const folder = aFolder()
    const file = join(folder, 'fengqiao.db')
    const laterOnes = (...texts: string[]) => {
      const migrations = join(folder, 'migrations')
      cpSync('prisma/migrations', migrations, { recursive: true })
      for (const [at, text] of texts.entries()) {
        mkdirSync(join(migrations, `2099010100000${at}_later`), { recursive: true })
        writeFileSync(join(migrations, `2099010100000${at}_later`, 'migration.sql'), text)
      }
      return migrations
    }
    const first = await deploy(file)
    const keptRows = 'INSERT INTO "Kept" VALUES (1)'
    const failing = laterOnes(
      `CREATE TABLE "Kept" ("n" INTEGER); ${keptRows};`,
      'CREATE TABLE "More" ("n" INTEGER); NONSENSE;',
    )
    await expect(deploy(file, failing)).rejects.toThrow('NONSENSE')
    expect(look(file, "SELECT name FROM sqlite_master WHERE name IN ('Kept', 'More')")).toEqual([])
    expect(look(file, 'SELECT migration_name FROM _prisma_migrations')).toEqual(first)
    const mended = laterOnes(`CREATE TABLE "Kept" ("n" INTEGER); ${keptRows};`, 'CREATE TABLE "More" ("n" INTEGER);')
    expect(await deploy(file, mended)).toEqual(['20990101000000_later', '20990101000001_later'])
    expect(look(file, 'SELECT n FROM "Kept"')).toEqual([1])
  })

  it('refuse an upgrade that leaves rows belonging to none', async () => {
    const folder = aFolder()
    const file = join(folder, 'fengqiao.db')
    await deploy(file)
    const migrations = join(folder, 'migrations')
    cpSync('prisma/migrations', migrations, { recursive: true })
    mkdirSync(join(migrations, '20990101000000_later'))
    const orphan = 'CREATE TABLE "A" ("n" INTEGER PRIMARY KEY); CREATE TABLE "B" ("a" INTEGER REFERENCES "A" ("n"));'
    writeFileSync(join(migrations, '20990101000000_later', 'migration.sql'), `${orphan} INSERT INTO "B" VALUES (7);`)
    await expect(deploy(file, migrations)).rejects.toThrow('belong to none')
    expect(look(file, "SELECT name FROM sqlite_master WHERE name IN ('A', 'B')")).toEqual([])
  })

  it('go on where the engine is needed: a database that holds tables but no migration', async () => {
    const file = join(aFolder(), 'fengqiao.db')
    await deploy(file)
    const database = new Sqlite(file)
    database.exec('DELETE FROM _prisma_migrations')
    database.close()
    await expect(deploy(file)).rejects.toThrow() // it will not write over what it did not make
    expect(look(file, 'SELECT count(*) FROM Event')).toEqual([0])
  })

  it('refuse a database made by another text of the same migration', async () => {
    const file = join(aFolder(), 'fengqiao.db')
    await deploy(file)
    const database = new Sqlite(file)
    database.exec("UPDATE _prisma_migrations SET checksum = 'another'")
    database.close()
    await expect(deploy(file)).rejects.toThrow('Edited after it was applied')
  })

  it('refuse a file that is no database', async () => {
    const file = join(aFolder(), 'fengqiao.db')
    appendFileSync(file, 'this is not a database, but it is long enough to look like one to nobody')
    await expect(deploy(file)).rejects.toThrow('not a database')
  })
})
