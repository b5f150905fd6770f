import { ChangedMeanwhile, DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { FactList } from '#app/components/fact-list'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { useEntryTitle } from '#app/components/story'
import { disputePath } from '#app/components/what-now'
import type { StoryEntry } from '#app/domain/dispute/story'
import type { FieldOf } from '#app/domain/procedures/field'
import type { Choices } from '#app/domain/dispute/choices'
import type { BodyChoices } from '#app/domain/territory/choice'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf, type FieldErrors } from '#app/ui/form-errors'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { DayField, TextArea } from '#app/ui/text-field'
import type { Entered } from './form'

export type CorrectData = {
  whose: Whose
  command: string
  today: string
  shown: StoryEntry
  /** the form the entry was entered in; undefined for what has none (a party, a file, an assignment) */
  form?: Entered & { fields: FieldOf[] }
  on: string
  values: Record<string, string>
  bodies: BodyChoices
  choices: Choices
  mayTakeBack: boolean
  no?: Words
  current?: { stage: Words; body: Words }
  recent: StoryEntry[]
}

type Props = { data: CorrectData; refused: Refused | undefined }

/** An entry made wrongly is put right beside itself: shown as written, told what follows, then said anew or taken back. */
export function CorrectPage({ data, refused }: Props) {
  const { correct } = useMessages().step
  const changed = refused?.code === 'changed-meanwhile' && data.current ? refused : undefined
  const isTakingBack = refused?.values.intent === 'take-back'
  return (
    <DisputeFormPage whose={data.whose} title={correct.title(data.shown.n)} no={data.no}>
      {changed && data.current ? (
        <ChangedMeanwhile
          {...data.current}
          name={String(changed.about.name ?? '')}
          since={data.recent.filter((each) => each.n > Number(changed.values.seen))}
          gone={data.no !== undefined}
        />
      ) : null}
      <Written shown={data.shown} />
      {data.no ? null : (
        <>
          <Consequences />
          {data.form ? (
            <Section title={correct.should}>
              <InsteadForm data={data} form={data.form} refused={isTakingBack ? undefined : refused} />
            </Section>
          ) : null}
          {data.mayTakeBack ? (
            <Section title={correct.not}>
              <TakeBackForm data={data} refused={isTakingBack ? refused : undefined} />
            </Section>
          ) : null}
        </>
      )}
    </DisputeFormPage>
  )
}

function Written({ shown }: { shown: StoryEntry }) {
  const { correct } = useMessages().step
  const format = useFormat()
  const titleOf = useEntryTitle()
  return (
    <Section title={correct.written}>
      <p>
        <strong>{titleOf(shown.about)}</strong> {format.day(shown.correction?.instead?.on ?? shown.on)}
      </p>
      <FactList facts={shown.correction?.instead?.facts ?? shown.facts} />
    </Section>
  )
}

function Consequences() {
  const { correct } = useMessages().step
  return (
    <Section title={correct.consequences}>
      <ul className="bulleted">
        <li>{correct.kept}</li>
        <li>{correct.figures}</li>
        <li>{correct.later}</li>
      </ul>
    </Section>
  )
}

type Register = ReturnType<typeof useCheckedForm>['register']

function Hidden({ data, intent, register }: { data: CorrectData; intent: string; register: Register }) {
  return (
    <>
      <input type="hidden" {...register('intent')} defaultValue={intent} />
      <input type="hidden" {...register('command')} defaultValue={data.command} />
      <input type="hidden" {...register('seen')} defaultValue={data.whose.version} />
    </>
  )
}

type ReasonProps = { id: string; register: Register; problems: FieldErrors; refused: Refused | undefined }

function ReasonField({ id, register, problems, refused }: ReasonProps) {
  const { correct } = useMessages().step
  const typed = refused?.values.reason
  return (
    <TextArea
      {...register('reason')}
      id={id}
      label={correct.reason}
      hint={correct.reasonHint}
      error={errorOf(problems, 'reason')}
      defaultValue={typeof typed === 'string' ? typed : undefined}
      maxLength={1000}
      rows={2}
    />
  )
}

function InsteadForm({ data, form, refused }: Props & { form: NonNullable<CorrectData['form']> }) {
  const { correct } = useMessages().step
  const say = useSay()
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((forms) => forms.insteadFormOf(form)),
    fieldErrors: useRefusedFields(refused),
  })
  const labels = {
    ...{ on: correct.on, reason: correct.reason },
    ...Object.fromEntries(form.fields.map((each) => [`entry.${each.name}`, say(each.label)])),
  }
  const values = refused?.values ?? data.values
  const on = typeof values.on === 'string' ? values.on : data.on
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      <Hidden data={data} intent="instead" register={register} />
      <DrawnFields
        {...{ fields: form.fields, values, problems, register }}
        prefix="entry."
        bodies={data.bodies}
        choices={data.choices}
      />
      <DayField
        {...register('on')}
        label={correct.on}
        error={errorOf(problems, 'on')}
        defaultValue={on}
        max={data.today}
      />
      <ReasonField id="field-reason" {...{ register, problems, refused }} />
      <ButtonRow>
        <Button tone="primary">{correct.submit}</Button>
        <Back data={data} />
      </ButtonRow>
    </PostForm>
  )
}

function TakeBackForm({ data, refused }: Props) {
  const { correct } = useMessages().step
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((forms) => forms.takeBackForm),
    fieldErrors: useRefusedFields(refused),
  })
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={{ reason: correct.reason }} />
      <p className="step-about">{correct.notHint}</p>
      <Hidden data={data} intent="take-back" register={register} />
      <ReasonField id="field-take-back-reason" {...{ register, problems, refused }} />
      <ButtonRow>
        <Button tone="danger">{correct.take}</Button>
      </ButtonRow>
    </PostForm>
  )
}

function Back({ data }: { data: CorrectData }) {
  const { step } = useMessages()
  return (
    <LinkButton to={disputePath(data.whose.number)} tone="quiet">
      {step.back}
    </LinkButton>
  )
}
