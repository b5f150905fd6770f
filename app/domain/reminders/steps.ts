/**
 * When a deadline is told, as data. The law sets no reminders: the numbers are practice of the house, a body may set its
 * own. All are working days, for a warning on a Saturday helps nobody.
 */
import type { Words } from '#app/domain/words'

export type Side = 'before' | 'on' | 'after'
export type Addressee = 'handler' | 'supervisor'
/** `before-3`, `on`, `after-8`: how many working days from the day of law. Kept with what was sent. */
export type StepKey = `${'before' | 'after'}-${number}` | 'on'

/** How many working days before and after, and every how many from then on. */
export type Pace = { readonly before: readonly number[]; readonly after: readonly number[]; readonly every: number }

export const usualPace: Pace = { before: [3, 1], after: [1, 3], every: 5 }

type StepRow = { readonly side: Side; readonly name: Words; readonly to: readonly Addressee[]; readonly why: Words }

export const stepTable: readonly StepRow[] = [
  {
    side: 'before',
    name: { zh: '到期前', en: 'before the day' },
    to: ['handler'],
    why: {
      zh: '留出会商、报批和送达的时间；期限短的，不早于期限的最后三分之一',
      en: 'time to confer, to have it approved and to serve it; in a short limit not before its last third',
    },
  },
  {
    side: 'on',
    name: { zh: '到期当日', en: 'on the day' },
    to: ['handler', 'supervisor'],
    why: {
      zh: '当日还能办结或者报请延长；主管从这一天起知情',
      en: 'it can still be done, or an extension asked for; from this day on the supervisor knows',
    },
  },
  {
    side: 'after',
    name: { zh: '逾期后', en: 'after the day' },
    to: ['handler', 'supervisor'],
    why: {
      zh: '逾期不因提醒而停止，直至办结；六十个工作日后只列在逾期清单',
      en: 'told until it is done; after sixty working days the list of overdue cases tells alone',
    },
  },
]

/** After so many working days nobody is told singly any more: what waits so long is no slip, and each sweep stays small. */
export const LAST_AFTER = 60

/** Limits a page may set; a sweep looks no farther ahead. */
export const MOST_BEFORE = 20

/**
 * A warning comes not before the last third of the limit, and the last one not on the day it began: a limit of five
 * working days is told one day before, one of a single day only on its day. `limit`: its length in working days.
 */
export function leadsOf({ before }: Pace, limit: number): readonly number[] {
  const scaled = before.map((days) => (days === 1 ? Number(limit >= 2) : Math.min(days, Math.floor(limit / 3))))
  return [...new Set(scaled)].filter((days) => days > 0).sort((a, b) => b - a)
}

/** The days after it up to `passed`, both in working days. */
export function lagsOf({ after, every }: Pace, passed: number): readonly number[] {
  const most = Math.min(passed, LAST_AFTER)
  const lags = after.filter((days) => days <= most)
  for (let days = Math.max(0, ...after) + every; days <= most; days += every) lags.push(days)
  return lags
}

export const sideOf = (key: string): Side =>
  key.startsWith('before') ? 'before' : key.startsWith('after') ? 'after' : 'on'

/** How a step is called: 到期前 3 个工作日 */
export function stepWords(key: string): Words {
  const [, days = ''] = key.split('-')
  const side = sideOf(key)
  const n = Number(days)
  const unit = n === 1 ? 'working day' : 'working days'
  if (side === 'before') return { zh: `到期前 ${days} 个工作日`, en: `${days} ${unit} before the day` }
  if (side === 'after') return { zh: `逾期 ${days} 个工作日`, en: `${days} ${unit} overdue` }
  return { zh: '到期当日', en: 'due on the day' }
}
