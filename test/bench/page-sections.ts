/** The tables of whole pages, of each size measured. */
import { isAsKnown } from '#test/bench/figure-addresses'
import type { PageTimes } from '#test/bench/pages'
import { ms, times, type Section } from '#test/bench/report'

type BySize = ReadonlyMap<number, PageTimes>

const grouped = (n: number): string => n.toLocaleString('en')

const megabytes = (n: number | undefined): string => (n === undefined ? '' : `${Math.round(n)} MB`)

function growth(bySize: BySize): string[][] {
  const [small, ...larger] = [...bySize].map(([size, { times }]) => ({ size, figures: times['figures'] }))
  return larger.flatMap(({ size, figures }) => {
    if (!small?.figures || !figures) return []
    const whole = figures.page.median / small.figures.page.median
    const taken = whole / (figures.bare.median / small.figures.bare.median)
    return [[`${grouped(small.size)} → ${grouped(size)}`, times(whole), times(taken)]]
  })
}

export const pageSections = (bySize: BySize): Section[] => [
  {
    title: 'A page and the bare page',
    heads: ['disputes', 'page', 'whole page', 'bare page', 'ratio'],
    rows: [...bySize].flatMap(([size, pages]) =>
      Object.entries(pages.times).map(([name, { page, bare }]) => [
        ...[grouped(size), name, ms(page.median), ms(bare.median), times(page.median / bare.median)],
      ]),
    ),
    note: 'Bare: the same component rendered from constants by the same server, no database, no session. Aim: at most 2 × for list, search and dispute, and for whatever a number leads to.',
  },
  {
    title: 'The figures page as the county grows',
    heads: ['disputes', 'ratio', 'each taken by its bare page'],
    rows: growth(bySize),
    note: 'Aim: at most 1.2 ×. The second ratio takes out how fast the machine was at the time.',
  },
  {
    title: 'As known on a past day',
    heads: ['disputes', 'page', 'median', 'slowest tenth'],
    rows: [...bySize].flatMap(([size, pages]) =>
      Object.entries(pages.times)
        .filter(([name]) => isAsKnown(name))
        .map(([name, { page }]) => [grouped(size), name, ms(page.median), ms(page.high)]),
    ),
    note: 'Aim: at most 300 ms.',
  },
  {
    title: 'The server',
    heads: ['disputes', 'start-up', 'memory after the pages', 'peak', 'the process of statistics', 'peak'],
    rows: [...bySize].map(([size, { startedIn, memory, memoryApart }]) => [
      ...[grouped(size), `${Math.round(startedIn)} ms`, megabytes(memory.now), megabytes(memory.peak)],
      ...[megabytes(memoryApart?.now), megabytes(memoryApart?.peak)],
    ]),
    note: 'Aim: the server at most 300 MB.',
  },
  {
    title: 'First load, compressed',
    heads: ['page', 'scripts', 'styles'],
    rows: Object.entries([...bySize.values()][0]?.load ?? {}).map(([name, { scripts, styles }]) => [
      ...[name, `${scripts.toFixed(1)} KB`, `${styles.toFixed(1)} KB`],
    ]),
    note: 'Aim: at most 150 KB of script.',
  },
]
