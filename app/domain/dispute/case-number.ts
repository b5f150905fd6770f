/**
 * The number a proceeding is given when it is accepted: by body, year and kind, in order, one for each case (一案一号).
 * It is written into the event that accepts, and a pattern changed later changes no number given.
 */
import { z } from 'zod'
import type { Day } from '#app/domain/law/day'
import { yearOf } from '#app/domain/law/day'

export const caseNumberSchema = z.object({
  /** body/year/kind: what is counted 1, 2, 3 … together */
  series: z.string().min(1).max(80),
  seq: z.number().int().min(1),
  /** as it is printed, by the pattern of that day */
  text: z.string().min(1).max(120),
})
export type CaseNumber = z.infer<typeof caseNumberSchema>

/** What a number is asked for: who accepts, what kind of case, on which day. `pattern` is the procedure's own. */
export type NumberAsked = { body: string; kind: string; pattern: string; on: Day }

export const seriesOf = ({ body, kind, on }: Pick<NumberAsked, 'body' | 'kind' | 'on'>): string =>
  `${body}/${yearOf(on)}/${kind}`

export type PatternProblem = 'no-year' | 'no-seq' | 'unknown-token'

const token = /\{([^{}]*)\}/g
const known = /^(year|organ|type|seq|seq:[1-9])$/

/** A pattern must tell years and cases apart; `undefined` when it does. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  const tokens = [...pattern.matchAll(token)].map((each) => each[1] ?? '')
  const rest = pattern.replace(token, '')
  if (/[{}]/.test(rest) || !tokens.every((each) => known.test(each))) return 'unknown-token'
  if (!tokens.includes('year')) return 'no-year'
  return tokens.some((each) => each.startsWith('seq')) ? undefined : 'no-seq'
}

type Parts = { year: number; organ: string; type: string; seq: number }

/** `〔{year}〕{organ}{type}字第{seq:4}号` → `〔2020〕三厂街道人调字第0012号`. */
export const numberText = (pattern: string, parts: Parts): string =>
  pattern.replace(token, (_, name: string) => {
    const [key = '', width = '1'] = name.split(':')
    return key === 'seq' ? String(parts.seq).padStart(Number(width), '0') : String(parts[key as keyof Parts] ?? '')
  })
