/** A host whose statistics are answered by a process of its own (test/apart-program.ts), for tests of either end. */
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { open } from '#app/http/doorway.server'
import { statisticsApart, type StatisticsApart } from '#app/http/statistics-apart.server'
import { startHost, type Answer, type TestHost } from '#test/host'

export const program = fileURLToPath(new URL('./apart-program.ts', import.meta.url))
export const from = { program, flags: ['--import', 'tsx'], patience: 120_000, startWithin: 120_000 }

/** The pages as the host itself has them: where they answer, nobody answered apart. */
const here = open(() => ({ pid: process.pid }))
const acted = open(async () => ({ pid: process.pid }))
const pages = {
  '/figures': { loader: here, action: acted },
  '/figures/end': { loader: here },
  '/figures/sum': { loader: here },
  '/disputes': { loader: here },
}

export type Hosted = { host: TestHost; apart: StatisticsApart; stop: () => Promise<void> }

export async function started(settings: Parameters<typeof statisticsApart>[0] = {}): Promise<Hosted> {
  const apart = statisticsApart({ ...from, ...settings })
  const host = await startHost(pages, { statistics: apart })
  return { host, apart, stop: () => apart.end().then(host.stop) }
}

/** For a test that does something to the process. */
export async function aHosted(settings: Parameters<typeof statisticsApart>[0] = {}): Promise<Hosted> {
  const hosted = await started(settings)
  onTestFinished(hosted.stop)
  return hosted
}

type Told = { pid: number; headers: Record<string, string>; url: string; [key: string]: unknown }
export const told = ({ text }: Answer, path = '/figures'): Told =>
  (JSON.parse(text) as { loaderData: Record<string, Told> }).loaderData[`routes${path}`] as Told
