/** A step of a procedure, judged by the procedure's own data. */
import type { CommandOf } from '#app/domain/dispute/command'
import { proceedingBegun } from '#app/domain/dispute/decide-begin'
import { proceedingOf, type Proceeding } from '#app/domain/dispute/dispute'
import { event, type Decision, type Draft } from '#app/domain/dispute/draft'
import { checkedStep, type Checked } from '#app/domain/dispute/entry'
import type { Entry, Event } from '#app/domain/dispute/event'
import { rulesOf } from '#app/domain/dispute/evolve'
import { objection, obstacle } from '#app/domain/dispute/obstacle'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Role } from '#app/domain/people/role'
import { holds, inVersion, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'

/** A name that comes from outside: `constructor` is no step of anything. */
export const stepNamed = ({ steps }: Procedure, key: string): Step | undefined =>
  Object.hasOwn(steps, key) ? steps[key] : undefined

export function step(draft: Draft, command: CommandOf<'step'>): Result<Decision> {
  const { dispute, given } = draft
  const proceeding = proceedingOf(dispute, command.proceeding)
  if (!proceeding) return refuse('not-found')
  const rule = stepNamed(rulesOf(given.catalogue, proceeding.procedure), command.step)
  if (!rule) return refuse('unknown-step', { step: command.step })
  if (!rule.by.includes(given.person.role)) return refuse('not-allowed')
  const no = obstacle(dispute, proceeding, rule, command)
  if (no) return { ok: false, refusal: no }
  const checked = checkedStep(rule, command.entry, command.on, given)
  if (!checked.ok) return checked
  const against = objection(proceeding, rule, checked.value.entry, given.territory)
  return against ? { ok: false, refusal: against } : written(draft, command, proceeding, rule, checked.value)
}

function written(
  draft: Draft,
  command: CommandOf<'step'>,
  proceeding: Proceeding,
  rule: Step,
  checked: Checked,
): Result<Decision> {
  const named = typeof checked.entry.to === 'string' ? checked.entry.to : undefined
  const to = rule.moves === 'back' ? proceeding.passed.at(-1) : named
  const level = to && draft.given.territory.get(to, command.on)?.level
  const moved = rule.moves && to && level ? { moved: { body: to, level } } : {}
  const item = rule.item ? { item: rule.item.opens ? draft.given.newId() : command.item } : {}
  const data = { step: command.step, entry: checked.entry, ...moved, ...item }
  const first = event(draft, command.on, 'stepped', data, { proceedingId: proceeding.id })
  if (!rule.handsOver) return done({ events: [first], records: checked.records })
  const next = handedOver(draft, command, proceeding, rule.handsOver, checked)
  return next.ok ? done({ events: [first, next.value.event], records: checked.records }) : next
}

function handedOver(
  draft: Draft,
  command: CommandOf<'step'>,
  proceeding: Proceeding,
  ways: readonly string[],
  { entry }: Checked,
): Result<{ event: Event }> {
  const onward = onwardOf(ways, entry, draft.given.catalogue)
  if (!onward) return refuse('way-not-open', { procedure: String(entry.procedure) })
  const opening = { ...onward, parent: proceeding.id, on: command.on }
  const begun = proceedingBegun(draft, opening, draft.dispute.parties, 1)
  if (begun.ok || !begun.refusal.fields?.body) return begun
  // The opening's own body is the field `to` of the form the person has before them.
  return { ok: false, refusal: { ...begun.refusal, fields: { to: begun.refusal.fields.body } } }
}

/**
 * Where a hand-over leads: the procedure chosen, or the only one; the body in `to`; and whatever was entered that the
 * opening of that procedure asks for too.
 */
export function onwardOf(ways: readonly string[], entry: Entry, catalogue: Catalogue) {
  const procedure = ways.length === 1 ? ways[0] : ways.find((way) => way === entry.procedure)
  if (procedure === undefined) return undefined
  const asked = catalogue.get(procedure)?.opening.enter.shape ?? {}
  const carried = Object.fromEntries(Object.entries(entry).filter(([name]) => Object.hasOwn(asked, name)))
  return { procedure, body: String(entry.to), entry: carried }
}

/** The steps this role may take now, in the order of the procedure: what the page offers. */
export const stepsNow = (rules: Procedure, proceeding: Proceeding, role: Role): [string, Step][] =>
  Object.entries(rules.steps).filter(
    ([, each]) =>
      each.from.includes(proceeding.stage) &&
      each.by.includes(role) &&
      inVersion(each, proceeding.version) &&
      holds(each.when, proceeding.facts),
  )
