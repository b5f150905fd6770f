import { json, redirect } from '@remix-run/node'
import { accountSchema } from '#app/components/admin/account-fields'
import { changeAccount, endSessions, resetPassword, setDisabled } from '#app/db/accounts.server'
import { newPassword } from '#app/db/password.server'
import type { Result } from '#app/domain/dispute/refusal'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { granted, refused } from '#app/http/refusal.server'

// The five things that may be done to an account, each its own form on the page.

const whose = ({ params }: ActingVisit) => params.id ?? ''
const administering = ({ person, now }: ActingVisit) => ({ by: person.account, now })

/** Back to the account, which says what was done; or the refusal, for the form to show. */
const answered = (visit: ActingVisit, result: Result<unknown>, done: string) =>
  result.ok ? redirect(`/admin/accounts/${whose(visit)}?done=${done}`) : refused(result.refusal)

export async function change(visit: ActingVisit) {
  const parsed = parseForm(accountSchema, withoutTask(visit.form))
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const result = await changeAccount(visit.database, whose(visit), parsed.value, administering(visit))
  return result.ok ? answered(visit, result, 'changed') : refused(result.refusal, parsed.value)
}

function withoutTask(form: FormData): FormData {
  const rest = new FormData()
  for (const [name, value] of form) if (name !== 'do') rest.append(name, value)
  return rest
}

export const disable = async (visit: ActingVisit) =>
  answered(visit, await setDisabled(visit.database, whose(visit), true, administering(visit)), 'disabled')

export const enable = async (visit: ActingVisit) =>
  answered(visit, await setDisabled(visit.database, whose(visit), false, administering(visit)), 'enabled')

export const endAll = async (visit: ActingVisit) =>
  answered(visit, await endSessions(visit.database, whose(visit), administering(visit)), 'ended')

/** The one answer that holds the password: it is kept nowhere. */
export async function reset(visit: ActingVisit) {
  const password = newPassword()
  granted(await resetPassword(visit.database, whose(visit), password, administering(visit)))
  return json({ ok: true as const, password })
}
