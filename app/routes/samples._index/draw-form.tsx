import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import type { BodiesAround } from '#app/http/bodies-around.server'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField, TextField } from '#app/ui/text-field'

type Props = { around: BodiesAround; year: string; answer: Refused | undefined }

/** The seed is typed before anything is drawn, and both are kept. */
export function DrawForm({ around, year, answer }: Props) {
  const { samples: words } = useMessages().signals
  const say = useSay()
  const found = useRefusedFields(answer)
  const problems = {
    ...found,
    ...(found['body']?.includes('too-small') && { body: [words.nothing] }),
    ...(found['seed']?.includes('bad-format') && { seed: [words.seedHint] }),
  }
  const { body, from, to, seed, size } = words
  const at = (name: 'from' | 'to' | 'seed' | 'size', otherwise?: string) => ({
    ...{ name, label: words[name], error: errorOf(problems, name) },
    defaultValue: (answer?.values[name] as string | undefined) ?? otherwise,
  })
  const options = [...around.path, ...around.below].map(({ key, name }) => ({ value: key, label: say(name) }))
  return (
    <PostForm>
      <p>{words.drawLead}</p>
      <RefusedSummary refused={answer} problems={problems} labels={{ body, from, to, seed, size }} />
      <SelectField
        name="body"
        label={body}
        blank={false}
        options={options}
        defaultValue={(answer?.values['body'] as string | undefined) ?? around.body}
        error={errorOf(problems, 'body')}
      />
      <DayField {...at('from', `${year}-01-01`)} />
      <DayField {...at('to', `${year}-12-31`)} />
      <TextField {...at('seed')} hint={words.seedHint} width="medium" maxLength={40} autoComplete="off" />
      <TextField {...at('size', '50')} hint={words.sizeHint} width="short" inputMode="numeric" maxLength={3} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
