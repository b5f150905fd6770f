/** The disputes whose content a person may see, when they are few: then a search looks among them, not among all it finds. */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/list.server'
import { listBranches } from '#app/db/scope.server'
import { plucked } from '#app/db/sqlite/prepared.server'

/** More than these are not collected: then most of what is found may be read, and is soon a page. */
const FEW = 500

/**
 * Every dispute the person may see, by its sequence number, and perhaps some marked ones they may not: whoever asks tries
 * each. Undefined when they are not few.
 */
export function fewReadable(db: Sqlite.Database, { person, area, whole }: Asker): number[] | undefined {
  const branches = listBranches(person, 'see-dispute', area, whole)
  if (branches.length === 0) return []
  const parts = branches.map(
    ({ from, seq, where }) => `SELECT * FROM (SELECT ${seq} FROM ${from} WHERE ${where} LIMIT ${FEW + 1})`,
  )
  const found = plucked<number>(db, parts.join(' UNION ')).all(...branches.flatMap(({ values }) => values))
  return found.length > FEW ? undefined : found
}
