import { useMessages, useSay } from '#app/messages/context'
import type { Words } from '#app/domain/words'
import { Button, ButtonRow } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'

type Answer = { code: string; words: Words; fieldErrors: Readonly<Record<string, readonly string[]>> }

/** The present password and the new one twice. Passwords are never shown again, so all three start empty. */
export function PasswordForm({ answer }: { answer: Answer | undefined }) {
  const { password: words, problems } = useMessages().account
  const say = useSay()
  const told: Readonly<Record<string, string>> = problems
  const found = Object.fromEntries(
    Object.entries(answer?.fieldErrors ?? {}).map(([name, codes]) => [name, codes.map((code) => told[code] ?? code)]),
  )
  const fields = [
    { name: 'current', label: words.current, autoComplete: 'current-password' },
    { name: 'password', label: words.next, hint: words.hint, autoComplete: 'new-password' },
    { name: 'again', label: words.again, autoComplete: 'new-password' },
  ]
  return (
    <PostForm>
      {answer && answer.code !== 'invalid-entry' ? (
        <Notice tone="bad" role="alert" title={say(answer.words)} />
      ) : (
        <ErrorSummary fieldErrors={found} labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))} />
      )}
      {fields.map((field) => (
        <TextField key={field.name} {...field} type="password" width="medium" error={errorOf(found, field.name)} />
      ))}
      <p className="quiet">{words.after}</p>
      <ButtonRow>
        <Button>{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
