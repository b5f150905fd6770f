import { json, redirect } from '@remix-run/node'
import { putTemplate } from '#app/db/paper-templates.server'
import type { Paper } from '#app/domain/papers/paper'
import type { TemplateFault } from '#app/domain/papers/template-fault'
import type { ActingVisit } from '#app/http/doorway.server'
import { refused } from '#app/http/refusal.server'
import { MOST_BYTES } from '#app/http/upload.server'
import { checkedTemplate } from '#app/papers/checked.server'
import { sha256 } from '#app/papers/fill.server'

/** The template cannot be used, and why: all that is wrong at once. */
export type Faulty = { ok: 'faulty'; faults: readonly TemplateFault[] }

const faulty = (...faults: readonly TemplateFault[]) => json<Faulty>({ ok: 'faulty', faults }, { status: 422 })

/** Puts an uploaded template in force when nothing speaks against it. */
export async function takeTemplate({ form, database, person, now }: ActingVisit, paper: Paper) {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0)
    return refused({ code: 'invalid-entry', fields: { file: ['required'] } })
  if (file.size > MOST_BYTES) return refused({ code: 'file-too-large', about: { most: MOST_BYTES, size: file.size } })
  if (/\.dotm$|\.docm$/i.test(file.name)) return faulty({ code: 'macros' })
  if (!/\.docx$/i.test(file.name)) return faulty({ code: 'not-a-document' })
  const checked = await checkedTemplate(Buffer.from(await file.arrayBuffer()), paper)
  if (!checked.ok) return faulty(...checked.faults)
  const { bytes } = checked
  const template = { paper: paper.key, bytes, sha256: sha256(bytes) }
  const version = await putTemplate(database, template, { by: person.account, now })
  return redirect(`/admin/templates/${paper.key}?done=${version}`)
}
