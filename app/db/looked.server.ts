/** Who read which dispute: written down the first time on each day, before the page is answered. */
import { auditIn } from '#app/db/audit.server'
import type { Asker, Opened } from '#app/db/dispute-view.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { startOfDayInstant } from '#app/domain/law/day'

const already = `SELECT 1 FROM AuditEntry WHERE disputeId = ? AND accountId = ? AND action = 'open-dispute' AND at >= ?`

/** Nothing to write for who was shown the course only: that names nobody. */
export async function noteLook({ database, person, today }: Asker, opened: Opened, now: string): Promise<void> {
  const { id: disputeId, view } = opened
  const looked = [disputeId, person.account, startOfDayInstant(today)]
  if (!view.content || plucked(database.reader, already).get(...looked) !== undefined) return
  await database.exclusively((db) =>
    auditIn(db, { at: now, accountId: person.account, action: 'open-dispute', subject: view.number, disputeId }),
  )
}
