import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { setWarnings } from '#app/db/warning-settings.server'
import { warningSettings } from '#app/db/watch.server'
import { fieldsOf } from '#app/domain/procedures/field'
import { outOfOrder, warningDefaults, warningSettingsSchema } from '#app/domain/warnings/settings'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'

export const meta = pageMeta((messages) => messages.safety.warnings.title)

export const loader = reading('manage-bodies', ({ database, url }) => {
  const settings = warningSettings(database.reader)
  const values = Object.fromEntries(Object.entries(settings).map(([name, count]) => [name, String(count)]))
  return json({ fields: fieldsOf(warningSettingsSchema), values, done: url.searchParams.has('done') })
})

export const action = acting('manage-bodies', async ({ database, person, now, form }) => {
  const parsed = parseForm(warningSettingsSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const early = outOfOrder(parsed.value)
  if (early.length > 0) {
    const fields = Object.fromEntries(early.map((name) => [name, ['too-small' as const]]))
    return refused({ code: 'invalid-entry', fields }, valuesOf(form))
  }
  await setWarnings(database, parsed.value, { by: person.account, now })
  return redirect('/admin/warnings?done=1')
})

export default function WarningsPage() {
  const { warnings: words } = useMessages().safety
  const { fields, values, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = useRefusedFields(answer)
  const say = useSay()
  const shown = fields.map((each) => {
    const usual = String(warningDefaults[each.name as keyof typeof warningDefaults])
    return { ...each, hint: { zh: words.usual(usual), en: words.usual(usual) } }
  })
  return (
    <Page title={words.title} lead={words.lead} width="form">
      {done && !answer ? <Notice tone="good" role="status" title={words.done} /> : null}
      <Notice tone="soon" title={words.practice} />
      <PostForm key={JSON.stringify(values)}>
        <RefusedSummary
          refused={answer}
          problems={problems}
          labels={Object.fromEntries(fields.map(({ name, label }) => [name, say(label)]))}
        />
        <DrawnFields fields={shown} values={{ ...values, ...answer?.values }} problems={problems} />
        <ButtonRow>
          <Button tone="primary">{words.submit}</Button>
        </ButtonRow>
      </PostForm>
    </Page>
  )
}
