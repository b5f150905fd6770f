import type { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { siteValue } from '#app/db/sessions.server'

/** What this site keeps under a key as JSON; undefined when there is nothing. Throws on what does not fit its schema. */
export function siteJson<S extends z.ZodType>(database: Database, key: string, schema: S): z.infer<S> | undefined {
  const text = siteValue(database, key)
  return text === undefined ? undefined : schema.parse(JSON.parse(text))
}
