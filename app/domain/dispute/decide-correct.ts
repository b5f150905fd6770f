/**
 * Correcting an entry made wrongly: the log keeps both, the figures reverse the one and post the other. Allowed only if
 * everything written after it could still have been written.
 */
import { registerSchema, type CommandOf } from '#app/domain/dispute/command'
import { proceedingBegun } from '#app/domain/dispute/decide-begin'
import { onwardOf } from '#app/domain/dispute/decide-step'
import { isConcerned, moveObstacle, wantedMove, wronglyDecided } from '#app/domain/dispute/decide-thread'
import { isOpen, proceedingOf, threadOf, type Dispute } from '#app/domain/dispute/dispute'
import { newlyDoubleBooked } from '#app/domain/dispute/double-booked'
import { event, type Circumstances, type Decision, type Draft, type Kept } from '#app/domain/dispute/draft'
import { bodyProblem, checkedStep } from '#app/domain/dispute/entry'
import type { Entry, Event, EventOf } from '#app/domain/dispute/event'
import { evolve, rulesOf } from '#app/domain/dispute/evolve'
import { fold, standing } from '#app/domain/dispute/history'
import { renumbered } from '#app/domain/dispute/numbering'
import { isLasting } from '#app/domain/dispute/of-rule'
import { standingNow } from '#app/domain/dispute/standing'
import { unmetNeed } from '#app/domain/dispute/needs'
import { objection, obstacle } from '#app/domain/dispute/obstacle'
import { recusalLawOf } from '#app/domain/dispute/recusal-law'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { mayWith } from '#app/domain/people/permission'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { problemsOf } from '#app/domain/procedures/problems'
import { areaOf } from '#app/domain/territory/area'
import type { Thread, Threads } from '#app/domain/threads/thread'

type Instead = NonNullable<EventOf<'corrected'>['data']['instead']>

export function correction(draft: Draft, command: CommandOf<'correct'>): Result<Decision> {
  const { events, given } = draft
  const wrong = standing(events).find((each) => each.n === command.corrects)
  if (!wrong || wrong.kind === 'corrected' || isLasting(wrong, given.threads))
    return refuse('nothing-to-correct', { n: command.corrects })
  if (!isTheirs(draft, wrong)) return refuse('not-allowed')
  if (isBeginning(wrong) && !command.instead) return refuse('correction-breaks-later', { n: command.corrects })
  if (command.instead && command.instead.on > given.today) return refuse('date-in-future', { on: command.instead.on })
  const records: Kept[] = [{ id: given.newId(), field: 'reason', text: command.reason }]
  const instead = command.instead ? rewritten(draft, wrong, command.instead, records) : done(undefined)
  if (!instead.ok) return instead
  const reason = records[0]?.id ?? ''
  const corrected = [event(draft, command.on, 'corrected', { corrects: wrong.n, reason, instead: instead.value })]
  const paired = begunWith(wrong, standing(events))
  const follows = paired ? carriedOn(draft, wrong, paired, instead.value) : done(undefined)
  if (!follows.ok) return follows
  if (paired && follows.value !== 'as it is') {
    const data = { corrects: paired.n, reason, instead: follows.value }
    corrected.push(event(draft, command.on, 'corrected', data, { offset: 1 }))
  }
  const broken = firstBroken([...events, ...corrected], given)
  if (broken !== undefined) return refuse('correction-breaks-later', { n: broken })
  const after = fold([...events, ...corrected], given.catalogue, given.threads)
  const taken = newlyDoubleBooked(after, draft.dispute, given)
  return taken ? { ok: false, refusal: taken } : done({ events: renumbered(draft, corrected), records })
}

/**
 * Entries of others are put right by who has the case now; who only reported it puts right their own. What is judged apart
 * from who is concerned is not put right by them either, nor is what was said of them, be it their own entry.
 */
function isTheirs({ dispute, given: { person, territory, threads } }: Draft, wrong: Event): boolean {
  const area = areaOf(territory, person.body)
  if (wrong.kind === 'threaded' && isJudgedApart(dispute, wrong, person.account, threads)) return false
  return wrong.by === person.account || mayWith(person, 'correct-others', area, standingNow(dispute, undefined))
}

