import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { disputePath } from '#app/components/what-now'
import { act, newCommandId } from '#app/db/act.server'
import { openDispute } from '#app/db/dispute-view.server'
import type { Words } from '#app/domain/words'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { CheckField, RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { partyForm } from './form'

type Data = { whose: Whose; command: string; no?: Words }

export const meta = pageMeta((messages) => messages.step.party.title)

export const loader = reading('see-line', (visit) => {
  const { view } = granted(openDispute(visit, visit.params.number))
  const no = view.may.act ? undefined : 'not-allowed'
  const data: Data = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    no: no && refusalWords({ code: no }),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

export const action = acting('act', async (visit) => {
  const { id, view } = granted(openDispute(visit, visit.params.number))
  const values = valuesOf(visit.form)
  const parsed = parseForm(partyForm, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, ...party } = parsed.value
  const asked = {
    id: command,
    disputeId: id,
    command: { kind: 'add-party' as const, on: visit.today },
    people: [party],
  }
  const result = await act(visit, asked)
  return result.ok ? redirect(`/disputes/${view.number}?done=${result.value.version}`) : refused(result.refusal, values)
})

export default function PartyRoute() {
  const data: Data = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const { party } = useMessages().step
  return (
    <DisputeFormPage whose={data.whose} title={party.title} no={data.no}>
      {data.no && !answer ? null : <PartyForm key={data.command} data={data} answer={answer} />}
    </DisputeFormPage>
  )
}

function PartyForm({ data, answer }: { data: Data; answer: Refused | undefined }) {
  const { step, dispute } = useMessages()
  const { party } = step
  const { sides: sideWords, kinds } = dispute.people
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((form) => form.partyForm),
    fieldErrors: useRefusedFields(answer),
  })
  const typed = (name: string) => {
    const value = answer?.values[name]
    return typeof value === 'string' ? value : undefined
  }
  const field = (name: 'side' | 'kind' | 'name' | 'identity' | 'phone' | 'address') => ({
    ...register(name),
    label: party[name],
    error: errorOf(problems, name),
    defaultValue: typed(name),
  })
  const sideOptions = (['applicant', 'respondent', 'third'] as const).map((value) => ({
    value,
    label: sideWords[value],
  }))
  const kindOptions = (['person', 'organisation'] as const).map((value) => ({ value, label: kinds[value] }))
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={answer} problems={problems} labels={party} />
      <input type="hidden" {...register('command')} defaultValue={data.command} />
      <RadioField {...field('side')} inline options={sideOptions} />
      <RadioField {...field('kind')} inline options={kindOptions} defaultValue={typed('kind') ?? 'person'} />
      <TextField {...field('name')} maxLength={60} autoComplete="off" width="medium" />
      <TextField {...field('identity')} hint={party.identityHint} optional autoComplete="off" width="medium" />
      <TextField {...field('phone')} type="tel" optional autoComplete="off" width="short" />
      <TextField {...field('address')} optional maxLength={120} autoComplete="off" />
      <CheckField {...register('minor')} label={party.minor} defaultChecked={typed('minor') === 'on'} />
      <ButtonRow>
        <Button tone="primary">{party.submit}</Button>
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
