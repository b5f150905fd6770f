import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { underPrefix } from '#app/components/schema-form/typed'
import { perform } from '#app/db/perform.server'
import type { Result } from '#app/domain/dispute/refusal'
import { catalogue } from '#app/domain/procedures'
import { acting, reading, type ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Choose } from './choose'
import { registerForm } from './form'
import { loadRegister } from './load.server'
import { RegisterFields } from './register-fields'

export const meta = pageMeta((messages) => messages.register.title)

export const loader = reading('register', (visit) => json(loadRegister(visit)))

export const action = acting('register', async (visit) => {
  const values = valuesOf(visit.form)
  // Without scripts: another row for a party, with everything typed so far. Nothing is checked or written.
  if (visit.form.has('more')) return json({ more: true as const, values })
  const rules = catalogue.get(String(visit.form.get('procedure')))
  if (!rules) return refused({ code: 'unknown-procedure' }, values)
  const parsed = parseForm(registerForm(rules), visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const registered = await register(visit, parsed.value)
  if (registered.ok) return redirect(`/disputes/${registered.value.number}?done=1`)
  const { refusal } = registered
  return refused({ ...refusal, fields: underPrefix(refusal.fields ?? {}, rules.opening.enter, 'entry.') }, values)
})

type Filled = z.output<ReturnType<typeof registerForm>>

function register({ database, person, now }: ActingVisit, filled: Filled): Promise<Result<{ number: string }>> {
  const { command, parties = [], ...facts } = filled
  const asked = { id: command, command: { kind: 'register' as const, ...facts }, people: parties }
  return perform(database, asked, { person, now, newId: randomUUID })
}

export default function Register() {
  const { register: words, disputes } = useMessages()
  const { choose, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  const at = form?.body && words.by(say(form.name), say(form.body.name))
  return (
    <Page
      title={words.title}
      breadcrumb={[{ to: '/disputes', label: disputes.title }]}
      lead={form ? (at ?? say(form.name)) : words.choose.lead}
      width="form"
    >
      {form ? (
        <RegisterFields key={form.procedure} form={form} answer={answer} others={choose.length > 1} />
      ) : choose.length > 0 ? (
        <Choose options={choose} />
      ) : (
        <EmptyState title={words.choose.none}>{words.choose.noneAdvice}</EmptyState>
      )}
    </Page>
  )
}
