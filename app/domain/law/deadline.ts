import type { Words } from '#app/domain/words'
import { isProvisional, workdayFrom, workdaysBetween, type WorkCalendar } from './calendar'
import { countSegments, type Halt, type Segment } from './counting'
import { daysBetween, eachDay, laterOf, type Day } from './day'
import {
  extensionWords,
  provisionalLine,
  rollOverLine,
  sameDayLine,
  startLine,
  versionLine,
  type ProofLine,
} from './proof'
import type { Citation, Source } from './statute'

export type { ProofKind, ProofLine } from './proof'

/** Working days (工作日), calendar days (日), or months by the day of the same number (月). */
export type Unit = 'working-day' | 'day' | 'month'

/** Who may lengthen the period and by how much. */
export type ExtensionRule = {
  /** At most this much in all per time; absent where the law names no limit. */
  readonly most?: number
  readonly unit: Unit
  /** How often; absent where the law names no limit. */
  readonly times?: number
  readonly approver: Words
  readonly source: Source
}

/** Time the law leaves out of the period: suspension, appraisal, correction of papers. */
export type Exclusion = { readonly key: string; readonly name: Words; readonly source: Citation }

/** The rule as it reads between two days; the day of the start event picks the version. */
export type RuleVersion = {
  readonly from: Day
  readonly to?: Day
  readonly length: number
  readonly unit: Unit
  readonly source: Source
  /** Further articles it rests on, such as the one that makes its days working days. */
  readonly also?: readonly Citation[]
  /** The start event, where this version names another than the rule does. */
  readonly starts?: Words
  readonly extend?: ExtensionRule
  readonly excludes?: readonly Exclusion[]
  /** A limit of good practice: warn, never block. */
  readonly soft?: boolean
  /**
   * The last day stands though it be a rest day: danger keeps no office hours, and a day somebody named is that day.
   * Only with it may the length be 0, the day itself.
   */
  readonly onRestDaysToo?: true
  /** What follows when it passes unmet. */
  readonly lapse?: Words
  /** What a lawyer has still to check. */
  readonly unverified?: Words
}

export type DeadlineRule = {
  readonly id: string
  readonly name: Words
  readonly starts: Words
  /** Counted back from the start event: "five days before the hearing". */
  readonly backwards?: boolean
  readonly versions: readonly RuleVersion[]
}

/** Time not counted, both days inside: the day the case resumes counts again. Without `to` it is still running. */
export type Suspension = {
  readonly from: Day
  readonly to?: Day
  readonly reason: Words
  /** The key of the version's exclusion this is; absent for a suspension of the whole case (中止). */
  readonly exclusion?: string
}
/** `days` counts `unit`, which is the unit of the rule's extension unless said. */
export type Extension = {
  readonly days: number
  readonly unit?: Unit
  /** The officer who approved it, and the number of the paper that says so. */
  readonly approvedBy?: Words
  readonly paper?: string
  readonly on?: Day
}
export type Given = {
  readonly suspensions?: readonly Suspension[]
  readonly extensions?: readonly Extension[]
  /** Up to when a suspension still running has stopped the clock; without it, only its first day. */
  readonly today?: Day
}

export type DueDate = {
  readonly rule: string
  readonly start: Day
  readonly due: Day
  /** A year in the count has no published holiday notice yet: the date may move. */
  readonly provisional: boolean
  readonly soft: boolean
  readonly version: RuleVersion
  readonly source: Source
  readonly proof: readonly ProofLine[]
  /** False while a suspension is open: the date moves on with every day. */
  readonly running: boolean
}
export type Counted =
  | { readonly ok: true; readonly due: DueDate }
  | { readonly ok: false; readonly code: 'no-version-in-force'; readonly words: Words }

/** The version in force on a day. */
export const versionOn = (rule: DeadlineRule, day: Day): RuleVersion | undefined =>
  rule.versions.find((version) => version.from <= day && (version.to === undefined || day <= version.to))

