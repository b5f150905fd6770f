/**
 * A text as it may be published: parties by their family name only, organs by their names, and no address, number, birth
 * day or child. What was changed is told span by span, so that a person sees before and after and answers for the rest:
 * no pattern knows every way of naming somebody.
 */
import { formsOf, type Form, type Known, type NamingRule } from '#app/domain/publishing/names'
import { family, traces, type Reason } from '#app/domain/publishing/traces'

export type Parties = {
  readonly known: readonly Known[]
  readonly addresses?: readonly string[]
  readonly rule?: NamingRule
  /** of a protected case not even the family name is told */
  readonly wholly?: boolean
}
/** `from` and `to` in the text as it was. */
export type Change = {
  readonly from: number
  readonly to: number
  readonly was: string
  readonly becomes: string
  readonly why: Reason
  /** false: found by a rule of thumb, or an abbreviation */
  readonly sure: boolean
}

/** What has to be changed, in the order of the text, without overlaps. */
export function changesIn(text: string, parties: Parties): Change[] {
  const { known, addresses = [], rule = 'companies-hidden', wholly = false } = parties
  const plain = narrow(text)
  const found = [
    ...formsOf(known, rule).flatMap((form) => spansOf(plain, form)),
    ...addresses.flatMap((address) => spansOf(plain, { text: address, becomes: '某处', why: 'address', sure: true })),
    ...traces
      .filter(({ why }) => why !== 'company' || rule === 'companies-hidden')
      .flatMap((each) => traced(plain, each)),
  ]
  if (wholly) found.push(...shortNames(plain))
  const order = found.map((each, i) => ({ ...each, i })).sort((a, b) => a.from - b.from || b.to - a.to || a.i - b.i)
  return joined(order)
    .map(({ from, to, becomes, why, sure }) => ({ from, to, was: text.slice(from, to), becomes, why, sure }))
    .map((each) => (wholly && each.why === 'name' ? { ...each, becomes: NOBODY } : each))
    .filter(({ was, becomes }) => was !== becomes)
}

/** The text with these changes made. */
export function changed(text: string, changes: readonly Change[]): string {
  let [result, at] = ['', 0]
  for (const { from, to, becomes } of changes) {
    result += text.slice(at, from) + becomes
    at = to
  }
  return result + text.slice(at)
}

/** Masked until nothing more is found: what stands for one thing may complete another. */
export function masked(text: string, parties: Parties): string {
  let result = text
  for (let i = 0; i < 4; i += 1) result = changed(result, changesIn(result, parties))
  return result
}

/** What must not stand in a text a person has gone over; abbreviations and rules of thumb are theirs to judge. */
export const leftIn = (text: string, parties: Parties): Change[] => changesIn(text, parties).filter(({ sure }) => sure)

type Span = Omit<Change, 'was'>

const NOBODY = '某人'

/** 陈某某, 王某: the family name they tell goes as well. */
const short = new RegExp(
  `${family}某{1,2}(?!人|处|学校|\\p{Script=Han}{0,3}(?:公司|单位|店|厂|馆|社|部|所|中心))`,
  'gu',
)
const shortNames = (text: string): Span[] =>
  [...text.matchAll(short)].map(({ index, 0: found }) => ({
    ...{ from: index, to: index + found.length, becomes: NOBODY, why: 'name', sure: true },
  }))

/** Full-width digits and letters as narrow ones, sign for sign, so that places in the text stay. */
const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** A name also with spaces or dots between its characters. */
function spansOf(
  text: string,
  { text: name, ...rest }: Pick<Form, 'text' | 'becomes' | 'sure'> & { why: Reason },
): Span[] {
  const letters = [...narrow(name).replace(/[\s·•.]/g, '')].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (letters.length < 2) return []
  const pattern = new RegExp(letters.join('[\\s·•.\\u3000]*'), 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length, ...rest }))
}

const traced = (text: string, { pattern, group = 0, becomes, why, sure }: (typeof traces)[number]): Span[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[group] ?? ''
    const from = match.index + match[0].lastIndexOf(found)
    // What was masked before stays as it is.
    return found === '' || found.includes('某')
      ? []
      : [{ from, to: from + found.length, becomes: becomes(found), why, sure: sure !== false }]
  })

/** Of two that overlap the first stands for both: nothing of the second is left over. */
function joined<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span.from >= last.to) kept.push(span)
    else kept[kept.length - 1] = { ...last, to: Math.max(last.to, span.to), sure: last.sure || span.sure }
  }
  return kept
}
