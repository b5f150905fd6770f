import { z } from 'zod'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import type { Register } from '#app/components/schema-form/use-checked-form'
import { roleKeys, roles, type Role } from '#app/domain/people/role'
import type { BodyChoice } from '#app/domain/territory/choice'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { errorOf, type FieldErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'

/** What an account says of a person: checked in the browser and on the server. */
export const accountSchema = z.object({
  name: z.string().min(1).max(40),
  role: z.enum(roleKeys as [Role, ...Role[]]),
  // A list of radio buttons none of which is chosen says null in the browser and nothing at all on the server.
  body: z.preprocess((chosen) => chosen ?? undefined, z.string().min(1).max(24)),
})

type Props = {
  values: Readonly<Record<string, unknown>>
  problems: FieldErrors
  bodies: BodyChoice
  register: Register
}

export function AccountFields({ values, problems, bodies, register }: Props) {
  const { newAccount: words } = useMessages().admin
  const say = useSay()
  const at = (name: string, label: string) => ({
    ...{ name, label, error: errorOf(problems, name), defaultValue: values[name] as string | undefined },
  })
  const options = roleKeys.map((value) => ({ value, label: say(roles[value]) }))
  return (
    <>
      <TextField {...register('name')} {...at('name', words.name)} maxLength={40} width="medium" autoComplete="off" />
      <SelectField {...register('role')} {...at('role', words.role)} options={options} />
      <BodyPicker {...at('body', words.body)} choice={bodies} register={register} />
    </>
  )
}
