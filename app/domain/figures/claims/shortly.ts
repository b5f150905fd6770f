/** 受理各类矛盾纠纷8263件，成功化解8263件: the second does not say again what it counts. */
import { isCount, isLevel } from './kind'
import type { Mention } from './mention'
import { topics } from './subjects'

export type Shortly = {
  /** what is left out, to stand beside the words that are there */
  readonly word: string
  /** the count that names it, in the same sentence; absent: only the paragraph does, or nothing at all */
  readonly head?: Mention
}

const verb = /^(?:[已共均全]|目前|全部|全年|累计|成功|有效|就地|依法|妥善)*化解(?:成功|完毕)?[了掉]?$/
const others = [...topics, '诉求', '信访', '隐患', '积案', '难题', '风险']

/** Undefined where the words beside a number name their subject, or say nothing of resolving. */
export function shortly(each: Mention, mentions: readonly Mention[], narrow: string): Shortly | undefined {
  if (!verb.test(each.before) || /纠纷|矛盾/.test(each.after) || each.cell || !isCount(each)) return undefined
  const head = headOf(each, mentions)
  if (head) return { word: '纠纷', head }
  const from = Math.max(narrow.lastIndexOf('\n', each.start), each.start - 200, 0)
  return others.some((other) => narrow.slice(from, each.start).includes(other)) ? undefined : { word: '纠纷' }
}

/** The count before it that names disputes, with nothing between that opens a list or a new matter. */
function headOf(each: Mention, mentions: readonly Mention[]): Mention | undefined {
  for (let i = each.index; i > Math.max(0, each.index - 6); i--) {
    const [here, last] = [mentions[i], mentions[i - 1]]
    if (!here || !last || last.sentence !== each.sentence || last.item !== each.item) return undefined
    if (/其中|包括|[：:（(]/.test(here.gap)) return undefined
    if (isLevel(last) && last.family === '件' && /纠纷/.test(last.before)) return last
  }
  return undefined
}
