import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { DrawnFields } from '#app/components/schema-form/drawn-fields'
import { disputePath } from '#app/components/what-now'
import type { FieldOf } from '#app/domain/procedures/field'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'

export type AssignData = {
  whose: Whose
  command: string
  now?: string
  handlers: { id: string; name: string; self: boolean }[]
  /** those who may not handle it */
  recused: string[]
  /** nobody at its body may handle it any more: somebody from elsewhere is named */
  forsaken: boolean
  /** what is asked of a relation, where one is declared */
  relation: FieldOf[]
  no?: Words
}

type Props = { data: AssignData; refused: Refused | undefined }

/** Who handles it from now on; asked of them before: is there a relation to a party? */
export function AssignPage({ data, refused }: Props) {
  const { step, kit } = useMessages()
  const { assign } = step
  const lead = data.now === undefined ? undefined : assign.now(data.now)
  return (
    <DisputeFormPage whose={data.whose} title={assign.title} lead={lead} no={data.no}>
      {data.recused.length > 0 ? <p>{assign.recused(kit.listed(data.recused))}</p> : null}
      {data.forsaken ? <p>{assign.forsaken}</p> : null}
      {data.no ? null : data.handlers.length === 0 ? (
        <p>{assign.nobody}</p>
      ) : (
        <AssignForm data={data} refused={refused} />
      )}
    </DisputeFormPage>
  )
}

function AssignForm({ data, refused }: Props) {
  const { step } = useMessages()
  const { assign } = step
  const say = useSay()
  const problems = useRefusedFields(refused)
  const values = refused?.values ?? {}
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const labels = {
    ...{ handler: assign.handler, declared: assign.declared },
    ...Object.fromEntries(data.relation.map((each) => [`relation.${each.name}`, say(each.label)])),
  }
  return (
    <PostForm>
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      <input type="hidden" name="command" value={data.command} />
      <RadioField
        name="handler"
        label={assign.handler}
        options={data.handlers.map(({ id, name, self }) => ({ value: id, label: self ? assign.self(name) : name }))}
        defaultValue={typed('handler')}
        error={errorOf(problems, 'handler')}
      />
      <RadioField
        name="declared"
        label={assign.declared}
        hint={assign.declaredHint}
        options={[
          { value: 'none', label: assign.none },
          { value: 'relation', label: assign.relation },
        ]}
        defaultValue={typed('declared')}
        error={errorOf(problems, 'declared')}
      />
      <fieldset>
        <legend>{assign.which}</legend>
        <DrawnFields fields={data.relation} prefix="relation." {...{ values, problems }} />
      </fieldset>
      <ButtonRow>
        <Button tone="primary">{assign.submit}</Button>
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
