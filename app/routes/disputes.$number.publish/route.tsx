import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { draftResult } from '#app/db/publications.server'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { asked, draftOf, leftInTexts, proposed } from './draft.server'
import { DraftPage, type DraftData } from './view'

export const meta = pageMeta((messages) => messages.publishing.draft.title)

export const loader = reading('publish-result', (visit) => {
  const it = asked(visit)
  const { view } = it.opened
  const data: DraftData = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    no: it.no && refusalWords({ code: it.no }),
    before: it.before.map(({ id, state, reason, saidAt }) => ({ id, state, reason, saidAt })),
    draft: it.no ? null : proposed(it),
    done: visit.url.searchParams.get('done') !== null,
  }
  return json(data, { status: it.no && !data.done && it.before.length === 0 ? refusalStatus[it.no] : 200 })
})

const texts = z.object({ title: z.string().min(4).max(120), summary: z.string().min(10).max(4000) })

export const action = acting('publish-result', async (visit) => {
  const it = asked(visit)
  if (it.no) return refused({ code: it.no })
  const parsed = parseForm(texts, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(visit.form))
  const left = leftInTexts(it, parsed.value)
  if (left) return refused(left.refusal, valuesOf(visit.form))
  const { database, person, now } = visit
  const result = await draftResult(database, draftOf(it, parsed.value), { person, now, newId: randomUUID })
  if (!result.ok) return refused(result.refusal, valuesOf(visit.form))
  return redirect(`/disputes/${it.opened.view.number}/publish?done=1`)
})

export default function Publish() {
  const data: DraftData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return <DraftPage data={data} answer={answer} />
}
