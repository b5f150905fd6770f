import { Form, Link } from '@remix-run/react'
import { DisputeFormPage } from '#app/components/dispute-form-page'
import { ElsewhereNotice } from '#app/components/elsewhere'
import { EntryFormPage, type EntryData, type InForm } from '#app/components/entry-form-page'
import { StepAboutList } from '#app/components/step-about'
import { disputePath } from '#app/components/what-now'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import type { StepPage } from '#app/domain/dispute/step-page'
import type { HandOverWay } from '#app/domain/procedures/hand-over-way'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { RadioField, SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'

export type StepData = EntryData & { page: StepPage; elsewhere?: Elsewhere }

type Props = { data: StepData; refused: Refused | undefined }

/** The page of any step of any procedure, drawn from its schema. */
export function StepPageView({ data, refused }: Props) {
  const { page } = data
  if (page.ways.length > 0 && !page.way && !refused) return <ChooseWay data={data} />
  const { about, fields, bodies, stage, body } = page
  return (
    <EntryFormPage
      data={data}
      asked={{ name: about.name, fields, bodies, stands: { stage, body } }}
      refused={refused}
      schema={() => import('./form').then((form) => form.stepFormOf(page.procedure, page.step))}
      about={
        <>
          <ElsewhereNotice number={data.whose.number} told={data.elsewhere} />
          <StepAboutList about={about} />
        </>
      }
    >
      {(form) => (
        <>
          {page.way ? <ChosenWay way={page.way} register={form.register} /> : null}
          <ItemField page={page} {...form} />
        </>
      )}
    </EntryFormPage>
  )
}

/** A hand-over to one of several procedures: first which, then what that one asks for. None is chosen beforehand. */
function ChooseWay({ data: { page, whose, no } }: { data: StepData }) {
  const { step: words } = useMessages()
  const say = useSay()
  const options = page.ways.map(({ key, name, about }) => ({ value: key, label: say(name), hint: say(about) }))
  return (
    <DisputeFormPage whose={whose} title={say(page.about.name)} no={no}>
      {no ? null : (
        <Form method="get">
          <RadioField name="way" label={words.begin.procedure} options={options} required />
          <ButtonRow>
            <Button tone="primary">{words.begin.next}</Button>
            <LinkButton to={disputePath(whose.number)} tone="quiet">
              {words.back}
            </LinkButton>
          </ButtonRow>
        </Form>
      )}
    </DisputeFormPage>
  )
}

function ChosenWay({ way, register }: { way: HandOverWay; register: InForm['register'] }) {
  const { step: words } = useMessages()
  const say = useSay()
  return (
    <p>
      <input type="hidden" {...register('entry.procedure')} defaultValue={way.key} />
      <strong>{say(way.name)}</strong> {say(way.about)} <Link to="?">{words.begin.other}</Link>
    </p>
  )
}

/** Which of several things the step is about: a suggestion made earlier, by the day it was made. */
function ItemField({ page, register, problems, values }: InForm & { page: StepPage }) {
  const { step: words } = useMessages()
  const format = useFormat()
  if (page.items.length === 0) return null
  const options = page.items.map(({ id, on }) => ({ value: id, label: format.day(on) }))
  return (
    <SelectField
      {...register('item')}
      label={words.item}
      error={errorOf(problems, 'item')}
      options={options}
      blank={options.length === 1 ? false : undefined}
      defaultValue={typeof values.item === 'string' ? values.item : undefined}
    />
  )
}
