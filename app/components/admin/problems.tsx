import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { ErrorSummary } from '#app/ui/error-summary'
import type { FieldErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'

/** The problems of an administrator's form in words: their codes are of messages/admin, the rest the kit knows. */
export function useAdminProblems(): (fieldErrors: FieldErrors | undefined) => Record<string, string[]> {
  const words: Readonly<Record<string, string>> = useMessages().admin.problems
  return (fieldErrors = {}) =>
    Object.fromEntries(
      Object.entries(fieldErrors).map(([name, codes = []]) => [
        name,
        (typeof codes === 'string' ? [codes] : codes).map((code) => words[code] ?? code),
      ]),
    )
}

type Answer = { code: string; words: Words } | undefined
type Props = { answer: Answer; problems: FieldErrors; labels: Readonly<Record<string, string>> }

/** What keeps a form from being done: the fields to change, or, when it is no field, the refusal itself. */
export function WhatIsWrong({ answer, problems, labels }: Props) {
  const say = useSay()
  const isAtFields = Object.keys(problems).length > 0
  if (answer && !isAtFields) return <Notice tone="bad" role="alert" title={say(answer.words)} />
  return <ErrorSummary fieldErrors={problems} labels={labels} />
}
