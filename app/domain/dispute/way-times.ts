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

/** The times that run or have run out, and what follows where one has: nothing is barred while another still runs. */
export function timesOf(dispute: Dispute, times: readonly WayTime[], asking: Asking, counting: Counting) {
  const found = times.flatMap((time) => {
    const due = dueNow(dispute, time, asking, counting)
    return due ? [{ due, bars: time.bars === true, over: counting.today > due.due }] : []
  })
  const running = found.some((each) => each.bars && !each.over)
  const passed = found.filter((each) => each.over && !(each.bars && running))
  return {
    left: found.map(({ due }) => leftOf(due, counting)),
    reasons: passed.map(({ due, bars }) => ranOut(due, bars)),
  }
}

const nameOf = ({ rule }: DueDate): Words => ruleById(rule)?.name ?? say(rule, rule)

function leftOf(found: DueDate, { today, calendar }: Counting): WayLeft {
  const { rule, start, due, provisional, source } = found
  const { unit } = found.version
  const days = daysLeft(due, today, unit, calendar)
  return { rule, name: nameOf(found), start, due, days, unit, provisional, source: sourceWords(source) }
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

function ranOut(found: DueDate, bars: boolean): Said {
  const { due, source } = found
  const name = nameOf(found)
  const [zh, en] = [`“${name.zh}”的期限已于${due}届满`, `The time to ${name.en} ran out on ${due}`]
  return bars
    ? { effect: 'bars', words: say(`${zh}。`, `${en}.`), source }
    : {
        effect: 'warns',
        words: say(`${zh}，有无正当理由由人判断。`, `${en}: somebody must judge whether there is good reason.`),
        source,
      }
}
