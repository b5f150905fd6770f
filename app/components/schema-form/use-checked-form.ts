import { zodResolver } from '@hookform/resolvers/zod'
import { useSubmit } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useForm, type FieldValues, type UseFormRegisterReturn } from 'react-hook-form'
import type { z } from 'zod'
import { flatErrors, type FieldErrors } from '#app/ui/form-errors'
import { problemCode } from './typed'

/** Spreads on a field of the kit: `{...register('entry.reason')}`. */
export type Register = (name: string) => UseFormRegisterReturn

type Given = {
  /** the very schema the server parses the form with */
  schema: z.ZodType
  /** what the server found when it refused the last attempt */
  fieldErrors?: FieldErrors | undefined
}

/**
 * Checks a form in the browser before it is sent, with the schema the server will check it with; a form that passes is
 * posted as it stands. Without scripts the server alone checks, and nothing else changes.
 * A button with `formNoValidate` is sent unchecked.
 */
export function useCheckedForm({ schema, fieldErrors }: Given) {
  const submit = useSubmit()
  const { register, handleSubmit, formState, control } = useForm<FieldValues>({
    resolver: zodResolver(schema as z.ZodType<FieldValues, FieldValues>, { error: problemCode }),
    shouldFocusError: false, // the summary takes the focus and links to the fields
    reValidateMode: 'onChange',
  })
  const found = flatErrors(formState.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = event.currentTarget
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return
    event.preventDefault()
    void handleSubmit(() => submit(submitter instanceof HTMLButtonElement ? submitter : form))(event)
  }
  return {
    register: register as Register,
    onSubmit,
    control,
    /** What is wrong now: what the browser finds, else what the server said of the last attempt. */
    problems: Object.keys(found).length > 0 ? found : (fieldErrors ?? {}),
  }
}
