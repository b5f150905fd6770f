import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { addDuty, endDuty } from '#app/db/duties.server'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { dutySchema, endSchema } from './schema'

export async function add({ database, person, now, form }: ActingVisit) {
  const parsed = parseForm(dutySchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const result = await addDuty(database, randomUUID(), parsed.value, { by: person.account, now })
  return result.ok ? redirect('/admin/duty?done=added') : refused(result.refusal, valuesOf(form))
}

export async function end({ database, person, now, form }: ActingVisit) {
  const parsed = parseForm(endSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { duty, to } = parsed.value
  const result = await endDuty(database, duty, to, { by: person.account, now })
  return result.ok ? redirect('/admin/duty?done=ended') : refused(result.refusal, valuesOf(form))
}
