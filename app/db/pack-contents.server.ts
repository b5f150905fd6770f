/** All that a pack is made of, asked for once and written into the audit before it is read. */
import { audit } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { disputeFile } from '#app/db/dispute-file.server'
import { handOver, type HandedOver } from '#app/db/hand-over.server'
import { surroundings } from '#app/db/surroundings.server'
import { fold } from '#app/domain/dispute/history'
import { coverOf, type CoverTold } from '#app/domain/hand-over/cover'
import { narrativesOf } from '#app/domain/hand-over/narratives'
import type { Instant } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'

/** `withheld`: records left out; not said, those of what was spoken to come to terms. */
export type Wanted = {
  disputeId: string
  purpose: string
  full: boolean
  withheld?: readonly string[]
  by: string | null
  now: Instant
}

/** `withheld`: how many records there are that do not go out. */
export type PackContents = HandedOver & { cover: CoverTold; site: string; withheld: number }

/** Throws for a dispute that is not there. */
export async function packContents(database: Database, wanted: Wanted): Promise<PackContents> {
  const { disputeId, purpose, full, by, now } = wanted
  const db = database.reader
  const file = disputeFile(db, disputeId)
  const dispute = fold(file.events, catalogue, threadShelf)
  if (!dispute) throw new Error(`there is no dispute ${disputeId}`)
  const reason = full ? `${purpose} · 完整号码 full numbers` : purpose
  await audit(database, { at: now, accountId: by, action: 'pack-made', subject: dispute.number, disputeId, reason })
  const told = narrativesOf(file.events, { catalogue, threads: threadShelf }).filter(({ record }) =>
    file.records.has(record),
  )
  const spoken = told.flatMap(({ record, conciliatory }) => (conciliatory ? [record] : []))
  const kept = new Set(wanted.withheld?.filter((id) => told.some(({ record }) => record === id)) ?? spoken)
  const { territory } = surroundings(db)
  const site = territory.all().find((body) => body.parent === undefined)?.name.zh ?? ''
  const cover = coverOf(dispute, file, { catalogue, territory, threads: threadShelf })
  return { ...(await handOver(database, disputeId, full, kept)), cover, site, withheld: kept.size }
}
