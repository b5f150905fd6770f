/** The host's own clockwork: every few minutes it looks who is to be told of what, and sends what waits for the gateway. */
import { randomUUID } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { sendWaiting, type NoticeMessage } from '#app/db/outbox.server'
import { remind } from '#app/db/remind.server'
import { sendNotice, type NoticeSettings } from '#app/exchange/notice-gateway.server'
import { log, logFault } from '#app/http/log.server'

export type Reminding = {
  database: Database
  /** minutes between two rounds; 0: never */
  every: number
  /** where people reach us, for the links of messages */
  origin: string
  notice?: NoticeSettings | undefined
  clock?: () => string
}

/** Starts it, with a first round at once; returns how to stop it, which waits for a round under way. */
export function startReminding({ every, ...round }: Reminding): () => Promise<void> {
  if (every === 0) return () => Promise.resolve()
  let running: Promise<void> | undefined
  // One round at a time: a slow gateway must not heap them up.
  const go = () => void (running ??= oneRound(round).finally(() => (running = undefined)))
  const timer = setInterval(go, every * 60_000)
  timer.unref()
  go()
  return async () => {
    clearInterval(timer)
    await running
  }
}

const present = (): string => new Date().toISOString()

/** One round. A fault is written down and the next round tries again: the pages must not end with it. */
export async function oneRound({ database, origin, notice, clock = present }: Omit<Reminding, 'every'>): Promise<void> {
  const now = clock()
  try {
    const outward = notice && origin
    const { near, told } = await remind(database, { now, newId: randomUUID, ...(outward && { outward }) })
    const send = notice && ((message: NoticeMessage) => sendNotice(notice, message, clock()))
    const sent = send ? await sendWaiting(database, now, send, { clock }) : undefined
    if (told > 0 || (sent && sent.sent + sent.failed > 0)) log().info({ near, told, ...sent }, 'reminders')
  } catch (error) {
    logFault({ error })
  }
}
