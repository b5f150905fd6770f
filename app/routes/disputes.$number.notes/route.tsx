import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DisputeFormPage } from '#app/components/dispute-form-page'
import style from '#app/components/dispute.css?url'
import { disputePath } from '#app/components/what-now'
import { newCommandId } from '#app/db/act.server'
import { ownNotes, tearUpNote, writeNote } from '#app/db/caucus-notes.server'
import { openDispute } from '#app/db/dispute-view.server'
import { caucusSources } from '#app/domain/dispute/caucus'
import { citeWords } from '#app/domain/law/statute'
import { acting, reading, type ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { noteForm, tearForm } from './form'
import { NoteForm } from './note-form'
import { NoteList } from './note-list'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta((messages) => messages.caucus.title)

export const loader = reading('keep-caucus-notes', async (visit) => {
  const { view, notes, mayWrite } = granted(await ownNotes(visit, visit.params.number, visit.now))
  return json({
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    ...{ notes, mayWrite, command: newCommandId(), why: caucusSources.map(citeWords) },
  })
})

async function write(visit: ActingVisit) {
  granted(openDispute(visit, visit.params.number))
  const parsed = parseForm(noteForm, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { command, side, text } = parsed.value
  const { number } = visit.params
  const result = await writeNote(visit, { number, id: command, said: { side, text }, now: visit.now })
  return result.ok ? redirect(`${disputePath(number ?? '')}/notes`) : refused(result.refusal, valuesOf(visit.form))
}

async function tear(visit: ActingVisit) {
  const parsed = parseForm(tearForm, visit.form)
  const { number } = visit.params
  granted(await tearUpNote(visit, number, parsed.ok ? parsed.value.note : '', visit.now))
  return redirect(`${disputePath(number ?? '')}/notes`)
}

export const action = acting('keep-caucus-notes', (visit) =>
  visit.form.get('do') === 'tear' ? tear(visit) : write(visit),
)

export default function Notes() {
  const { caucus, kit, step } = useMessages()
  const { whose, notes, mayWrite, command, why } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  return (
    <DisputeFormPage whose={whose} title={caucus.title}>
      <p>{caucus.lead}</p>
      <p className="quiet">{caucus.why(kit.listed(why.map(say)))}</p>
      {mayWrite ? <NoteForm key={command} command={command} refused={answer} /> : <p>{caucus.closed}</p>}
      <Section title={caucus.own}>
        <NoteList notes={notes} />
      </Section>
      <LinkButton to={disputePath(whose.number)} tone="quiet">
        {step.back}
      </LinkButton>
    </DisputeFormPage>
  )
}
