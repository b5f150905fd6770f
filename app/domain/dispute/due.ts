/** A deadline as it is shown: the day, how near it is, the law it rests on, and the proof of its counting. */
import type { Deadline } from '#app/domain/dispute/deadlines'
import { urgencyOf, type Urgency } from '#app/domain/dispute/urgency'
import type { WorkCalendar } from '#app/domain/law/calendar'
import { daysBetween, eachDay, weekday, type Day } from '#app/domain/law/day'
import type { ProofKind, ProofLine, Unit } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { citeWords, sourceWords } from '#app/domain/law/statute'
import type { Words } from '#app/domain/words'

export type Due = {
  proceeding: string
  rule: string
  /** the counted thing it is the clock of */
  item?: string
  name: Words
  /** what the clock started with */
  starts: Words
  start: Day
  due: Day
  unit: Unit
  urgency: Urgency
  left: number
  endedOn?: Day
  provisional: boolean
  /** a limit of good practice, not of law */
  soft: boolean
  source: Words
  also: Words[]
  lapse?: Words
  unverified?: Words
  proof: readonly ProofLine[]
  /** the days of the count one by one, each with the line of the proof that tells of it; empty for a very long count */
  days: StripDay[]
}

/** `weekday` 1 Monday … 7 Sunday; `line` is the place in the proof. */
export type StripDay = { day: Day; weekday: number; line: number }

/** What has passed or runs comes first, the nearest day on top; what is over comes last. */
const order: Record<Urgency, number> = { overdue: 0, soon: 0, running: 0, suspended: 1, late: 2, met: 2, void: 2 }

export const duesOf = (deadlines: readonly Deadline[], today: Day, calendar: WorkCalendar): Due[] =>
  deadlines
    .map((each) => dueShown(each, today, calendar))
    .sort((a, b) => order[a.urgency] - order[b.urgency] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))

function dueShown(each: Deadline, today: Day, calendar: WorkCalendar): Due {
  const { version, start, due, provisional, soft, proof, endedOn } = each
  const rule = ruleById(each.rule)
  return {
    ...{ proceeding: each.proceedingId, rule: each.rule, start, due, provisional, soft, proof, endedOn },
    ...urgencyOf(each, today, calendar),
    name: nameOf(each, rule?.name),
    item: each.item?.id,
    starts: version.starts ?? rule?.starts ?? { zh: '', en: '' },
    unit: version.unit,
    source: sourceWords(each.source),
    also: (version.also ?? []).map(citeWords),
    ...{ lapse: version.lapse, unverified: version.unverified },
    days: stripOf(proof),
  }
}

/** "Perform a term (the second)": which of several, where each has a clock of its own. */
function nameOf({ rule, item }: Deadline, name: Words = { zh: rule, en: rule }): Words {
  return item ? { zh: `${name.zh}（第${item.n}项）`, en: `${name.en} (no. ${item.n})` } : name
}

/** Lines that tell of single days; the rest say which rule applies and whether the date may move. */
const ofDays: ReadonlySet<ProofKind> = new Set([
  'start-not-counted',
  'counted-run',
  'extension',
  'skipped',
  'suspended',
  'excluded',
  'roll-over',
])

/** Longer counts are told by the lines alone. */
const LONGEST_STRIP = 200

/** Each day once: a later line (a roll-over) does not tell again of a day an earlier one told of. */
function stripOf(proof: readonly ProofLine[]): StripDay[] {
  const days = new Map<Day, StripDay>()
  for (const [line, { kind, from, to }] of proof.entries()) {
    if (!ofDays.has(kind)) continue
    if (daysBetween(from, to) > LONGEST_STRIP) return []
    for (const day of eachDay(from, to)) if (!days.has(day)) days.set(day, { day, weekday: weekday(day), line })
  }
  return days.size > LONGEST_STRIP ? [] : [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}
