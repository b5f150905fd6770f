import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installGlobals } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import { closeDatabase, database } from '#app/db/connection.server'
import { databaseFile } from '#app/db/data-dir.server'
import { checkKey } from '#app/db/key-file.server'
import { BadKey } from '#app/db/key-ring.server'
import { BadEnvironment, readEnvironment, type Mode } from '#app/http/environment.server'
import { createHost, type Host } from '#app/http/host.server'
import { limitServer } from '#app/http/limits.server'
import { log, logFault } from '#app/http/log.server'
import { listen, PortTaken } from '#app/http/port.server'
import { startDrafting } from '#app/http/drafting.server'
import { startReminding } from '#app/http/reminding.server'
import { answerReports, CHECK_REPORTS, checkReportApart } from '#app/http/report-apart.server'
import { saySignals, SIGNALS, signalsApart } from '#app/http/signals-apart.server'
import { statisticsApart } from '#app/http/statistics-apart.server'
import { answerStatistics, STATISTICS } from '#app/http/statistics-process.server'
import { sayVerified, VERIFY, verifyApart } from '#app/http/verify-apart.server'
import { deploy } from '#prisma/migrate'

// The process: `node build/host.js` in earnest, with --demo for the demo county, `tsx … --dev` while developing.

type Pages = Pick<Host, 'build' | 'clientFolder' | 'files'>

async function builtPages() {
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  return { build, clientFolder: resolve('build/client') }
}

async function pagesBeingWritten(): Promise<Pages> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true } })
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return { build, files: vite.middlewares }
}

/** Answers what is under way, takes nothing new, closes the database, and is gone within ten seconds. */
function stopOn(server: Server, clockworks: readonly (() => Promise<void>)[]) {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    log().info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), 10_000).unref()
    const rest = () => Promise.all(clockworks.map((end) => end()))
    server.close(
      () =>
        void rest()
          .then(closeDatabase)
          .then(() => process.exit(0)),
    )
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

function modeOf(flags: string[]): Mode {
  return flags.includes('--demo') ? 'demo' : flags.includes('--dev') ? 'dev' : 'production'
}

/** What pages may have done in processes of their own. */
const apart = () => ({ verified: () => verifyApart(), signalled: signalsApart(), checkReport: checkReportApart() })

function serveStatistics(): Promise<void> {
  installGlobals()
  return answerStatistics({ build: async () => (await builtPages()).build, apart: apart() })
}

async function serve(mode: Mode) {
  process.env['NODE_ENV'] ??= mode === 'dev' ? 'development' : 'production'
  const environment = readEnvironment(mode)
  process.env['LOG_LEVEL'] = environment.logLevel
  installGlobals()
  checkKey()
  await deploy(databaseFile())
  const pages = await (mode === 'dev' ? pagesBeingWritten() : builtPages())
  const statistics = environment.statisticsApart ? statisticsApart() : undefined
  const host = { environment, database: database(), ...apart(), ...pages, ...(statistics && { statistics }) }
  const server = createServer(createHost(host))
  limitServer(server)
  const port = await listen(server, environment)
  const origin = environment.origin ?? `http://localhost:${port}`
  const { remindEvery: every, notice } = environment
  const reminding = startReminding({ database: database(), every, origin, notice })
  stopOn(server, [reminding, startDrafting({ database: database() }), async () => statistics?.end()])
  console.log(`Fengqiao: ${origin}`)
  statistics?.begin()
}

// A fault nobody caught leaves the process in a state nobody knows: it is written down, and the process ends.
process.on('uncaughtException', (error) => {
  logFault({ error })
  process.exit(1)
})

try {
  const flags = process.argv.slice(2)
  if (flags.includes(CHECK_REPORTS)) answerReports()
  else if (flags.includes(STATISTICS)) await serveStatistics()
  else if (flags.includes(SIGNALS)) await saySignals(flags.at(-1) ?? '')
  else await (flags.includes(VERIFY) ? sayVerified() : serve(modeOf(flags)))
} catch (error) {
  // The person at the keyboard needs the words, not where in the code they were said.
  const forPeople = [BadEnvironment, BadKey, PortTaken].some((kind) => error instanceof kind)
  console.error(forPeople ? (error as Error).message : error)
  process.exit(1)
}
