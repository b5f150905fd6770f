import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Choices } from '#app/domain/dispute/choices'
import type { FieldOf } from '#app/domain/procedures/field'
import type { BodyChoices } from '#app/domain/territory/choice'
import { useMessages, useSay } from '#app/messages/context'
import { RadioField, SelectField } from '#app/ui/choice-field'
import type { FieldProps } from '#app/ui/field'
import { errorOf, type FieldErrors } from '#app/ui/form-errors'
import { DayField, MoneyField, TextArea, TextField } from '#app/ui/text-field'
import { BodyPicker } from './body-picker'
import { NamedPicker } from './named-picker'
import { PeoplePicker } from './people-picker'
import { TimeField } from './time-field'
import type { Register } from './use-checked-form'

export type DrawnProps = {
  /** the fields of the schema of a step or an opening: `fieldsOf`, which a loader can send */
  fields: readonly FieldOf[]
  /** before each field's name: `entry.` posts `entry.reason` */
  prefix?: string
  /** what was typed before, by the name of the input */
  values?: Readonly<Record<string, string | readonly string[] | undefined>>
  /** what is wrong, by the name of the input */
  problems?: FieldErrors
  /** the candidates of each body field, by the field's own name: `bodyChoicesFor` */
  bodies?: BodyChoices
  /** the rooms or people each such field may be answered with, by the field's own name: `choicesFor` */
  choices?: Choices
  /** the latest day a day field takes */
  lastDay?: string
  /** of `useCheckedForm`; without it the server alone checks */
  register?: Register
}

/** Draws the fields, in the order given. Knows no schema, so that a page need not carry one. */
export function DrawnFields({ fields, ...rest }: DrawnProps) {
  return (
    <>
      {fields.map((field) => (
        <DrawnField key={field.name} field={field} {...rest} />
      ))}
    </>
  )
}

/** Few enough to be seen all at once. */
const FEW = 6

function DrawnField({ field, prefix = '', ...given }: { field: FieldOf } & Omit<DrawnProps, 'fields'>) {
  const { values = {}, problems, bodies = {}, choices = {}, lastDay, register } = given
  const { schemaForm } = useMessages()
  const say = useSay()
  const name = prefix + field.name
  const typed = values[name]
  const plain: Plain = {
    name,
    label: say(field.label),
    hint: field.hint && say(field.hint),
    error: errorOf(problems, name),
    optional: field.neededFor ? schemaForm.neededFor(field.neededFor.map(say)) : !field.required,
    defaultValue: typeof typed === 'string' ? typed : undefined,
  }
  if (field.widget === 'body')
    return <BodyPicker {...plain} asked={field.bodies} choice={bodies[field.name]} register={register} />
  const base: Base = { ...register?.(name), ...plain }
  const named = choices[field.name] ?? []
  switch (field.widget) {
    case 'time':
      return <TimeField {...base} />
    case 'room':
    case 'person':
      return <NamedPicker {...base} choices={named} />
    case 'people':
      return <PeoplePicker {...base} choices={named} typed={typed} />
    case 'day':
      return <DayField {...base} max={lastDay} />
    case 'text':
      return <TextField {...base} maxLength={120} autoComplete="off" width="medium" />
    case 'narrative':
      return <TextArea {...base} maxLength={5000} />
    case 'money':
      return <MoneyField {...base} />
    case 'count':
      return <TextField {...base} inputMode="numeric" autoComplete="off" width="short" />
    case 'yes-no':
      return <RadioField {...base} inline options={[yes(schemaForm.yes), no(schemaForm.no)]} />
    case 'choice':
      return <ChoiceField field={field} base={base} />
  }
}

const yes = (label: string) => ({ value: 'yes', label })
const no = (label: string) => ({ value: 'no', label })

type Plain = FieldProps & { defaultValue: string | undefined }
type Base = Plain & Partial<UseFormRegisterReturn>

function ChoiceField({ field, base }: { field: FieldOf; base: Base }) {
  const say = useSay()
  const { schemaForm } = useMessages()
  const options = Object.entries(field.options ?? {}).map(([value, words]) => ({ value, label: say(words) }))
  // A radio button once chosen cannot be taken back: what may be left empty is a list.
  if (options.length > FEW || !field.required)
    return <SelectField {...base} options={options} blank={field.required ? undefined : schemaForm.none} />
  return <RadioField {...base} options={options} />
}
