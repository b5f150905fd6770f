/** A dispute as the person who asks may see it. An unknown one and one they may not see give the same answer. */
import { premises } from '#app/db/choices.server'
import type { Database } from '#app/db/connection.server'
import { disputeFile, disputeIdOf } from '#app/db/dispute-file.server'
import { surroundings } from '#app/db/surroundings.server'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { DisputeFile } from '#app/domain/dispute/file'
import { fold } from '#app/domain/dispute/history'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { allowed, viewOf, type DisputeView, type Viewing } from '#app/domain/dispute/view'
import type { DisputeAction, Person } from '#app/domain/people/permission'
import { catalogue as shelf } from '#app/domain/procedures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'

/** `catalogue` and `threads` are given by tests that add something made up. */
export type Asker = { database: Database; person: Person; today: string; catalogue?: Catalogue; threads?: Threads }

export type Opened = {
  id: string
  dispute: Dispute
  file: DisputeFile
  viewing: Viewing
  view: DisputeView
  may(action: DisputeAction): boolean
}

/** Opens the dispute of this number: `not-found` for an unknown number and for one this person may not see. */
export function openDispute(asker: Asker, number: string | undefined): Result<Opened> {
  const id = number === undefined ? undefined : disputeIdOf(asker.database.reader, number)
  return id === undefined ? refuse('not-found') : openById(asker, id)
}

export function openById(asker: Asker, id: string): Result<Opened> {
  const { database, person, today, catalogue = shelf, threads = threadShelf } = asker
  const db = database.reader
  const file = disputeFile(db, id)
  const dispute = fold(file.events, catalogue, threads)
  if (!dispute) return refuse('not-found')
  const { people } = premises(db, today)
  const viewing: Viewing = { person, today, catalogue, threads, people, ...surroundings(db) }
  const view = viewOf(dispute, file, viewing)
  if (!view) return refuse('not-found')
  return done({ id, dispute, file, viewing, view, may: (action) => allowed(dispute, action, viewing) })
}
