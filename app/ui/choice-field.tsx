import { forwardRef } from 'react'
import type { ForwardedRef, InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react'
import { useMessages } from '#app/messages/context'
import { describedBy, FieldError, FieldFrame, fieldId, FieldLabelWords, FieldNotes, inputAttributes } from './field'
import type { FieldProps } from './field'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'className' | 'style' | 'children'> & {
    options: readonly (Option | OptionGroup)[]
    /** Words of the empty first choice; `false` leaves it out. */
    blank?: string | false
  }

function optionOrGroup(item: Option | OptionGroup) {
  if (!('options' in item)) {
    return (
      <option key={item.value} value={item.value}>
        {item.label}
      </option>
    )
  }
  return (
    <optgroup key={item.label} label={item.label}>
      {item.options.map(optionOrGroup)}
    </optgroup>
  )
}

export const SelectField = forwardRef<HTMLSelectElement, SelectProps>(function SelectField(
  { name, label, hint, error, optional, id = fieldId(name), options, blank, ...rest },
  ref,
) {
  const { kit } = useMessages()
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <select {...rest} {...inputAttributes(id, { name, hint, error, optional })} ref={ref}>
        {blank === false ? null : <option value="">{blank ?? kit.choose}</option>}
        {options.map(optionOrGroup)}
      </select>
    </FieldFrame>
  )
})

type InputAttributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  keyof FieldProps | 'type' | 'value' | 'defaultValue' | 'className' | 'style'
>

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

type ChoicesProps = FieldProps & InputAttributes & { options: readonly Choice[]; inline?: boolean }
type Selected = { kind: 'radio' | 'checkbox'; selected: readonly string[] }

/** More than these scroll within their own frame, so that what follows stays in reach. */
const MANY = 12

function Choices(props: ChoicesProps & Selected & { innerRef: ForwardedRef<HTMLInputElement> }) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    id = fieldId(name),
    options,
    inline,
    kind,
    selected,
    innerRef,
    ...rest
  } = props
  return (
    <fieldset
      className={error ? 'field field-wrong' : 'field'}
      role={kind === 'radio' ? 'radiogroup' : undefined}
      aria-required={kind === 'radio' && !optional ? true : undefined}
      aria-describedby={describedBy(id, { hint, error })}
      aria-invalid={error && kind === 'radio' ? true : undefined}
    >
      <legend className="field-label">
        <FieldLabelWords label={label} optional={optional} />
      </legend>
      <FieldNotes id={id} hint={hint} />
      <div className={`choices${inline ? ' choices-inline' : ''}${options.length > MANY ? ' choices-many' : ''}`}>
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              {...rest}
              type={kind}
              name={name}
              value={option.value}
              id={index === 0 ? id : `${id}-${index}`}
              defaultChecked={selected.includes(option.value)}
              ref={innerRef}
            />
            <span>
              {option.label}
              {option.hint ? <span className="choice-hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

/** One of a few, all seen at once. */
export const RadioField = forwardRef<HTMLInputElement, ChoicesProps & { defaultValue?: string | undefined }>(
  function RadioField({ defaultValue, ...props }, ref) {
    return (
      <Choices {...props} kind="radio" selected={defaultValue === undefined ? [] : [defaultValue]} innerRef={ref} />
    )
  },
)

/** Any of a few; the name is posted once for each that is ticked. */
export const ChecksField = forwardRef<HTMLInputElement, ChoicesProps & { defaultValue?: readonly string[] }>(
  function ChecksField({ defaultValue = [], ...props }, ref) {
    return <Choices {...props} kind="checkbox" selected={defaultValue} innerRef={ref} />
  },
)

type CheckProps = Omit<FieldProps, 'optional'> & InputAttributes & { value?: string }

/** A single yes; posts `value` (default `on`) when ticked and nothing when not. */
export const CheckField = forwardRef<HTMLInputElement, CheckProps>(function CheckField(
  { name, label, hint, error, id = fieldId(name), ...rest },
  ref,
) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className="choice">
        <input {...rest} {...inputAttributes(id, { name, hint, error, optional: true })} type="checkbox" ref={ref} />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  )
})
