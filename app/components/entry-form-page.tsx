import type { ReactNode } from 'react'
import type { z } from 'zod'
import { ChangedMeanwhile, DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields, type RefusedEntry } from '#app/components/refused'
import { DrawnFields, type DrawnProps } from '#app/components/schema-form/drawn-fields'
import { useCheckedForm, type Register } from '#app/components/schema-form/use-checked-form'
import { disputePath } from '#app/components/what-now'
import type { StoryEntry } from '#app/domain/dispute/story'
import type { FieldOf } from '#app/domain/procedures/field'
import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf, type FieldErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

/** What every such page is sent by its loader, whatever it is about. */
export type EntryData = {
  whose: Whose
  command: string
  today: string
  /** the latest entries, newest first */
  recent: StoryEntry[]
  choices: NonNullable<DrawnProps['choices']>
  no?: Words
  needs?: Words
}

type Asked = {
  name: Words
  fields: readonly FieldOf[]
  bodies: NonNullable<DrawnProps['bodies']>
  /** where it stands now: told to the second of two people */
  stands: { stage: Words; body: Words }
}

export type InForm = { register: Register; problems: FieldErrors; values: RefusedEntry['values'] }

type Props = {
  data: EntryData
  asked: Asked
  refused: RefusedEntry | undefined
  /** loads the schema the form is checked with */
  schema: () => Promise<z.ZodType>
  about: ReactNode
  /** fields before those of the schema */
  children?: (form: InForm) => ReactNode
}

/** The page of anything entered about a dispute, drawn from its schema: a step of a procedure, a move of a thread. */
export function EntryFormPage(props: Props) {
  const { data, asked, refused } = props
  const { step: words } = useMessages()
  const say = useSay()
  const changed = refused?.code === 'changed-meanwhile' ? refused : undefined
  return (
    <DisputeFormPage whose={data.whose} title={say(asked.name)} no={changed ? undefined : data.no}>
      {changed ? (
        <ChangedMeanwhile
          {...asked.stands}
          name={String(changed.about.name ?? '')}
          since={data.recent.filter((each) => each.n > Number(changed.values.seen))}
          gone={data.no !== undefined}
        />
      ) : null}
      {data.needs && !data.no ? (
        <Notice tone="soon" title={words.needs}>
          <p>{say(data.needs)}</p>
          <p>
            <LinkButton to={`${disputePath(data.whose.number)}/parties`}>{words.needsLink}</LinkButton>
          </p>
        </Notice>
      ) : null}
      {/* Not to be used now, and nothing typed to give back: there is no form to draw. */}
      {data.no && !refused ? null : <EntryForm {...props} />}
    </DisputeFormPage>
  )
}

function useLabels(fields: readonly FieldOf[]): Record<string, string> {
  const { step } = useMessages()
  const say = useSay()
  return {
    ...{ on: step.on, item: step.item },
    ...Object.fromEntries(fields.map((each) => [`entry.${each.name}`, say(each.label)])),
  }
}

function EntryForm({ data, asked, refused, schema, about, children }: Props) {
  const { whose, command, today } = data
  const { step: words } = useMessages()
  const labels = useLabels(asked.fields)
  const { register, onSubmit, problems } = useCheckedForm({ schema, fieldErrors: useRefusedFields(refused) })
  const values = refused?.values ?? {}
  const on = typeof values.on === 'string' ? values.on : today
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      {about}
      <input type="hidden" {...register('command')} defaultValue={command} />
      <input type="hidden" {...register('seen')} defaultValue={whose.version} />
      {children?.({ register, problems, values })}
      <DrawnFields
        {...{ fields: asked.fields, values, problems, register, bodies: asked.bodies, choices: data.choices }}
        prefix="entry."
      />
      <DayField
        {...register('on')}
        label={words.on}
        hint={words.onHint}
        error={errorOf(problems, 'on')}
        defaultValue={on}
        max={today}
      />
      <Submit data={data} name={asked.name} isAgain={refused?.code === 'changed-meanwhile'} />
    </PostForm>
  )
}

function Submit({ data, name, isAgain }: { data: EntryData; name: Words; isAgain: boolean }) {
  const { step: words } = useMessages()
  const say = useSay()
  return (
    <ButtonRow>
      {data.no ? null : <Button tone="primary">{isAgain ? words.changed.again : say(name)}</Button>}
      <LinkButton to={disputePath(data.whose.number)} tone="quiet">
        {words.back}
      </LinkButton>
    </ButtonRow>
  )
}
