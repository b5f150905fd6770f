/** A move of a thread onto a dispute: where it stands, what it marks, shares and takes, all from the thread's own data. */
import type { Booked, Dispute, ThreadItem } from '#app/domain/dispute/dispute'
import type { Entry, EventOf } from '#app/domain/dispute/event'
import { idsIn } from '#app/domain/dispute/ids'
import { marked } from '#app/domain/dispute/marks'
import { chosen } from '#app/domain/procedures/procedure'
import type { Move, Thread, Threads } from '#app/domain/threads/thread'

export function threadRules(threads: Threads, key: string): Thread {
  const rules = threads.get(key)
  if (!rules) throw new Error(`no thread ${key} on the shelf`)
  return rules
}

export function threaded(dispute: Dispute, event: EventOf<'threaded'>, threads: Threads): Dispute {
  const { thread, item, move } = event.data
  const rules = threadRules(threads, thread)
  const rule = rules.moves[move]
  if (!rule) throw new Error(`no move ${move} in ${thread}`)
  const before = dispute.threads.find((each) => each.id === item)
  const after = moved(before ?? opened(event), event, rules, rule)
  const items = before ? dispute.threads.map((each) => (each.id === item ? after : each)) : [...dispute.threads, after]
  const flags = before?.flag === after.flag ? dispute.flags : flagsOf(items)
  return { ...dispute, threads: items, flags, proceedings: withoutHandler(dispute, after.barred) }
}

/** Who may not handle it is in charge of nothing in it from then on. */
const withoutHandler = ({ proceedings }: Dispute, barred: string | undefined): Dispute['proceedings'] =>
  barred === undefined || proceedings.every((each) => each.handler !== barred)
    ? proceedings
    : proceedings.map((each) => (each.handler === barred ? { ...each, handler: undefined } : each))

const opened = ({ data, proceedingId, on, by }: EventOf<'threaded'>): ThreadItem => ({
  ...{ id: data.item, thread: data.thread, ...(proceedingId === undefined ? {} : { of: proceedingId }) },
  ...{ state: '', open: true, openedOn: on, openedBy: by, lastOn: on, marks: {}, facts: {}, passed: [] },
})

/** The state a move leads to; undefined when the choice that decides it was not made. */
export const stateAfter = (rule: Move, entry: Entry): string | undefined => chosen(rule.to, entry)

function moved(before: ThreadItem, event: EventOf<'threaded'>, rules: Thread, rule: Move): ThreadItem {
  const { entry } = event.data
  const facts = { ...unasked(before.facts, rule), ...entry }
  const state = stateAfter(rule, entry) ?? before.state
  const shared = rules.shares?.in.includes(state) ? textOf(facts, rules.shares.body) : undefined
  const asked = rules.asks?.in.includes(state) ? textOf(facts, rules.asks.body) : undefined
  return {
    ...before,
    ...{ state, open: rules.states[state]?.end !== true, lastOn: event.on, facts },
    marks: marked(before.marks, rule, event.on, entry),
    shared,
    asked,
    passed: [...new Set([...before.passed, ...[shared, asked].filter((each) => each !== undefined)])],
    barred: rules.bars?.in.includes(state) ? textOf(facts, rules.bars.person) : undefined,
    flag: rules.flags?.in.includes(state) ? chosen(rules.flags.flag, facts) : undefined,
    letIn: rules.lets?.in.includes(state) ? textOf(facts, rules.lets.person) : undefined,
    booked: rules.books?.in.includes(state) ? bookedBy(rules.books, facts) : undefined,
  }
}

/** What a move asks anew and gets no answer to is empty from then on: a session moved elsewhere gives its room back. */
function unasked(facts: Entry, { enter }: Move): Entry {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !Object.hasOwn(enter.shape, name)))
}

const flagsOf = (items: readonly ThreadItem[]): string[] =>
  [...new Set(items.flatMap((each) => each.flag ?? []))].sort()

const textOf = (facts: Entry, name: string): string | undefined => {
  const value = facts[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Nothing is taken before day and hours are known. */
function bookedBy(rule: NonNullable<Thread['books']>, facts: Entry): Booked | undefined {
  const [day, from, until] = [rule.day, rule.from, rule.until].map((name) => textOf(facts, name))
  if (day === undefined || from === undefined || until === undefined) return undefined
  const people = rule.people.flatMap((name) => idsIn(facts[name]).map((account) => `person:${account}`))
  const rooms = idsIn(facts[rule.room]).map((room) => `room:${room}`)
  return { keys: [...new Set([...rooms, ...people])], day, from, until }
}
