/** A step of a procedure, judged by the procedure's own data. */
import type { CommandOf } from '#app/domain/dispute/command'
import { event, type Circumstances, type Decision, type Draft } from '#app/domain/dispute/draft'
import { proceedingBegun } from '#app/domain/dispute/decide-begin'
import { checkedEntry, type Checked } from '#app/domain/dispute/entry'
import { proceedingOf, type Proceeding } from '#app/domain/dispute/dispute'
import type { Entry, Event } from '#app/domain/dispute/event'
import { rulesOf } from '#app/domain/dispute/evolve'
import { unmetNeed } from '#app/domain/dispute/needs'
import { done, refuse, type Refusal, type Result } from '#app/domain/dispute/refusal'
import { ruleById } from '#app/domain/law/rules'
import { versionOn as ruleVersionOn } from '#app/domain/law/deadline'
import type { Role } from '#app/domain/people/role'
import { areaOf } from '#app/domain/territory/area'
import { compareLevels } from '#app/domain/territory/level'
import { holds, inVersion, type Procedure, type Step } from '#app/domain/procedures/procedure'

export function step(draft: Draft, command: CommandOf<'step'>): Result<Decision> {
  const proceeding = proceedingOf(draft.dispute, command.proceeding)
  if (!proceeding) return refuse('not-found')
  const rules = rulesOf(draft.given.catalogue, proceeding.procedure)
  const rule = rules.steps[command.step]
  if (!rule || !inVersion(rule, proceeding.version)) return refuse('unknown-step', { step: command.step })
  const no = barred(draft, command, proceeding, rule)
  if (no) return { ok: false, refusal: no }
  const checked = checkedEntry(rule.enter, command.entry, command.on, draft.given)
  if (!checked.ok) return checked
  const tooLong = rule.extends && overExtended(rule.extends, proceeding, Number(checked.value.entry.days ?? 0))
  if (tooLong) return { ok: false, refusal: tooLong }
  const wrongWay = rule.moves && misdirected(rule.moves, proceeding.body, String(checked.value.entry.to), draft.given)
  if (wrongWay) return { ok: false, refusal: wrongWay }
  return written(draft, command, proceeding, rule, checked.value)
}

function barred(
  { dispute, given }: Draft,
  command: CommandOf<'step'>,
  proceeding: Proceeding,
  rule: Step,
): Refusal | undefined {
  if (!rule.by.includes(given.person.role)) return { code: 'not-allowed' }
  if (!rule.from.includes(proceeding.stage) || !holds(rule.when, proceeding.facts))
    return { code: 'step-not-allowed-now', about: { stage: proceeding.stage, step: command.step } }
  // A dispute is in one place at a time: nothing is opened while another proceeding runs.
  const othersOpen = dispute.proceedings.some((each) => each.open && each.id !== proceeding.id)
  if (othersOpen && (rule.reopens || rule.handsOver))
    return { code: 'way-not-open', about: { procedure: proceeding.procedure } }
  if (command.on < proceeding.openedOn)
    return { code: 'date-before-start', about: { on: command.on, start: proceeding.openedOn } }
  if (command.on < proceeding.lastOn)
    return { code: 'date-before-last-step', about: { on: command.on, last: proceeding.lastOn } }
  const item = command.item
  if (rule.item && !rule.item.opens && !proceeding.items.some((each) => each.id === item)) return { code: 'not-found' }
  const unmet = unmetNeed(rule.needs, dispute.parties)
  return unmet && { code: unmet }
}

/** An extension is bounded by the rule's own law: how often, and how long each time. */
function overExtended(ruleId: string, proceeding: Proceeding, days: number): Refusal | undefined {
  const rule = ruleById(ruleId)
  const start = proceeding.marks.accepted ?? proceeding.openedOn
  const extend = rule && ruleVersionOn(rule, start)?.extend
  if (!extend) return { code: 'extension-used-up', about: { times: 0 } }
  const times = proceeding.extensions.filter((each) => each.rule === ruleId).length
  if (extend.times !== undefined && times >= extend.times)
    return { code: 'extension-used-up', about: { times: extend.times } }
  return extend.most !== undefined && days > extend.most
    ? { code: 'extension-too-long', about: { most: extend.most } }
    : undefined
}

/** Up is to a higher body whose area holds the present one, down to a lower one inside it: never across to a neighbour. */
function misdirected(way: 'up' | 'down', here: string, to: string, { territory }: Circumstances): Refusal | undefined {
  const [lower, upper] = way === 'up' ? [here, to] : [to, here]
  const below = territory.get(lower)?.level
  const above = territory.get(upper)?.level
  const inside = territory.within(areaOf(territory, lower), areaOf(territory, upper))
  if (below && above && compareLevels(below, above) < 0 && inside) return undefined
  return { code: 'body-not-suitable', about: { field: 'to', body: to }, fields: { to: ['not-a-choice'] } }
}

function written(
  draft: Draft,
  command: CommandOf<'step'>,
  proceeding: Proceeding,
  rule: Step,
  checked: Checked,
): Result<Decision> {
  const to = typeof checked.entry.to === 'string' ? checked.entry.to : undefined
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
  checked: Checked,
): Result<{ event: Event }> {
  const procedure = ways.length === 1 ? ways[0] : ways.find((way) => way === checked.entry.procedure)
  if (procedure === undefined) return refuse('way-not-open', { procedure: String(checked.entry.procedure) })
  const body = String(checked.entry.to)
  const entry = carried(draft, procedure, checked.entry)
  return proceedingBegun(
    draft,
    { procedure, body, parent: proceeding.id, on: command.on, entry },
    draft.dispute.parties,
    1,
  )
}

/** What was entered at the hand-over and the opening of the next procedure asks for goes with it. */
function carried({ given }: Draft, procedure: string, entry: Entry): Entry {
  const asked = given.catalogue.get(procedure)?.opening.enter.shape ?? {}
  return Object.fromEntries(Object.entries(entry).filter(([name]) => Object.hasOwn(asked, name)))
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
