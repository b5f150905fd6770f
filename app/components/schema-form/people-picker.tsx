import { forwardRef } from 'react'
import type { Named } from '#app/domain/dispute/draft'
import { useMessages } from '#app/messages/context'
import { ChecksField } from '#app/ui/choice-field'
import type { FieldProps } from '#app/ui/field'

type Props = FieldProps & {
  defaultValue?: string | undefined
  choices: readonly Named[]
  /** as posted, each ticked one; as kept, all in one text, it is the default */
  typed?: string | readonly string[] | undefined
}

/** Any of the people of a body: the name is posted once for each that is ticked. */
export const PeoplePicker = forwardRef<HTMLInputElement, Props>(function PeoplePicker(
  { choices, typed, defaultValue, ...field },
  ref,
) {
  const { schemaForm } = useMessages()
  const options = choices.map(({ id, name }) => ({ value: id, label: name }))
  const ticked = typeof typed === 'object' ? typed : (defaultValue ?? '').split(',')
  const hint = choices.length === 0 ? schemaForm.nothingToChoose : field.hint
  return <ChecksField {...field} hint={hint} options={options} defaultValue={ticked} ref={ref} />
})
