import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { bodyChoice } from '#app/db/body-choice.server'
import type { BodyChoice } from '#app/domain/territory/choice'
import { acting, reading } from '#app/http/doorway.server'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { CheckField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { FileField } from '#app/ui/text-field'
import { takePack } from './take.server'

export const meta = pageMeta((messages) => messages.handOver.take.title)

export const loader = reading('receive-packs', ({ database, person, today }) => {
  const data: { bodies: BodyChoice } = { bodies: bodyChoice(database, {}, { on: today, near: person.body }) }
  return json(data)
})

export const action = acting('receive-packs', takePack)

export default function ImportRoute() {
  const { take: words } = useMessages().handOver
  const { disputes } = useMessages()
  const { bodies } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead} width="form" breadcrumb={[{ to: '/disputes', label: disputes.title }]}>
      <TakeForm bodies={bodies} answer={answer} />
    </Page>
  )
}

/** What the file is refused for stands beside the file; which body is missing beside the body. */
function useProblems(answer: Refused | undefined) {
  const say = useSay()
  const fields = useRefusedFields(answer)
  if (!answer || Object.keys(fields).length > 0) return fields
  const at = { 'bodies-unknown': 'under', 'seal-unknown': 'known' } as Readonly<Record<string, string>>
  return { [at[answer.code] ?? 'file']: say(answer.words) }
}

function TakeForm({ bodies, answer }: { bodies: BodyChoice; answer: Refused | undefined }) {
  const { take: words } = useMessages().handOver
  const problems = useProblems(answer)
  const { file, under, known } = words
  return (
    <PostForm encType="multipart/form-data">
      <RefusedSummary refused={answer} problems={problems} labels={{ file, under, known }} />
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(problems, 'file')}
        accept=".zip,application/zip"
      />
      <BodyPicker
        name="under"
        label={words.under}
        hint={words.underHint}
        error={errorOf(problems, 'under')}
        choice={bodies}
        optional
      />
      <CheckField
        name="known"
        value="yes"
        label={words.known}
        hint={words.knownHint}
        error={errorOf(problems, 'known')}
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
