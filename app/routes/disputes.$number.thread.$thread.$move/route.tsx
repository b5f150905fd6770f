import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import style from '#app/components/dispute.css?url'
import { entryForm } from '#app/components/schema-form/entry-form'
import { underPrefix } from '#app/components/schema-form/typed'
import { act } from '#app/db/act.server'
import { openDispute } from '#app/db/dispute-view.server'
import { entryPage } from '#app/db/entry-page.server'
import { threadPage } from '#app/domain/dispute/thread-page'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { say } from '#app/messages/index'
import { pageMeta } from '#app/ui/page-meta'
import { ThreadPageView, type ThreadData } from './view'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? say(data.page.name, locale) : messages.step.notNow,
)

function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const { thread, move } = visit.params
  const named = (name: string) => visit.url.searchParams.get(name) ?? undefined
  const wanted = { thread, move, item: named('item'), proceeding: named('proceeding') }
  return { opened, ...granted(threadPage(opened.dispute, wanted, opened.viewing)) }
}

/** As the page of a step: a move that cannot be made now still has its page, for what somebody typed into it. */
export const loader = reading('see-line', (visit) => {
  const { opened, page } = asked(visit)
  const { current } = opened.view
  const nowhere = { zh: '', en: '' }
  const data: ThreadData = {
    ...entryPage(visit.database, opened, page.fields),
    page,
    stands: { stage: current?.stage ?? nowhere, body: current?.body ?? nowhere },
    no: page.no && refusalWords({ code: page.no }),
    needs: page.needs && refusalWords({ code: page.needs }),
  }
  return json(data, { status: page.no ? refusalStatus[page.no] : 200 })
})

export const action = acting('see-line', async (visit) => {
  const { opened, page, rule } = asked(visit)
  const values = valuesOf(visit.form)
  if (page.no === 'not-allowed') return refused({ code: page.no }, values)
  const parsed = parseForm(entryForm(rule.enter), visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, seen, on, entry } = parsed.value
  const { thread, move, item, proceeding } = page
  const result = await act(visit, {
    id: command,
    disputeId: opened.id,
    command: { kind: 'thread', thread, move, item, proceeding, seen, on, entry },
  })
  if (result.ok) return redirect(`/disputes/${opened.view.number}?done=${result.value.version}`)
  const { refusal } = result
  return refused({ ...refusal, fields: underPrefix(refusal.fields ?? {}, rule.enter, 'entry.') }, values)
})

export default function ThreadRoute() {
  const data: ThreadData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return <ThreadPageView key={data.command} data={data} refused={answer} />
}
