import { Form, Link } from '@remix-run/react'
import { ChangedMeanwhile, DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { ElsewhereNotice } from '#app/components/elsewhere'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { disputePath } from '#app/components/what-now'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import type { StoryEntry } from '#app/domain/dispute/story'
import type { FieldOf } from '#app/domain/procedures/field'
import type { BodyKind } from '#app/domain/territory/body'
import type { BodyChoice, BodyChoices } from '#app/domain/territory/choice'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

type Chosen = {
  procedure: string
  name: Words
  about: Words
  at: readonly BodyKind[]
  body: BodyChoice
  fields: FieldOf[]
  bodies: BodyChoices
}

export type BeginData = {
  whose: Whose
  command: string
  today: string
  openable: { key: string; name: Words; about: Words }[]
  chosen?: Chosen
  elsewhere?: Elsewhere
  no?: Words
  stillOpen: boolean
  recent: StoryEntry[]
  current?: { stage: Words; body: Words }
}

type Props = { data: BeginData; refused: Refused | undefined }

/** Another proceeding on the same dispute: first which procedure, then what it asks for. */
export function BeginPage({ data, refused }: Props) {
  const { begin } = useMessages().step
  const say = useSay()
  const { chosen } = data
  const changed = refused?.code === 'changed-meanwhile' && data.current ? refused : undefined
  const title = chosen ? begin.submit(say(chosen.name)) : begin.title
  return (
    <DisputeFormPage whose={data.whose} title={title} no={data.no}>
      <ElsewhereNotice number={data.whose.number} told={data.elsewhere} />
      {data.stillOpen ? <p>{begin.stillOpen}</p> : null}
      {changed && data.current ? (
        <ChangedMeanwhile
          {...data.current}
          name={String(changed.about.name ?? '')}
          since={data.recent.filter((each) => each.n > Number(changed.values.seen))}
          gone={data.no !== undefined}
        />
      ) : null}
      {chosen && (!data.no || refused) ? <BeginForm data={data} chosen={chosen} refused={refused} /> : null}
      {!chosen && !data.no ? <ChooseProcedure data={data} /> : null}
    </DisputeFormPage>
  )
}

function ChooseProcedure({ data }: { data: BeginData }) {
  const { begin } = useMessages().step
  const say = useSay()
  if (data.openable.length === 0) return <p>{begin.nothing}</p>
  const options = data.openable.map(({ key, name, about }) => ({ value: key, label: say(name), hint: say(about) }))
  return (
    <Form method="get">
      <RadioField name="procedure" label={begin.procedure} options={options} defaultValue={options[0]?.value} />
      <ButtonRow>
        <Button tone="primary">{begin.next}</Button>
      </ButtonRow>
    </Form>
  )
}

function BeginForm({ data, chosen, refused }: Props & { chosen: Chosen }) {
  const { step } = useMessages()
  const say = useSay()
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((form) => form.beginFormOf(chosen.procedure)),
    fieldErrors: useRefusedFields(refused),
  })
  const labels = {
    ...{ on: step.on, body: step.begin.body },
    ...Object.fromEntries(chosen.fields.map((each) => [`entry.${each.name}`, say(each.label)])),
  }
  const values = refused?.values ?? {}
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      <p>{say(chosen.about)}</p>
      <input type="hidden" {...register('command')} defaultValue={data.command} />
      <input type="hidden" {...register('seen')} defaultValue={data.whose.version} />
      <BodyPicker
        name="body"
        label={step.begin.body}
        asked={{ kinds: chosen.at }}
        choice={chosen.body}
        error={errorOf(problems, 'body')}
        defaultValue={typed('body')}
        register={register}
      />
      <DrawnFields {...{ fields: chosen.fields, values, problems, register }} prefix="entry." bodies={chosen.bodies} />
      <DayField
        {...register('on')}
        label={step.on}
        hint={step.onHint}
        error={errorOf(problems, 'on')}
        defaultValue={typed('on') ?? data.today}
        max={data.today}
      />
      <ButtonRow>
        {data.no ? null : <Button tone="primary">{step.begin.submit(say(chosen.name))}</Button>}
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
      <p>
        <Link to={`${disputePath(data.whose.number)}/begin`}>{step.begin.other}</Link>
      </p>
    </PostForm>
  )
}
