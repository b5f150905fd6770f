/** The finder: every statistical claim of a text, in order, with its place. It judges nothing. */
import { BLANK, blanked, narrowed } from './characters'
import { isLevel, isPercent, isShare } from './kind'
import { mentionsOf, type Mention } from './mention'
import { quantitiesIn, nonesIn } from './quantities'
import type { Quantity } from './quantity'
import { tablesIn } from './table-text'
import { tableMentions } from './tables'

export type Found = { readonly narrow: string; readonly mentions: readonly Mention[] }

export function find(text: string): Found {
  const narrow = narrowed(text)
  const tables = tablesIn(narrow)
  const prose = tables.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, BLANK) + left.slice(end),
    blanked(narrow),
  )
  const quantities = ranges(
    prose,
    [...quantitiesIn(prose), ...nonesIn(prose)].sort((a, b) => a.start - b.start),
  )
  const written = respectively(prose, mentionsOf(prose, narrow, quantities))
  const pasted = tableMentions(tables).map((each) => ({ ...each, index: -1 }))
  const mentions = [...written, ...pasted].sort((a, b) => a.start - b.start).map((each, index) => ({ ...each, index }))
  return { narrow, mentions }
}

/** 3至5名, 95%—98%: one number that lies between. But 从3%到5% says how it changed. */
function ranges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const merged: Quantity[] = []
  for (const each of quantities) {
    const last = merged.at(-1)
    if (last && isRange(text, last, each))
      merged.splice(-1, 1, { ...each, start: last.start, low: Math.min(last.low, each.low), exact: false })
    else merged.push(each)
  }
  return merged
}

const isRange = (text: string, from: Quantity, to: Quantity): boolean =>
  /^\s*(?:至|到|—{1,2}|[~～-])\s*$/.test(text.slice(from.end, to.start)) &&
  from.value < to.value &&
  (from.measure === 'bare' || (from.measure === to.measure && from.unit === to.unit)) &&
  !/[由从自]$/.test(text.slice(Math.max(0, from.start - 1), from.start))

/**
 * 分别收到、审结215件、198件: each number gets the name that is its own, in the order they stand. So does each rate of
 * 办结率、成功率分别为98.96%、97.91%.
 */
function respectively(text: string, mentions: Mention[]): Mention[] {
  return mentions.map((each, i) => {
    const isRate = isPercent(each) && !each.change
    if (!isLevel(each) && !isRate) return follows(each, mentions)
    let first = i
    while (first > 0 && mentions[first]?.before === '' && /^[、和与及]$/.test(mentions[first]?.gap.trim() ?? ''))
      first--
    const head = mentions[first]
    let last = first
    while (mentions[last + 1]?.before === '' && /^[、和与及]$/.test(mentions[last + 1]?.gap.trim() ?? '')) last++
    const alone = isRate ? follows(each, mentions) : each
    if (!head || last === first) return alone
    const words =
      text
        .slice(Math.max(0, head.start - 40), head.start)
        .split(/[，,。；;：:（(\n]/)
        .at(-1) ?? ''
    if (!words.includes('分别')) return alone
    const names = words
      .replace(/分别(?:是|为|达到?)?/, '')
      .split(/[、和与]|及(?!时)/)
      .map((name) => name.trim())
    const isNamed = names.length === last - first + 1 && (!isRate || names.every((name) => name.endsWith('率')))
    return isNamed ? { ...each, before: names[i - first] ?? each.before } : alone
  })
}

/** 同比分别增长5.6%、6.7%: the second grew too. */
function follows(each: Mention, mentions: readonly Mention[]): Mention {
  let i = each.index
  while (mentions[i]?.before === '' && /^\s*[、和与及]\s*$/.test(mentions[i]?.gap ?? '')) i--
  const head = mentions[i]
  // 占比分别为81.3%、86.8%: the second is a share too.
  if (i < each.index && head && !head.change && head.measure === each.measure && isShare(head))
    return { ...each, before: head.before }
  return i < each.index && head?.change && head.measure === each.measure
    ? { ...each, change: head.change, before: '分别' }
    : each
}

/** Where the words of a claim begin: 受理53件, not 53件 alone, where the words are few. */
export function claimStart(narrow: string, { before, start, cell }: Mention): number {
  const words = before.replace(/^(?:其中|以及|并|和|及(?!时)|等|共有|另有)+/, '')
  if (cell || words === '' || words.length > 20) return start
  const at = narrow.lastIndexOf(words, start)
  return at >= 0 && narrow.slice(at + words.length, start).trim() === '' ? at : start
}
