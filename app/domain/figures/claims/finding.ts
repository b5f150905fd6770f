/** What comparing one claim with others brought out. */
import { say, type Words } from '#app/domain/words'
import type { Kind, Verdict } from './claim'
import type { Mention } from './mention'

export type Finding = {
  readonly of: Mention
  /** absent: only something to say, no verdict */
  readonly verdict?: Extract<Verdict, 'consistent' | 'contradicted' | 'impossible'>
  readonly evidence: Words
  /** a total is known by its parts, whatever words stand before it */
  readonly kind?: Kind
  /** drawn from what is likely to be meant, not from what is said: figures of our own outweigh it */
  readonly guessed?: boolean
}

export const joined = (all: readonly Words[]): Words => ({
  zh: all.map((each) => each.zh).join(''),
  en: all.map((each) => each.en).join(' '),
})
export const nothing: Words = say('', '')

/** 8263, 2873.8; never 1e9. */
export const plainly = (value: number): string => String(Math.round(value * 1e4) / 1e4)
export const named = (each: Mention): string =>
  `${each.before.replace(/^(?:其中|共|累计|另有|全年)+/, '')}${plainly(each.value)}${each.unit}`
