/** `npm run bench`: see README.md in this folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Sqlite from 'better-sqlite3'
import { openDatabase, type Database } from '#app/db/connection.server'
import { rebuild } from '#app/db/rebuild.server'
import { deploy } from '#prisma/migrate'
import { claimsBench } from '#test/bench/claims'
import { addDisputes, settle, type Staff } from '#test/bench/county'
import { freezings, freezingSection, type Freezing } from '#test/bench/freeze'
import { readsInProcess, registrations } from '#test/bench/inside'
import { multiply } from '#test/bench/multiply'
import { pageSections } from '#test/bench/page-sections'
import { pagesOf, type PageTimes } from '#test/bench/pages'
import { papersBench } from '#test/bench/papers'
import { keep, ms, report, times, type Section } from '#test/bench/report'
import { rulesBench } from '#test/bench/rules'
import { waitingSection } from '#test/bench/waiting'

const parts = ['pages', 'reads', 'rules', 'freeze', 'rebuild', 'demo', 'papers', 'claims'] as const
type Part = (typeof parts)[number]
const { values } = parseArgs({
  options: { million: { type: 'boolean' }, grown: { type: 'boolean' }, only: { type: 'string' } },
})
const only = values.only?.split(',') ?? []
const named = only.filter((word) => !/^\d+$/.test(word))
const wrong = named.find((word) => !(parts as readonly string[]).includes(word))
if (wrong !== undefined) throw new Error(`--only takes sizes and ${parts.join(', ')}; not ${wrong}`)
const wanted = (part: Part): boolean => named.length === 0 || named.includes(part)
const asked = only.filter((word) => !named.includes(word)).map(Number)
const sizes = [...(asked.length > 0 ? asked : [10_000, 100_000]), ...(values.million ? [1_000_000] : [])]
/** The door takes hours for a million, so that one is always grown from the size before it. */
const isGrown = (i: number): boolean => i > 0 && (values.grown === true || sizes[i] === 1_000_000)

type Measured = {
  size: number
  grown: boolean
  filled?: { commands: number; seconds: number }
  pages?: PageTimes
  reads?: Awaited<ReturnType<typeof readsInProcess>>
  writes?: Awaited<ReturnType<typeof registrations>>
  rebuilt?: { events: number; seconds: number; differences: number }
  frozen?: readonly Freezing[]
  rules?: Section[]
  fileMegabytes: number
}

const say = (text: string) => process.stderr.write(`${text}\n`)

type Place = { size: number; dataDir: string }

/** Through the door, or as many times as needed what a smaller county has. */
async function filling(database: Database, { size }: Place, from: Place | undefined) {
  const staff = await settle(database)
  if (!from) return { staff, filled: await addDisputes(database, staff, size, 'bench') }
  const connection = new Sqlite(database.file)
  connection.pragma('synchronous = OFF')
  connection.pragma('cache_size = -400000')
  multiply(connection, join(from.dataDir, 'fengqiao.db'), Math.round(size / from.size))
  connection.close()
  return { staff }
}

async function measured(place: Place, from: Place | undefined): Promise<Measured> {
  const file = join(place.dataDir, 'fengqiao.db')
  await deploy(file)
  const database = openDatabase(file)
  say(`${place.size}: filling`)
  const { staff, filled } = await filling(database, place, from)
  const result = await about(database, staff, place, from !== undefined)
  await database.close()
  return { size: place.size, grown: from !== undefined, filled, ...result }
}

async function about(database: Database, staff: Staff, { dataDir, size }: Place, grown: boolean) {
  const during = <T>(part: Part, work: () => Promise<T>, also = true): Promise<T> | undefined => {
    if (!wanted(part) || !also) return undefined
    say(`${size}: ${part}`)
    return work()
  }
  return {
    pages: await during('pages', () => pagesOf(database, staff, dataDir, grown)),
    frozen: await during('freeze', () => freezings(database)),
    reads: await during('reads', () => readsInProcess(database, staff), !grown),
    writes: await during('reads', () => registrations(database, staff), !grown),
    rules: await during('rules', () => rulesBench(database, staff), !grown),
    rebuilt: await during('rebuild', () => rebuilding(database), !grown),
    fileMegabytes: statSync(database.file).size / 2 ** 20,
  }
}

