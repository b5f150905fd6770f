/** One event onto a dispute. Total and forgiving: what was allowed is decided before (decide.ts), here it only happened. */
import type { Dispute, Extension, Item, Proceeding } from '#app/domain/dispute/dispute'
import type { Entry, Event, EventOf } from '#app/domain/dispute/event'
import { threaded } from '#app/domain/dispute/evolve-thread'
import { marked } from '#app/domain/dispute/marks'
import type { Day } from '#app/domain/law/day'
import { chosen, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'

/** `threads` is given by tests that add a made-up one. */
export function evolve(
  before: Dispute | undefined,
  event: Event,
  catalogue: Catalogue,
  threads: Threads = threadShelf,
): Dispute {
  if (event.kind === 'registered') return registered(event)
  if (!before) throw new Error(`event ${event.id} before its dispute was registered`)
  const last = { n: event.n, by: event.by, at: event.recordedAt }
  return { ...before, ...changed(before, event, catalogue, threads), version: event.n, last }
}

/** What an entry changes of a dispute; the rest of it is taken over as it is, once. */
function changed(
  before: Dispute,
  event: Exclude<Event, { kind: 'registered' }>,
  catalogue: Catalogue,
  threads: Threads,
): Partial<Dispute> {
  switch (event.kind) {
    case 'party-added':
      return { parties: [...before.parties, { id: event.data.party, side: event.data.side }] }
    case 'attached':
      return { attachments: [...before.attachments, event.data.attachment] }
    case 'begun':
      return { proceedings: [...before.proceedings, begun(event, catalogue)] }
    case 'assigned':
      return withProceeding(before, event.proceedingId, (each) => ({ ...each, handler: event.data.handler }))
    case 'stepped':
      return withProceeding(before, event.proceedingId, (each) => stepped(each, event, catalogue))
    case 'threaded':
      return threaded(before, event, threads)
    case 'received':
      return received(before, event)
    case 'corrected':
      return {}
  }
}

const registered = (event: EventOf<'registered'>): Dispute => ({
  id: event.disputeId,
  version: event.n,
  ...event.data,
  registeredOn: event.on,
  registeredBy: event.by,
  parties: [],
  attachments: [],
  proceedings: [],
  threads: [],
  flags: [],
  last: { n: event.n, by: event.by, at: event.recordedAt },
})

/** It goes on here under a number of this site, in the hands of who took it. */
const received = (dispute: Dispute, { data }: EventOf<'received'>): Partial<Dispute> => ({
  number: data.number,
  receivedInto: data.into,
  proceedings: dispute.proceedings.map((each) =>
    each.open && data.handler !== undefined ? { ...each, handler: data.handler } : each,
  ),
})

const withProceeding = (
  dispute: Dispute,
  id: string,
  change: (proceeding: Proceeding) => Proceeding,
): Pick<Dispute, 'proceedings'> => ({
  proceedings: dispute.proceedings.map((each) => (each.id === id ? change(each) : each)),
})

export function rulesOf(catalogue: Catalogue, key: string): Procedure {
  const rules = catalogue.get(key)
  if (!rules) throw new Error(`no procedure ${key} on the shelf`)
  return rules
}

function begun(event: EventOf<'begun'>, catalogue: Catalogue): Proceeding {
  const { opening } = rulesOf(catalogue, event.data.procedure)
  const { procedure, version, body, level, parent, entry } = event.data
  return {
    ...{ id: event.proceedingId, procedure, version, body, level, parent, openedOn: event.on, lastOn: event.on },
    ...(event.data.caseNumber && { caseNumber: event.data.caseNumber }),
    ...{ stage: opening.stage, open: true, marks: marked({}, opening, event.on, entry), facts: entry },
    ...{ passed: [], suspensions: [], extensions: [], items: [], reopenedOn: [] },
  }
}

function stepped(before: Proceeding, event: EventOf<'stepped'>, catalogue: Catalogue): Proceeding {
  const rules = rulesOf(catalogue, before.procedure)
  const step = rules.steps[event.data.step]
  if (!step) throw new Error(`no step ${event.data.step} in ${before.procedure}`)
  const { entry, moved } = event.data
  const after: Proceeding = { ...before, lastOn: event.on }
  if (step.item) return { ...after, items: withItem(before.items, step, event) }
  after.facts = { ...before.facts, ...step.states, ...(step.handsOver ? unlessOfOpening(entry, rules) : entry) }
  after.marks = marked(before.marks, step, event.on, entry)
  if (moved) Object.assign(after, { ...moved, handler: undefined, passed: [...before.passed, before.body] })
  if (event.data.caseNumber) after.caseNumber ??= event.data.caseNumber
  if (step.extends) after.extensions = [...before.extensions, extension(step.extends, event)]
  if (step.reopens) Object.assign(after, reopened(before, event.on))
  staged(after, before, step, event, rules)
  return after
}

/** An appeal is told as the suit that begins: what this one began with it leaves as it is. */
const unlessOfOpening = (entry: Entry, { opening }: Procedure): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(opening.enter.shape, name)))

function extension(rule: string, { on, by, data: { step, entry } }: EventOf<'stepped'>): Extension {
  const [approver, paper] = [entry['approved-by'], entry['approval-number']]
  return {
    ...{ rule, days: Number(entry.days ?? 0), on, by, step },
    ...(typeof approver === 'string' ? { approver } : {}),
    ...(typeof paper === 'string' ? { paper } : {}),
  }
}

const reopened = (before: Proceeding, on: Day) => ({
  open: true,
  outcome: undefined,
  concludedOn: undefined,
  reopenedOn: [...before.reopenedOn, on],
})

function staged(after: Proceeding, before: Proceeding, step: Step, event: EventOf<'stepped'>, rules: Procedure): void {
  if (step.suspends) {
    after.before = before.stage
    after.suspensions = [...before.suspensions, { from: event.on, step: event.data.step }]
  }
  // Any step that leaves a suspended stage ends the suspension, whether it resumes or ends the proceeding.
  const to = step.to === 'resume' ? before.before : chosen(step.to, event.data.entry)
  if (rules.stages[before.stage]?.suspended && to !== undefined && to !== before.stage) {
    after.before = undefined
    after.suspensions = before.suspensions.map((each) => (each.to === undefined ? { ...each, to: event.on } : each))
  }
  if (to !== undefined) after.stage = to
  const outcome = chosen(step.outcome, event.data.entry)
  if (outcome === undefined) return
  Object.assign(after, { outcome, concludedOn: event.on, open: false })
}

function withItem(items: readonly Item[], step: Step, event: EventOf<'stepped'>): Item[] {
  const { item = '', entry } = event.data
  if (step.item?.opens)
    return [...items, { id: item, kind: step.item.kind, marks: marked({}, step, event.on, entry), facts: entry }]
  return items.map((each) =>
    each.id === item
      ? { ...each, marks: marked(each.marks, step, event.on, entry), facts: { ...each.facts, ...entry } }
      : each,
  )
}
