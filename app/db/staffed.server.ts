/** Where somebody is who could take a case over. */
import type { Database } from '#app/db/connection.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import type { StaffedBy } from '#app/domain/procedures/receivers'

/** The bodies with an active account of one of these roles. */
export const staffedBy =
  ({ reader }: Database): StaffedBy =>
  (roles) =>
    new Set(
      plucked<string, [string]>(
        reader,
        `SELECT DISTINCT body FROM Account WHERE disabledAt IS NULL AND role IN (SELECT value FROM json_each(?))`,
      ).all(JSON.stringify(roles)),
    )
