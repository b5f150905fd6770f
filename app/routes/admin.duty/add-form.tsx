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
import { dutySchema } from './schema'

type Props = { bodies: BodyChoice; today: string; refused: Refused | undefined }

export function AddForm({ bodies, today, refused }: Props) {
  const { add: words } = useMessages().safety.duty
  const inWords = useAdminProblems()
  const { register, onSubmit, problems } = useCheckedForm({ schema: dutySchema, fieldErrors: refused?.fieldErrors })
  const told = inWords(problems)
  const values: Readonly<Record<string, unknown>> = { from: today, ...refused?.values }
  const at = (name: 'body' | 'login' | 'from' | 'to') => ({
    ...{ name, label: words[name], error: errorOf(told, name), defaultValue: values[name] as string | undefined },
  })
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong answer={refused} problems={told} labels={words} />
      <BodyPicker {...at('body')} choice={bodies} register={register} />
      <TextField {...register('login')} {...at('login')} hint={words.loginHint} maxLength={40} width="medium" />
      <DayField {...register('from')} {...at('from')} />
      <DayField {...register('to')} {...at('to')} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
