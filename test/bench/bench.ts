/** `npm run bench`: see README.md in this folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase, type Database } from '#app/db/connection.server'
import { rebuild } from '#app/db/rebuild.server'
import { deploy } from '#prisma/migrate'
import { claimsBench } from '#test/bench/claims'
import { addDisputes, settle, type Staff } from '#test/bench/county'
import { readsInProcess, registrations } from '#test/bench/inside'
import { pagesOf, type PageTimes } from '#test/bench/pages'
import { papersBench } from '#test/bench/papers'
import { keep, ms, report, times, type Section } from '#test/bench/report'
import { rulesBench } from '#test/bench/rules'

const { values } = parseArgs({ options: { million: { type: 'boolean' }, only: { type: 'string' } } })
const sizes =
  values.only === undefined ? [10_000, 100_000, ...(values.million ? [1_000_000] : [])] : [Number(values.only)]

type Measured = {
  size: number
  filled: { commands: number; seconds: number }
  pages: PageTimes
  reads: Awaited<ReturnType<typeof readsInProcess>>
  writes: Awaited<ReturnType<typeof registrations>>
  rebuilt: { events: number; seconds: number; differences: number }
  rules: Section[]
  fileMegabytes: number
}

const say = (text: string) => process.stderr.write(`${text}\n`)

async function measured(size: number): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fengqiao-bench-'))
  try {
    const file = join(dataDir, 'fengqiao.db')
    await deploy(file)
    const database = openDatabase(file)
    say(`${size}: filling`)
    const staff = await settle(database)
    const filled = await addDisputes(database, staff, size, 'bench')
    const result = await about(database, staff, dataDir, size)
    await database.close()
    return { size, filled, ...result }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function about(database: Database, staff: Staff, dataDir: string, size: number) {
  say(`${size}: pages`)
  const pages = await pagesOf(database, staff, dataDir)
  say(`${size}: reads and writes`)
  const reads = await readsInProcess(database, staff)
  const writes = await registrations(database, staff)
  say(`${size}: rules`)
  const rules = await rulesBench(database, staff)
  say(`${size}: rebuild`)
  const begun = performance.now()
  const { events, differences } = await rebuild(database)
  const rebuilt = { events, differences, seconds: (performance.now() - begun) / 1000 }
  const pageSize = Number(database.reader.pragma('page_size', { simple: true }))
  const fileMegabytes = (Number(database.reader.pragma('page_count', { simple: true })) * pageSize) / 2 ** 20
  return { pages, reads, writes, rules, rebuilt, fileMegabytes }
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

function sections(all: readonly Measured[], demo: number): Section[] {
  const grouped = (n: number) => n.toLocaleString('en')
  const pageRows = all.flatMap(({ size, pages }) =>
    Object.entries(pages.times).map(([name, { page, bare }]) => [
      ...[grouped(size), name, ms(page.median), ms(bare.median), times(page.median / bare.median)],
    ]),
  )
  const [small, ...larger] = all
  const growth = larger.map(({ size, pages }) => {
    const [a, b] = [small?.pages.times.figures, pages.times.figures]
    if (!a || !b) return []
    const whole = b.page.median / a.page.median
    return [
      `${grouped(small?.size ?? 0)} → ${grouped(size)}`,
      times(whole),
      times(whole / (b.bare.median / a.bare.median)),
    ]
  })
  return [
    {
      title: 'A page and the bare page',
      heads: ['disputes', 'page', 'whole page', 'bare page', 'ratio'],
      rows: pageRows,
      note: 'Bare: the same component rendered from constants by the same server, no database, no session. Aim: at most 2 × for list, search and dispute.',
    },
    {
      title: 'The figures page as the county grows',
      heads: ['disputes', 'ratio', 'each taken by its bare page'],
      rows: growth,
      note: 'Aim: at most 1.2 × from 10,000 to 100,000. The second ratio takes out how fast the machine was at the time.',
    },
    {
      title: 'A read and the raw query',
      heads: ['disputes', 'read', 'ours', 'raw better-sqlite3', 'ratio'],
      rows: all.flatMap(({ size, reads }) =>
        Object.entries(reads).map(([name, { ours, raw }]) => [
          grouped(size),
          name,
          ms(ours.median),
          ms(raw.median),
          times(ours.median / raw.median),
        ]),
      ),
    },
    {
      title: 'Durable registrations',
      heads: ['disputes', 'through the door', 'raw rows', 'share of the raw limit'],
      rows: all.map(({ size, writes }) => [
        grouped(size),
        `${Math.round(1000 / writes.door.median)} /s`,
        `${Math.round(1000 / writes.raw.median)} /s`,
        `${Math.round((100 * writes.raw.median) / writes.door.median)} %`,
      ]),
      note: 'One at a time, each durable (synchronous = FULL) before it is acknowledged. Aim: at least 30 %.',
    },
    {
      title: 'Making and rebuilding',
      heads: ['disputes', 'commands/s (500 to a transaction)', 'events', 'events/s rebuilt', 'differences', 'database'],
      rows: all.map(({ size, filled, rebuilt, fileMegabytes }) => [
        grouped(size),
        Math.round(filled.commands / filled.seconds),
        grouped(rebuilt.events),
        grouped(Math.round(rebuilt.events / rebuilt.seconds)),
        rebuilt.differences,
        `${Math.round(fileMegabytes)} MB`,
      ]),
    },
    {
      title: 'The server',
      heads: ['disputes', 'start-up', 'memory after the pages', 'peak'],
      rows: all.map(({ size, pages }) => [
        grouped(size),
        `${Math.round(pages.startedIn)} ms`,
        `${Math.round(pages.memory.now)} MB`,
        `${Math.round(pages.memory.peak)} MB`,
      ]),
      note: 'Aim: at most 300 MB.',
    },
    {
      title: 'First load, compressed',
      heads: ['page', 'scripts', 'styles'],
      rows: Object.entries(small?.pages.load ?? {}).map(([name, { scripts, styles }]) => [
        name,
        `${scripts.toFixed(1)} KB`,
        `${styles.toFixed(1)} KB`,
      ]),
      note: 'Aim: at most 150 KB of script.',
    },
    {
      title: 'The demo county',
      heads: ['made through the door in'],
      rows: [[`${demo.toFixed(1)} s`]],
      note: 'Aim: at most 60 s.',
    },
  ]
}

execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
if (values.only === undefined) say('demo county')
const demo = values.only === undefined ? demoSeconds() : NaN
const all: Measured[] = []
for (const size of sizes) all.push(await measured(size))
const ofRules = all.at(-1)?.rules ?? []
const text = report(
  [...sections(all, demo), ...ofRules, ...(await papersBench()), ...(await claimsBench())],
  new Date().toISOString().slice(0, 10),
)
if (values.only === undefined) keep(text)
else writeFileSync(join(tmpdir(), 'fengqiao-benchmarks.md'), text)
console.log(text)
