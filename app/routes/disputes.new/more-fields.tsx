import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { sources } from '#app/domain/codes/sources'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { Details } from '#app/ui/details'
import { errorOf } from '#app/ui/form-errors'
import { DayField, MoneyField, TextArea, TextField } from '#app/ui/text-field'
import { textIn, type Filling } from './filling'
import type { RegisterForm } from './load.server'

const folded = ['on', 'source', 'story', 'amount', 'people']

/** The day, the source and the rest: with defaults, so that nobody in a hurry need look. Unfolds when something is wrong in it. */
export function MoreFields({ form, ...filling }: Filling & { form: RegisterForm }) {
  const { register: words } = useMessages()
  const isWrong = Object.keys(filling.problems).some((name) => folded.includes(name) || name.startsWith('entry.'))
  const isUsed = ['story', 'amount', 'people'].some((name) => textIn(filling.values, name))
  const fields = <Fields form={form} {...filling} />
  if (!form.quick) return fields
  return (
    <Details summary={words.more} open={isWrong || isUsed}>
      {fields}
    </Details>
  )
}

function Fields({ form, register, problems, values }: Filling & { form: RegisterForm }) {
  const { register: words } = useMessages()
  const say = useSay()
  const typed = (name: string) => ({
    ...register(name),
    error: errorOf(problems, name),
    defaultValue: textIn(values, name),
  })
  return (
    <>
      <DayField
        {...typed('on')}
        label={words.on}
        hint={words.onHint}
        max={form.today}
        defaultValue={textIn(values, 'on') ?? form.today}
      />
      {form.whence ? null : (
        <SelectField
          {...typed('source')}
          label={words.source}
          defaultValue={textIn(values, 'source') ?? (form.quick ? 'grid-report' : 'application')}
          options={sources.on(form.today).map(({ key, words: name }) => ({ value: key, label: say(name) }))}
        />
      )}
      <TextArea {...typed('story')} label={words.story} maxLength={5000} optional />
      <MoneyField {...typed('amount')} label={words.amount} optional />
      <TextField
        {...typed('people')}
        label={words.people}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        optional
      />
      {form.quick ? (
        <DrawnFields
          {...{ values, problems, register }}
          fields={form.fields.filter(({ required }) => !required)}
          prefix="entry."
          bodies={form.entryBodies}
          lastDay={form.today}
        />
      ) : null}
    </>
  )
}
