/**
 * Which lines are a body's: those of the tree of each day, as they were posted; or, by today's tree, those of all that
 * stands in it now, predecessors too, each posting once. Only what ever stood otherwise is looked at a second time.
 */
import type Sqlite from 'better-sqlite3'
import { surroundings } from '#app/db/surroundings.server'
import type { BodyKind } from '#app/domain/territory/body'
import { successionOf, type Succession } from '#app/domain/territory/succession'

/** Absent: by the tree of each day. */
export type Tree = 'now'
export type Condition = { sql: string; values: readonly unknown[] }

/** What stands otherwise by today's tree; undefined where nothing does, and the lines are as they were posted. */
export function otherwise(db: Sqlite.Database, body: string, tree: Tree | undefined): Succession | undefined {
  if (tree === undefined) return undefined
  const succession = successionOf(surroundings(db).territory, body)
  return succession.changed.length === 0 ? undefined : succession
}

const inList = `IN (SELECT value FROM json_each(?))`

/** Postings of bodies and places that stand otherwise: whether each is the body's by today's tree. */
function questioned({ inside, changed }: Succession, filter: Condition): Condition {
  const [all, odd] = [JSON.stringify(inside), JSON.stringify(changed)]
  const lines = `SELECT posting, body FROM Line WHERE body ${inList} AND ${filter.sql}`
  return {
    sql: `SELECT DISTINCT p.id AS posting, p.body ${inList} OR p.place ${inList} AS inside FROM (${lines}) l
      CROSS JOIN Posting p ON p.id = l.posting WHERE p.body = l.body OR p.place = l.body`,
    values: [all, all, odd, ...filter.values],
  }
}

/** Lines the body has by the tree of their day, and not by today's. */
export function lost(succession: Succession, body: string, filter: Condition): Condition {
  const { sql, values } = questioned(succession, filter)
  return {
    sql: `body = ? AND ${filter.sql} AND posting IN (SELECT posting FROM (${sql}) WHERE NOT inside)`,
    values: [body, ...filter.values, ...values],
  }
}

/** Lines of others that are the body's by today's tree: for each posting the one of who had it. */
export function gained(succession: Succession, body: string, filter: Condition): Condition {
  const { sql, values } = questioned(succession, filter)
  const new_ = `SELECT posting FROM (${sql}) k WHERE inside AND NOT EXISTS (SELECT 1 FROM Line x WHERE x.posting = k.posting AND x.body = ?)`
  return {
    sql: `posting IN (${new_}) AND body = (SELECT p.body FROM Posting p WHERE p.id = Line.posting)`,
    values: [...values, body],
  }
}

/** The lines of a body under a filter, with these columns of theirs. */
export function bodyLines(
  db: Sqlite.Database,
  { body, tree, columns }: { body: string; tree?: Tree; columns: string },
  filter: Condition,
): Condition {
  const succession = otherwise(db, body, tree)
  const own = `SELECT ${columns} FROM Line WHERE body = ? AND ${filter.sql}`
  if (!succession) return { sql: own, values: [body, ...filter.values] }
  const [asked, more] = [questioned(succession, filter), gained(succession, body, filter)]
  return {
    sql: `${own} AND posting NOT IN (SELECT posting FROM (${asked.sql}) WHERE NOT inside)
      UNION ALL SELECT ${columns} FROM Line WHERE ${more.sql}`,
    values: [body, ...filter.values, ...asked.values, ...more.values],
  }
}

/** The bodies of some kinds among those that stand in one by today's tree. */
export function ofKindsNow(db: Sqlite.Database, body: string, kinds: readonly BodyKind[]): string[] {
  const { territory } = surroundings(db)
  return successionOf(territory, body).inside.filter((code) => kinds.some((kind) => territory.get(code)?.kind === kind))
}
