import { randomUUID } from 'node:crypto'
import { json, redirect, type LinksFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PassedOver } from '#app/components/figures/passed-over'
import style from '#app/components/figures/figures.css?url'
import { noteSchema, noteSignal } from '#app/db/signal-notes.server'
import type { Signalled } from '#app/db/signals.server'
import { addressOf } from '#app/domain/figures/query'
import { may } from '#app/domain/people/permission'
import { signals as shelf } from '#app/domain/signals'
import { bodiesAround } from '#app/http/bodies-around.server'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refused, type Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Opened } from './opened'
import { Range } from './range'
import { Shelf } from './shelf'
import { SignalTable } from './signal-table'
import { UnderWay } from './under-way'
import { openedOf, rowsOf } from './view.server'

export const meta = pageMeta((messages) => messages.signals.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-signals', async (visit) => {
  const { url, context, person } = visit
  const { body, period, query, territory, years, passedOver } = granted(figuresAsked(visit))
  const found = await context.signalled({ body, period }, url.searchParams.has('again'))
  const key = url.searchParams.get('open')
  return json({
    ...{ period, query, passedOver, years, around: bodiesAround(visit), done: url.searchParams.get('done') !== null },
    bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    mayNote: may(person, 'note-signals'),
    settings: shelf.map(({ key: name, name: words, looksAt, innocent, settings }) => {
      return { key: name, name: words, looksAt, innocent, settings: Object.values(settings) }
    }),
    found: found
      ? {
          ...{ computedAt: found.computedAt, closings: found.closings, cut: found.cut, rows: rowsOf(visit, found) },
          ...openedIn(visit, found, key),
        }
      : null,
  })
})

/** What was asked to be opened may be gone: records change, and with them what is found. */
function openedIn(visit: PersonalVisit, found: Signalled, key: string | null) {
  const opened = key === null ? undefined : openedOf(visit, found, key)
  return { opened: opened ?? null, gone: key !== null && opened === undefined }
}

export const action = acting('note-signals', async ({ database, person, form, now, url }) => {
  const parsed = parseForm(noteSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const result = await noteSignal(database, parsed.value, { person, now, newId: randomUUID })
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  url.searchParams.set('done', 'noted')
  url.searchParams.delete('_data')
  return redirect(`/signals?${url.searchParams}`)
})

export default function Signals() {
  const { signals: words, figures } = useMessages()
  const data = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const [say, format] = [useSay(), useFormat()]
  const { found, period, query, bodyName, done } = data
  const days = figures.period(format.plainDay(period.from), format.plainDay(period.to))
  return (
    <Page title={words.title} lead={words.lead(say(bodyName), days)} width="full">
      {done && !answer ? <Notice tone="good" role="status" title={words.note.done} /> : null}
      <Notice title={words.what}>
        <p>{words.about}</p>
        <p>{words.aboutPeople}</p>
      </Notice>
      <Range query={query} years={data.years} around={data.around} year={period.from.slice(0, 4)} />
      <PassedOver running={data.passedOver} path="/signals" query={query} />
      {found === null ? (
        <UnderWay to={addressOf('/signals', query)} />
      ) : (
        <>
          <p className="quiet as-of">
            {words.computed(format.instant(found.computedAt), format.count(found.closings))}{' '}
            <Link to={addressOf('/signals', query, { again: '1' })}>{words.again}</Link>
          </p>
          {found.cut ? <Notice tone="soon" title={words.cut} /> : null}
          {found.gone ? <Notice tone="soon" title={words.opened.gone} /> : null}
          {found.opened ? (
            <Opened
              key={found.opened.key}
              {...{ opened: found.opened, query, period, answer, mayNote: data.mayNote }}
            />
          ) : null}
          <Section title={words.found(found.rows.length)} id="signals">
            <SignalTable rows={found.rows} query={query} />
          </Section>
        </>
      )}
      <Shelf shelf={data.settings} />
    </Page>
  )
}
