import { forwardRef } from 'react'
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { useMessages } from '#app/messages/context'
import { FieldFrame, fieldId, inputAttributes } from './field'
import type { FieldProps } from './field'

type Own<Attributes> = Omit<Attributes, keyof FieldProps | 'className' | 'style' | 'width'>

/** How long an answer is expected to be; never how long it may be. */
export type FieldWidth = 'short' | 'medium' | 'full'

type InputProps = FieldProps & Own<InputHTMLAttributes<HTMLInputElement>> & { width?: FieldWidth; suffix?: ReactNode }

/** One line of text; also `type="password"`, `"tel"`, `"search"`, `"number"`. Spread `register('name')` on it. */
export const TextField = forwardRef<HTMLInputElement, InputProps>(function TextField(
  { name, label, hint, error, optional, id = fieldId(name), width = 'full', suffix, ...rest },
  ref,
) {
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <span className={`input-line input-${width}`}>
        <input type="text" {...rest} {...inputAttributes(id, { name, hint, error, optional })} ref={ref} />
        {suffix ? <span className="input-suffix">{suffix}</span> : null}
      </span>
    </FieldFrame>
  )
})

type AreaProps = FieldProps & Own<TextareaHTMLAttributes<HTMLTextAreaElement>>

export const TextArea = forwardRef<HTMLTextAreaElement, AreaProps>(function TextArea(
  { name, label, hint, error, optional, id = fieldId(name), rows = 4, ...rest },
  ref,
) {
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <textarea rows={rows} {...rest} {...inputAttributes(id, { name, hint, error, optional })} ref={ref} />
    </FieldFrame>
  )
})

type PlainInputProps = Omit<InputProps, 'type' | 'suffix' | 'width' | 'inputMode'>

/** A day, as the browser's own date input; its value is `YYYY-MM-DD`, `min` and `max` too. */
export const DayField = forwardRef<HTMLInputElement, PlainInputProps>(function DayField(props, ref) {
  return <TextField {...props} type="date" width="short" ref={ref} />
})

/** An amount typed in yuan; the value stays the text typed, the schema turns it into fen. */
export const MoneyField = forwardRef<HTMLInputElement, PlainInputProps>(function MoneyField(props, ref) {
  const { kit } = useMessages()
  return <TextField {...props} width="short" inputMode="decimal" autoComplete="off" suffix={kit.yuan} ref={ref} />
})

/** One or more files; the form needs `encType="multipart/form-data"`. Say the limits in the hint. */
export const FileField = forwardRef<HTMLInputElement, PlainInputProps>(function FileField(props, ref) {
  return <TextField {...props} type="file" ref={ref} />
})
