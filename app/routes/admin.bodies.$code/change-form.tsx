import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import type { BodyLine } from '#app/db/bodies.server'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField, TextField } from '#app/ui/text-field'
import { changeSchema } from './schema'

type Props = { latest: BodyLine; bodies: BodyChoice; refused: Refused | undefined }

export function ChangeForm({ latest, bodies, refused }: Props) {
  const { change: words } = useMessages().admin.body
  const format = useFormat()
  const inWords = useAdminProblems()
  const { register, onSubmit, problems } = useCheckedForm({ schema: changeSchema, fieldErrors: refused?.fieldErrors })
  const told = inWords(problems)
  const { zh, en } = latest.name
  const values = { 'name.zh': zh, 'name.en': en, parent: latest.parent?.code, ...refused?.values }
  const labels = { from: words.from, 'name.zh': words.zh, 'name.en': words.en, parent: words.parent }
  const at = (name: keyof typeof labels) => ({
    ...{ name, label: labels[name], error: errorOf(told, name) },
    defaultValue: (values as Readonly<Record<string, unknown>>)[name] as string | undefined,
  })
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong answer={refused} problems={told} labels={labels} />
      <DayField
        {...register('from')}
        {...at('from')}
        hint={words.fromHint(format.plainDay(latest.to ?? latest.from))}
      />
      <TextField {...register('name.zh')} {...at('name.zh')} maxLength={60} width="medium" />
      <TextField {...register('name.en')} {...at('name.en')} maxLength={120} />
      {latest.parent ? <BodyPicker {...at('parent')} choice={withPresent(bodies, latest)} register={register} /> : null}
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}

/** Where it hangs today is always among what may be chosen. */
const withPresent = (bodies: BodyChoice, { parent }: BodyLine): BodyChoice =>
  parent === undefined || bodies.options.some(({ code }) => code === parent.code)
    ? bodies
    : { ...bodies, options: [parent, ...bodies.options] }
