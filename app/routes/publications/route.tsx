import { randomUUID } from 'node:crypto'
import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DoneNotice } from '#app/components/done-notice'
import style from '#app/components/publishing.css?url'
import { publicationsFor, sayOfResult } from '#app/db/publications.server'
import { outcomeWords } from '#app/domain/publishing/result'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { OneDraft } from './one-draft'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]
export const meta = pageMeta((messages) => messages.publishing.confirm.title)

export const loader = reading('confirm-publication', ({ database, person, url }) => {
  const drafts = publicationsFor(database.reader, person).map((each) => ({
    ...{ id: each.id, title: each.title, summary: each.summary, day: each.day, state: each.state, reason: each.reason },
    ...{ byName: each.byName, saidAt: each.saidAt, outcome: outcomeWords(each.outcome) },
    isOwn: each.by === person.account,
  }))
  return json({ drafts, done: url.searchParams.get('done') })
})

const id = z.string().min(1).max(80)
const reason = z.string().min(2).max(500)
const said = z.discriminatedUnion('do', [
  z.object({ do: z.literal('confirmed'), id }),
  z.object({ do: z.literal('sent-back'), id, reason }),
  z.object({ do: z.literal('withdrawn'), id, reason }),
])

export const action = acting('confirm-publication', async ({ database, person, now, form }) => {
  const parsed = parseForm(said, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const { value } = parsed
  const saying = { id: value.id, kind: value.do, reason: value.do === 'confirmed' ? '' : value.reason }
  const result = await sayOfResult(database, saying, { person, now, newId: randomUUID })
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  return redirect(`/publications?done=${value.do}`)
})

export default function Publications() {
  const { confirm: words } = useMessages().publishing
  const say = useSay()
  const { drafts, done } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      {answer && answer.code !== 'invalid-entry' ? <Notice tone="bad" role="alert" title={say(answer.words)} /> : null}
      {drafts.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {drafts.map((draft) => (
        <OneDraft key={draft.id} draft={draft} answer={answer?.values['id'] === draft.id ? answer : undefined} />
      ))}
    </Page>
  )
}
