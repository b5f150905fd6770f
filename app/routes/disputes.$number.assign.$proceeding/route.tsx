import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { typedSchema } from '#app/components/schema-form/typed'
import { act, newCommandId } from '#app/db/act.server'
import { openDispute } from '#app/db/dispute-view.server'
import { declaring, handlersFor, isForsaken, mayAssign, mayTake } from '#app/domain/dispute/decide-assign'
import { barredFrom, proceedingOf } from '#app/domain/dispute/dispute'
import { refuse } from '#app/domain/dispute/refusal'
import { fieldsOf } from '#app/domain/procedures/field'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { AssignPage, type AssignData } from './view'

export const meta = pageMeta((messages) => messages.step.assign.title)

/** The proceeding to be given to somebody, who there is at its body, and what is asked of a relation to the parties. */
function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const { dispute, viewing } = opened
  const proceeding = proceedingOf(dispute, visit.params.proceeding ?? '')
  if (!proceeding) return granted(refuse('not-found'))
  const may = mayAssign(dispute, proceeding, viewing)
  const all = may ? handlersFor(dispute, proceeding, viewing) : []
  const barred = barredFrom(dispute)
  const wanted = declaring(dispute, proceeding.id, viewing.threads)
  const shape = { ...(wanted?.rule.enter.shape as Record<string, z.ZodType> | undefined) }
  delete shape[wanted?.rules.bars?.person ?? '']
  return {
    ...opened,
    proceeding,
    may,
    handlers: all.filter(({ id }) => mayTake(dispute, proceeding, id, viewing)),
    forsaken: may && isForsaken(dispute, proceeding, viewing),
    recused: may ? viewing.people(proceeding.body).filter(({ id }) => barred.includes(id)) : [],
    // Asked for only where there is a relation: the door says what is missing then.
    relation: z.object(Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, leftOpen(type)]))),
  }
}

const leftOpen = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? type : type.optional())

export const loader = reading('see-line', (visit) => {
  const { view, proceeding, handlers, recused: out, relation, may, forsaken } = asked(visit)
  const no = !may ? 'not-allowed' : proceeding.open ? undefined : 'step-not-allowed-now'
  const data: AssignData = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    now: view.proceedings.find((each) => each.id === proceeding.id)?.handler,
    handlers: handlers.map(({ id, name }) => ({ id, name, self: id === visit.person.account })),
    recused: out.map(({ name }) => name),
    forsaken,
    relation: fieldsOf(relation),
    no: no && refusalWords({ code: no }),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

export const action = acting('assign', async (visit) => {
  const { id, view, proceeding, handlers, relation: asks, may } = asked(visit)
  if (!may) return refused({ code: 'not-allowed' })
  const values = valuesOf(visit.form)
  const form = z.object({
    command: z.string().min(1).max(40),
    handler: z.enum(handlers.map((each) => each.id)),
    declared: z.enum(['none', 'relation'], { error: 'required' }),
    relation: typedSchema(asks),
  })
  const parsed = parseForm(form, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, handler, declared, relation } = parsed.value
  const said = declared === 'relation' ? { declared, relation: { ...relation } } : { declared }
  const assign = { kind: 'assign' as const, proceeding: proceeding.id, handler, on: visit.today, ...said }
  const result = await act(visit, { id: command, disputeId: id, command: assign })
  if (result.ok) return redirect(`/disputes/${view.number}?done=${result.value.version}`)
  return refused({ ...result.refusal, fields: inForm(result.refusal.fields ?? {}) }, values)
})

/** What is wrong with a relation stands beside its own fields. */
const inForm = (fields: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, found]) => [name === 'handler' ? name : `relation.${name}`, found]),
  )

export default function AssignRoute() {
  const data: AssignData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return <AssignPage key={data.command} data={data} refused={answer} />
}
