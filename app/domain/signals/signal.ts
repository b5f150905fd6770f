/**
 * What a signal is: a look at many closings together that says where figures are unlikely to have come about by chance.
 * It never says that anything was invented, changes no figure and ranks nobody: it names cases to be
 * looked into. Each file on this shelf calls `signal({...})`; what is looked at is given as rows, so a look is pure.
 */
import type { WorkCalendar } from '#app/domain/law/calendar'
import type { Day, Instant, Period } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'

/** A proceeding concluded in the period. `on` days are what was said, instants are when it was entered. */
export type Closing = {
  readonly dispute: string
  readonly procedure: string
  readonly body: string
  /** who handles it, or else who entered its end */
  readonly by: string
  readonly level: string
  readonly resolved: boolean
  /** it went on in another proceeding: neither a success nor a failure */
  readonly passedOn: boolean
  readonly openedOn: Day
  readonly closedOn: Day
  readonly openedAt: Instant
  readonly closedAt: Instant
}

/** What a call or visit found where success was recorded. */
export type Told = 'agrees' | 'disagrees' | 'never-happened'

export type Seen = {
  readonly period: Period
  readonly calendar: WorkCalendar
  readonly closings: readonly Closing[]
  /** by procedure, in the whole county in the same period: how many that did not go on, and how many of them resolved */
  readonly county: Readonly<Record<string, { readonly n: number; readonly resolved: number }>>
  /** what was told of a dispute, without the names of its parties */
  readonly texts: readonly { readonly dispute: string; readonly text: string }[]
  /** persons by keyed hashes of their numbers */
  readonly people: readonly { readonly dispute: string; readonly key: string }[]
  readonly told: readonly { readonly dispute: string; readonly told: Told }[]
  /** a dispute of the same people and kind that was registered so many days after this one was resolved */
  readonly again: readonly { readonly dispute: string; readonly later: string; readonly days: number }[]
}

/** `chance`: how often an honest county would show as much somewhere among all that was looked at; 0 for what chance never does. */
export type Found = {
  readonly body: string
  /** the account of one handler; absent: the body as a whole */
  readonly by?: string
  readonly chance: number
  readonly why: Words
  readonly cases: readonly string[]
}

/** A threshold: no law sets it, so it is local practice, with the reason for where it begins. */
export type Setting = {
  readonly name: Words
  readonly value: number
  readonly least: number
  readonly most: number
  readonly why: Words
}

export type Signal<S extends string = string> = {
  readonly key: string
  readonly name: Words
  readonly looksAt: Words
  /** what it may be besides invention: to be asked first */
  readonly innocent: Words
  readonly settings: Readonly<Record<S, Setting>>
  find(seen: Seen, set: Readonly<Record<S, number>>): Found[]
}

export const signal = <const S extends string>(rules: Signal<S>): Signal => rules as unknown as Signal

export const strengths = ['clear', 'strong'] as const
export type Strength = (typeof strengths)[number]
export const strengthWords: Record<Strength, Words> = {
  clear: { zh: '明显', en: 'Clear' },
  strong: { zh: '很强', en: 'Strong' },
}

/** A hundred times less likely than what is told at all. */
export const strengthOf = (chance: number, alarm: number): Strength => (chance <= alarm / 100 ? 'strong' : 'clear')
