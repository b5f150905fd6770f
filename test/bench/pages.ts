/** Whole pages over HTTP, each beside its bare page, the two asked in turn. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#app/db/connection.server'
import { startSession } from '#app/http/session.server'
import type { Role } from '#app/domain/people/role'
import type { Constants } from '#test/bench/bare'
import type { Staff } from '#test/bench/county'
import { figureAddresses } from '#test/bench/figure-addresses'
import { firstLoad } from '#test/bench/script-size'
import { page, started, type Memory, type Served } from '#test/bench/serving'
import { interleaved, type Timed } from '#test/bench/timing'
import { waitedFor, type Waited } from '#test/bench/waiting'

export type PageTimes = {
  times: Record<string, { page: Timed; bare: Timed }>
  startedIn: number
  memory: Memory
  memoryApart: Memory | undefined
  load: Record<string, { scripts: number; styles: number }>
  waited: readonly Waited[]
}

type Asked = { path: string; cookie: string }

async function cookieOf(database: Database, staff: Staff, role: Role, body?: string): Promise<string> {
  const person = staff.all.find((one) => one.role === role && (body === undefined || one.body === body))
  if (!person) throw new Error(`nobody is ${role} at ${body ?? 'any body'}`)
  const starting = { accountId: person.account, now: new Date().toISOString(), agent: 'bench', replaces: undefined }
  return `fengqiao=${await startSession(database, starting)}`
}

/** The addresses measured: the clerk of the district for lists, a committee's mediator for a dispute of hers. */
async function addresses(database: Database, staff: Staff): Promise<Record<string, Asked>> {
  const clerk = await cookieOf(database, staff, 'intake-clerk')
  const number = `SELECT d.number, d.body FROM Dispute d WHERE d.body LIKE '%-mc' ORDER BY d.seq LIMIT 1`
  const found = database.reader.prepare(number).get() as { number: string; body: string }
  const mediator = await cookieOf(database, staff, 'mediator', found.body)
  const official = await cookieOf(database, staff, 'official')
  const deep = Number(database.reader.prepare(`SELECT seq FROM Dispute ORDER BY seq LIMIT 1 OFFSET 1000`).pluck().get())
  return {
    figures: { path: '/figures?year=2020', cookie: clerk },
    'list, first page': { path: '/disputes?category=neighbour', cookie: clerk },
    'list, deep page': { path: `/disputes?category=neighbour&before=${deep}`, cookie: clerk },
    'search, two characters': { path: `/disputes?q=${encodeURIComponent('田埂')}`, cookie: clerk },
    'dispute page': { path: `/disputes/${found.number}`, cookie: mediator },
    workbench: { path: '/', cookie: mediator },
    register: { path: '/disputes/new', cookie: mediator },
    ...Object.fromEntries(Object.entries(figureAddresses).map(([name, path]) => [name, { path, cookie: official }])),
  }
}

/** What the loaders of a page gave, read off the page itself. */
function loaderData(html: string): Record<string, unknown> {
  const context = /window\.__remixContext = (\{.*?\});(?:__remixContext|<\/script>|window)/s.exec(html)?.[1]
  if (context === undefined) throw new Error('the page says nothing of its data')
  return (JSON.parse(context) as { state: { loaderData: Record<string, unknown> } }).state.loaderData
}

/** What a county grown without the door has whole. */
const ofFigures = (name: string): boolean => name in figureAddresses || name === 'figures' || name === 'workbench'

export async function pagesOf(database: Database, staff: Staff, dataDir: string, isGrown: boolean): Promise<PageTimes> {
  const all = Object.entries(await addresses(database, staff))
  const asked = Object.fromEntries(all.filter(([name]) => !isGrown || ofFigures(name)))
  const env = { DATA_DIR: dataDir, PORT: '39871', LOG_LEVEL: 'warn', NODE_ENV: 'production' }
  const host = await started(['build/host.js', '--demo'], env, 39871, '/healthz')
  let bare: Served | undefined
  try {
    const html: Record<string, string> = {}
    for (const [name, { path, cookie }] of Object.entries(asked)) html[name] = await page(host.port, path, cookie)
    const constants: Constants = Object.fromEntries(
      Object.entries(asked).map(([name, { path }]) => [path, loaderData(html[name] ?? '')]),
    )
    const file = join(dataDir, 'constants.json')
    writeFileSync(file, JSON.stringify(constants))
    bare = await started(['--import', 'tsx', 'test/bench/bare.ts', file, '39872'], {}, 39872, '/sign-in')
    const times: PageTimes['times'] = {}
    for (const [name, { path, cookie }] of Object.entries(asked)) {
      const port = bare.port
      const both = await interleaved(
        { page: () => page(host.port, path, cookie), bare: () => page(port, path) },
        { rounds: 100, warmup: 30 },
      )
      if (both.page && both.bare) times[name] = { page: both.page, bare: both.bare }
    }
    const load = Object.fromEntries(Object.entries(html).map(([name, text]) => [name, firstLoad(text)]))
    const rest = { startedIn: host.startedIn, memory: host.memory(), memoryApart: host.memoryApart(), load }
    const [workbench, overview] = [asked['workbench'], asked['timeliness']]
    if (!workbench || !overview) throw new Error('nobody waits')
    const cookies = { small: workbench.cookie, statistics: overview.cookie }
    return { times, ...rest, waited: await waitedFor(host.port, cookies) }
  } finally {
    await bare?.stop()
    await host.stop()
  }
}
