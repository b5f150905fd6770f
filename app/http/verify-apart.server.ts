/**
 * The checks read everything there is: at a hundred thousand disputes for half a minute. So the host runs them in a
 * process of its own, beside which everybody goes on working; and once at a time, for all who ask meanwhile.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { closeDatabase, database } from '#app/db/connection.server'
import { verify, type Verified } from '#app/db/verify.server'
import { standBack } from '#app/http/stand-back.server'

/** With this flag the program of the host checks and says what it found, and serves nothing. */
export const VERIFY = '--verify'

const run = promisify(execFile)
let running: Promise<Verified> | undefined

/** What the checks found. `program` is how this one was started. Throws when its process could not be, or broke off. */
export const verifyApart = (program = [...process.execArgv, process.argv[1] ?? '']): Promise<Verified> =>
  (running ??= checkedBy(program).finally(() => (running = undefined)))

async function checkedBy(program: readonly string[]): Promise<Verified> {
  const { stdout } = await run(process.execPath, [...program, VERIFY])
  return JSON.parse(stdout) as Verified
}

/** The other end of it. */
export async function sayVerified(): Promise<void> {
  standBack()
  process.stdout.write(`${JSON.stringify(verify(database().reader))}\n`)
  await closeDatabase()
}
