/** What a reader must see before all else: what is urgent beside the proceedings, and what protects somebody. */
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Due } from '#app/domain/dispute/due'
import type { FactTold } from '#app/domain/dispute/facts'
import type { DisputeFile } from '#app/domain/dispute/file'
import { standing } from '#app/domain/dispute/history'
import { isOfRule } from '#app/domain/dispute/of-rule'
import { nameOf } from '#app/domain/dispute/story'
import type { ThreadOffer, ThreadView } from '#app/domain/dispute/thread-view'
import type { Day } from '#app/domain/law/day'
import { sourceWords } from '#app/domain/law/statute'
import type { Protection } from '#app/domain/people/protection'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

/** `by` is absent where a rule did it. */
export type Made = { done: Words; by?: string; on: Day }

export type Urgent = {
  id: string
  name: Words
  state: Words
  /** what it marks the dispute with */
  flag?: string
  facts: FactTold[]
  /** its moves so far, the last one first */
  made: Made[]
  moves: ThreadOffer[]
  due?: Due
}

export type ProtectionView = { name: Words; strict: boolean; lines: { words: Words; source?: Words }[] }

export const protectionView = ({ name, strict, lines }: Protection): ProtectionView => ({
  name,
  strict,
  lines: lines.map(({ words, source }) => ({ words, source: source && sourceWords(source) })),
})

type Around = { file: DisputeFile; threads: Threads }

export function urgentOf(dispute: Dispute, views: readonly ThreadView[], around: Around): Urgent[] {
  return views
    .filter((each) => each.open && around.threads.get(each.key)?.urgent)
    .map(({ id, name, state, facts, moves, dues }) => ({
      ...{ id, name, state, facts, moves, due: dues[0] },
      flag: dispute.threads.find((each) => each.id === id)?.flag,
      made: madeOf(id, around),
    }))
}

function madeOf(item: string, { file, threads }: Around): Made[] {
  return standing(file.events)
    .flatMap((event): Made[] => {
      if (event.kind !== 'threaded' || event.data.item !== item) return []
      const done = threads.get(event.data.thread)?.moves[event.data.move]?.done
      if (!done) return []
      return [{ done, on: event.on, by: isOfRule(event, threads) ? undefined : nameOf({ file }, event.by) }]
    })
    .reverse()
}
