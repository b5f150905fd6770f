import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import style from '#app/components/dispute.css?url'
import { underPrefix } from '#app/components/schema-form/typed'
import { act, newCommandId } from '#app/db/act.server'
import { choicesFor, premises } from '#app/db/choices.server'
import { openDispute } from '#app/db/dispute-view.server'
import { withKept, withPeopleThere } from '#app/domain/dispute/choices'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { insteadForm, takeBackForm, typedAgain } from './form'
import { entryToCorrect } from './load.server'
import { CorrectPage, type CorrectData } from './view'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta<typeof loader>((messages, data) => messages.step.correct.title(data?.shown.n ?? 0))

function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  const entry = entryToCorrect(opened, visit.params.n)
  const offered = withPeopleThere(premises(visit.database.reader, visit.today), opened.dispute)
  const choices = choicesFor(entry.form?.fields ?? [], visit.person.body, offered)
  return { ...opened, ...entry, choices: withKept(choices, entry.entry, opened.file.names) }
}

export const loader = reading('see-line', (visit) => {
  const { view, file, shown, event, schema, form, entry, no, bodies, choices } = asked(visit)
  const data: CorrectData = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    today: visit.today,
    shown,
    form,
    on: event?.on ?? shown.on,
    values: schema ? typedAgain(schema, entry, file.records) : {},
    bodies,
    choices,
    mayTakeBack: event?.kind !== 'registered',
    no: no && refusalWords({ code: no }),
    current: view.current && { stage: view.current.stage, body: view.current.body },
    recent: view.entries.slice(0, 10),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

export const action = acting('correct', async (visit) => {
  const values = valuesOf(visit.form)
  const { id, view, file, shown, event, schema, entry: before } = asked(visit)
  const isInstead = visit.form.get('intent') === 'instead' && schema !== undefined
  const parsed = isInstead ? parseForm(insteadForm(schema), visit.form) : parseForm(takeBackForm, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, values)
  const { command, seen, reason } = parsed.value
  const typed = parsed.value.intent === 'instead' ? parsed.value : undefined
  const now = schema ? typedAgain(schema, before, file.records) : {}
  // What was registered and stays as it is needs no new record; a step's entry is written whole.
  const isChanged = (name: string) =>
    event?.kind !== 'registered' || String(values[`entry.${name}`]) !== now[`entry.${name}`]
  const entry = typed && Object.fromEntries(Object.entries(typed.entry).filter(([name]) => isChanged(name)))
  const instead = typed && entry && { on: typed.on, entry }
  const result = await act(visit, {
    id: command,
    disputeId: id,
    command: { kind: 'correct', corrects: shown.n, reason, seen, on: visit.today, instead },
  })
  if (result.ok) return redirect(`/disputes/${view.number}?done=${result.value.version}#entry-${shown.n}`)
  const { refusal } = result
  return refused({ ...refusal, fields: schema ? underPrefix(refusal.fields ?? {}, schema, 'entry.') : {} }, values)
})

export default function CorrectRoute() {
  const data: CorrectData = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return <CorrectPage key={data.command} data={data} refused={answer} />
}
