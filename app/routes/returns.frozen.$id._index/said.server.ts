/** What the forms of the page say of the return: a mark with its reason, or the figures put right. */
import { z } from 'zod'
import type { Correction } from '#app/db/return-marks.server'
import { refuse, done, type Result } from '#app/domain/dispute/refusal'
import type { FrozenCell } from '#app/domain/frozen/entry'
import { cleanText } from '#app/http/form.server'

const reason = z.string().min(2).max(500)
export const saidSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('approved'), reason: z.string().max(500).optional() }),
  z.object({ do: z.literal('published'), reason: z.string().max(500).optional() }),
  z.object({ do: z.literal('withdrawn'), reason }),
  z.object({ do: z.literal('erratum'), reason }),
])

/** Lines, people, or yuan with fen; undefined for what is no such number. */
function wholeOf(text: string, kind: FrozenCell['kind']): number | undefined {
  const match = (kind === 'amount' ? /^(\d{1,13})(?:\.(\d{1,2}))?$/ : /^(\d{1,15})$/).exec(text.replaceAll(',', ''))
  if (!match) return undefined
  return kind === 'amount' ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : Number(match[1])
}

const typed = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? (cleanText(value) ?? '?') : ''
}

/** What was typed under `n.KEY` and, for a rate, `d.KEY`; the rest stays as it is. */
export function correctionsIn(form: FormData, cells: readonly FrozenCell[]): Result<Correction[]> {
  const corrections: Correction[] = []
  for (const { key, kind } of cells) {
    const [upper, lower] = [typed(form, `n.${key}`), kind === 'rate' ? typed(form, `d.${key}`) : '']
    if (upper === '' && lower === '') continue
    const [numerator, denominator] = [wholeOf(upper, kind), wholeOf(lower, 'count')]
    if (numerator === undefined) return wrong(`n.${key}`)
    if (kind === 'rate' && denominator === undefined) return wrong(`d.${key}`)
    corrections.push({ key, numerator, ...(kind === 'rate' ? { denominator } : {}) })
  }
  return corrections.length > 0 ? done(corrections) : wrong(`n.${cells[0]?.key ?? ''}`, 'required')
}

const wrong = (field: string, problem = 'not-valid') => refuse('invalid-entry', undefined, { [field]: [problem] })
