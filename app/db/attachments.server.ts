/** Files attached to disputes: kept under the hash of their bytes, on disk before the log says that they are there. */
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { audit } from '#app/db/audit.server'
import { openById, type Asker } from '#app/db/dispute-view.server'
import { performIn, whenFree, type Asking, type Done } from '#app/db/perform.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Database } from '#app/db/connection.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'

/** A file as the doorway accepted it (http/upload.server.ts): type, size and hash are those of its bytes. */
export type Arrived = { name: string; type: string; size: number; sha256: string; bytes: Uint8Array }

/** Beside the database they belong to. */
export const placeOf = (database: Database, sha256: string): string =>
  join(dirname(database.file), 'attachments', sha256)

/** The whole file under a name of its own, and on the disk. */
export async function drafted(folder: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${randomUUID()}.part`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return draft
}

/** Gives the draft its lasting name; the same bytes under the same name are the same file. */
export function settle(draft: string, place: string): void {
  renameSync(draft, place)
  const folder = openSync(dirname(place), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

type Attaching = { id: string; disputeId: string; on: string; upload: Arrived }

/** Attaches a file. The file is on the disk before the entry is committed; a refusal leaves neither. */
export async function attach(database: Database, attaching: Attaching, asking: Asking): Promise<Result<Done>> {
  const { id, disputeId, on, upload } = attaching
  const place = placeOf(database, upload.sha256)
  const draft = await drafted(dirname(place), upload.bytes)
  const attachment = asking.newId()
  try {
    const attached = database.exclusively((db) => {
      const asked = { id, disputeId, command: { kind: 'attach' as const, attachment, on }, beside: upload.sha256 }
      const result = performIn(db, asked, asking)
      if (!result.ok || result.value.again) return result
      settle(draft, place)
      const { name, type, size, sha256 } = upload
      const row = [attachment, disputeId, name, type, size, sha256, asking.person.account, asking.now]
      prepared(
        db,
        `INSERT INTO Attachment (id, disputeId, name, type, size, sha256, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(...row)
      return result
    })
    return await whenFree(attached)
  } finally {
    await rm(draft, { force: true })
  }
}

export type Kept = { name: string; type: string; bytes: Buffer }

/**
 * The bytes of an attachment for who may see the dispute's content, written down as looked at. `not-found` for an
 * unknown one, one they may not see, and one whose entry was taken back. Throws when the bytes are not those attached.
 */
export async function attachmentFor(asker: Asker, id: string | undefined, now: string): Promise<Result<Kept>> {
  const { database, person } = asker
  const row = prepared<{ disputeId: string; name: string; type: string; sha256: string }>(
    database.reader,
    `SELECT disputeId, name, type, sha256 FROM Attachment WHERE id = ?`,
  ).get(id ?? '')
  if (!row) return refuse('not-found')
  const opened = openById(asker, row.disputeId)
  if (!opened.ok || !opened.value.view.content?.attachments.some((each) => each.id === id)) return refuse('not-found')
  const bytes = await readFile(placeOf(database, row.sha256))
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256)
    throw new Error(`attachment ${id} is not what was attached`)
  const { disputeId, name, type } = row
  await audit(database, { at: now, accountId: person.account, action: 'open-attachment', subject: id ?? '', disputeId })
  return done({ name, type, bytes })
}
