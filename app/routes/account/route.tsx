import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeOwnPassword } from '#app/db/own-account.server'
import { removeSession, sessionsOf } from '#app/db/sessions.server'
import { bodyName } from '#app/db/accounts.server'
import { roles } from '#app/domain/people/role'
import { acting, reading, type ActingVisit } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { signOut } from '#app/http/sign-in.server'
import { useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Display } from './display'
import { PasswordForm } from './password-form'
import { Sessions } from './sessions'

export const meta = pageMeta((messages) => messages.account.title)

export const loader = reading('signed-in', ({ person, database, now, context, url }) => {
  const sessions = sessionsOf(database, person.account, now)
  return json({
    name: person.name,
    role: roles[person.role],
    body: bodyName(database, person.body),
    // The browser never sees a session's id: a row is named by when it began.
    sessions: sessions.map(({ id, ...session }) => ({ ...session, here: id === context.visitor?.session })),
    ended: url.searchParams.has('ended'),
  })
})

const typed = z.string().min(1).max(200)
const newPassword = z.object({ current: typed, password: typed, again: typed })

export const action = acting('signed-in', (visit) =>
  visit.form.get('do') === 'end' ? endSession(visit) : changePassword(visit),
)

async function endSession({ database, person, form, now }: ActingVisit) {
  const began = form.get('session')
  const found = sessionsOf(database, person.account, now).find(({ createdAt }) => createdAt === began)
  if (found) await removeSession(database, person.account, found.id)
  return redirect('/account?ended')
}

async function changePassword({ database, person, form, now, context }: ActingVisit) {
  const parsed = parseForm(newPassword, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors })
  const { current, password, again } = parsed.value
  if (password !== again) return refused({ code: 'invalid-entry', fields: { again: ['password-differs'] } })
  const changed = await changeOwnPassword(database, { account: person.account, current, password, now })
  if (!changed.ok) return refused(changed.refusal)
  const cookie = await signOut(context)
  return redirect('/sign-in?after=changed', { headers: { 'Set-Cookie': cookie } })
}

export default function Account() {
  const { account: words } = useMessages()
  const { name, role, body, sessions, ended } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  return (
    <Page title={words.title} width="form">
      {ended && !answer ? <Notice tone="good" role="status" title={words.sessions.ended} /> : null}
      <Facts
        items={[
          { label: words.who.name, value: name },
          { label: words.who.role, value: say(role) },
          { label: words.who.body, value: say(body) },
        ]}
      />
      <Section title={words.display.title}>
        <Display />
      </Section>
      <Section title={words.sessions.title}>
        <Sessions sessions={sessions} />
      </Section>
      <Section title={words.password.title}>
        <PasswordForm answer={answer} />
      </Section>
    </Page>
  )
}
