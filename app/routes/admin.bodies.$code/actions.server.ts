import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { changeBody } from '#app/db/bodies.server'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import type { BodyChange } from '#app/domain/territory/change'
import { changeSchema, endSchema } from './schema'

async function put(visit: ActingVisit, change: BodyChange, done: string, confirmed = false) {
  const { database, person, now, form, params } = visit
  const result = await changeBody(database, change, { by: person.account, now, newId: randomUUID }, confirmed)
  if (result.ok) return redirect(`/admin/bodies/${params.code}?done=${done}`)
  return refused({ ...result.refusal, fields: atInputs(result.refusal.fields ?? {}) }, valuesOf(form))
}

/** The tree speaks of a name; the form asks for it in two languages. */
const atInputs = ({ name, ...fields }: Readonly<Record<string, readonly string[]>>) =>
  name ? { ...fields, 'name.zh': name } : fields

export async function change(visit: ActingVisit) {
  const parsed = parseForm(changeSchema, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  return put(visit, { kind: 'change', code: visit.params.code ?? '', ...parsed.value }, 'changed')
}

export async function end(visit: ActingVisit) {
  const parsed = parseForm(endSchema, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { to, into, confirm } = parsed.value
  return put(visit, { kind: 'end', code: visit.params.code ?? '', to, into }, 'ended', confirm === 'on')
}
