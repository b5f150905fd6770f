/** The flags of verbs that ask about figures: which period, which body, as known when. */
import { Wrong, textOf, type Counter, type Flags, type Given } from '#app/command/verb'
import type { Database } from '#app/db/connection.server'
import { surroundings } from '#app/db/surroundings.server'
import { knownUpTo } from '#app/domain/figures/known'
import { periodOf } from '#app/domain/figures/period'
import { dayOf, isDay, type Day, type Instant, type Period } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'

export const languageFlag: Flags = {
  language: { type: 'string', value: 'zh|en', about: 'language of names and definitions; zh when not said' },
}

export const figureFlags: Flags = {
  year: { type: 'string', value: 'YEAR', about: 'the year; this year when not said' },
  from: { type: 'string', value: 'DAY', about: 'first day, YYYY-MM-DD, where it is not the year’s' },
  to: { type: 'string', value: 'DAY', about: 'last day, YYYY-MM-DD, where it is not the year’s' },
  'as-of': {
    type: 'string',
    value: 'DAY',
    about: 'as known at the end of this day, Beijing time; today when not said',
  },
  body: { type: 'string', value: 'CODE', about: 'the body; the root of the tree when not said' },
}

export type AskedOf = { period: Period; body: string; asOfDay: Day; asOf?: Instant }

/** Reads the flags; throws Wrong naming the one that is not right. */
export function askedOf(given: Given, database: Database, counter: Counter): AskedOf {
  const today = dayOf(counter.now())
  const [year, from, to] = ['year', 'from', 'to'].map((name) => textOf(given, name))
  const period = periodOf({ year, from, to }, today)
  if (!period.ok) throw new Wrong(`--${Object.keys(period.refusal.fields ?? {})[0] ?? 'year'} is not right`)
  const asOfDay = textOf(given, 'as-of') ?? today
  if (!isDay(asOfDay)) throw new Wrong('--as-of is a day, YYYY-MM-DD')
  return { period: period.value, body: bodyOf(given, database), asOfDay, asOf: knownUpTo(asOfDay, today) }
}

function bodyOf(given: Given, { reader }: Database): string {
  const { territory } = surroundings(reader)
  const code = textOf(given, 'body')
  if (code === undefined) {
    const root = territory.all().find((body) => body.parent === undefined)
    if (!root) throw new Wrong('there are no bodies in this database yet')
    return root.code
  }
  if (!territory.get(code)) throw new Wrong(`there is no body ${code}`)
  return code
}

/** Picks the language asked for. */
export function languageOf(given: Given): (words: Words) => string {
  const language = textOf(given, 'language') ?? 'zh'
  if (language !== 'zh' && language !== 'en') throw new Wrong('--language is zh or en')
  return (words) => words[language]
}
