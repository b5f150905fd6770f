import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { tradeWords } from '#app/domain/codes/trades'
import { bodyKindWords } from '#app/domain/territory/body'
import type { BodyChoice } from '#app/domain/territory/choice'
import { levelWords } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField, TextField } from '#app/ui/text-field'
import { newBodySchema } from './schema'

type Props = {
  bodies: BodyChoice
  values: Readonly<Record<string, string | readonly string[] | undefined>>
  refused: Refused | undefined
}

export function NewBodyForm({ bodies, values, refused }: Props) {
  const { newBody: words } = useMessages().admin
  const say = useSay()
  const inWords = useAdminProblems()
  const { register, onSubmit, problems } = useCheckedForm({ schema: newBodySchema, fieldErrors: refused?.fieldErrors })
  const told = inWords(problems)
  const labels = {
    ...{ code: words.code, kind: words.kind, level: words.level, 'name.zh': words.zh, 'name.en': words.en },
    ...{ parent: words.parent, from: words.from, trade: words.trade },
  }
  const at = (name: keyof typeof labels) => ({
    ...register(name),
    ...{ name, label: labels[name], error: errorOf(told, name), defaultValue: values[name] as string | undefined },
  })
  const options = (all: Readonly<Record<string, Words>>) =>
    Object.entries(all).map(([value, name]) => ({ value, label: say(name) }))
  const { ref: _, onChange: __, onBlur: ___, ...parent } = at('parent')
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong answer={refused} problems={told} labels={labels} />
      <TextField {...at('name.zh')} maxLength={60} width="medium" />
      <TextField {...at('name.en')} maxLength={120} />
      <SelectField {...at('kind')} options={options(bodyKindWords)} />
      <SelectField {...at('level')} options={options(levelWords)} />
      <SelectField
        {...at('trade')}
        hint={words.tradeHint}
        options={options(tradeWords)}
        blank={words.noTrade}
        optional
      />
      <BodyPicker {...parent} choice={bodies} register={register} />
      <TextField {...at('code')} hint={words.codeHint} maxLength={24} width="medium" autoComplete="off" />
      <DayField {...at('from')} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