async function rebuilding(database: Database) {
  const begun = performance.now()
  const { events, differences } = await rebuild(database)
  return { events, differences, seconds: (performance.now() - begun) / 1000 }
}

function demoSeconds(): number {
  const dataDir = mkdtempSync(join(tmpdir(), 'fengqiao-bench-'))
  const begun = performance.now()
  execFileSync('npm', ['run', '-s', 'fq', '--', 'demo', '--json'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  rmSync(dataDir, { recursive: true, force: true })
  return (performance.now() - begun) / 1000
}

const grouped = (n: number): string => n.toLocaleString('en')

function sections(all: readonly Measured[]): Section[] {
  const of = <K extends keyof Measured>(key: K) =>
    all.flatMap((each) => {
      const value = each[key]
      return value === undefined ? [] : [{ size: each.size, value: value as NonNullable<Measured[K]> }]
    })
  const bySize = <K extends keyof Measured>(key: K) => new Map(of(key).map(({ size, value }) => [size, value]))
  const pages = bySize('pages')
  const waited = new Map([...pages].map(([size, { waited }]) => [size, waited]))
  const found: Section[] = [
    ...pageSections(pages),
    waitingSection(waited),
    freezingSection(bySize('frozen')),
    {
      title: 'A read and the raw query',
      heads: ['disputes', 'read', 'ours', 'raw better-sqlite3', 'ratio'],
      rows: of('reads').flatMap(({ size, value }) =>
        Object.entries(value).map(([name, { ours, raw }]) => [
          ...[grouped(size), name, ms(ours.median), ms(raw.median), times(ours.median / raw.median)],
        ]),
      ),
    },
    {
      title: 'Durable registrations',
      heads: ['disputes', 'through the door', 'raw rows', 'share of the raw limit'],
      rows: of('writes').map(({ size, value: { door, raw } }) => [
        grouped(size),
        `${Math.round(1000 / door.median)} /s`,
        `${Math.round(1000 / raw.median)} /s`,
        `${Math.round((100 * raw.median) / door.median)} %`,
      ]),
      note: 'One at a time, each durable (synchronous = FULL) before it is acknowledged. Aim: at least 30 %.',
    },
    {
      title: 'Making and rebuilding',
      heads: ['disputes', 'commands/s (500 to a transaction)', 'events', 'events/s rebuilt', 'differences', 'database'],
      rows: all.map(({ size, filled, rebuilt, fileMegabytes }) => [
        grouped(size),
        filled ? Math.round(filled.commands / filled.seconds) : 'grown, not made',
        ...(rebuilt
          ? [grouped(rebuilt.events), grouped(Math.round(rebuilt.events / rebuilt.seconds)), rebuilt.differences]
          : ['', '', '']),
        `${Math.round(fileMegabytes)} MB`,
      ]),
      note: 'Grown: the county before it again and again under other ids, without its parties, records and words of search: figures, cases and returns are measured there, nothing else.',
    },
    ...(all.at(-1)?.rules ?? all[0]?.rules ?? []),
  ]
  return found.filter(({ rows }) => rows.length > 0)
}

const demoSection = (seconds: number): Section => ({
  title: 'The demo county',
  heads: ['made through the door in'],
  rows: [[`${seconds.toFixed(1)} s`]],
  note: 'Aim: at most 60 s.',
})

execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
const places: Place[] = []
try {
  const all: Measured[] = []
  for (const [i, size] of sizes.entries()) {
    const place = { size, dataDir: mkdtempSync(join(tmpdir(), 'fengqiao-bench-')) }
    places.push(place)
    all.push(await measured(place, isGrown(i) ? places[i - 1] : undefined))
  }
  const more = [
    ...(wanted('demo') ? [demoSection(demoSeconds())] : []),
    ...(wanted('papers') ? await papersBench() : []),
    ...(wanted('claims') ? await claimsBench() : []),
  ]
  const text = report([...sections(all), ...more], new Date().toISOString().slice(0, 10))
  if (only.length === 0) keep(text)
  else writeFileSync(join(tmpdir(), 'fengqiao-benchmarks.md'), text)
  console.log(text)
} finally {
  for (const { dataDir } of places) rmSync(dataDir, { recursive: true, force: true })
}
