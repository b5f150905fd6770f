/** What goes on beside the proceedings, as one person may see it, and what they may do about it now. */
import { isAllowedIn, isTheirMove, moveObstacle, wantedMove, type WantedMove } from '#app/domain/dispute/decide-thread'
import { besideDeadlines } from '#app/domain/dispute/deadlines'
import { currentOf, type Dispute, type ThreadItem } from '#app/domain/dispute/dispute'
import { duesOf, type Due } from '#app/domain/dispute/due'
import { threadRules } from '#app/domain/dispute/evolve-thread'
import { factsOf, type FactTold, type Telling } from '#app/domain/dispute/facts'
import type { Viewing } from '#app/domain/dispute/view'
import type { Day } from '#app/domain/law/day'
import { withoutReading } from '#app/domain/people/permission'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Thread } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

/** A move this person may make: of a thing that is there (`item`), or one that opens a new one. */
export type ThreadOffer = { thread: string; move: string; name: Words; item?: string; proceeding?: string }

export type ThreadView = {
  id: string
  key: string
  name: Words
  state: Words
  open: boolean
  openedOn: Day
  lastOn: Day
  /** the proceeding it is of */
  of?: string
  /** what was entered last, by the fields of its forms */
  facts: FactTold[]
  moves: ThreadOffer[]
  dues: Due[]
  /** something comes next, and it is not this reader who does it */
  waits?: boolean
}

/** Threads of a kind this person may open, with the moves that open them. */
export type MayOpen = { thread: string; name: Words; about: Words; moves: ThreadOffer[] }

/** What it is called: by the sort it says it is, where it has sorts. */
export function sortOf({ name, sort, moves }: Thread, { facts }: Pick<ThreadItem, 'facts'>): Words {
  const options = Object.values(moves).flatMap(({ enter }) => fieldsOf(enter).find((each) => each.name === sort) ?? [])
  return options[0]?.options?.[String(facts[sort ?? ''])] ?? name
}

/** Open ones first, then the latest. `full`: the reader sees the content and may be offered moves. */
export function threadViews(dispute: Dispute, viewing: Viewing, telling: Telling): ThreadView[] {
  return dispute.threads
    .map((each) => threadView(dispute, each, viewing, telling))
    .sort((a, b) => Number(b.open) - Number(a.open) || (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : 0))
}

function threadView(dispute: Dispute, item: ThreadItem, viewing: Viewing, telling: Telling): ThreadView {
  const { threads, calendar, today } = viewing
  const rules = threadRules(threads, item.thread)
  const { id, open, openedOn, lastOn, of } = item
  const moves = movesOf(dispute, rules, { item: id }, viewing, telling.full)
  return {
    ...{ id, key: item.thread, name: rules.name, open, openedOn, lastOn, of, moves },
    waits: open && moves.length === 0 && (rules.urgent ?? !rules.lasting),
    state: rules.states[item.state]?.name ?? { zh: item.state, en: item.state },
    facts: latestFacts(rules, item, telling),
    dues: duesOf(besideDeadlines(dispute, item, viewing), today, calendar),
  }
}

/** Each field once, though several forms may ask for it: said by the last form that offers what was chosen. */
function latestFacts(rules: Thread, { facts, lastOn }: ThreadItem, telling: Telling): FactTold[] {
  const latest = new Map<string, FactTold>()
  for (const { enter } of Object.values(rules.moves)) {
    const offered = new Set(enter ? fieldsOf(enter).flatMap((each) => (offers(each, facts) ? each.name : [])) : [])
    for (const told of factsOf(enter, facts, lastOn, telling))
      if (offered.has(told.name) || !latest.has(told.name)) latest.set(told.name, told)
  }
  return [...latest.values()]
}

const offers = ({ name, options }: FieldOf, facts: ThreadItem['facts']): boolean =>
  options === undefined || String(facts[name]) in options

/** `full`: who does not see the content is offered only what is done without reading it. */
export function mayOpenOf(dispute: Dispute, viewing: Viewing, full: boolean): MayOpen[] {
  const proceeding = currentOf(dispute)?.id
  return [...viewing.threads.values()].flatMap((rules) => {
    const moves = movesOf(dispute, rules, rules.of === 'proceeding' ? { proceeding } : {}, viewing, full)
    return moves.length === 0 ? [] : [{ thread: rules.key, name: rules.name, about: rules.about, moves }]
  })
}

type At = { item?: string; proceeding?: string }

function movesOf(dispute: Dispute, rules: Thread, at: At, viewing: Viewing, full: boolean): ThreadOffer[] {
  return Object.entries(rules.moves).flatMap(([move, { name, from, action = 'act' }]) => {
    if ((from === undefined) !== (at.item === undefined)) return []
    if (!full && !withoutReading.has(action)) return []
    const wanted = wantedMove(dispute, { thread: rules.key, move, ...at }, viewing.threads)
    return wanted.ok && isOffered(dispute, wanted.value, viewing) ? [{ thread: rules.key, move, name, ...at }] : []
  })
}

/** Possible today and theirs. What it needs first is said on its page. */
export const isOffered = (
  dispute: Dispute,
  wanted: WantedMove,
  { person, territory, today, catalogue }: Viewing,
): boolean => {
  const { rule } = wanted
  return (
    isTheirMove(dispute, wanted, person, territory) &&
    isAllowedIn(wanted, today, catalogue) &&
    moveObstacle(dispute, { ...wanted, rule: { ...rule, needs: undefined } }, today) === undefined
  )
}
