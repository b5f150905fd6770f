import type { ReactNode } from 'react'
import { useMessages, useProblemWords } from '#app/messages/context'

/** What every field says. Fields are required unless `optional`; `error` says what is wrong: a code of the list in messages/problems, or words. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** words say when it is not */
  optional?: boolean | string
  id?: string
}

/** The id a field has when none is given; the error summary links to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, '-')}`
}

/** Ids of the hint and the error, for `aria-describedby`; undefined when there is neither. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}

/** The attributes an input carries so that its label, hint and error are read with it. */
export function inputAttributes(id: string, { name, hint, error, optional }: Omit<FieldProps, 'label'>) {
  return {
    id,
    name,
    'aria-describedby': describedBy(id, { hint, error }),
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
  }
}

export function FieldLabelWords({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { kit } = useMessages()
  return (
    <>
      {label}
      {optional ? ' ' : null}
      {optional ? (
        <span className="field-optional">({typeof optional === 'string' ? optional : kit.optional})</span>
      ) : null}
    </>
  )
}

export function FieldNotes({ id, hint }: { id: string; hint?: ReactNode }) {
  return hint ? (
    <div className="field-hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  const { kit } = useMessages()
  const wordsOf = useProblemWords()
  return error ? (
    <p className="field-error" id={`${id}-error`}>
      <span className="unseen">{kit.errorMark}</span>
      {wordsOf(error)}
    </p>
  ) : null
}

type FrameProps = Omit<FieldProps, 'name' | 'id'> & { id: string; children: ReactNode }

/** Label above, hint under the label, then the input and its error. */
export function FieldFrame({ id, label, hint, error, optional, children }: FrameProps) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        <FieldLabelWords label={label} optional={optional} />
      </label>
      <FieldNotes id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}
