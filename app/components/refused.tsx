import type { RefusalCode } from '#app/domain/dispute/refusal'
import type { Words } from '#app/domain/words'
import { useSay } from '#app/messages/context'
import { ErrorSummary } from '#app/ui/error-summary'
import type { FieldErrors } from '#app/ui/form-errors'

/** What a form needs of the server's "no". */
export type RefusedForm = {
  code: RefusalCode
  words: Words
  fieldErrors: Readonly<Record<string, readonly string[]>>
}

/** With what was typed, and what the words of the refusal need: who was quicker, and when. */
export type RefusedEntry = RefusedForm & {
  about: Readonly<Record<string, string | number>>
  values: Readonly<Record<string, string | readonly string[]>>
}

/** Refusals that are about the day typed, whatever the form calls the rest. */
const aboutTheDay = new Set(['date-in-future', 'date-before-start', 'date-before-last-step', 'no-law-in-force'])

/** Refusals whose own words say more than that the field is wrong: who or what is taken, and when. */
const saysMore = new Set(['double-booked'])

/** What the server found wrong, by the name of the input: its own fields, and the day's refusals beside the day. */
export function useRefusedFields(refused: RefusedForm | undefined): FieldErrors {
  const say = useSay()
  if (!refused) return {}
  if (saysMore.has(refused.code))
    return Object.fromEntries(Object.keys(refused.fieldErrors).map((name) => [name, [say(refused.words)]]))
  return aboutTheDay.has(refused.code) ? { ...refused.fieldErrors, on: [say(refused.words)] } : refused.fieldErrors
}

type Props = { refused: RefusedForm | undefined; problems: FieldErrors; labels: Readonly<Record<string, string>> }

/** Why it was not done, at the top of the form: the words of the refusal unless they stand beside a field. */
export function RefusedSummary({ refused, problems, labels }: Props) {
  const say = useSay()
  const isTold = !refused || Object.keys(problems).length > 0 || refused.code === 'changed-meanwhile'
  return <ErrorSummary fieldErrors={problems} formErrors={isTold ? [] : [say(refused.words)]} labels={labels} />
}
