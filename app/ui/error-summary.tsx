import { useEffect, useRef } from 'react'
import { useMessages, useProblemWords } from '#app/messages/context'
import { fieldId } from './field'
import { errorOf } from './form-errors'
import type { FieldErrors } from './form-errors'

type Props = {
  fieldErrors?: FieldErrors | undefined
  /** What is wrong with the whole and belongs beside no field. */
  formErrors?: readonly string[] | undefined
  /** The fields' labels by name, so that each line says which field it means. */
  labels?: Readonly<Record<string, string>>
}

/** All that needs changing, at the top of the form, each a link to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({ fieldErrors = {}, formErrors = [], labels = {} }: Props) {
  const { kit } = useMessages()
  const wordsOf = useProblemWords()
  const box = useRef<HTMLDivElement>(null)
  const lines = Object.keys(fieldErrors).flatMap((name) => {
    const problem = errorOf(fieldErrors, name)
    if (!problem) return []
    const label = labels[name]
    return [{ name, words: label ? kit.errorAt(label, wordsOf(problem)) : wordsOf(problem) }]
  })
  const total = lines.length + formErrors.length
  const told = JSON.stringify([lines, formErrors])
  useEffect(() => {
    if (total > 0) box.current?.focus()
  }, [total, told])
  if (total === 0) return null
  return (
    <div className="notice notice-bad" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 className="notice-title" id="error-summary-title">
        {kit.errors(total)}
      </h2>
      <ul className="error-list">
        {formErrors.map((words) => (
          <li key={words}>{wordsOf(words)}</li>
        ))}
        {lines.map(({ name, words }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
