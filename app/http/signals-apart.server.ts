/**
 * The signals read every closing of a body and period: nobody else is to wait for that. So the host looks in a process of
 * its own, one at a time, keeps what was found for a while, and tells a page that comes too early that it is under way.
 */
import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { closeDatabase, database } from '#app/db/connection.server'
import { signalsOf, type SignalsAsked, type Signalled } from '#app/db/signals.server'
import { standBack } from '#app/http/stand-back.server'

/** With this flag and what is asked after it the program of the host looks, says what it found, and serves nothing. */
export const SIGNALS = '--signals'

const run = promisify(execFile)
const MINUTE = 60_000

type Kept = { work: Promise<Signalled>; at: number }
type Keeping = {
  /** How it is looked for. */
  look?: (asked: SignalsAsked) => Promise<Signalled>
  clock?: () => number
  /** so long a page waits for it, in milliseconds */
  patience?: number
}

/** How many answers are kept, and how long. */
const MOST_KEPT = 50
const KEPT_FOR = 30 * MINUTE

/** Looks, or gives what is kept. A look that failed is thrown to whoever waits for it and not kept. */
export function signalsApart({ look = lookApart(), clock = Date.now, patience = 1500 }: Keeping = {}) {
  const kept = new Map<string, Kept>()
  let last: Promise<unknown> = Promise.resolve()
  const begin = (asked: SignalsAsked, key: string): Kept => {
    const work = last.then(() => look(asked))
    last = work.catch(() => kept.delete(key))
    const entry = { work, at: clock() }
    kept.delete(key)
    kept.set(key, entry)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return entry
  }
  return async (asked: SignalsAsked, again = false): Promise<Signalled | undefined> => {
    const { body, period } = asked
    const key = `${body} ${period.from} ${period.to}`
    const there = kept.get(key)
    // Asked anew within a minute it is the same: else a button held down would keep a processor busy.
    const isGood = there !== undefined && clock() - there.at < (again ? MINUTE : KEPT_FOR)
    const { work } = isGood ? there : begin(asked, key)
    return Promise.race([work, wait(patience, undefined, { ref: false })])
  }
}

/** `program` is how this one was started. */
export const lookApart =
  (program: readonly string[] = [...process.execArgv, process.argv[1] ?? '']) =>
  async (asked: SignalsAsked): Promise<Signalled> => {
    const { stdout } = await run(process.execPath, [...program, SIGNALS, JSON.stringify(asked)], {
      maxBuffer: 256 * 1024 * 1024,
    })
    return JSON.parse(stdout) as Signalled
  }

/** The other end of it. */
export async function saySignals(asked: string): Promise<void> {
  standBack()
  const found = signalsOf(database().reader, JSON.parse(asked) as SignalsAsked, new Date().toISOString())
  process.stdout.write(`${JSON.stringify(found)}\n`)
  await closeDatabase()
}
