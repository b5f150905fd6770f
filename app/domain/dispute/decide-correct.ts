/**
 * Correcting an entry made wrongly: the log keeps both, the figures reverse the one and post the other. Allowed only if
 * everything written after it could still have been written.
 */
import { registerSchema, type CommandOf } from '#app/domain/dispute/command'
import { event, type Circumstances, type Decision, type Draft, type Kept } from '#app/domain/dispute/draft'
import type { Dispute } from '#app/domain/dispute/dispute'
import { bodyProblem, checkedEntry } from '#app/domain/dispute/entry'
import { eventSchema, type Entry, type Event, type EventOf } from '#app/domain/dispute/event'
import { evolve, rulesOf } from '#app/domain/dispute/evolve'
import { standing } from '#app/domain/dispute/history'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { problemsOf } from '#app/domain/procedures/problems'
import { holds, inVersion } from '#app/domain/procedures/procedure'

type Instead = NonNullable<EventOf<'corrected'>['data']['instead']>

export function correction(draft: Draft, command: CommandOf<'correct'>): Result<Decision> {
  const { events, given } = draft
  const wrong = standing(events).find((each) => each.n === command.corrects)
  if (!wrong || wrong.kind === 'corrected') return refuse('nothing-to-correct', { n: command.corrects })
  if (wrong.kind === 'registered' && !command.instead) return refuse('correction-breaks-later', { n: command.corrects })
  if (command.instead && command.instead.on > given.today) return refuse('date-in-future', { on: command.instead.on })
  const records: Kept[] = [{ id: given.newId(), field: 'reason', text: command.reason }]
  const instead = command.instead ? rewritten(draft, wrong, command.instead, records) : done(undefined)
  if (!instead.ok) return instead
  const reason = records[0]?.id ?? ''
  const corrected = [event(draft, command.on, 'corrected', { corrects: wrong.n, reason, instead: instead.value })]
  const paired = command.instead ? undefined : begunWith(wrong, events)
  if (paired) corrected.push(event(draft, command.on, 'corrected', { corrects: paired.n, reason }, { offset: 1 }))
  const broken = firstBroken([...events, ...corrected], given)
  return broken === undefined ? done({ events: corrected, records }) : refuse('correction-breaks-later', { n: broken })
}

/** A hand-over writes two entries, the step and the proceeding it begins: taking back the one takes back the other. */
const begunWith = (wrong: Event, events: readonly Event[]): Event | undefined =>
  events.find(
    (each) =>
      each.n === wrong.n + 1 &&
      each.kind === 'begun' &&
      wrong.kind === 'stepped' &&
      each.data.parent === wrong.proceedingId,
  )

type Typed = { on: string; entry: Record<string, unknown> }

/** The entry as it should have been, checked by the same schema that checked it first. */
function rewritten({ dispute, given }: Draft, wrong: Event, typed: Typed, records: Kept[]): Result<Instead> {
  const { on, entry } = typed
  if (wrong.kind === 'registered') return registeredInstead(wrong, typed, records, given)
  if (wrong.kind !== 'stepped' && wrong.kind !== 'begun') return refuse('nothing-to-correct', { n: wrong.n })
  const procedure = dispute.proceedings.find((each) => each.id === wrong.proceedingId)?.procedure
  const rules = rulesOf(given.catalogue, procedure ?? '')
  const schema = wrong.kind === 'begun' ? rules.opening.enter : rules.steps[wrong.data.step]?.enter
  if (!schema) return refuse('unknown-step')
  const checked = checkedEntry(schema, entry, on, given)
  if (!checked.ok) return checked
  records.push(...checked.value.records)
  return done({
    on,
    data: { ...wrong.data, entry: checked.value.entry, ...movedTo(wrong, checked.value.entry, on, given) },
  })
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

/** Replays what holds and names the first entry that could not have been made on what is before it. */
export function firstBroken(events: readonly Event[], given: Pick<Circumstances, 'catalogue'>): number | undefined {
  let dispute: Dispute | undefined
  for (const each of standing(events)) {
    if (!possible(dispute, each, given)) return each.n
    dispute = evolve(dispute, each, given.catalogue)
  }
  return undefined
}

function possible(dispute: Dispute | undefined, each: Event, { catalogue }: Pick<Circumstances, 'catalogue'>): boolean {
  if (each.kind === 'registered') return dispute === undefined && eventSchema.safeParse(each).success
  if (!dispute || each.on < dispute.registeredOn) return false
  if (each.kind !== 'stepped' && each.kind !== 'assigned') return true
  const proceeding = dispute.proceedings.find((one) => one.id === each.proceedingId)
  if (!proceeding || each.kind === 'assigned') return proceeding !== undefined
  const rule = rulesOf(catalogue, proceeding.procedure).steps[each.data.step]
  if (!rule || each.on < proceeding.lastOn || !rule.from.includes(proceeding.stage)) return false
  const item = each.data.item
  if (rule.item && !rule.item.opens && !proceeding.items.some((one) => one.id === item)) return false
  return inVersion(rule, proceeding.version) && holds(rule.when, proceeding.facts)
}
