/** How long the parties have for a way, counted from what the dispute has behind it. */
import type { Dispute } from '#app/domain/dispute/dispute'
import { isSo, isSuch, type Asking } from '#app/domain/dispute/way-if'
import type { WorkCalendar } from '#app/domain/law/calendar'
import type { Day } from '#app/domain/law/day'
import { daysLeft, dueOf, type DueDate, type Unit } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { sourceWords, type Source } from '#app/domain/law/statute'
import type { Effect, WayTime } from '#app/domain/procedures/ways'
import { say, type Words } from '#app/domain/words'

export type WayLeft = {
  rule: string
  name: Words
  start: Day
  due: Day
  /** in the unit of the law (days where it counts months); negative once the day has passed */
  days: number
  unit: Unit
  provisional: boolean
  source: Words
}

/** A reason, with the text it rests on. */
export type Said = { effect: Effect; words: Words; source: Source }

type Counting = { today: Day; calendar: WorkCalendar }

/** The times that run or have run out, and what follows where one has. */
export function timesOf(dispute: Dispute, times: readonly WayTime[], asking: Asking, counting: Counting) {
  const left: WayLeft[] = []
  const reasons: Said[] = []
  for (const time of times) {
    const due = dueNow(dispute, time, asking, counting)
    if (!due) continue
    const { unit } = due.version
    const days = daysLeft(due.due, counting.today, unit, counting.calendar)
    const name = ruleById(due.rule)?.name ?? say(due.rule, due.rule)
    const { rule, start, provisional } = due
    left.push({ rule, name, start, due: due.due, days, unit, provisional, source: sourceWords(due.source) })
    if (counting.today > due.due) reasons.push(passed(due, name, time.bars === true))
  }
  return { left, reasons }
}

/** Of several that fit, the last begun counts. */
function dueNow(dispute: Dispute, time: WayTime, asking: Asking, { today, calendar }: Counting): DueDate | undefined {
  const rule = ruleById(time.rule)
  if (!rule || !isSo(dispute, time.when, asking)) return undefined
  const starts = dispute.proceedings.flatMap((each) => {
    if (!isSuch(each, time.of ?? {}, asking)) return []
    return (time.from === 'concluded' ? each.concludedOn : each.marks[time.from]) ?? []
  })
  const start = starts.at(-1)
  const counted = start === undefined ? undefined : dueOf(rule, start, calendar, { today })
  return counted?.ok ? counted.due : undefined
}

const passed = ({ due, source }: DueDate, name: Words, bars: boolean): Said => ({
  effect: bars ? 'bars' : 'warns',
  words: bars
    ? say(`“${name.zh}”的期限已于${due}届满。`, `The time to ${name.en} ran out on ${due}.`)
    : say(
        `“${name.zh}”的期限已于${due}届满，有无正当理由由人判断。`,
        `The time to ${name.en} ran out on ${due}: somebody must judge whether there is good reason.`,
      ),
  source,
})
