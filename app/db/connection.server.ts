import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { safeAdapter, writerPragmas } from '#app/db/adapter.server'
import { databaseFile } from '#app/db/data-dir.server'
import { PrismaClient } from '#app/db/generated/prisma/client'
import { Turns } from '#app/db/sqlite/turns.server'

// One writer, and every writer in turn: docs/decisions/001-one-writer.md.

/** An open database. Everything that writes to it, Prisma or SQL, takes its turn in the same line. */
export interface Database {
  /** The file it lies in. */
  readonly file: string
  /** Prisma, for ordinary reads and writes. Connects when first asked. */
  readonly prisma: PrismaClient
  /** For lists and figures in SQL: refuses to write, sees only what is committed, integers as plain numbers. */
  readonly reader: Sqlite.Database
  /**
   * Does `work` in one durable transaction that nothing else can interleave with: it is synchronous, so it either
   * commits whole or, when it throws, leaves nothing and throws the same on. A promise as its result is refused.
   * Throws WriterBusy when the writer was not free in time.
   */
  exclusively<T>(work: (db: Sqlite.Database) => T): Promise<T>
  /** Waits for the writer, then closes everything. */
  close(): Promise<void>
}

function connect(file: string, pragmas: string): Sqlite.Database {
  const connection = new Sqlite(file, { timeout: 5000 })
  connection.exec(`${pragmas}; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY`)
  return connection
}

/**
 * A draft is written without waiting for the disk: it is nobody's until it is whole, synced and put in its place. A
 * larger log before it is folded in saves writing the same pages again and again.
 */
const draftPragmas = `${writerPragmas}; PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 20000`

/** Opens the migrated database `file`. Throws when there is none: making one is the business of `deploy`. */
export function openDatabase(file: string, { draft = false } = {}): Database {
  if (!existsSync(file))
    throw new Error(`There is no database at ${file}: run the migrations first (prisma/migrate.ts)`)
  const turns = new Turns()
  const writer = connect(file, draft ? draftPragmas : writerPragmas)
  const reader = connect(file, 'PRAGMA query_only = ON')
  const inTransaction = writer.transaction((work: (db: Sqlite.Database) => unknown) => work(writer))
  let prisma: PrismaClient | undefined
  return {
    file,
    reader,
    get prisma() {
      return (prisma ??= new PrismaClient({ adapter: safeAdapter(file, turns) }))
    },
    exclusively: <T>(work: (db: Sqlite.Database) => T) => turns.run(() => inTransaction.immediate(work) as T),
    close: async () => {
      await prisma?.$disconnect()
      await turns.run(() => writer.close())
      reader.close()
    },
  }
}

// The host and the pages are two bundles in one process: a module's own variable would open the file twice, with two lines.
const key = Symbol.for('fengqiao.database')
const held = globalThis as { [key]?: Database }

/** The database of this process, opened when first asked for. */
export const database = (): Database => (held[key] ??= openDatabase(databaseFile()))

/** Closes the database of this process, if it is open. */
export async function closeDatabase(): Promise<void> {
  const open = held[key]
  delete held[key]
  await open?.close()
}
