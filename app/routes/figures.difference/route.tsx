import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import style from '#app/components/figures/figures.css?url'
import { askerOf } from '#app/db/desk.server'
import { differenceCauses } from '#app/domain/figures/difference'
import { addressOf, queryOf } from '#app/domain/figures/query'
import { indicators } from '#app/domain/indicators'
import { reading, type PersonalVisit } from '#app/http/doorway.server'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { choicesOf } from '#app/routes/figures._index/choices.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Ask, type Question } from './ask'
import { EveryTable } from './every-table'
import { everyDifference } from './every.server'
import { One } from './one'
import { namesOne, ofNumber, subjectOf, type Subject } from './subject.server'
import { differenceView } from './view.server'

export const meta = pageMeta((messages) => messages.difference.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const { searchParams } = visit.url
  const asked = figuresAsked(visit)
  const question: Question = {
    query: asked.ok ? asked.value.query : queryOf(searchParams),
    keep: Object.fromEntries(ofNumber.map((name) => [name, searchParams.get(name) ?? ''])),
    choices: choicesOf(visit),
    indicators: indicators.map(({ key, name }) => ({ key, name })),
  }
  // What cannot be read stays in the form, each with what is wrong with it; no number is shown beside it.
  if (!asked.ok) {
    const { code, fields = {} } = asked.refusal
    return json({ ok: false as const, code, errors: fields, question }, { status: code === 'not-allowed' ? 403 : 422 })
  }
  const subject = subjectOf(searchParams, asked.value)
  if (!subject && namesOne(searchParams)) {
    const errors = { indicator: ['not-a-choice'] }
    return json({ ok: false as const, code: 'invalid-entry' as const, errors, question }, { status: 422 })
  }
  const { period, asOfDay, today, asOf, body, territory, passedOver } = asked.value
  return json({
    ...{ ok: true as const, question, period, asOfDay, today, passedOver },
    bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    one: subject ? oneOf(visit, asked.value, subject) : null,
    every: subject || asOf === undefined ? null : everyDifference(visit.database.reader, asked.value),
  })
})

function oneOf({ url, database, person }: PersonalVisit, asked: FiguresAsked, subject: Subject) {
  const { query, asOf } = asked
  const only = differenceCauses.find((cause) => cause === url.searchParams.get('cause'))
  const wanted = { subject, only, page: Number(url.searchParams.get('page')) || 1 }
  const view =
    asOf === undefined
      ? null
      : differenceView(database.reader, askerOf(database, person), asked, { ...wanted, since: asOf })
  const { name, definition, adds, keep } = subject
  const to = (more: Record<string, string>) => addressOf('/figures/difference', query, { ...keep, ...more })
  return {
    ...{ view, name, definition, adds, keep, only: only ?? null },
    stock: url.searchParams.get('stock') === 'opening' ? ('opening' as const) : ('closing' as const),
    pages: { past: subject.page({}), now: subject.page({ 'as-of': '' }) },
    next: view && view.page < view.pages ? to({ cause: only ?? '', page: String(view.page + 1) }) : null,
    previous: view && view.page > 1 ? to({ cause: only ?? '', page: String(view.page - 1) }) : null,
  }
}

export default function Difference() {
  const data = useLoaderData<typeof loader>()
  return data.ok ? <Shown data={data} /> : <NotShown data={data} />
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function NotShown({ data: { code, errors, question } }: { data: Extract<Loaded, { ok: false }> }) {
  const { difference: words, figures, refusals } = useMessages()
  return (
    <Page title={words.title} breadcrumb={[{ to: '/figures', label: figures.title }]} width="full">
      <Notice tone="bad" title={figures.wrong} role="alert">
        <p>{code === 'not-allowed' || code === 'body-not-in-force' ? refusals[code]() : figures.wrongLead}</p>
      </Notice>
      <Ask question={question} year={question.choices.years[0] ?? ''} errors={errors} />
    </Page>
  )
}

function Shown({ data }: { data: Extract<Loaded, { ok: true }> }) {
  const { difference: words, figures } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  const { question, one, every, period, asOfDay } = data
  const { query } = question
  const what = one === null ? null : one.name ? say(one.name) : figures.cases.stock[one.stock]
  const days = figures.period(format.plainDay(period.from), format.plainDay(period.to))
  const here = one && what !== null ? [{ to: one.pages.past, label: what }] : []
  return (
    <Page
      title={what === null ? words.title : words.of(what)}
      lead={figures.lead(say(data.bodyName), days)}
      breadcrumb={[{ to: addressOf('/figures', query), label: figures.title }, ...here]}
      width="full"
    >
      <Ask key={JSON.stringify(question)} question={question} year={period.from.slice(0, 4)} />
      {one?.definition ? <p className="quiet">{say(one.definition)}</p> : null}
      {one?.view ? <One one={{ ...one, view: one.view }} query={query} asOfDay={asOfDay} /> : null}
      {every ? <EveryTable every={every} query={query} day={format.plainDay(asOfDay)} /> : null}
      {one?.view || every ? null : <p>{words.choose}</p>}
    </Page>
  )
}

export type OneDifference = ReturnType<typeof oneOf>
