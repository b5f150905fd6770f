import type { Refused } from '#app/http/refusal.server'
import { useSay } from '#app/messages/context'
import { ErrorSummary } from '#app/ui/error-summary'
import type { FieldErrors } from '#app/ui/form-errors'

/** Refusals that are about the day typed, whatever the form calls the rest. */
const aboutTheDay = new Set(['date-in-future', 'date-before-start', 'date-before-last-step', 'no-law-in-force'])

/** What the server found wrong, by the name of the input: its own fields, and the day's refusals beside the day. */
export function useRefusedFields(refused: Refused | undefined): FieldErrors {
  const say = useSay()
  if (!refused) return {}
  return aboutTheDay.has(refused.code) ? { ...refused.fieldErrors, on: [say(refused.words)] } : refused.fieldErrors
}

type Props = { refused: Refused | undefined; problems: FieldErrors; labels: Readonly<Record<string, string>> }

/** Why it was not done, at the top of the form: the words of the refusal unless they stand beside a field. */
export function RefusedSummary({ refused, problems, labels }: Props) {
  const say = useSay()
  const isTold = !refused || Object.keys(problems).length > 0 || refused.code === 'changed-meanwhile'
  return <ErrorSummary fieldErrors={problems} formErrors={isTold ? [] : [say(refused.words)]} labels={labels} />
}
