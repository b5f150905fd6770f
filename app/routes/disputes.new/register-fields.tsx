import { Link } from '@remix-run/react'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { useCheckedForm } from '#app/components/schema-form/use-checked-form'
import { categories } from '#app/domain/codes/categories'
import type { Refused, Values } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { Details } from '#app/ui/details'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { rowsIn, textIn, type Filling } from './filling'
import { inFormOrder } from './form-order'
import type { RegisterForm } from './load.server'
import { MoreFields } from './more-fields'
import { PartyRows } from './party-rows'
import { useRegisterLabels } from './use-register-labels'

type Answer = Refused | { more: true; values: Values } | undefined
type Props = { form: RegisterForm; answer: Answer; others: boolean }

const placeKinds = { kinds: ['district', 'town', 'street', 'village', 'community', 'grid'] } as const

/** The form of a registration. What, who and where come first; what has a sensible default is folded away. */
export function RegisterFields({ form, answer, others }: Props) {
  const { register: words } = useMessages()
  const say = useSay()
  const no = answer && 'code' in answer ? answer : undefined
  const values = answer?.values ?? {}
  const refusedFields = useRefusedFields(no)
  const schema = () => import('./form-of').then(({ formOf }) => formOf(form.procedure))
  const { register, onSubmit, problems } = useCheckedForm({ schema, fieldErrors: refusedFields })
  const filling: Filling = { register, problems, values }
  return (
    <PostForm onSubmit={onSubmit}>
      {/* Enter presses the first button of a form: without this one it would add a party. */}
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true">
        {words.submit}
      </button>
      <RefusedSummary
        refused={no}
        problems={inFormOrder(problems, form)}
        labels={useRegisterLabels(form.fields, problems)}
      />
      <input type="hidden" {...register('command')} defaultValue={textIn(values, 'command') ?? form.command} />
      <input type="hidden" {...register('procedure')} defaultValue={form.procedure} />
      <SelectField
        {...register('category')}
        label={words.category}
        error={errorOf(problems, 'category')}
        defaultValue={textIn(values, 'category')}
        options={categories.on(form.today).map(({ key, words: name }) => ({ value: key, label: say(name) }))}
      />
      <TextField
        {...register('title')}
        label={words.matter}
        hint={words.matterHint}
        error={errorOf(problems, 'title')}
        defaultValue={textIn(values, 'title')}
        maxLength={80}
        autoComplete="off"
      />
      <PartyRows
        {...filling}
        quick={form.quick}
        answeredByOrgan={form.answeredByOrgan}
        rows={rowsIn(values) + (answer && 'more' in answer ? 1 : 0)}
      />
      <Where form={form} {...filling} />
      <DrawnFields
        {...{ values, problems, register }}
        fields={form.fields.filter(({ required }) => required || !form.quick)}
        prefix="entry."
        bodies={form.entryBodies}
        lastDay={form.today}
      />
      <MoreFields form={form} {...filling} />
      <ButtonRow>
        <Button tone="primary">{form.quick ? words.report : words.submit}</Button>
        {others ? <Link to="/disputes/new?procedure">{words.other}</Link> : null}
      </ButtonRow>
    </PostForm>
  )
}

/** Where it arose and who handles it: one's own, unless said otherwise. */
function Where({ form, register, problems, values }: Filling & { form: RegisterForm }) {
  const { register: words } = useMessages()
  const say = useSay()
  const given = (name: 'place' | 'body') => ({
    name,
    label: words[name],
    error: errorOf(problems, name),
    defaultValue: textIn(values, name) ?? form[name]?.code,
    register,
  })
  const place = <BodyPicker {...given('place')} hint={words.placeHint} asked={placeKinds} choice={form.places} />
  const body = <BodyPicker {...given('body')} asked={{ kinds: form.atKinds }} choice={form.at} />
  return (
    <>
      {form.quick && form.place ? (
        <Details summary={words.placeIs(say(form.place.name))} open={errorOf(problems, 'place') !== undefined}>
          {place}
        </Details>
      ) : (
        place
      )}
      {form.body ? (
        <Details summary={words.bodyIs(say(form.body.name))} open={errorOf(problems, 'body') !== undefined}>
          {body}
        </Details>
      ) : (
        body
      )}
    </>
  )
}
