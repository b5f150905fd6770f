import { ChangedMeanwhile, DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { StepAboutList } from '#app/components/step-about'
import { disputePath } from '#app/components/what-now'
import type { StepPage } from '#app/domain/dispute/step-page'
import type { StoryEntry } from '#app/domain/dispute/story'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

export type StepData = {
  page: StepPage
  whose: Whose
  command: string
  today: string
  /** the latest entries, newest first */
  recent: StoryEntry[]
  no?: Words
  needs?: Words
}

type Props = { data: StepData; refused: Refused | undefined }

/** The page of any step of any procedure, drawn from its schema. */
export function StepPageView({ data, refused }: Props) {
  const { page, whose } = data
  const { step: words } = useMessages()
  const say = useSay()
  const changed = refused?.code === 'changed-meanwhile' ? refused : undefined
  return (
    <DisputeFormPage whose={whose} title={say(page.about.name)} no={changed ? undefined : data.no}>
      {changed ? (
        <ChangedMeanwhile
          name={String(changed.about.name ?? '')}
          since={data.recent.filter((each) => each.n > Number(changed.values.seen))}
          stage={page.stage}
          body={page.body}
          gone={page.no !== undefined}
        />
      ) : null}
      {data.needs && !data.no ? (
        <Notice tone="soon" title={words.needs}>
          <p>{say(data.needs)}</p>
          <p>
            <LinkButton to={`${disputePath(whose.number)}/parties`}>{words.needsLink}</LinkButton>
          </p>
        </Notice>
      ) : null}
      {/* Not to be used now, and nothing typed to give back: there is no form to draw. */}
      {data.no && !refused ? null : <StepForm data={data} refused={refused} />}
    </DisputeFormPage>
  )
}

function useLabels(page: StepPage): Record<string, string> {
  const { step } = useMessages()
  const say = useSay()
  return {
    ...{ on: step.on, item: step.item },
    ...Object.fromEntries(page.fields.map((each) => [`entry.${each.name}`, say(each.label)])),
  }
}

function StepForm({ data, refused }: Props) {
  const { page, whose, command, today } = data
  const { step: words } = useMessages()
  const say = useSay()
  const labels = useLabels(page)
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((form) => form.stepFormOf(page.procedure, page.step)),
    fieldErrors: useRefusedFields(refused),
  })
  const values = refused?.values ?? {}
  const on = typeof values.on === 'string' ? values.on : today
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      <StepAboutList about={page.about} />
      <input type="hidden" {...register('command')} defaultValue={command} />
      <input type="hidden" {...register('seen')} defaultValue={whose.version} />
      <ItemField page={page} register={register} error={errorOf(problems, 'item')} chosen={values.item} />
      <DrawnFields {...{ fields: page.fields, values, problems, register }} prefix="entry." bodies={page.bodies} />
      <DayField
        {...register('on')}
        label={words.on}
        hint={words.onHint}
        error={errorOf(problems, 'on')}
        defaultValue={on}
        max={today}
      />
      <ButtonRow>
        {page.no ? null : (
          <Button tone="primary">
            {refused?.code === 'changed-meanwhile' ? words.changed.again : say(page.about.name)}
          </Button>
        )}
        <LinkButton to={disputePath(whose.number)} tone="quiet">
          {words.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}

type ItemProps = {
  page: StepPage
  register: ReturnType<typeof useCheckedForm>['register']
  error: string | undefined
  chosen: Refused['values'][string] | undefined
}

/** Which of several things the step is about: a suggestion made earlier, by the day it was made. */
function ItemField({ page, register, error, chosen }: ItemProps) {
  const { step: words } = useMessages()
  const format = useFormat()
  if (page.items.length === 0) return null
  const options = page.items.map(({ id, on }) => ({ value: id, label: format.day(on) }))
  return (
    <SelectField
      {...register('item')}
      label={words.item}
      error={error}
      options={options}
      blank={options.length === 1 ? false : undefined}
      defaultValue={typeof chosen === 'string' ? chosen : undefined}
    />
  )
}
