/**
 * What stands in the way of a step, whoever takes it: asked when a step is taken, and again of every step that follows
 * an entry put right. Roles are asked apart: a step stays possible after the person who took it has left.
 */
import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import type { Entry } from '#app/domain/dispute/event'
import { unmetNeed } from '#app/domain/dispute/needs'
import type { Refusal } from '#app/domain/dispute/refusal'
import type { Day } from '#app/domain/law/day'
import { versionOn } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { holds, inVersion, type Step } from '#app/domain/procedures/procedure'
import { areaOf } from '#app/domain/territory/area'
import { compareLevels } from '#app/domain/territory/level'
import type { Territory } from '#app/domain/territory/territory'

type Taken = { step: string; on: Day; item?: string }

/** What the dispute itself says against it, before anything is entered. */
export function obstacle(dispute: Dispute, proceeding: Proceeding, rule: Step, taken: Taken): Refusal | undefined {
  const { step, on, item } = taken
  if (!inVersion(rule, proceeding.version)) return { code: 'unknown-step', about: { step } }
  if (!rule.from.includes(proceeding.stage) || !holds(rule.when, proceeding.facts))
    return { code: 'step-not-allowed-now', about: { stage: proceeding.stage, step } }
  // A dispute is in one place at a time: nothing is opened while another proceeding runs.
  const othersOpen = dispute.proceedings.some((each) => each.open && each.id !== proceeding.id)
  if (othersOpen && (rule.reopens || rule.handsOver))
    return { code: 'way-not-open', about: { procedure: proceeding.procedure } }
  // What came after it has overtaken it: only the last proceeding is opened again, or a new one begun.
  if (rule.reopens && dispute.proceedings.at(-1)?.id !== proceeding.id)
    return { code: 'way-not-open', about: { procedure: proceeding.procedure } }
  if (on < proceeding.openedOn) return { code: 'date-before-start', about: { on, start: proceeding.openedOn } }
  if (on < proceeding.lastOn) return { code: 'date-before-last-step', about: { on, last: proceeding.lastOn } }
  const { item: counted } = rule
  const known = proceeding.items.some((each) => each.id === item && each.kind === counted?.kind)
  if (counted && !counted.opens && !known) return { code: 'not-found' }
  const unmet = unmetNeed(rule.needs, dispute.parties)
  return unmet && { code: unmet }
}

/** What was entered says against it: an extension too long or once too often, a body in the wrong direction. */
export function objection(proceeding: Proceeding, rule: Step, entry: Entry, territory: Territory): Refusal | undefined {
  if (rule.extends) return overExtended(rule.extends, proceeding, Number(entry.days ?? 0))
  if (rule.moves === 'back') return undefined
  return rule.moves && misdirected(rule.moves, proceeding.body, String(entry.to), territory)
}

/** An extension is bounded by the rule's own law: how often, and how long each time. */
function overExtended(ruleId: string, proceeding: Proceeding, days: number): Refusal | undefined {
  const rule = ruleById(ruleId)
  const start = proceeding.marks.accepted ?? proceeding.openedOn
  const version = rule && versionOn(rule, start)
  const extend = version?.extend
  if (!extend) return { code: 'extension-used-up', about: { times: 0 } }
  const times = proceeding.extensions.filter((each) => each.rule === ruleId).length
  if (extend.times !== undefined && times >= extend.times)
    return { code: 'extension-used-up', about: { times: extend.times } }
  return extend.most !== undefined && days > extend.most
    ? { code: 'extension-too-long', about: { most: extend.most, unit: extend.unit ?? version.unit } }
    : undefined
}

/** Up is to a higher body whose area holds the present one, down to a lower one inside it: never across to a neighbour. */
function misdirected(way: 'up' | 'down', here: string, to: string, territory: Territory): Refusal | undefined {
  const [lower, upper] = way === 'up' ? [here, to] : [to, here]
  const below = territory.get(lower)?.level
  const above = territory.get(upper)?.level
  const inside = territory.within(areaOf(territory, lower), areaOf(territory, upper))
  if (below && above && compareLevels(below, above) < 0 && inside) return undefined
  return { code: 'body-not-suitable', about: { field: 'to', body: to }, fields: { to: ['not-a-choice'] } }
}
