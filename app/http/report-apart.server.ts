/**
 * A long report takes half a second, one made to be slow much more. So reports are read and checked in a process of their
 * own, with a reader of its own: one after another, each within bounds of time and memory, and nobody else waits.
 */
import { fork, type ChildProcess } from 'node:child_process'
import type Sqlite from 'better-sqlite3'
import { database } from '#app/db/connection.server'
import { checkedReport } from '#app/db/report-check.server'
import type { Checked } from '#app/domain/figures/claims/claim'
import { checkable, reportYear, trouble, type ReportText } from '#app/domain/figures/claims/report-text'
import { yearOf, type Day, type Instant } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'
import { reportFile } from '#app/exchange/report-file.server'

export type ReportAsked = {
  /** as pasted, or the bytes of a file */
  readonly report: string | Uint8Array
  readonly body: string
  /** absent: the year the report names most */
  readonly year?: number
  readonly asOf?: Instant
  readonly today: Day
}
export type ReportAnswer =
  { readonly text: string; readonly year: number; readonly checked: Checked } | { readonly trouble: Words }
export type CheckReport = (asked: ReportAsked) => Promise<ReportAnswer>

/** In this process. */
export async function answerReport(asked: ReportAsked, reader: Sqlite.Database): Promise<ReportAnswer> {
  const { report, body, asOf, today } = asked
  const read: ReportText = typeof report === 'string' ? checkable(report) : await reportFile(report)
  if ('trouble' in read) return read
  const year = asked.year ?? reportYear(read.text) ?? yearOf(today)
  return { text: read.text, year, checked: checkedReport(reader, read.text, { body, year, asOf }) }
}

/** With this flag the program of the host answers reports until whoever started it is gone, and serves nothing. */
export const CHECK_REPORTS = '--check-reports'

/** What that process does. A fault ends it, and whoever asked is told. */
export function answerReports(): void {
  process.on('message', (asked: ReportAsked) => {
    void answerReport(asked, database().reader).then((answer) => process.send?.(answer))
  })
}

/** Long enough for the longest report that is taken; whoever sends more gets told to cut it up. */
const PATIENCE = 10_000
const MOST_WAITING = 8
const MEMORY = '--max-old-space-size=384'

type Apart = { patience?: number; program?: string; flags?: readonly string[] }

/** `program` is the file of the host itself, started by these flags of Node. Its process is made when first needed. */
export function checkReportApart({
  patience = PATIENCE,
  program = process.argv[1] ?? '',
  flags = process.execArgv,
}: Apart = {}): CheckReport {
  let [held, waiting, last]: [ChildProcess | undefined, number, Promise<unknown>] = [undefined, 0, Promise.resolve()]
  const answered = async (asked: ReportAsked): Promise<ReportAnswer> => {
    const own = (held ??= started(program, flags))
    const answer = await oneAnswer(own, asked, patience)
    if (answer !== 'stopped') return answer
    held = undefined
    own.kill('SIGKILL')
    return trouble('slow')
  }
  return (asked) => {
    if (waiting >= MOST_WAITING) return Promise.resolve(trouble('busy'))
    waiting += 1
    const turn = last.then(() => answered(asked)).finally(() => (waiting -= 1))
    last = turn.catch(() => undefined)
    return turn
  }
}

function started(program: string, flags: readonly string[]): ChildProcess {
  const execArgv = [...flags, MEMORY]
  const child = fork(program, [CHECK_REPORTS], {
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // It is no reason to stay, neither for us nor, once we are gone, for itself.
  child.unref()
  child.channel?.unref()
  return child
}

/** Too long, or no memory left for it: `stopped`. The next report gets a process of its own. */
function oneAnswer(child: ChildProcess, asked: ReportAsked, patience: number): Promise<ReportAnswer | 'stopped'> {
  return new Promise((resolve) => {
    const settle = (answer: ReportAnswer | 'stopped') => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(() => settle('stopped'), patience)
    child.once('message', (answer) => settle(answer as ReportAnswer))
    child.once('error', () => settle('stopped'))
    child.once('exit', () => settle('stopped'))
    child.send(asked, (error) => error && settle('stopped'))
  })
}