function isJudgedApart(dispute: Dispute, wrong: EventOf<'threaded'>, account: string, threads: Threads): boolean {
  const rules = threads.get(wrong.data.thread)
  if (!rules?.bars) return false
  const before = threadOf(dispute, wrong.data.item)
  if (!rules.moves[wrong.data.move]?.apart) return before?.facts[rules.bars.person] === account
  return isConcerned(dispute, { rules, before, of: proceedingOf(dispute, wrong.proceedingId ?? '') }, account)
}

/** What makes the dispute one at all: put right, never taken back. A dispute entered by mistake is withdrawn by a step. */
const isBeginning = (wrong: Event): boolean =>
  wrong.kind === 'registered' || (wrong.kind === 'begun' && wrong.data.parent === undefined)

/** A hand-over writes two entries, the step and the proceeding it begins: what happens to the one happens to the other. */
const begunWith = (wrong: Event, events: readonly Event[]): EventOf<'begun'> | undefined =>
  events.find(
    (each): each is EventOf<'begun'> =>
      each.n === wrong.n + 1 &&
      each.kind === 'begun' &&
      wrong.kind === 'stepped' &&
      each.data.parent === wrong.proceedingId,
  )

/** What the begun half says once the step reads as `instead`: nothing, if the step goes; unchanged, if the day and the way do. */
function carriedOn(
  draft: Draft,
  wrong: Event,
  paired: EventOf<'begun'>,
  instead: Instead | undefined,
): Result<Instead | undefined | 'as it is'> {
  if (!instead || wrong.kind !== 'stepped') return done(undefined)
  const { catalogue } = draft.given
  const before = rulesOf(catalogue, procedureOf(draft.dispute, wrong)).steps[wrong.data.step]
  const onward = onwardOf(before?.handsOver ?? [], instead.data.entry as Entry, catalogue)
  if (!onward) return refuse('way-not-open')
  const { procedure, body, parent } = paired.data
  if (onward.procedure === procedure && onward.body === body && instead.on === paired.on) return done('as it is')
  const begun = proceedingBegun(draft, { ...onward, parent, on: instead.on }, draft.dispute.parties, 0)
  return begun.ok ? done({ on: instead.on, data: begun.value.event.data }) : begun
}

const procedureOf = (dispute: Dispute, { proceedingId }: { proceedingId: string }): string =>
  proceedingOf(dispute, proceedingId)?.procedure ?? ''

type Typed = { on: string; entry: Record<string, unknown> }

/** The entry as it should have been, checked by the same schema that checked it first. */
function rewritten(draft: Draft, wrong: Event, typed: Typed, records: Kept[]): Result<Instead> {
  const { dispute, given } = draft
  const { on, entry } = typed
  if (wrong.kind === 'registered') return registeredInstead(wrong, typed, records, given)
  if (wrong.kind === 'begun') return begunInstead(draft, wrong, typed, records)
  if (wrong.kind === 'threaded') return movedInstead(draft, wrong, typed, records)
  if (wrong.kind !== 'stepped') return refuse('nothing-to-correct', { n: wrong.n })
  const rule = rulesOf(given.catalogue, procedureOf(dispute, wrong)).steps[wrong.data.step]
  if (!rule) return refuse('unknown-step')
  const checked = checkedStep(rule, entry, on, given)
  if (!checked.ok) return checked
  records.push(...checked.value.records)
  return done({
    on,
    data: { ...wrong.data, entry: checked.value.entry, ...movedTo(wrong, checked.value.entry, on, given) },
  })
}

function movedInstead(
  { dispute, events, given }: Draft,
  wrong: EventOf<'threaded'>,
  { on, entry }: Typed,
  records: Kept[],
): Result<Instead> {
  const rules = given.threads.get(wrong.data.thread)
  const rule = rules?.moves[wrong.data.move]
  if (!rules || !rule) return refuse('unknown-step')
  const checked = checkedStep(rule, entry, on, given, wrong.data.entry)
  if (!checked.ok) return checked
  const law = recusalLawOf(proceedingOf(dispute, wrong.proceedingId ?? ''), on, given.catalogue)
  const problem = wronglyDecided(rule, checked.value.entry, law)
  if (problem) return refuse('invalid-entry', undefined, problem)
  const later = standing(events).find((each) => isOfItem(each, wrong.data.item) && each.n > wrong.n)
  if (later && namesAnother(rules, wrong.data.entry, checked.value.entry))
    return refuse('correction-breaks-later', { n: later.n })
  records.push(...checked.value.records)
  return done({ on, data: { ...wrong.data, entry: checked.value.entry } })
}

const isOfItem = (each: Event, item: string): boolean => each.kind === 'threaded' && each.data.item === item

