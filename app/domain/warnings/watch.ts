/**
 * What the rules make of a dispute as it now stands: alerts raised, never lowered; marks of protection set, never lifted;
 * harm to be reported. What a rule found once it does not find again at the same level.
 */
import type { Dispute, ThreadItem } from '#app/domain/dispute/dispute'
import type { Watch, Watched } from '#app/domain/dispute/watch'
import { findings, warnings, type Finding } from '#app/domain/warnings'
import type { WarningSettings } from '#app/domain/warnings/settings'
import { clausesOf } from '#app/domain/warnings/told'
import { isHigher, isWarningLevel, warningLevels, type Earlier, type WarningLevel } from '#app/domain/warnings/warning'

/** The threads the rules open: what people write in them raises nothing. */
export const watchedThreads: readonly string[] = ['alert', 'protection', 'harm-report']

/** `earlier` is asked with the dispute: the door counts what stands in other disputes. */
export const watchWith =
  (earlier: (dispute: Dispute) => Earlier, settings: WarningSettings): Watch =>
  (dispute, texts) => {
    const before = earlier(dispute)
    const found = findings({ dispute, clauses: clausesOf(texts), earlier: before, settings })
    const isFound = (rule: string) => found.some((each) => each.rule === rule)
    return [
      ...alerted(dispute, found),
      ...marked(dispute, 'protection', 'kind', 'minor', before.minors > 0),
      ...marked(dispute, 'protection', 'kind', 'violence', isFound('domestic-violence')),
      ...marked(dispute, 'harm-report', 'cause', 'minor', isFound('minor-harmed')),
      ...marked(dispute, 'harm-report', 'cause', 'violence', isFound('domestic-violence')),
    ]
  }

/** Once in the life of the dispute: what a person lifted or did away with is not set again by a rule. */
function marked(dispute: Dispute, thread: string, fact: string, value: string, isFound: boolean): Watched[] {
  const wasThere = dispute.threads.some((each) => each.thread === thread && each.facts[fact] === value)
  return isFound && !wasThere ? [{ thread, move: 'found', entry: { [fact]: value } }] : []
}

const lasting: ReadonlySet<string> = new Set(warnings.filter((each) => each.lasting).map((each) => each.key))

/** The level at which a rule has found before: in the open alert, and what lasts in any. */
function foundBefore(alerts: readonly ThreadItem[], rule: string): WarningLevel | undefined {
  const levels = alerts.filter((each) => each.open || lasting.has(rule)).map((each) => each.facts[rule])
  return [...warningLevels].reverse().find((level) => levels.includes(level))
}

function alerted(dispute: Dispute, found: readonly Finding[]): Watched[] {
  const alerts = dispute.threads.filter((each) => each.thread === 'alert')
  const fresh = found.filter(({ rule, level }) => {
    const before = foundBefore(alerts, rule)
    return before === undefined || isHigher(level, before)
  })
  const [first] = fresh
  if (!first) return []
  const entry = {
    ...{ level: first.level, count: first.count },
    ...Object.fromEntries(fresh.map(({ rule, level }) => [rule, level])),
  }
  const open = alerts.find((each) => each.open)
  if (!open) return [{ thread: 'alert', move: 'found', entry }]
  return raises(open, first.level) ? [{ thread: 'alert', item: open.id, move: `found-${first.level}`, entry }] : []
}

/** Higher than it stands; or as high, by something new, when it has been answered already. Yellow on yellow tells nobody anything. */
function raises({ state, facts }: ThreadItem, level: WarningLevel): boolean {
  const now = facts.level
  if (level === 'yellow' || !isWarningLevel(now)) return false
  return isHigher(level, now) || (level === now && state !== level)
}
