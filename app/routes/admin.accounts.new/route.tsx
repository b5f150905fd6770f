import { randomUUID } from 'node:crypto'
import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addAccount } from '#app/db/accounts.server'
import { bodyChoice } from '#app/db/body-choice.server'
import { newPassword } from '#app/db/password.server'
import { PasswordShown } from '#app/components/admin/password-shown'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { ButtonRow, LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { NewAccountForm } from './form'
import { newAccountSchema } from './schema'

export const meta = pageMeta((messages) => messages.admin.newAccount.title)

export const loader = reading('manage-accounts', ({ database, person, today }) =>
  json({ bodies: bodyChoice(database, {}, { on: today, near: person.body }) }),
)

export const action = acting('manage-accounts', async ({ database, person, form, now }) => {
  const parsed = parseForm(newAccountSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const password = newPassword()
  const account = { ...parsed.value, password }
  const added = await addAccount(database, account, { by: person.account, now, newId: randomUUID })
  if (!added.ok) return refused(added.refusal, parsed.value)
  // The one answer that holds the password: it is kept nowhere, and the answer is not stored (Cache-Control: no-store).
  return json({ ok: true as const, name: account.name, login: account.login, password })
})

export default function NewAccount() {
  const { accounts, newAccount: words } = useMessages().admin
  const { bodies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const added = answer?.ok ? answer : undefined
  return (
    <Page
      title={words.title}
      width="form"
      breadcrumb={[{ to: '/admin/accounts', label: accounts.title }]}
      lead={added ? undefined : words.lead}
    >
      {added ? (
        <>
          <PasswordShown title={words.done(added.name)} login={added.login} password={added.password} />
          <ButtonRow>
            <LinkButton to="/admin/accounts/new">{words.another}</LinkButton>
          </ButtonRow>
        </>
      ) : (
        <NewAccountForm bodies={bodies} refused={answer?.ok === false ? answer : undefined} />
      )}
    </Page>
  )
}
