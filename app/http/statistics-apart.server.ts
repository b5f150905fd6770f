/**
 * Statistics read much and draw much, and one process does one thing at a time. So the host has them answered by a second
 * process that lives as long as itself (docs/decisions/017-statistics-apart.md), and passes the answer on as it comes.
 */
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Response } from 'express'
import { startedApart, type Apart, type Starting } from '#app/http/apart.server'
import type { AskedApart } from '#app/http/asked-apart.server'
import { log, logFault } from '#app/http/log.server'

export type StatisticsApart = {
  /** Answers, or says that it cannot be done apart: then nothing was sent. Throws when the page ends every process. */
  answered(asked: AskedApart, response: Response): Promise<boolean>
  /** Starts the process now, so that the first page need not wait for it. */
  begin(): void
  /** Ends it; what it has under way is broken off. */
  end(): Promise<void>
}

type Settings = Starting & {
  /** so long a page waits for a process that is starting, before it is answered without; milliseconds */
  patience?: number
  /** after a start that failed, so long no other is tried */
  restBetween?: number
}

export function statisticsApart({
  patience = 3_000,
  restBetween = 30_000,
  ...settings
}: Settings = {}): StatisticsApart {
  let held: Apart | undefined
  let isOver = false
  let again: Promise<unknown> = Promise.resolve()
  const begun = (): Apart => {
    const mine = startedApart(settings)
    void forgotten(mine)
    return mine
  }
  /** Once it is over another may be started; not at once where this one could not be. */
  const forgotten = async (mine: Apart): Promise<void> => {
    const hadStarted = await mine.ended
    if (!isOver) log().warn(`the process of statistics ${hadStarted ? 'ended' : 'did not start'}`)
    if (!hadStarted) await wait(restBetween, undefined, { ref: false })
    if (held === mine) held = undefined
  }
  const apart = async (): Promise<Apart | undefined> => {
    if (isOver) return undefined
    const mine = (held ??= begun())
    return (await Promise.race([mine.started, wait(patience, false, { ref: false })])) ? mine : undefined
  }
  return {
    begin: () => void apart().catch((error: unknown) => logFault({ error })),
    answered: async (asked, response) => {
      const first = await tried(apart, asked, response)
      if (first !== 'broken') return first
      // Once more, one after another: the page that ended the process must not take those along that waited beside it.
      const turn = again.then(() => tried(apart, asked, response))
      again = turn.catch(() => undefined)
      const second = await turn
      // In the host it would end everybody's pages.
      if (second === 'broken') throw new Error('A page of statistics ended the process it was made in, twice')
      return second
    },
    end: async () => {
      isOver = true
      await held?.end()
    },
  }
}

/** True: answered, or nobody waits any more; false: there is no process to ask. Broken: it ended, and said nothing. */
async function tried(
  apart: () => Promise<Apart | undefined>,
  asked: AskedApart,
  response: Response,
): Promise<boolean | 'broken'> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const process = await apart().catch((error: unknown) => void logFault({ error })) // no memory for another
  if (response.destroyed) return true
  if (!process) return false
  const answer = await process.put(asked, gone.signal)
  if (answer) passOn(answer, response)
  if (answer || gone.signal.aborted) return true
  await process.kill()
  return 'broken'
}

/** These are of the connection between the two processes. */
const betweenUs = new Set(['connection', 'keep-alive', 'transfer-encoding'])

function passOn(answer: IncomingMessage, response: Response): void {
  const { statusCode = 500, statusMessage = '', rawHeaders } = answer
  response.status(statusCode)
  response.statusMessage = statusMessage
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2)
    if (!betweenUs.has(name.toLowerCase())) response.append(name, value)
  }
  // Broken off there, it is broken off here: half a page must not look like a whole one.
  answer.on('error', () => response.destroy()).pipe(response)
}
