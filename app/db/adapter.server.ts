import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { WriterBusy, type Turns } from '#app/db/sqlite/turns.server'

// Prisma's adapter for better-sqlite3 (7.10.0) sends everything down one connection and takes its mutex for transactions
// only. A write made beside an open transaction is acknowledged and then undone with it, and a read beside it sees what
// is not committed; a COMMIT that fails leaves the connection inside the dead transaction. adapter.server.test.ts shows
// each. So: one connection that only reads, one that writes, and every write waits for its turn.

const ask = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })
const isRead = (query: SqlQuery) => /^\s*SELECT\b/i.test(query.sql)

const closed = () =>
  new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'This transaction has already ended' })

async function acquire(turns: Turns): Promise<() => void> {
  try {
    return await turns.acquire()
  } catch (error) {
    // Prisma's code for it is P1008.
    throw error instanceof WriterBusy ? new DriverAdapterError({ kind: 'SocketTimeout' }) : error
  }
}

/** Prisma itself sends COMMIT or ROLLBACK as a statement, then calls commit or rollback, which end the turn. */
function transaction(writer: SqlDriverAdapter, release: () => void): Transaction {
  let ended = false
  const end = async () => {
    if (ended) return
    ended = true
    // After a COMMIT there is nothing to roll back and SQLite says so; after one that failed this is the way out.
    await writer.executeRaw(ask('ROLLBACK')).catch(() => {})
    release()
  }
  const executeRaw = async (query: SqlQuery) => {
    if (ended) throw closed()
    try {
      return await writer.executeRaw(query)
    } catch (error) {
      if (/^\s*(COMMIT|ROLLBACK)\s*;?\s*$/i.test(query.sql)) await end()
      throw error
    }
  }
  const say = async (sql: string) => void (await executeRaw(ask(sql)))
  return {
    provider: 'sqlite',
    adapterName: writer.adapterName,
    options: { usePhantomQuery: false },
    executeRaw,
    queryRaw: async (query) => {
      if (ended) throw closed()
      return writer.queryRaw(query)
    },
    commit: end,
    rollback: end,
    createSavepoint: (name) => say(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => say(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => say(`RELEASE SAVEPOINT ${name}`),
  }
}

function adapter(reader: SqlDriverAdapter, writer: SqlDriverAdapter, turns: Turns): SqlDriverAdapter {
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await acquire(turns)
    try {
      return await work()
    } finally {
      release()
    }
  }
  return {
    provider: 'sqlite',
    adapterName: writer.adapterName,
    // INSERT … RETURNING arrives as a query too: only what begins with SELECT goes to the reader.
    queryRaw: (query) => (isRead(query) ? reader.queryRaw(query) : inTurn(() => writer.queryRaw(query))),
    executeRaw: (query) => inTurn(() => writer.executeRaw(query)),
    executeScript: (script) => inTurn(() => writer.executeScript(script)),
    startTransaction: async () => {
      const release = await acquire(turns)
      try {
        await writer.executeRaw(ask('BEGIN IMMEDIATE'))
      } catch (error) {
        release()
        throw error
      }
      return transaction(writer, release)
    },
    dispose: async () => {
      await reader.dispose()
      await inTurn(() => writer.dispose())
    },
  }
}

/** Settings of every connection that writes. FULL: what was acknowledged outlives a power failure, not only a crash. */
export const writerPragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA busy_timeout = 5000',
].join(';')

/** Prisma's way to the SQLite database `file`, safe beside all others that hold the same `turns`. */
export function safeAdapter(file: string, turns: Turns): SqlDriverAdapterFactory {
  const bare = new PrismaBetterSqlite3({ url: `file:${file}` })
  return {
    provider: 'sqlite',
    adapterName: bare.adapterName,
    connect: async () => {
      const writer = await bare.connect()
      await writer.executeScript(writerPragmas)
      const reader = await bare.connect()
      await reader.executeScript('PRAGMA query_only = ON; PRAGMA busy_timeout = 5000')
      return adapter(reader, writer, turns)
    },
  }
}