/** What was answered or decided since was so of the body or the person named: it holds of no other. */
const namesAnother = ({ bars, lets, shares, asks }: Thread, was: Entry, is: Entry): boolean =>
  [bars?.person, lets?.person, shares?.body, asks?.body].some((name = '') => was[name] !== is[name])

/** On another day another version of the law may hold: the opening is drawn up anew. */
function begunInstead(draft: Draft, wrong: EventOf<'begun'>, { on, entry }: Typed, records: Kept[]): Result<Instead> {
  const { procedure, body, parent } = wrong.data
  const begun = proceedingBegun(draft, { procedure, body, parent, on, entry }, draft.dispute.parties, 0)
  if (!begun.ok) return begun
  records.push(...begun.value.records)
  return done({ on, data: begun.value.event.data })
}

function movedTo(wrong: Event, entry: Entry, on: string, given: Circumstances) {
  if (wrong.kind !== 'stepped' || !wrong.data.moved || typeof entry.to !== 'string') return {}
  return { moved: { body: entry.to, level: given.territory.get(entry.to, on)?.level ?? '' } }
}

const correctable = registerSchema
  .pick({ title: true, story: true, category: true, source: true, place: true, amount: true, people: true })
  .partial()
  .strict()

/** The facts of a registration that may be put right; a new title or story becomes a new record. */
function registeredInstead(
  wrong: EventOf<'registered'>,
  { on, entry }: Typed,
  records: Kept[],
  given: Circumstances,
): Result<Instead> {
  const parsed = correctable.safeParse(entry)
  if (!parsed.success) return refuse('invalid-entry', undefined, problemsOf(parsed.error))
  const { title, story, ...facts } = parsed.data
  const no = facts.place === undefined ? undefined : bodyProblem(facts.place, undefined, on, given)
  if (no) return refuse(no, { field: 'place' }, { place: ['not-a-choice'] })
  const texts = Object.entries({ title, story }).flatMap(([field, text]) => {
    if (text === undefined) return []
    const id = given.newId()
    records.push({ id, field, text })
    return [[field, id] as const]
  })
  return done({ on, data: { ...wrong.data, ...facts, ...Object.fromEntries(texts) } })
}

/** Without a territory bodies are not asked about. */
type Shelves = Pick<Circumstances, 'catalogue' | 'threads'> & Partial<Pick<Circumstances, 'territory'>>

/** Replays what holds and names the first entry that could not have been made on what is before it. */
export function firstBroken(events: readonly Event[], given: Shelves): number | undefined {
  let dispute: Dispute | undefined
  for (const each of standing(events)) {
    if (!possible(dispute, each, given)) return each.n
    dispute = evolve(dispute, each, given.catalogue, given.threads)
  }
  return undefined
}

function possible(dispute: Dispute | undefined, each: Event, shelves: Shelves): boolean {
  const { catalogue, territory } = shelves
  if (each.kind === 'registered') return dispute === undefined
  if (!dispute || each.on < dispute.registeredOn) return false
  if (each.kind === 'begun') return mayBegin(dispute, each, catalogue)
  if (each.kind === 'threaded') return mayMove(dispute, each, shelves.threads)
  if (each.kind !== 'stepped' && each.kind !== 'assigned') return true
  const proceeding = proceedingOf(dispute, each.proceedingId)
  if (!proceeding || each.kind === 'assigned') return proceeding !== undefined
  const { step, item, entry } = each.data
  const rule = rulesOf(catalogue, proceeding.procedure).steps[step]
  if (!rule || obstacle(dispute, proceeding, rule, { step, item, on: each.on })) return false
  return territory === undefined || objection(proceeding, rule, entry, territory) === undefined
}

function mayMove(dispute: Dispute, each: EventOf<'threaded'>, threads: Threads): boolean {
  const { thread, move, item } = each.data
  const opens = threads.get(thread)?.moves[move]?.from === undefined
  const asked = { thread, move, item: opens ? undefined : item, proceeding: each.proceedingId }
  const wanted = wantedMove(dispute, asked, threads)
  return wanted.ok && moveObstacle(dispute, wanted.value, each.on) === undefined
}

const mayBegin = (dispute: Dispute, each: EventOf<'begun'>, catalogue: Catalogue): boolean =>
  !isOpen(dispute) && unmetNeed(rulesOf(catalogue, each.data.procedure).opening.needs, dispute.parties) === undefined
