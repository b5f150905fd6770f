/** What a call-back found of a case that was recorded as resolved. */
import type { Words } from '#app/domain/words'

export const callbackResults = ['agrees', 'disagrees', 'not-reached', 'never-happened'] as const
export type CallbackResult = (typeof callbackResults)[number]

export const callbackResultWords: Record<CallbackResult, Words> = {
  agrees: { zh: '与记录相符', en: 'Agrees with the record' },
  disagrees: { zh: '与记录不符', en: 'Disagrees with the record' },
  'not-reached': { zh: '未联系上', en: 'Nobody was reached' },
  'never-happened': { zh: '当事人说没有这件事', en: 'The parties know of no such matter' },
}

/** How many of a sample said what; the rest has not been asked. */
export type Tally = Readonly<Record<CallbackResult, number>>

export function tallyOf(results: Iterable<CallbackResult>): Tally {
  const tally = { agrees: 0, disagrees: 0, 'not-reached': 0, 'never-happened': 0 }
  for (const each of results) tally[each]++
  return tally
}
