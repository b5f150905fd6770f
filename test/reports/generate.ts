/**
 * Reports as counties write them, made from many wordings with numbers whose truth is known; in some of them one number is
 * spoilt. The same seed gives the same report. For the marks see marked.ts.
 */
import { chanceOf, type Chance } from '#prisma/demo/chance'
import { unmarked, type Marked } from '#test/reports/marked'
import { sections } from '#test/reports/sections'
import { penOf, type Spoiling } from '#test/reports/pen'

export const spoilings: readonly Spoiling[] = [
  'none',
  'none',
  'share',
  'sum',
  'growth',
  'rate',
  'digits',
  'balance',
  'impossible',
]

/** One report: three to five sections in an order of its own, at most one number spoilt. */
export function aReport(seed: number): Marked & { readonly spoiling: Spoiling } {
  const chance: Chance = chanceOf(`report-${seed}`)
  const spoiling = spoilings[seed % spoilings.length] ?? 'none'
  const pen = penOf(chance, spoiling)
  const able = sections.filter((each) => spoiling === 'none' || each.spoils.includes(spoiling))
  const first = chance.pick(able)
  const others = sections.filter((each) => each !== first)
  const count = 2 + Math.floor(chance.next() * 3)
  const chosen = [first]
  while (chosen.length < count + 1) {
    const next = chance.pick(others.filter((each) => !chosen.includes(each)))
    chosen.push(next)
  }
  // The spoilt section is written first, wherever it stands, so that the spoiling falls to it.
  const written = chosen.map((each) => ({ text: each.write(pen), at: chance.next() })).sort((a, b) => a.at - b.at)
  const heads = ['一', '二', '三', '四', '五']
  const headed = chance.next() < 0.5
  const text = written
    .map((each, i) =>
      headed
        ? `${heads[i]}、${chance.pick(['工作情况', '主要成效', '基本情况', '履职情况'])}\n${each.text}`
        : `（${heads[i]}）${each.text}`,
    )
    .join('\n')
  return { ...unmarked(text), spoiling: pen.isSpoilt() ? spoiling : 'none' }
}

export const someReports = (count: number, from = 0): (Marked & { spoiling: Spoiling })[] =>
  Array.from({ length: count }, (_, i) => aReport(from + i))
