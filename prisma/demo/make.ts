/** Makes the demo county in a file beside, and puts it in place when it is whole: nobody ever sees half a county. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openDatabase } from '#app/db/connection.server'
import { demoSignIns, type DemoSignIn } from '#app/db/demo-notes.server'
import { countsOf, isUnused } from '#app/db/furnish.server'
import { siteValue } from '#app/db/sessions.server'
import type { Instant } from '#app/domain/law/day'
import { deploy } from '#prisma/migrate'
import { fillDemoCounty } from './fill'
import { demoPlan } from './plan'

export type Made = {
  /** false: it was there already, and was left as it is */
  made: boolean
  disputes: number
  events: number
  seconds: number
  signIns: DemoSignIn[]
}

export type Making = { seed: string; now: Instant; progress?: (done: number, of: number) => void }

/** Thrown when the database is somebody's: the demo county needs a file of its own. */
export class DatabaseInUse extends Error {}

/**
 * Makes the demo county of this seed as `file`. An empty database there is replaced; a demo county is left alone.
 * Throws DatabaseInUse for any other. Stopped on the way it leaves `file` as it was.
 */
export async function makeDemoCounty(file: string, { seed, now, progress }: Making): Promise<Made> {
  const started = performance.now()
  const seconds = () => Math.round(performance.now() - started) / 1000
  const there = existsSync(file) ? await countyIn(file) : undefined
  if (there) return { made: false, ...there, seconds: seconds() }
  mkdirSync(dirname(file), { recursive: true })
  sweep(file)
  const draft = `${file}.${process.pid}.demo`
  await deploy(draft)
  const database = openDatabase(draft, { draft: true })
  try {
    const { disputes, events } = await fillDemoCounty(database, { seed, now, plan: demoPlan(seed), progress })
    const signIns = demoSignIns(database)
    await database.close()
    place(draft, file)
    return { made: true, disputes, events, signIns, seconds: seconds() }
  } catch (error) {
    await database.close().catch(() => undefined)
    removeAll(draft)
    throw error
  }
}

/** The demo county that is there already; undefined when the database is empty. */
async function countyIn(file: string): Promise<Omit<Made, 'made' | 'seconds'> | undefined> {
  await deploy(file)
  const database = openDatabase(file)
  try {
    if (siteValue(database, 'demo') === 'true') return { ...countsOf(database), signIns: demoSignIns(database) }
    if (isUnused(database)) return undefined
    throw new DatabaseInUse(`${file} is in use and is not the demo county; nothing was changed`)
  } finally {
    await database.close()
  }
}

const withIt = (file: string) => ['', '-wal', '-shm'].map((end) => file + end)
const removeAll = (file: string) => withIt(file).forEach((each) => rmSync(each, { force: true }))

/** Closed, the draft is one file: its write-ahead log is in it. What is left of an empty database's goes first. */
function place(draft: string, file: string): void {
  const written = openSync(draft, 'r+')
  fsyncSync(written)
  closeSync(written)
  rmSync(`${file}-wal`, { force: true })
  rmSync(`${file}-shm`, { force: true })
  renameSync(draft, file)
}

/** Drafts of makers that were stopped. */
function sweep(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(`${basename(file)}.`) ? /\.(\d+)\.demo(-wal|-shm)?$/.exec(name)?.[1] : undefined
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
