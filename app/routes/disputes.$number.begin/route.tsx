import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { underPrefix } from '#app/components/schema-form/typed'
import { act, newCommandId } from '#app/db/act.server'
import type { Database } from '#app/db/connection.server'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import { staffedBy } from '#app/db/staffed.server'
import { isOpen } from '#app/domain/dispute/dispute'
import { refuse } from '#app/domain/dispute/refusal'
import type { Procedure } from '#app/domain/procedures/procedure'
import { fieldsOf } from '#app/domain/procedures/field'
import { openingReceivers, whoCanReceive } from '#app/domain/procedures/receivers'
import { suggestedChoice } from '#app/domain/territory/suggest'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { beginForm } from './form'
import { BeginPage, type BeginData } from './view'

export const meta = pageMeta((messages) => messages.step.begin.title)

/** The procedures this person may open, and the one asked for in the address. */
function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const openable = [...opened.viewing.catalogue.values()].filter((each) => each.opening.by.includes(visit.person.role))
  const rules = openable.find((each) => each.key === visit.url.searchParams.get('procedure'))
  return { ...opened, openable, rules }
}

type Asked = ReturnType<typeof asked>

function chosenData({ dispute, viewing }: Asked, rules: Procedure, database: Database): BeginData['chosen'] {
  const { territory, today } = viewing
  const from = {
    body: dispute.proceedings.at(-1)?.body ?? dispute.place,
    place: dispute.place,
    category: dispute.category,
  }
  const choice = (bodies: Parameters<typeof suggestedChoice>[2]) => suggestedChoice(territory, today, bodies, from)
  const isStaffed = whoCanReceive(openingReceivers(rules), staffedBy(database))
  const fields = fieldsOf(rules.opening.enter)
  const ofBodies = fields.filter((field) => field.widget === 'body')
  return {
    procedure: rules.key,
    name: rules.name,
    about: rules.about,
    at: rules.opening.at,
    body: suggestedChoice(territory, today, { kinds: rules.opening.at }, from, { isStaffed }),
    fields,
    bodies: Object.fromEntries(ofBodies.map(({ name, bodies = {} }) => [name, choice(bodies)])),
  }
}

export const loader = reading('see-line', (visit) => {
  const found = asked(visit)
  const { dispute, view, openable, rules } = found
  const no = !view.may.act ? 'not-allowed' : isOpen(dispute) ? 'way-not-open' : undefined
  const data: BeginData = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    today: visit.today,
    openable: no ? [] : openable.map(({ key, name, about }) => ({ key, name, about })),
    chosen: rules && view.may.act ? chosenData(found, rules, visit.database) : undefined,
    elsewhere: no ? undefined : elsewhereOf(visit.database, found),
    no: no && refusalWords({ code: no }),
    stillOpen: no === 'way-not-open',
    recent: view.entries.slice(0, 10),
    current: view.current && { stage: view.current.stage, body: view.current.body },
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

export const action = acting('act', async (visit) => {
  const { id, view, rules } = asked(visit)
  if (!rules) return granted(refuse('unknown-procedure'))
  const values = valuesOf(visit.form)
  const { enter } = rules.opening
  const parsed = parseForm(beginForm(enter), visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, ...begin } = parsed.value
  const result = await act(visit, {
    id: command,
    disputeId: id,
    command: { kind: 'begin', procedure: rules.key, ...begin },
  })
  if (result.ok) return redirect(`/disputes/${view.number}?done=${result.value.version}`)
  const { refusal } = result
  return refused({ ...refusal, fields: underPrefix(refusal.fields ?? {}, enter, 'entry.') }, values)
})

export default function BeginRoute() {
  const data: BeginData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return <BeginPage key={data.command} data={data} refused={answer} />
}
