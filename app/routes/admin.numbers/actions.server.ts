import { json, redirect } from '@remix-run/node'
import { dropPattern, nextNumber, setPattern, type PatternLine } from '#app/db/number-patterns.server'
import { surroundings } from '#app/db/surroundings.server'
import { patternProblem } from '#app/domain/dispute/case-number'
import { catalogue } from '#app/domain/procedures'
import { numberKinds } from '#app/domain/procedures/numbered'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Values } from '#app/http/refusal.server'
import { dropSchema, patternSchema } from './schema'

/** What the next number would be, before the pattern is saved. */
export type Previewed = { ok: true; text: string; values: Values }

const wrong = (field: string, problem: string, values: Values) =>
  refused({ code: 'invalid-entry', fields: { [field]: [problem] } }, values)

export async function set({ database, person, now, today, form }: ActingVisit) {
  const parsed = parseForm(patternSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { kind, body = '', organ = null, pattern } = parsed.value
  const values = valuesOf(form)
  const problem = patternProblem(pattern)
  if (problem) return wrong('pattern', problem, values)
  if (!numberKinds(catalogue).some((each) => each.kind === kind)) return wrong('kind', 'not-a-choice', values)
  const { territory } = surroundings(database.reader)
  if (body !== '' && !territory.get(body, today)) return wrong('body', 'unknown-body', values)
  const line: PatternLine = { kind, body, organ, pattern }
  if (parsed.value.do === 'preview')
    return json<Previewed>({ ok: true, text: nextNumber(database, line, today), values })
  await setPattern(database, line, { by: person.account, now })
  return redirect('/admin/numbers?done=set')
}

export async function drop({ database, person, now, form }: ActingVisit) {
  const parsed = parseForm(dropSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { kind, body = '' } = parsed.value
  await dropPattern(database, { kind, body }, { by: person.account, now })
  return redirect('/admin/numbers?done=dropped')
}
