import { createHash } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { placeNamed, putBoundaries, removeBoundaries } from '#app/db/boundaries.server'
import { judgeBoundaries, type BoundaryFault } from '#app/domain/territory/boundary'
import type { ActingVisit } from '#app/http/doorway.server'
import { cleanText, parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Values } from '#app/http/refusal.server'
import { MOST_BYTES } from '#app/http/upload.server'
import { boundarySchema } from './schema'

/** The file cannot be used, and why; what was typed beside it comes back. */
export type Faulty = { ok: 'faulty'; faults: readonly BoundaryFault[]; values: Values }

/** Keeps a file of boundaries when nothing speaks against it; of one with a fault nothing is kept. */
export async function takeBoundaries({ form, database, person, now }: ActingVisit) {
  const values = valuesOf(form)
  const file = form.get('file')
  const parsed = parseForm(boundarySchema, form)
  const missing = !(file instanceof File) || file.size === 0
  const fields = { ...(parsed.ok ? {} : parsed.fieldErrors), ...(missing ? { file: ['required'] } : {}) }
  if (!parsed.ok || missing) return refused({ code: 'invalid-entry', fields }, values)
  if (file.size > MOST_BYTES)
    return refused({ code: 'file-too-large', about: { most: MOST_BYTES, size: file.size } }, values)
  const bytes = Buffer.from(await file.arrayBuffer())
  const { property, ...about } = parsed.value
  const judged = judgeBoundaries(bytes.toString('utf8'), { property, bodyOf: placeNamed(database.reader) })
  if (!judged.ok) return json<Faulty>({ ok: 'faulty', faults: judged.faults, values }, { status: 422 })
  const fileName = (cleanText(file.name.toWellFormed().replaceAll('\0', '')) ?? '').slice(-100)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await putBoundaries(database, { ...about, fileName, sha256 }, judged.features, { by: person.account, now })
  return redirect('/admin/boundaries?done=added')
}

export async function dropBoundaries({ form, database, person, now }: ActingVisit) {
  const result = await removeBoundaries(database, Number(form.get('set')), { by: person.account, now })
  return result.ok ? redirect('/admin/boundaries?done=removed') : refused(result.refusal)
}
