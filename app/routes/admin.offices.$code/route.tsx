import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bodyFile } from '#app/db/bodies.server'
import { officeShown, sayOffice, type OfficeShown } from '#app/db/offices.server'
import { refuse } from '#app/domain/dispute/refusal'
import { stepTable } from '#app/domain/reminders/steps'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { OfficeForm } from './office-form'
import { lineOf, officeSchema } from './schema'

export const meta = pageMeta((messages) => messages.office.link)

export const loader = reading('manage-bodies', ({ database, params, today, url }) => {
  const { code, lines } = bodyFile(database, params.code ?? '', today) ?? granted(refuse('not-found'))
  const name = lines[0]?.name ?? { zh: code, en: code }
  return json({ code, name, saved: url.searchParams.has('saved'), ...officeShown(database, code) })
})

export const action = acting('manage-bodies', async ({ database, person, params, form, now }) => {
  const parsed = parseForm(officeSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const typed = lineOf(parsed.value)
  if (!typed.ok) return refused({ code: 'invalid-entry', fields: { [typed.field]: [typed.problem] } }, valuesOf(form))
  const result = await sayOffice(database, params.code ?? '', typed.line, { by: person.account, now })
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  return redirect(`/admin/offices/${params.code}?saved`)
})

export default function Office() {
  const { office: words, admin } = useMessages()
  const { code, name, saved, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  return (
    <Page
      title={words.title(say(name))}
      width="form"
      lead={words.lead}
      breadcrumb={[
        { to: '/admin/bodies', label: admin.bodies.title },
        { to: `/admin/bodies/${code}`, label: say(name) },
      ]}
    >
      {saved && !answer ? <Notice tone="good" role="status" title={words.saved} /> : null}
      <Section title={words.now}>
        <Now shown={shown} />
      </Section>
      <Section title={words.link}>
        <OfficeForm own={shown.own} candidates={shown.candidates} refused={answer} />
      </Section>
      <Section title={words.why}>
        <Facts items={stepTable.map(({ name: label, why }) => ({ label: say(label), value: say(why), wide: true }))} />
      </Section>
    </Page>
  )
}

/** What holds, and by whose word. */
function Now({ shown: { own, office, hoursOf, paceOf, supervisors } }: { shown: OfficeShown }) {
  const { office: words, kit } = useMessages()
  const say = useSay()
  const by = (what: string, isOwn: boolean, whose: OfficeShown['hoursOf']) =>
    isOwn ? words.own(what) : whose ? words.of(what, say(whose)) : words.usual(what)
  const { weekdays, spans } = office.hours
  const days = kit.listed(weekdays.map((day) => words.weekdays[day - 1] ?? ''))
  const hours = words.hours(days, kit.listed(spans.map(({ from, until }) => `${from}–${until}`)))
  const { before, after, every } = office.pace
  const counts = (days: readonly number[]) => kit.listed(days.map(String))
  const names = kit.listed([...supervisors.names])
  return (
    <>
      {supervisors.names.length === 0 ? <Notice tone="soon" title={words.noSupervisor} /> : null}
      <Facts
        items={[
          ...(supervisors.of
            ? [
                {
                  label: words.facts.supervisor,
                  value: supervisors.named
                    ? by(names, own.supervisor !== undefined, supervisors.of)
                    : words.clerks(names, say(supervisors.of)),
                },
              ]
            : []),
          { label: words.facts.hours, value: by(hours, own.hours !== undefined, hoursOf) },
          {
            label: words.facts.pace,
            value: by(words.pace(counts(before), counts(after), String(every)), own.pace !== undefined, paceOf),
          },
        ]}
      />
    </>
  )
}
