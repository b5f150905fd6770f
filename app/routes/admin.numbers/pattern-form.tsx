import { WhatIsWrong } from '#app/components/admin/problems'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf, type FieldErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import type { Previewed } from './actions.server'

type Props = {
  kinds: readonly { kind: string; pattern: string }[]
  bodies: BodyChoice
  answer: Refused | Previewed | undefined
}

/** How a body writes its numbers of a kind from now on: looked at first, then saved. */
export function PatternForm({ kinds, bodies, answer }: Props) {
  const { form: words } = useMessages().numbers
  const refused = answer?.ok === false ? answer : undefined
  const { kind, body, organ, pattern } = words
  const labels = { kind, body, organ, pattern }
  const told = useTold(refused?.fieldErrors)
  const values: Readonly<Record<string, unknown>> = { pattern: kinds[0]?.pattern, ...answer?.values }
  const at = (name: keyof typeof labels) => ({
    ...{ name, label: labels[name], error: errorOf(told, name), defaultValue: values[name] as string | undefined },
  })
  const options = kinds.map(({ kind }) => ({ value: kind, label: kind }))
  return (
    <PostForm action="/admin/numbers#set" key={JSON.stringify(answer ?? null)}>
      <WhatIsWrong answer={refused} problems={told} labels={labels} />
      {answer?.ok === true ? <Notice tone="info" role="status" title={words.shown(answer.text)} /> : null}
      <SelectField {...at('kind')} options={options} blank={false} />
      <BodyPicker {...at('body')} hint={words.bodyHint} choice={bodies} optional />
      <TextField {...at('organ')} hint={words.organHint} maxLength={20} width="short" optional />
      <TextField {...at('pattern')} hint={words.patternHint} maxLength={80} />
      <ButtonRow>
        <Button tone="primary" name="do" value="set">
          {words.submit}
        </Button>
        <Button name="do" value="preview">
          {words.preview}
        </Button>
      </ButtonRow>
    </PostForm>
  )
}

/** The problems only patterns have, in words; the rest the kit knows. */
function useTold(fieldErrors: FieldErrors = {}): Record<string, string[]> {
  const own: Readonly<Record<string, string>> = useMessages().numbers.problems
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([name, codes = []]) => [
      name,
      (typeof codes === 'string' ? [codes] : codes).map((code) => own[code] ?? code),
    ]),
  )
}
