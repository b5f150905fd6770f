import { ElsewhereNotice } from '#app/components/elsewhere'
import { EntryFormPage, type EntryData, type InForm } from '#app/components/entry-form-page'
import { StepAboutList } from '#app/components/step-about'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import type { StepPage } from '#app/domain/dispute/step-page'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'

export type StepData = EntryData & { page: StepPage; elsewhere?: Elsewhere }

type Props = { data: StepData; refused: Refused | undefined }

/** The page of any step of any procedure, drawn from its schema. */
export function StepPageView({ data, refused }: Props) {
  const { page } = data
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
      {(form) => <ItemField page={page} {...form} />}
    </EntryFormPage>
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
