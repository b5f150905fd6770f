import type { Words } from '#app/domain/words'
import { isMakeUpDay, isRestDay, restName, type WorkCalendar } from './calendar'
import { addDays, addMonths, daysBetween, type Day } from './day'
import type { Unit } from './deadline'
import { countedWords, skippedWords, type ProofKind, type ProofLine } from './proof'

/** Days taken out of the count, both inside. */
export type Halt = { from: Day; to: Day; reason: Words; kind: 'suspended' | 'excluded' }
/** A length to count: the rule's own, or an extension with its words. */
export type Segment = { length: number; unit: Unit; kind: 'counted-run' | 'extension'; words?: Words }
type Ground = { halts: readonly Halt[]; calendar: WorkCalendar; step: 1 | -1 }

/** A run of neighbouring days treated alike, while it grows. */
type Run = { kind: ProofKind; from: Day; to: Day; count: number; makeUps: Day[]; words?: Words }

/** Counts one length after another from `start`, which itself is not counted. */
export function countSegments(segments: readonly Segment[], start: Day, ground: Ground) {
  const lines: ProofLine[] = []
  let end = start
  // Months are measured from where the months began: 31 Jan + 1 + 1 month is 31 Mar, not 28 Mar.
  let months = { anchor: start, passed: 0 }
  for (const segment of segments) {
    const isMonths = segment.unit === 'month'
    const need = isMonths ? daysOfMonths(months.anchor, months.passed, segment.length * ground.step) : segment.length
    const runs = need === 0 ? [] : countRuns(end, need, segment, ground)
    end = runs.at(-1)?.to ?? end
    lines.push(...runs.map((run) => lineOf(run, segment)))
    months = isMonths ? { ...months, passed: months.passed + segment.length * ground.step } : { anchor: end, passed: 0 }
  }
  return { end, lines }
}

const daysOfMonths = (anchor: Day, passed: number, more: number): number =>
  Math.abs(daysBetween(addMonths(anchor, passed), addMonths(anchor, passed + more)))

function countRuns(after: Day, need: number, segment: Segment, ground: Ground): Run[] {
  if (segment.unit !== 'working-day' && ground.halts.length === 0) return [wholeRun(after, need, segment, ground.step)]
  const runs: Run[] = []
  let day = after
  for (let left = need; left > 0;) {
    day = addDays(day, ground.step)
    const gap = gapOn(day, segment.unit, ground)
    const makeUp = segment.unit === 'working-day' && !gap && isMakeUpDay(day, ground.calendar)
    join(runs, { kind: gap?.kind ?? segment.kind, day, words: gap?.words, makeUp })
    if (!gap) left--
  }
  return runs
}

/** Calendar days with nothing taken out need no walk. */
const wholeRun = (after: Day, need: number, { kind }: Segment, step: 1 | -1): Run => ({
  kind,
  from: addDays(after, step),
  to: addDays(after, need * step),
  count: need,
  makeUps: [],
})

/** Why a day does not count; undefined when it does. Overlapping suspensions take a day out once. */
function gapOn(day: Day, unit: Unit, { halts, calendar }: Ground): { kind: ProofKind; words: Words } | undefined {
  const halt = halts.find(({ from, to }) => from <= day && day <= to)
  if (halt) return { kind: halt.kind, words: halt.reason }
  if (unit === 'working-day' && isRestDay(day, calendar)) return { kind: 'skipped', words: restName(day, calendar) }
  return undefined
}

function join(runs: Run[], piece: { kind: ProofKind; day: Day; words?: Words; makeUp: boolean }): void {
  const last = runs.at(-1)
  const makeUps = piece.makeUp ? [piece.day] : []
  if (last && last.kind === piece.kind && last.words?.zh === piece.words?.zh) {
    last.to = piece.day
    last.count++
    last.makeUps.push(...makeUps)
  } else {
    runs.push({ kind: piece.kind, from: piece.day, to: piece.day, count: 1, makeUps, words: piece.words })
  }
}

function lineOf(run: Run, segment: Segment): ProofLine {
  const [from, to] = run.from <= run.to ? [run.from, run.to] : [run.to, run.from]
  const { kind, count } = run
  if (run.words) return { kind, from, to, count, words: skippedWords(kind, run.words) }
  return { kind, from, to, count, words: countedWords(count, segment, run.makeUps) }
}
