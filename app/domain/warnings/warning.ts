/**
 * What an early warning is: a rule that looks at a dispute, at what was told of it and at what was there before, and says
 * whether the quarrel may turn to crime or draw a crowd (人民调解法第二十五条: 发现纠纷有可能激化的，应当采取有针对性的预防措施).
 * A rule only ever finds; what it found is answered, lowered and closed by people (domain/threads).
 */
import type { Dispute } from '#app/domain/dispute/dispute'
import type { WarningSettings } from '#app/domain/warnings/settings'
import type { Words } from '#app/domain/words'

/** The lowest first. */
export const warningLevels = ['yellow', 'orange', 'red'] as const
export type WarningLevel = (typeof warningLevels)[number]

export const warningLevelWords = {
  yellow: { zh: '黄色', en: 'Yellow' },
  orange: { zh: '橙色', en: 'Orange' },
  red: { zh: '红色', en: 'Red' },
} as const satisfies Record<WarningLevel, Words>

export const isWarningLevel = (text: unknown): text is WarningLevel =>
  (warningLevels as readonly unknown[]).includes(text)

export const isHigher = (level: WarningLevel, than: WarningLevel): boolean =>
  warningLevels.indexOf(level) > warningLevels.indexOf(than)

/** The higher of what two looks found; an unfound one counts for nothing. */
export const higherOf = (a: WarningLevel | undefined, b: WarningLevel | undefined): WarningLevel | undefined =>
  a === undefined || (b !== undefined && isHigher(b, a)) ? b : a

/** What lies outside the dispute itself, counted by the door within the days of the settings. */
export type Earlier = {
  /** other disputes in which at least two of these people stood together */
  readonly sameParties: number
  /** of those, disputes that came from the police */
  readonly policeCalls: number
  /** parties marked as minors */
  readonly minors: number
}

export const nothingEarlier: Earlier = { sameParties: 0, policeCalls: 0, minors: 0 }

/** `clauses`: whatever was told of it, title and narratives alike, as told.ts cuts it; read here and kept nowhere. */
export type Seen = {
  readonly dispute: Pick<Dispute, 'category' | 'source' | 'people'>
  readonly clauses: readonly string[]
  readonly earlier: Earlier
  readonly settings: WarningSettings
}

/** `count`: how many people, cases or places in the text; a figure, never a word of what was told. */
export type Found = { readonly level: WarningLevel; readonly count: number }

export type Warning = {
  readonly key: string
  readonly name: Words
  /** why this is a sign, for who reads the alert */
  readonly why: Words
  /** what it finds stays found: a number of people or of earlier cases is no new event when the alert has been closed */
  readonly lasting?: true
  readonly find: (seen: Seen) => Found | undefined
}

/** The highest step reached: `reached(12, [10, 30, 100])` is yellow. */
export function reached(
  count: number,
  [yellow, orange, red]: readonly [number, number, number],
): WarningLevel | undefined {
  if (count >= red) return 'red'
  if (count >= orange) return 'orange'
  return count >= yellow ? 'yellow' : undefined
}
