/** A frozen return and everything said of it, for who sends it up or takes it out; and when it left, in the audit. */
import { audit } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { entryOf, rowsOf } from '#app/db/return-log.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Entry } from '#app/domain/frozen/entry'
import { standingOf, type Standing } from '#app/domain/frozen/standing'
import type { Instant } from '#app/domain/law/day'

export type Sending = { by: string | null; now: Instant; format: string }
export type Outgoing = { entries: Entry[]; standing: Standing; site: string }

/** Refuses: not-found; return-not-approved for what is sent up (`json`) without a person's word for it. */
export async function outgoing(
  database: Database,
  id: string,
  { by, now, format }: Sending,
): Promise<Result<Outgoing>> {
  const entries = rowsOf(database.reader, id).map(entryOf)
  const standing = standingOf(entries.map(({ content }) => content))
  if (!standing) return refuse('not-found')
  if (format === 'json' && standing.state === 'frozen') return refuse('return-not-approved')
  await audit(database, { at: now, accountId: by, action: 'return-exported', subject: id, reason: format })
  return done({ entries, standing, site: standing.frozen.site })
}
