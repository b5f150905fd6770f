import { AccountFields, accountSchema } from '#app/components/admin/account-fields'
import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'

type Props = {
  account: { name: string; role: string; body: string }
  bodies: BodyChoice
  refused: Refused | undefined
}

export function ChangeForm({ account, bodies, refused }: Props) {
  const { account: words, newAccount: labels } = useMessages().admin
  const inWords = useAdminProblems()
  // What is wrong with disabling the account is said there.
  const { account: _, ...fieldErrors } = refused?.fieldErrors ?? {}
  const { register, onSubmit, problems } = useCheckedForm({ schema: accountSchema, fieldErrors })
  const told = inWords(problems)
  const { name, role, body } = account
  const values = { name, role, body, ...refused?.values }
  return (
    <PostForm onSubmit={onSubmit}>
      <WhatIsWrong
        answer={undefined}
        problems={told}
        labels={{ name: labels.name, role: labels.role, body: labels.body }}
      />
      <input type="hidden" name="do" value="change" />
      <AccountFields values={values} problems={told} bodies={bodies} register={register} />
      <ButtonRow>
        <Button tone="primary">{words.change.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
