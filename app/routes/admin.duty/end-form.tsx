import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

type Props = { id: string; today: string; refused: Refused | undefined }

export function EndForm({ id, today, refused }: Props) {
  const { ending: words } = useMessages().safety.duty
  const told = useAdminProblems()(refused?.fieldErrors)
  const typed = refused?.values.to
  return (
    <PostForm action={`/admin/duty?end=${id}`}>
      <WhatIsWrong answer={refused} problems={told} labels={{ to: words.to }} />
      <input type="hidden" name="do" value="end" />
      <input type="hidden" name="duty" value={id} />
      <DayField
        name="to"
        label={words.to}
        error={errorOf(told, 'to')}
        defaultValue={typeof typed === 'string' ? typed : today}
      />
      <ButtonRow>
        <Button tone="danger">{words.submit}</Button>
        <LinkButton to="/admin/duty" tone="quiet">
          {words.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
