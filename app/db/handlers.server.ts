import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Worker } from '#app/domain/dispute/draft'
import { permissions } from '#app/domain/people/permission'
import { roleKeys } from '#app/domain/people/role'

/** Roles that may act on what is assigned to them. */
const acting = roleKeys.filter((role) => permissions[role].disputes.act?.includes('handling'))

/** Who could be given a proceeding at this body, by name. */
export const handlersIn = (db: Sqlite.Database, body: string): Worker[] =>
  prepared<Worker>(
    db,
    `SELECT id, name, role FROM Account
     WHERE body = ? AND disabledAt IS NULL AND role IN (SELECT value FROM json_each(?)) ORDER BY name, id`,
  ).all(body, JSON.stringify(acting))
