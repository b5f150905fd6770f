import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField } from '#app/ui/text-field'

type Props = { room: { id: string; name: string }; today: string; refused: Refused | undefined }

export function CloseForm({ room, today, refused }: Props) {
  const { close: words } = useMessages().rooms
  const format = useFormat()
  const inWords = useAdminProblems()
  const { count, last } = refused?.about ?? {}
  const told = inWords(refused?.fieldErrors)
  const error =
    count === undefined ? errorOf(told, 'to') : words.booked(format.count(Number(count)), format.plainDay(String(last)))
  const typed = refused?.values.to
  return (
    <PostForm action={`/admin/rooms?close=${room.id}`}>
      <WhatIsWrong answer={refused} problems={told} labels={{ to: words.to }} />
      <p className="quiet">{words.lead}</p>
      <input type="hidden" name="do" value="close" />
      <input type="hidden" name="room" value={room.id} />
      <DayField name="to" label={words.to} error={error} defaultValue={typeof typed === 'string' ? typed : today} />
      <ButtonRow>
        <Button tone="danger">{words.submit}</Button>
        <LinkButton to="/admin/rooms" tone="quiet">
          {words.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
