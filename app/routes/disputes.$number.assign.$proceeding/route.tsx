import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { disputePath } from '#app/components/what-now'
import { act, newCommandId } from '#app/db/act.server'
import { openDispute } from '#app/db/dispute-view.server'
import { handlersAt } from '#app/db/handlers.server'
import { proceedingOf } from '#app/domain/dispute/dispute'
import { refuse } from '#app/domain/dispute/refusal'
import type { Words } from '#app/domain/words'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'

type Data = {
  whose: Whose
  command: string
  now?: string
  handlers: { id: string; name: string; self: boolean }[]
  no?: Words
}

export const meta = pageMeta((messages) => messages.step.assign.title)

/** The proceeding to be given to somebody, and who there is at its body. */
function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const proceeding = proceedingOf(opened.dispute, visit.params.proceeding ?? '')
  if (!proceeding) return granted(refuse('not-found'))
  return { ...opened, proceeding, handlers: opened.view.may.act ? handlersAt(visit.database, proceeding.body) : [] }
}

export const loader = reading('see-line', (visit) => {
  const { view, proceeding, handlers } = asked(visit)
  const no = !view.may.act ? 'not-allowed' : proceeding.open ? undefined : 'step-not-allowed-now'
  const data: Data = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    now: view.proceedings.find((each) => each.id === proceeding.id)?.handler,
    handlers: handlers.map(({ id, name }) => ({ id, name, self: id === visit.person.account })),
    no: no && refusalWords({ code: no }),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

export const action = acting('act', async (visit) => {
  const { id, view, proceeding, handlers } = asked(visit)
  if (!view.may.act) return refused({ code: 'not-allowed' })
  const values = valuesOf(visit.form)
  const form = z.object({ command: z.string().min(1).max(40), handler: z.enum(handlers.map((each) => each.id)) })
  const parsed = parseForm(form, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, handler } = parsed.value
  const assign = { kind: 'assign' as const, proceeding: proceeding.id, handler, on: visit.today }
  const result = await act(visit, { id: command, disputeId: id, command: assign })
  return result.ok ? redirect(`/disputes/${view.number}?done=${result.value.version}`) : refused(result.refusal, values)
})

export default function AssignRoute() {
  const data: Data = useLoaderData<typeof loader>()
  const { assign } = useMessages().step
  const lead = data.now === undefined ? undefined : assign.now(data.now)
  return (
    <DisputeFormPage whose={data.whose} title={assign.title} lead={lead} no={data.no}>
      {data.no ? null : data.handlers.length === 0 ? <p>{assign.nobody}</p> : <AssignForm data={data} />}
    </DisputeFormPage>
  )
}

function AssignForm({ data }: { data: Data }) {
  const answer: Refused | undefined = useActionData<typeof action>()
  const { step } = useMessages()
  const { assign } = step
  const problems = useRefusedFields(answer)
  const options = data.handlers.map(({ id, name, self }) => ({ value: id, label: self ? assign.self(name) : name }))
  return (
    <PostForm>
      <RefusedSummary refused={answer} problems={problems} labels={{ handler: assign.handler }} />
      <input type="hidden" name="command" value={data.command} />
      <RadioField name="handler" label={assign.handler} options={options} error={errorOf(problems, 'handler')} />
      <ButtonRow>
        <Button tone="primary">{assign.submit}</Button>
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
