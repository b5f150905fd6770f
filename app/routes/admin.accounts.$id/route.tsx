import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountFile } from '#app/db/accounts-list.server'
import { bodyChoice } from '#app/db/body-choice.server'
import { refuse } from '#app/domain/dispute/refusal'
import { doneWords } from '#app/components/done-notice'
import { PasswordShown } from '#app/components/admin/password-shown'
import { acting, reading } from '#app/http/doorway.server'
import { granted, refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { change, disable, enable, endAll, reset } from './actions.server'
import { ChangeForm } from './change-form'
import { DisabledForm, PasswordForm } from './out-forms'
import { SessionList } from './session-list'

export const meta = pageMeta<typeof loader>((messages, data) =>
  data ? messages.admin.account.title(data.account.name) : messages.admin.accounts.title,
)

export const loader = reading('manage-accounts', ({ database, params, now, today, url }) => {
  const account = accountFile(database, params.id ?? '', now) ?? granted(refuse('not-found'))
  return json({
    account,
    bodies: bodyChoice(database, {}, { on: today, near: account.body }),
    done: url.searchParams.get('done'),
  })
})

const jobs = { change, disable, enable, 'end-sessions': endAll, 'reset-password': reset } as const
const isJob = (text: unknown): text is keyof typeof jobs => typeof text === 'string' && Object.hasOwn(jobs, text)

export const action = acting('manage-accounts', async (visit) => {
  const asked = visit.form.get('do')
  return isJob(asked) ? jobs[asked](visit) : refused({ code: 'invalid-entry' })
})

/** What was just done, by the word in the address. */
const useDone = (done: string | null) => {
  const { account: words } = useMessages().admin
  const told: Readonly<Record<string, string>> = {
    changed: words.changed,
    disabled: words.disabledDone,
    enabled: words.enabledDone,
    ended: words.ended,
  }
  return doneWords(done, told)
}

export default function Account() {
  const { account: words, accounts } = useMessages().admin
  const { account, bodies, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  const format = useFormat()
  const no = answer?.ok === false ? answer : undefined
  const told = useDone(done)
  const state = account.disabledAt === null ? accounts.enabled : <Badge tone="bad">{accounts.disabled}</Badge>
  return (
    <Page
      title={words.title(account.name)}
      width="form"
      breadcrumb={[{ to: '/admin/accounts', label: accounts.title }]}
      lead={say(account.bodyName)}
    >
      {answer?.ok ? <PasswordShown title={words.reset} login={account.login} password={answer.password} /> : null}
      {told && !answer ? <Notice tone="good" role="status" title={told} /> : null}
      <Facts
        items={[
          { label: words.facts.login, value: account.login },
          { label: words.facts.state, value: state },
          { label: words.facts.since, value: format.instant(account.createdAt) },
          { label: words.facts.signedIn, value: words.signedInAt(format.count(account.sessions.length)) },
        ]}
      />
      <Section title={words.change.title}>
        <p className="quiet">{words.change.lead}</p>
        <ChangeForm key={account.id} account={account} bodies={bodies} refused={no} />
      </Section>
      <Section title={words.sessions.title}>
        <SessionList sessions={account.sessions} />
      </Section>
      <Section title={words.secret.title}>
        <PasswordForm />
      </Section>
      <Section title={words.out.title}>
        <DisabledForm disabledAt={account.disabledAt} refused={no} />
      </Section>
    </Page>
  )
}
