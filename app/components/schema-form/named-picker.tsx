import { forwardRef } from 'react'
import type { Named } from '#app/domain/dispute/draft'
import { useMessages } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import type { FieldProps } from '#app/ui/field'

type Props = FieldProps & { choices: readonly Named[]; defaultValue?: string | undefined }

/** One room, or one person, of those there are. */
export const NamedPicker = forwardRef<HTMLSelectElement, Props>(function NamedPicker({ choices, ...field }, ref) {
  const { schemaForm } = useMessages()
  const options = choices.map(({ id, name }) => ({ value: id, label: name }))
  const hint = choices.length === 0 ? schemaForm.nothingToChoose : field.hint
  return (
    <SelectField
      {...field}
      hint={hint}
      options={options}
      blank={field.optional ? schemaForm.none : undefined}
      ref={ref}
    />
  )
})
