import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { TextArea } from '#app/ui/text-field'

export function NoteForm({ command, refused }: { command: string; refused: Refused | undefined }) {
  const { caucus, dispute } = useMessages()
  const { register, onSubmit, problems } = useCheckedForm({
    schema: () => import('./form').then((form) => form.noteForm),
    fieldErrors: useRefusedFields(refused),
  })
  const typed = (name: string) => {
    const value = refused?.values[name]
    return typeof value === 'string' ? value : undefined
  }
  const field = (name: 'side' | 'text') => ({
    ...register(name),
    ...{ label: caucus[name], error: errorOf(problems, name), defaultValue: typed(name) },
  })
  const sides = (['applicant', 'respondent', 'third'] as const).map((value) => ({
    value,
    label: dispute.people.sides[value],
  }))
  return (
    <PostForm onSubmit={onSubmit}>
      <RefusedSummary refused={refused} problems={problems} labels={{ side: caucus.side, text: caucus.text }} />
      <input type="hidden" {...register('do')} defaultValue="write" />
      <input type="hidden" {...register('command')} defaultValue={command} />
      <RadioField {...field('side')} inline options={sides} />
      <TextArea {...field('text')} hint={caucus.textHint} rows={6} maxLength={5000} autoComplete="off" />
      <ButtonRow>
        <Button tone="primary">{caucus.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
