import { useEffect, useRef, useState } from 'react'
import type { AskedBodies, BodyChoice, BodyOption } from '#app/domain/territory/choice'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { describedBy, FieldError, fieldId, FieldLabelWords, FieldNotes, type FieldProps } from '#app/ui/field'
import { TextField } from '#app/ui/text-field'
import { useFoundBodies } from './use-found-bodies'
import type { Register } from './use-checked-form'

export type BodyPickerProps = FieldProps & {
  /** which bodies are asked for; the search asks the same */
  asked?: AskedBodies | undefined
  choice?: BodyChoice | undefined
  /** the day on which the body must exist */
  on?: string
  defaultValue?: string | undefined
  register?: Register | undefined
}

const none: BodyChoice = { options: [], whole: false }

const useLabel = () => {
  const say = useSay()
  return ({ name, above, trade }: BodyOption) =>
    [name, ...(trade ? [trade] : []), ...(above ? [above] : [])].map(say).join(' · ')
}

/** Chooses a body: from a list when there are few, else by searching. Before scripts run, by its code, with the nearest suggested. */
export function BodyPicker({ asked = {}, choice = none, on, register, ...given }: BodyPickerProps) {
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const labelOf = useLabel()
  const { schemaForm } = useMessages()
  const field = choice.unstaffed ? { ...given, hint: schemaForm.unstaffed(choice.whole) } : given
  if (choice.whole) {
    const options = choice.options.map((each) => ({ value: each.code, label: labelOf(each) }))
    return <SelectField {...register?.(field.name)} {...field} options={options} />
  }
  return scripted ? (
    <SearchedBody {...field} {...{ asked, choice, on, register }} />
  ) : (
    <TypedBody {...field} choice={choice} />
  )
}

function TypedBody({ choice, ...field }: FieldProps & { choice: BodyChoice; defaultValue?: string | undefined }) {
  const { schemaForm } = useMessages()
  const labelOf = useLabel()
  const list = `${fieldId(field.name)}-list`
  return (
    <>
      <TextField {...field} hint={field.hint ?? schemaForm.bodyCode} list={list} maxLength={40} autoComplete="off" />
      <datalist id={list}>
        {choice.options.map((each) => (
          <option key={each.code} value={each.code}>
            {labelOf(each)}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** How many of the nearest are offered before anything is looked for. */
const AT_HAND = 5

function SearchedBody(props: BodyPickerProps & { asked: AskedBodies; choice: BodyChoice }) {
  const { name, label, hint, error, optional, id = fieldId(name), asked, choice, on, defaultValue, register } = props
  const { schemaForm } = useMessages()
  const labelOf = useLabel()
  const [query, setQuery] = useState('')
  const { found, state } = useFoundBodies(query, asked, on)
  const chosen = useRef<BodyOption | undefined>(choice.options.find(({ code }) => code === defaultValue))
  const known = new Map(choice.options.concat(found).map((each) => [each.code, each]))
  const listed = query === '' ? choice.options.slice(0, AT_HAND) : found
  const offered = [chosen.current, ...listed.filter(({ code }) => code !== chosen.current?.code)]
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(id, { hint, error })}>
      <legend className="field-label">
        <FieldLabelWords label={label} optional={optional} />
      </legend>
      <FieldNotes id={id} hint={hint} />
      <input
        type="search"
        id={id}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        aria-label={schemaForm.searchBody}
        placeholder={schemaForm.searchBody}
        maxLength={60}
        autoComplete="off"
      />
      <div
        className="choices"
        onChange={(event) => {
          if (event.target instanceof HTMLInputElement) chosen.current = known.get(event.target.value)
        }}
      >
        {offered.map((each) =>
          each ? (
            <label key={each.code} className="choice">
              <input
                {...register?.(name)}
                type="radio"
                name={name}
                value={each.code}
                defaultChecked={each.code === defaultValue}
              />
              <span>{labelOf(each)}</span>
            </label>
          ) : null,
        )}
      </div>
      <p className="field-hint" role="status">
        {schemaForm.found(state, found.length)}
      </p>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
