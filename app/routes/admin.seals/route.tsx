import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DoneNotice } from '#app/components/done-notice'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { sealKey } from '#app/db/key-file.server'
import { dropSealKey, knowSealKey, sealKeys } from '#app/db/seal-keys.server'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { Facts } from '#app/ui/facts'
import { errorOf } from '#app/ui/form-errors'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { KeyTable } from './key-table'
import { dropSchema, keySchema } from './schema'

export const meta = pageMeta((messages) => messages.handOver.seals.title)

export const loader = reading('manage-bodies', ({ database, url }) =>
  json({ own: sealKey(), keys: sealKeys(database), done: url.searchParams.get('done') }),
)

export const action = acting('manage-bodies', async ({ database, person, form, now }) => {
  const by = { by: person.account, now }
  if (form.get('do') === 'drop') {
    const dropped = parseForm(dropSchema, form)
    if (!dropped.ok) return refused({ code: 'invalid-entry', fields: dropped.fieldErrors }, dropped.values)
    await dropSealKey(database, dropped.value.key, by)
    return redirect('/admin/seals?done=dropped')
  }
  const parsed = parseForm(keySchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  await knowSealKey(database, parsed.value, by)
  return redirect('/admin/seals?done=known')
})

export default function Seals() {
  const { seals: words } = useMessages().handOver
  const { own, keys, done } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      <Facts items={[{ label: words.own, value: <code>{own}</code>, wide: true }]} />
      <Section title={words.caption}>
        <KeyTable keys={keys} />
      </Section>
      <Section title={words.add}>
        <KeyForm key={keys.length} answer={answer} />
      </Section>
    </Page>
  )
}

function KeyForm({ answer }: { answer: Refused | undefined }) {
  const { seals: words } = useMessages().handOver
  const fields = useRefusedFields(answer)
  const problems = fields.key ? { ...fields, key: [words.badKey] } : fields
  const { name, key } = words
  const values: Readonly<Record<string, unknown>> = { ...answer?.values }
  const at = (which: 'name' | 'key') => ({
    ...{ name: which, label: words[which], error: errorOf(problems, which) },
    defaultValue: values[which] as string | undefined,
  })
  return (
    <PostForm>
      <RefusedSummary refused={answer} problems={problems} labels={{ name, key }} />
      <TextField {...at('name')} maxLength={60} />
      <TextField {...at('key')} hint={words.keyHint} maxLength={44} autoComplete="off" spellCheck={false} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
