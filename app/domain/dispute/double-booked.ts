/** A room and people are in one place at a time. Where one thing ends as the next begins, nothing overlaps. */
import type { Circumstances } from '#app/domain/dispute/draft'
import type { Dispute, ThreadItem } from '#app/domain/dispute/dispute'
import { threadRules } from '#app/domain/dispute/evolve-thread'
import { idsIn } from '#app/domain/dispute/ids'
import type { Refusal } from '#app/domain/dispute/refusal'
import type { Day } from '#app/domain/law/day'
import type { Thread } from '#app/domain/threads/thread'

/** Something taken for a time, by one item of a thread. */
export type Taken = { item: string; key: string; from: string; until: string }
type Shelf = Pick<Circumstances, 'booked' | 'threads'>

/** `double-booked` with what is taken and from when to when, beside the field that asked for it. */
export function doubleBooked(item: ThreadItem, { booked, threads }: Shelf): Refusal | undefined {
  const rule = threadRules(threads, item.thread).books
  if (!item.booked || !rule) return undefined
  const { keys, day, from, until } = item.booked
  if (from >= until) return { code: 'invalid-entry', fields: { [rule.until]: ['not-after-start'] } }
  const taken = booked(keys, day).find((each) => each.item !== item.id && each.from < until && from < each.until)
  return taken && takenAlready(taken, day, item, rule)
}

function takenAlready(
  { key, from, until }: Taken,
  day: Day,
  { facts }: ThreadItem,
  rule: NonNullable<Thread['books']>,
) {
  const [kind = '', ...rest] = key.split(':')
  const id = rest.join(':')
  const field = [rule.room, ...rule.people].find((name) => idsIn(facts[name]).includes(id)) ?? rule.room
  const refusal: Refusal = {
    code: 'double-booked',
    about: { kind, id, day, from, until },
    fields: { [field]: ['taken'] },
  }
  return refusal
}

/** The first clash among what a correction has newly booked. */
export function newlyDoubleBooked(after: Dispute | undefined, before: Dispute, shelf: Shelf): Refusal | undefined {
  const was = new Map(before.threads.map((each) => [each.id, JSON.stringify(each.booked)]))
  for (const each of after?.threads ?? []) {
    const no = was.get(each.id) === JSON.stringify(each.booked) ? undefined : doubleBooked(each, shelf)
    if (no) return no
  }
  return undefined
}
