import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { demoSignIns } from '#app/db/demo-notes.server'
import { roles } from '#app/domain/people/role'
import { open } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { safeRedirect } from '#app/http/safe-redirect'
import { signIn } from '#app/http/sign-in.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { DemoSignIns } from './demo-sign-ins'

export const meta = pageMeta((messages) => messages.account.signIn.title)

const form = z.object({
  login: z.string().min(1).max(60),
  password: z.string().min(1).max(200),
  to: z.string().max(2000).optional(),
})

export const loader = open(({ person, url, database, context }) => {
  const to = safeRedirect(url.searchParams.get('to') ?? '/')
  if (person) throw redirect(to)
  const demo = context.demo ? demoSignIns(database) : []
  return json({
    to,
    after: url.searchParams.get('after'),
    demo: demo.map((each) => ({ ...each, roleWords: roles[each.role] })),
  })
})

export const action = open(async (visit) => {
  const parsed = parseForm(form, await visit.form())
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { login, password, to } = parsed.value
  const signed = await signIn({ login, password }, visit.request, visit.context)
  if (!signed.ok) return refused(signed.refusal, parsed.value.login ? { login } : {})
  return redirect(safeRedirect(to), { headers: { 'Set-Cookie': signed.value } })
})

const afterwards = (text: string | null): 'changed' | 'ended' | undefined =>
  text === 'changed' || text === 'ended' ? text : undefined

export default function SignIn() {
  const { signIn: words } = useMessages().account
  const { to, demo, after } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  const problems = answer?.fieldErrors
  const done = afterwards(after)
  const login = answer?.values['login']
  return (
    <Page title={words.title} width="form">
      {done && !answer ? <Notice tone="good" role="status" title={words[done]} /> : null}
      {answer && answer.code !== 'invalid-entry' ? (
        <Notice tone="bad" role="alert" title={words.refused}>
          {say(answer.words)}
        </Notice>
      ) : (
        <ErrorSummary fieldErrors={problems} labels={{ login: words.login, password: words.password }} />
      )}
      <PostForm reloadDocument>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="login"
          label={words.login}
          error={errorOf(problems, 'login')}
          defaultValue={typeof login === 'string' ? login : ''}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          width="medium"
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          error={errorOf(problems, 'password')}
          autoComplete="current-password"
          width="medium"
        />
        <ButtonRow>
          <Button tone="primary">{words.submit}</Button>
        </ButtonRow>
      </PostForm>
      {demo.length > 0 ? <DemoSignIns to={to} accounts={demo} /> : null}
    </Page>
  )
}