/**
 * Counts a deadline and proves it. The start day is not counted, suspended days are not counted, an extension is added
 * to the length, and a last day that is a rest day moves to the next working day (民事诉讼法2023第八十五条, which
 * 行政复议法2023第八十八条 and 行政诉讼法第一百零一条 apply). Periods counted backwards end on the working day before.
 */
export function dueOf(rule: DeadlineRule, start: Day, calendar: WorkCalendar, given: Given = {}): Counted {
  const version = versionOn(rule, start)
  if (!version) return { ok: false, code: 'no-version-in-force', words: noVersion(rule, start) }
  const step = rule.backwards ? -1 : 1
  const halts = (given.suspensions ?? []).map((suspension) => haltOf(suspension, version, given.today))
  const { end, lines } = countSegments(segmentsOf(version, given.extensions ?? []), start, { halts, calendar, step })
  const due = version.onRestDaysToo ? end : workdayFrom(end, calendar, step)
  const provisional = !version.onRestDaysToo && restsOnUnpublished(version, start, end, due, calendar)
  const first = version.length === 0 ? sameDayLine(start) : startLine(start)
  const proof = [versionLine(version, start), first, ...lines]
  if (due !== end) proof.push(rollOverLine(end, due, calendar))
  if (provisional) proof.push(provisionalLine(due))
  const running = !(given.suspensions ?? []).some((each) => each.to === undefined && each.from <= end)
  const { source, soft = false } = version
  return { ok: true, due: { rule: rule.id, start, due, provisional, soft, version, source, proof, running } }
}

const noVersion = (rule: DeadlineRule, start: Day): Words => ({
  zh: `${rule.name.zh}：${start} 没有生效的规定`,
  en: `${rule.name.en}: no version in force on ${start}`,
})

function haltOf(suspension: Suspension, version: RuleVersion, today?: Day): Halt {
  const { from, to = laterOf(from, today ?? from), reason, exclusion } = suspension
  const excluded = version.excludes?.some(({ key }) => key === exclusion) ?? false
  return { from, to, reason, kind: excluded ? 'excluded' : 'suspended' }
}

function segmentsOf(version: RuleVersion, extensions: readonly Extension[]): readonly Segment[] {
  const first: Segment = { length: version.length, unit: version.unit, kind: 'counted-run' }
  return [
    first,
    ...extensions.map((extension): Segment => {
      if (!Number.isInteger(extension.days) || extension.days < 1)
        throw new RangeError('an extension is at least 1 long')
      const unit = extension.unit ?? version.extend?.unit ?? version.unit
      return { length: extension.days, unit, kind: 'extension', words: extensionWords(extension.days, unit, extension) }
    }),
  ]
}

/** Working days rest on every day of the count; calendar days and months only on where the last day falls. */
function restsOnUnpublished(version: RuleVersion, start: Day, end: Day, due: Day, calendar: WorkCalendar): boolean {
  const first = version.unit === 'working-day' ? start : end
  const [from, to] = first <= due ? [first, due] : [due, first]
  for (const day of eachDay(from, to)) if (isProvisional(day, calendar)) return true
  return false
}

export type ExtensionProblem = 'not-extendable' | 'too-often' | 'too-long'

/** Why these extensions together go beyond what the version allows; null when they do not. */
export function extensionProblem(version: RuleVersion, extensions: readonly Extension[]): ExtensionProblem | null {
  if (extensions.length === 0) return null
  const { extend } = version
  if (!extend) return 'not-extendable'
  if (extend.times !== undefined && extensions.length > extend.times) return 'too-often'
  const most = extend.most ?? Infinity
  return extensions.some(({ days, unit = extend.unit }) => days > most || unit !== extend.unit) ? 'too-long' : null
}

/** Days left in the unit of the law (working days left for a working-day rule); 0 on the last day, negative once late. */
export function daysLeft(due: Day, today: Day, unit: Unit, calendar: WorkCalendar): number {
  if (unit !== 'working-day') return daysBetween(today, due)
  const left = workdaysBetween(today, due, calendar)
  return today <= due ? left : -workdaysBetween(due, today, calendar)
}
