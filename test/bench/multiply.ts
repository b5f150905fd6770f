/**
 * A county made larger without the door: every dispute again under other ids, with its lines, sums, clocks and reach. For
 * sizes whose making through the door takes hours. Not copied: parties, records, commands, the words of the search; the
 * chain of the copied events is not whole. Good for figures, lists of cases and returns, for nothing else.
 */
import type Sqlite from 'better-sqlite3'

/** Ids that get the number of the copy behind them; numbers that are moved up by the largest there is. */
const named = new Set(['id', 'disputeId', 'proceedingId', 'parentId', 'number'])
const moved: Readonly<Record<string, { table: string; column: string }>> = {
  'Dispute.seq': { table: 'Dispute', column: 'seq' },
  'Reach.seq': { table: 'Dispute', column: 'seq' },
  'Proceeding.disputeSeq': { table: 'Dispute', column: 'seq' },
  'Event.seq': { table: 'Event', column: 'seq' },
  'Posting.eventSeq': { table: 'Event', column: 'seq' },
  'Posting.id': { table: 'Posting', column: 'id' },
  'Line.posting': { table: 'Posting', column: 'id' },
}
const copied = ['Event', 'Posting', 'Dispute', 'Proceeding', 'Deadline', 'Reach', 'Line']

function copyOf(db: Sqlite.Database, table: string, tops: ReadonlyMap<string, number>): string {
  const columns = db.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const selected = columns.map(({ name }) => {
    const move = moved[`${table}.${name}`]
    if (move) return `t."${name}" + k.n * ${tops.get(move.table) ?? 0}`
    return named.has(name) ? `CASE WHEN t."${name}" <> '' THEN t."${name}" || '~' || k.n END` : `t."${name}"`
  })
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  // In the order of the key, so that each page of the table is written once, not once a copy.
  const order = key.map(({ name }) => columns.findIndex((each) => each.name === name) + 1).join(', ')
  return `INSERT INTO "${table}" (${names}) SELECT ${selected.join(', ')} FROM source."${table}" t CROSS JOIN copies k ORDER BY ${order}`
}

/** Its other indexes are made again at the end, sorted: row by row they would be written all over. */
function withoutIndexes(db: Sqlite.Database, table: string, fill: () => void): void {
  const indexes = db
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`)
    .all(table) as { name: string; sql: string }[]
  for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`)
  fill()
  for (const { sql } of indexes) db.exec(sql)
}

/** Turns the county in `source` into one `times` as large, in a database that has its tables and nothing of disputes. */
export function multiply(db: Sqlite.Database, source: string, times: number): void {
  db.prepare(`ATTACH ? AS source`).run(source)
  const tops = new Map(
    Object.values(moved).map(({ table, column }) => [
      table,
      Number(db.prepare(`SELECT max("${column}") FROM source."${table}"`).pluck().get()),
    ]),
  )
  db.exec(`CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY)`)
  for (let n = 0; n < times; n++) db.prepare(`INSERT INTO copies VALUES (?)`).run(n)
  db.transaction(() => {
    for (const table of copied) withoutIndexes(db, table, () => db.exec(copyOf(db, table, tops)))
    for (const table of ['Rollup', 'Learnt', 'LearntDay'])
      db.exec(`INSERT INTO "${table}" SELECT * FROM source."${table}";
        UPDATE "${table}" SET count = count * ${times}, quantity = quantity * ${times}`)
    db.exec(`INSERT INTO Timely SELECT * FROM source.Timely; UPDATE Timely SET count = count * ${times}`)
  })()
  db.exec(`DROP TABLE copies; DETACH source`)
}
