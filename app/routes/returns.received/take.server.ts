import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { receiveReturn } from '#app/db/received-returns.server'
import { sealKeys } from '#app/db/seal-keys.server'
import { returns } from '#app/domain/returns'
import { MOST_RETURN_BYTES, readSentReturn } from '#app/exchange/sent-return.server'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'

const form = z.object({ file: z.file() })

/** Checks the file of a return and keeps it, for the sums of the body of who does it. */
export async function takeReturn({ database, person, now, form: sent }: ActingVisit) {
  const parsed = parseForm(form, sent)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { file } = parsed.value
  if (file.size > MOST_RETURN_BYTES) return refused({ code: 'file-too-large' }, valuesOf(sent))
  const known = sealKeys(database).map(({ key }) => key)
  const read = readSentReturn(new Uint8Array(await file.arrayBuffer()), known)
  if (!read.ok) return refused(read.refusal, valuesOf(sent))
  const receiving = { by: person.account, body: person.body, now, newId: randomUUID, forms: returns }
  const result = await receiveReturn(database, read.value, receiving)
  if (!result.ok) return refused(result.refusal, valuesOf(sent))
  return redirect(`/returns/received?done=${result.value.replaced ? 'replaced' : 'done'}`)
}
