/** The host's own clockwork for returns: every hour it drafts those on the schedule whose period is over. It freezes none. */
import { randomUUID } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { draftDue } from '#app/db/return-schedule.server'
import { returns } from '#app/domain/returns'
import { log, logFault } from '#app/http/log.server'

const HOUR = 3_600_000

export type Drafting = { database: Database; clock?: () => string }

/** Starts it, with a first round at once; returns how to stop it, which waits for a round under way. */
export function startDrafting(drafting: Drafting): () => Promise<void> {
  let running: Promise<void> | undefined
  const go = () => void (running ??= draftOnce(drafting).finally(() => (running = undefined)))
  const timer = setInterval(go, HOUR)
  timer.unref()
  go()
  return async () => {
    clearInterval(timer)
    await running
  }
}

/** One round. A fault is written down and the next round tries again: the pages must not end with it. */
export async function draftOnce({ database, clock }: Drafting): Promise<void> {
  try {
    const now = (clock ?? (() => new Date().toISOString()))()
    const made = await draftDue(database, { now, newId: randomUUID, forms: returns })
    if (made > 0) log().info({ made }, 'returns drafted')
  } catch (error) {
    logFault({ error })
  }
}
