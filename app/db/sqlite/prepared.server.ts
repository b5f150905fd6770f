import type { Database as Connection, Statement } from 'better-sqlite3'

const caches = new WeakMap<Connection, Map<string, Statement>>()

function cached(connection: Connection, key: string, make: () => Statement): Statement {
  let cache = caches.get(connection)
  if (cache === undefined) caches.set(connection, (cache = new Map()))
  let statement = cache.get(key)
  if (statement === undefined) cache.set(key, (statement = make()))
  return statement
}

/**
 * The statement of this text on this connection, compiled once and kept. `sql` must come from a limited set of texts
 * (values are bound, never pasted in). Do not switch its mode with `pluck` or `raw`, others hold the same statement.
 */
export const prepared = <Row, Params extends unknown[] | {} = unknown[]>(connection: Connection, sql: string) =>
  cached(connection, sql, () => connection.prepare(sql)) as unknown as Params extends unknown[]
    ? Statement<Params, Row>
    : Statement<[Params], Row>

/** As `prepared`, giving the first column of each row instead of the row. */
export const plucked = <Value, Params extends unknown[] = unknown[]>(connection: Connection, sql: string) =>
  cached(connection, `pluck ${sql}`, () => connection.prepare(sql).pluck()) as unknown as Statement<Params, Value>
