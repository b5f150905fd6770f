/** The public keys of sites whose seals are known here: entered by an administrator after asking the sender. */
import { z } from 'zod'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { putSiteValue } from '#app/db/furnish.server'
import { siteJson } from '#app/db/site.server'
import type { Instant } from '#app/domain/law/day'

const KEY = 'seal-keys'
const keysSchema = z.array(z.object({ key: z.string(), name: z.string() }))
export type SealKey = z.infer<typeof keysSchema>[number]

export const sealKeys = (database: Database): SealKey[] => siteJson(database, KEY, keysSchema) ?? []

type By = { by: string | null; now: Instant }

const put = (
  database: Database,
  keys: readonly SealKey[],
  action: 'seal-key-known' | 'seal-key-dropped',
  key: string,
  { by, now }: By,
) =>
  database.exclusively((db) => {
    putSiteValue(db, KEY, JSON.stringify(keys))
    auditIn(db, { at: now, accountId: by, action, subject: key })
  })

/** Enters a key under the name of its site; a key entered before takes the new name. */
export const knowSealKey = (database: Database, { key, name }: SealKey, by: By) =>
  put(database, [...sealKeys(database).filter((each) => each.key !== key), { key, name }], 'seal-key-known', key, by)

export const dropSealKey = (database: Database, key: string, by: By) =>
  put(
    database,
    sealKeys(database).filter((each) => each.key !== key),
    'seal-key-dropped',
    key,
    by,
  )
