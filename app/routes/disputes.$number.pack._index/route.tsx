import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { disputePath } from '#app/components/what-now'
import { openDispute } from '#app/db/dispute-view.server'
import { refuse } from '#app/domain/dispute/refusal'
import { narrativesOf, type Narrative } from '#app/domain/hand-over/narratives'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { CheckField, ChecksField } from '#app/ui/choice-field'
import { Notice } from '#app/ui/notice'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'

type Data = { whose: Whose; unmask: boolean; no: string | null; told: Narrative[] }

export const meta = pageMeta((messages) => messages.handOver.make.title)

export const loader = reading('see-parties', (visit) => {
  const { view, may, file, viewing } = granted(openDispute(visit, visit.params.number))
  if (!may('see-parties')) return granted(refuse('not-allowed'))
  const whose = { number: view.number, title: view.content?.title ?? null, version: view.version }
  const told = narrativesOf(file.events, viewing).filter(({ record }) => file.records.has(record))
  const data: Data = { whose, told, unmask: view.may.unmask, no: visit.url.searchParams.get('no') }
  return json(data)
})

export default function PackRoute() {
  const { whose, unmask, no, told }: Data = useLoaderData<typeof loader>()
  const { handOver, step } = useMessages()
  const { make: words } = handOver
  return (
    <DisputeFormPage whose={whose} title={words.title} lead={words.lead}>
      {no === 'numbers' ? <Notice tone="bad" role="alert" title={words.notAllowed} /> : null}
      <Notice tone="soon" title={words.concessions} />
      <PostForm action={`${disputePath(whose.number)}/pack/file`} reloadDocument noValidate={false}>
        <TextField
          name="purpose"
          label={words.purpose}
          hint={words.purposeHint}
          error={no === 'purpose' ? words.purposeMissing : undefined}
          minLength={2}
          maxLength={200}
          required
          autoComplete="off"
        />
        <Withheld told={told} />
        {unmask ? <CheckField name="numbers" value="full" label={words.numbers} hint={words.numbersHint} /> : null}
        <ButtonRow>
          <Button tone="primary">{words.submit}</Button>
          <LinkButton to={disputePath(whose.number)} tone="quiet">
            {step.back}
          </LinkButton>
        </ButtonRow>
      </PostForm>
    </DisputeFormPage>
  )
}

/** Each text that would go out; what was said to come to terms is ticked to stay. */
function Withheld({ told }: { told: readonly Narrative[] }) {
  const { make: words } = useMessages().handOver
  const format = useFormat()
  const say = useSay()
  if (told.length === 0) return null
  return (
    <ChecksField
      name="withheld"
      label={words.withheld}
      hint={words.withheldHint}
      optional
      options={told.map(({ record, on, entry, field }) => ({
        value: record,
        label: words.withheldOf(format.day(on), say(entry), say(field)),
      }))}
      defaultValue={told.flatMap(({ record, conciliatory }) => (conciliatory ? [record] : []))}
    />
  )
}
