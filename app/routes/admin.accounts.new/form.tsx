import { AccountFields } from '#app/components/admin/account-fields'
import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { newAccountSchema } from './schema'

export function NewAccountForm({ bodies, refused }: { bodies: BodyChoice; refused: Refused | undefined }) {
  const { newAccount: words } = useMessages().admin
  const inWords = useAdminProblems()
  const { register, onSubmit, problems } = useCheckedForm({
    schema: newAccountSchema,
    fieldErrors: refused?.fieldErrors,
  })
  const told = inWords(problems)
  const values = refused?.values ?? {}
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong
        answer={refused}
        problems={told}
        labels={{ login: words.login, name: words.name, role: words.role, body: words.body }}
      />
      <TextField
        {...register('login')}
        name="login"
        label={words.login}
        hint={words.loginHint}
        error={errorOf(told, 'login')}
        defaultValue={values['login'] as string | undefined}
        maxLength={40}
        width="medium"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <AccountFields values={values} problems={told} bodies={bodies} register={register} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
