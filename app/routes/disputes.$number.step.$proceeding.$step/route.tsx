import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import style from '#app/components/dispute.css?url'
import { entryForm } from '#app/components/schema-form/entry-form'
import { underPrefix } from '#app/components/schema-form/typed'
import { act } from '#app/db/act.server'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import { entryPage } from '#app/db/entry-page.server'
import { staffedBy } from '#app/db/staffed.server'
import { stepPage } from '#app/domain/dispute/step-page'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { say } from '#app/messages/index'
import { StepPageView, type StepData } from './view'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? say(data.page.about.name, locale) : messages.step.notNow,
)

function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const { dispute, viewing } = opened
  const way = visit.url.searchParams.get('way') ?? undefined
  return { opened, ...granted(stepPage(dispute, { ...visit.params, way }, viewing, staffedBy(visit.database))) }
}

/** A step that cannot be taken now still has its page: what somebody typed into it must be able to come back. */
export const loader = reading('see-line', (visit) => {
  const { opened, page } = asked(visit)
  const data: StepData = {
    page,
    elsewhere: page.accepts && !page.no ? elsewhereOf(visit.database, opened) : undefined,
    ...entryPage(visit.database, opened, page.fields),
    no: page.no && refusalWords({ code: page.no }),
    needs: page.needs && refusalWords({ code: page.needs }),
  }
  return json(data, { status: page.no ? refusalStatus[page.no] : 200 })
})

export const action = acting('act', async (visit) => {
  const { opened, page, step } = asked(visit)
  const { id, view } = opened
  const values = valuesOf(visit.form)
  const parsed = parseForm(entryForm(step.enter), visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, seen, on, item, entry } = parsed.value
  const result = await act(visit, {
    id: command,
    disputeId: id,
    command: { kind: 'step', proceeding: page.proceeding, step: page.step, seen, on, item, entry },
  })
  if (result.ok) return redirect(`/disputes/${view.number}?done=${result.value.version}`)
  const { refusal } = result
  return refused({ ...refusal, fields: underPrefix(refusal.fields ?? {}, step.enter, 'entry.') }, values)
})

export default function StepRoute() {
  const data: StepData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  // Each answer brings a new form: its fields begin with what was typed, its checks with what the server found.
  return <StepPageView key={data.command} data={data} refused={answer} />
}
