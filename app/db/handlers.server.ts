import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { permissions } from '#app/domain/people/permission'
import { roleKeys, type Role } from '#app/domain/people/role'

export type Handler = { id: string; name: string; role: Role }

/** Roles that may act on what is assigned to them. */
const acting = roleKeys.filter((role) => permissions[role].disputes.act?.includes('handling'))

/** Who could be given a proceeding at this body, by name. */
export const handlersAt = ({ reader }: Database, body: string): Handler[] => handlersIn(reader, body)

/** The same inside a transaction. */
export const handlersIn = (db: Sqlite.Database, body: string): Handler[] =>
  prepared<Handler>(
    db,
    `SELECT id, name, role FROM Account
     WHERE body = ? AND disabledAt IS NULL AND role IN (SELECT value FROM json_each(?)) ORDER BY name, id`,
  ).all(body, JSON.stringify(acting))
