/** The public keys of sites whose seals are known here: entered by an administrator after asking the sender. */
import type Sqlite from 'better-sqlite3'
import { z } from 'zod'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { putSiteValue } from '#app/db/furnish.server'
import { siteJson } from '#app/db/site.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import type { Instant } from '#app/domain/law/day'

const KEY = 'seal-keys'
const keysSchema = z.array(z.object({ key: z.string(), name: z.string() }))
export type SealKey = z.infer<typeof keysSchema>[number]

export const sealKeys = (database: Database): SealKey[] => siteJson(database, KEY, keysSchema) ?? []

type By = { by: string | null; now: Instant }
type Saying = { action: 'seal-key-known' | 'seal-key-dropped'; key: string; name?: string }

const keysIn = (db: Sqlite.Database): SealKey[] =>
  keysSchema.parse(JSON.parse(plucked<string>(db, `SELECT value FROM Site WHERE key = ?`).get(KEY) ?? '[]'))

/** The keys alone, as the transaction of the caller sees them. */
export const keysKnown = (db: Sqlite.Database): string[] => keysIn(db).map(({ key }) => key)

/** Read where it is written: of two who enter keys at once neither loses the other's. */
const say = (database: Database, { action, key, name }: Saying, { by, now }: By) =>
  database.exclusively((db) => {
    const others = keysIn(db).filter((each) => each.key !== key)
    putSiteValue(db, KEY, JSON.stringify(name === undefined ? others : [...others, { key, name }]))
    auditIn(db, { at: now, accountId: by, action, subject: key })
  })

/** Enters a key under the name of its site; a key entered before takes the new name. */
export const knowSealKey = (database: Database, { key, name }: SealKey, by: By) =>
  say(database, { action: 'seal-key-known', key, name }, by)

export const dropSealKey = (database: Database, key: string, by: By) =>
  say(database, { action: 'seal-key-dropped', key }, by)
