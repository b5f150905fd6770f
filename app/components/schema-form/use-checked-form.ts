import { useSubmit } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useForm, type FieldValues, type Resolver, type UseFormRegisterReturn } from 'react-hook-form'
import type { z } from 'zod'
import { flatErrors, type FieldErrors } from '#app/ui/form-errors'

/** Spreads on a field of the kit: `{...register('entry.reason')}`. */
export type Register = (name: string) => UseFormRegisterReturn

type Given = {
  /** the very schema the server parses the form with; a function that loads it keeps it out of the page's first load */
  schema: z.ZodType | (() => Promise<z.ZodType>)
  /** what the server found when it refused the last attempt */
  fieldErrors?: FieldErrors | undefined
}

/** Checks when the form is sent. Where the check cannot be loaded, the server's alone decides, as without scripts. */
const checkedBy =
  (schema: Given['schema']): Resolver<FieldValues> =>
  async (values, context, options) => {
    const loaded = await Promise.all([import('./check'), typeof schema === 'function' ? schema() : schema]).catch(
      () => undefined,
    )
    if (!loaded) return { values, errors: {} }
    const [{ checkOf }, loadedSchema] = loaded
    return checkOf(loadedSchema)(values, context, options)
  }

/**
 * Checks a form in the browser before it is sent, with the schema the server will check it with; a form that passes is
 * posted as it stands. Without scripts the server alone checks, and nothing else changes.
 * A button with `formNoValidate` is sent unchecked.
 */
export function useCheckedForm({ schema, fieldErrors }: Given) {
  const submit = useSubmit()
  const { register, handleSubmit, formState } = useForm<FieldValues>({
    resolver: checkedBy(schema),
    shouldFocusError: false, // the summary takes the focus and links to the fields
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
    /** What is wrong now: what the browser finds, else what the server said of the last attempt. */
    problems: Object.keys(found).length > 0 ? found : (fieldErrors ?? {}),
  }
}
