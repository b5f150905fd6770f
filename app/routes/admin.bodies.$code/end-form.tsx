import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { CheckField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

type Props = { open: number; bodies: BodyChoice; refused: Refused | undefined }

/** Ends the body on a day, merged into another or not; with work on its desk only when that is confirmed. */
export function EndForm({ open, bodies, refused }: Props) {
  const { end: words } = useMessages().admin.body
  const format = useFormat()
  const inWords = useAdminProblems()
  const told = inWords(refused?.fieldErrors)
  const [typed, into] = [refused?.values.to, refused?.values.into]
  return (
    <PostForm>
      <WhatIsWrong
        answer={refused}
        problems={told}
        labels={{ to: words.to, into: words.into, confirm: words.confirm }}
      />
      {open > 0 ? <Notice tone="soon" title={words.open(format.count(open))} /> : null}
      <input type="hidden" name="do" value="end" />
      <DayField
        name="to"
        label={words.to}
        error={errorOf(told, 'to')}
        defaultValue={typeof typed === 'string' ? typed : undefined}
      />
      <BodyPicker
        name="into"
        label={words.into}
        hint={words.intoHint}
        error={errorOf(told, 'into')}
        choice={bodies}
        defaultValue={typeof into === 'string' ? into : undefined}
        optional
      />
      {open > 0 ? <CheckField name="confirm" label={words.confirm} error={errorOf(told, 'confirm')} /> : null}
      <ButtonRow>
        <Button tone="danger">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
