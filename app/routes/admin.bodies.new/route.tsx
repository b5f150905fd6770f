import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeBody } from '#app/db/bodies.server'
import { bodyChoice } from '#app/db/body-choice.server'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { NewBodyForm } from './form'
import { newBodySchema } from './schema'

export const meta = pageMeta((messages) => messages.admin.newBody.title)

export const loader = reading('manage-bodies', ({ database, person, today, url }) => {
  const below = url.searchParams.get('below') ?? undefined
  return json({ bodies: bodyChoice(database, {}, { on: today, near: below ?? person.body }), below, today })
})

export const action = acting('manage-bodies', async ({ database, person, form, now }) => {
  const parsed = parseForm(newBodySchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const change = { kind: 'add', body: parsed.value } as const
  const result = await changeBody(database, change, { by: person.account, now, newId: randomUUID })
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  return redirect(`/admin/bodies/${parsed.value.code}?done=added`)
})

export default function NewBody() {
  const { bodies: list, newBody: words } = useMessages().admin
  const { bodies, below, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={words.title} width="form" breadcrumb={[{ to: '/admin/bodies', label: list.title }]}>
      <NewBodyForm bodies={bodies} values={{ from: today, parent: below, ...answer?.values }} refused={answer} />
    </Page>
  )
}
