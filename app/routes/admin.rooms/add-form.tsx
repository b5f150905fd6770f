import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField, TextField } from '#app/ui/text-field'
import { newRoomSchema } from './schema'

type Props = { bodies: BodyChoice; today: string; refused: Refused | undefined }

export function AddForm({ bodies, today, refused }: Props) {
  const { add: words } = useMessages().rooms
  const inWords = useAdminProblems()
  const { register, onSubmit, problems } = useCheckedForm({ schema: newRoomSchema, fieldErrors: refused?.fieldErrors })
  const told = inWords(problems)
  const values: Readonly<Record<string, unknown>> = { from: today, ...refused?.values }
  const at = (name: 'body' | 'name' | 'seats' | 'from') => ({
    ...{ name, label: words[name], error: errorOf(told, name), defaultValue: values[name] as string | undefined },
  })
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong answer={refused} problems={told} labels={words} />
      <BodyPicker {...at('body')} choice={bodies} register={register} />
      <TextField {...register('name')} {...at('name')} hint={words.nameHint} maxLength={30} width="medium" />
      <TextField {...register('seats')} {...at('seats')} inputMode="numeric" maxLength={4} width="short" />
      <DayField {...register('from')} {...at('from')} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
