import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { receive } from '#app/db/receive.server'
import { sealKeys } from '#app/db/seal-keys.server'
import { bodyCodeSchema } from '#app/domain/territory/body'
import { readPack } from '#app/exchange/read-pack.server'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { MOST_BYTES } from '#app/http/upload.server'

const form = z.object({
  file: z.file(),
  under: z.preprocess((typed) => typed || undefined, bodyCodeSchema.optional()),
  known: z.literal('yes').optional(),
})

/** Checks a pack and takes the dispute over, at the body of who does it and in their hands. */
export async function takePack({ database, person, now, form: sent }: ActingVisit) {
  const parsed = parseForm(form, sent)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const values = valuesOf(sent)
  const { file, under, known: answered } = parsed.value
  if (file.size > MOST_BYTES) return refused({ code: 'file-too-large', about: { most: MOST_BYTES } }, values)
  const read = await readPack(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return refused(read.refusal, values)
  const { packed, manifest, files, key, digest } = read.value
  const known = sealKeys(database).some((each) => each.key === key)
  if (!known && answered === undefined) return refused({ code: 'seal-unknown', about: { key } }, values)
  const places = under === undefined ? {} : Object.fromEntries(packed.bodies.map(({ code }) => [code, under]))
  const arrived = { packed, files, key, digest, from: manifest.producer.site }
  const receiving = { into: person.body, handler: person.account, known, places }
  const result = await receive(database, arrived, receiving, { by: person.account, now, newId: randomUUID })
  return result.ok
    ? redirect(`/disputes/${result.value.number}?done=${result.value.version}`)
    : refused(result.refusal, values)
}
