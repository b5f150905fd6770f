import type { Words } from '#app/domain/words'
import { addDays, type Day } from '#app/domain/law/day'
import type { RuleVersion } from '#app/domain/law/deadline'
import { isCitation, statuteVersionOf, type Citation } from '#app/domain/law/statute'

/** The law says "days" and nowhere that they are working days: counted as calendar days, the earlier and safer date. */
export const UNIT_NOT_SAID: Words = {
  zh: '法律未写明是工作日还是自然日，暂按自然日计算，待核实',
  en: 'the law does not say whether working or calendar days; counted as calendar days until checked',
}

const EARLIER_TEXT: Words = {
  zh: '该时期的法律文本未核对，暂按后一文本计算',
  en: 'the text in force then was not read; counted as the next text says',
}

/**
 * A version and, before it, the same reading under the text of the same law passed on `passed`, which the house does not
 * hold: marked unverified, so that an old case gets a date and the date its warning. Time left out by a regulation that
 * came only later is not left out under the earlier text.
 */
export function withEarlierText(version: RuleVersion, passed: Day, from: Day): readonly [RuleVersion, RuleVersion] {
  const { source, also, extend, excludes } = version
  if (!isCitation(source)) throw new Error('only a law has earlier texts')
  const to = addDays(version.from, -1)
  const earlier = (citation: Citation): Citation => (citation.law === source.law ? { ...citation, passed } : citation)
  const known = (citation: Citation) => (statuteVersionOf(citation)?.from ?? from) <= to
  const leftOut = excludes
    ?.map((exclusion) => ({ ...exclusion, source: earlier(exclusion.source) }))
    .filter((exclusion) => known(exclusion.source))
  return [
    {
      ...version,
      from,
      to,
      source: earlier(source),
      ...(also && { also: also.map(earlier) }),
      ...(extend && {
        extend: { ...extend, source: isCitation(extend.source) ? earlier(extend.source) : extend.source },
      }),
      ...(leftOut && { excludes: leftOut }),
      unverified: EARLIER_TEXT,
    },
    version,
  ]
}
