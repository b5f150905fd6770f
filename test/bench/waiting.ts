/**
 * What statistics make others wait: a small page asked again and again, alone and while another reader keeps asking for
 * figures, signals, or a long report to be checked. The host is the built one as it is served: it has all of these answered
 * by processes beside it.
 */
import { Agent } from 'node:http'
import { reportOf } from '#test/bench/claims'
import { ms, times, type Section } from '#test/bench/report'
import { ask, page } from '#test/bench/serving'

export type Waited = { beside: string; median: number; slow: number; answered: number; took: number }

const ROUNDS = 200
const other = new Agent({ keepAlive: true, maxSockets: 1 })

const at = (samples: readonly number[], part: number): number =>
  [...samples].sort((a, b) => a - b)[Math.floor(samples.length * part)] ?? NaN

async function small(port: number, cookie: string): Promise<{ median: number; slow: number }> {
  const samples: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now()
    await page(port, '/', cookie)
    samples.push(performance.now() - begun)
  }
  return { median: at(samples, 0.5), slow: at(samples, 0.95) }
}

/** Asks one thing after another until told to stop; how many were answered and how long one took. */
function keepAsking(once: () => Promise<unknown>): () => Promise<{ answered: number; took: number }> {
  const took: number[] = []
  const over = new AbortController()
  const running = (async () => {
    while (!over.signal.aborted) {
      const begun = performance.now()
      await once()
      took.push(performance.now() - begun)
    }
  })()
  return async () => {
    over.abort()
    await running
    return { answered: took.length, took: at(took, 0.5) }
  }
}

async function checking(port: number, cookie: string): Promise<() => Promise<unknown>> {
  const form = await page(port, '/check-report', cookie)
  const csrf = /name="csrf"[^>]*value="([^"]+)"/.exec(form)?.[1] ?? ''
  const body = new URLSearchParams({ csrf, text: reportOf(10_000), year: '2020' }).toString()
  return async () => {
    const { status } = await ask(port, '/check-report?index', cookie, { agent: other, body })
    if (status !== 200) throw new Error(`the checker answered ${status}`)
  }
}

/** `small`: the session whose page is waited for; `statistics`: the official's. */
export async function waitedFor(port: number, cookies: { small: string; statistics: string }): Promise<Waited[]> {
  const get = (path: string) => async () => {
    const { status } = await ask(port, path, cookies.statistics, { agent: other })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  }
  const loads: Record<string, () => Promise<unknown>> = {
    'the overview': get('/figures?year=2020'),
    'the overview as known on a past day': get('/figures?year=2020&as-of=2020-07-09'),
    'cases in hand as known on a past day': get('/figures/cases?year=2020&stock=closing&as-of=2020-07-09'),
    'signals looked for anew': get('/signals?year=2020&again'),
    'a report of 10,000 characters checked': await checking(port, cookies.statistics),
  }
  await small(port, cookies.small)
  const found: Waited[] = [{ beside: 'nothing', ...(await small(port, cookies.small)), answered: 0, took: NaN }]
  for (const [beside, once] of Object.entries(loads)) {
    await once()
    const stop = keepAsking(once)
    const waited = await small(port, cookies.small)
    found.push({ beside, ...waited, ...(await stop()) })
  }
  return found
}

export const waitingSection = (bySize: ReadonlyMap<number, readonly Waited[]>): Section => ({
  title: 'A small page beside statistics',
  heads: ['disputes', 'beside', 'median', '95 of 100 within', 'to alone', 'one of the others takes'],
  rows: [...bySize].flatMap(([size, found]) =>
    found.map(({ beside, median, slow, took }) => [
      ...[size.toLocaleString('en'), beside, ms(median), ms(slow)],
      ...[times(slow / (found[0]?.slow ?? NaN)), Number.isNaN(took) ? '' : ms(took)],
    ]),
  ),
  note: 'The workbench of a mediator, while another connection asks for one statistic after another without a pause. Statistics, signals and reports are answered by processes of their own; what is left is that they share the processors.',
})
