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

/** What of the dispute it changes. */
export function threaded(
  dispute: Dispute,
  event: EventOf<'threaded'>,
  threads: Threads,
): Pick<Dispute, 'threads' | 'flags' | 'proceedings'> {
  const { thread, item, move } = event.data
  const rules = threadRules(threads, thread)
  const rule = rules.moves[move]
  if (!rule) throw new Error(`no move ${move} in ${thread}`)
  // From the end: what moves is mostly among the latest.
  const at = dispute.threads.findLastIndex((each) => each.id === item)
  const before = dispute.threads[at]
  const after = moved(before ?? opened(event), event, rules, rule)
  const items = [...dispute.threads]
  items[before ? at : items.length] = after
  const flags = before?.flag === after.flag ? dispute.flags : flagsOf(items)
  return { threads: items, flags, proceedings: withoutHandler(dispute, after.barred) }
}

/** Who may not handle it is in charge of nothing in it from then on. */
const withoutHandler = ({ proceedings }: Dispute, barred: string | undefined): Dispute['proceedings'] =>
  barred === undefined || proceedings.every((each) => each.handler !== barred)
    ? proceedings
    : proceedings.map((each) => (each.handler === barred ? { ...each, handler: undefined } : each))

const opened = ({ data, proceedingId, on, by }: EventOf<'threaded'>): ThreadItem => ({
  id: data.item,
  thread: data.thread,
  of: proceedingId,
  state: '',
  open: true,
  openedOn: on,
  openedBy: by,
  lastOn: on,
  marks: {},
  facts: {},
  passed: [],
})

/** The state a move leads to; undefined when the choice that decides it was not made. */
export const stateAfter = (rule: Move, entry: Entry): string | undefined => chosen(rule.to, entry)

function moved(before: ThreadItem, event: EventOf<'threaded'>, rules: Thread, rule: Move): ThreadItem {
  const { entry } = event.data
  const facts = Object.assign(unasked(before.facts, rule), entry)
  const state = stateAfter(rule, entry) ?? before.state
  const shared = rules.shares?.in.includes(state) ? textOf(facts, rules.shares.body) : undefined
  const asked = rules.asks?.in.includes(state) ? textOf(facts, rules.asks.body) : undefined
  // Field by field: a history is folded for every page, and a spread of ever other shapes costs as much as all the rest.
  return {
    id: before.id,
    thread: before.thread,
    of: before.of,
    state,
    openedOn: before.openedOn,
    openedBy: before.openedBy,
    open: rules.states[state]?.end !== true,
    lastOn: event.on,
    facts,
    marks: marked(before.marks, rule, event.on, entry),
    shared,
    asked,
    passed: withBody(withBody(before.passed, shared), asked),
    barred: rules.bars?.in.includes(state) ? textOf(facts, rules.bars.person) : undefined,
    flag: rules.flags?.in.includes(state) ? chosen(rules.flags.flag, facts) : undefined,
    letIn: rules.lets?.in.includes(state) ? textOf(facts, rules.lets.person) : undefined,
    booked: rules.books?.in.includes(state) ? bookedBy(rules.books, facts) : undefined,
  }
}

/** What a move asks anew and gets no answer to is empty from then on: a session moved elsewhere gives its room back. */
function unasked(facts: Entry, { enter }: Move): Entry {
  const { shape } = enter
  const left: Entry = {}
  for (const [name, value] of Object.entries(facts)) if (!Object.hasOwn(shape, name)) left[name] = value
  return left
}

const withBody = (passed: ThreadItem['passed'], body: string | undefined): ThreadItem['passed'] =>
  body === undefined || passed.includes(body) ? passed : [...passed, body]

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
