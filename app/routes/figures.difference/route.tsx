import { json, type LinksFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import style from '#app/components/figures/figures.css?url'
import { askerOf } from '#app/db/desk.server'
import { refuse } from '#app/domain/dispute/refusal'
import { differenceCauses } from '#app/domain/figures/difference'
import { addressOf } from '#app/domain/figures/query'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { FilterBar } from '#app/ui/filter-bar'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Stat, Stats } from '#app/ui/stat'
import { DayField } from '#app/ui/text-field'
import { ChangeTable } from './change-table'
import { CauseTable } from './cause-table'
import { subjectOf } from './subject.server'
import { differenceView } from './view.server'

export const meta = pageMeta((messages) => messages.difference.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const { url, database, person } = visit
  const asked = granted(figuresAsked(visit))
  const subject = subjectOf(url.searchParams, asked)
  if (!subject) return granted(refuse('not-found'))
  const { query, period, asOfDay, today, asOf, territory, body } = asked
  const only = differenceCauses.find((cause) => cause === url.searchParams.get('cause'))
  const wanted = { subject, only, page: Number(url.searchParams.get('page')) || 1 }
  const view =
    asOf === undefined
      ? null
      : differenceView(database.reader, askerOf(database, person), asked, { ...wanted, since: asOf })
  const { name, definition, adds, keep } = subject
  const to = (more: Record<string, string>) => addressOf('/figures/difference', query, { ...keep, ...more })
  return json({
    ...{ view, name, definition, adds, keep, query, period, asOfDay, today, only: only ?? null },
    bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    stock: url.searchParams.get('stock') === 'opening' ? ('opening' as const) : ('closing' as const),
    pages: { past: subject.page({}), now: subject.page({ 'as-of': '' }) },
    next: view && view.page < view.pages ? to({ cause: only ?? '', page: String(view.page + 1) }) : null,
    previous: view && view.page > 1 ? to({ cause: only ?? '', page: String(view.page - 1) }) : null,
  })
})

export default function Difference() {
  const { difference: words, figures } = useMessages()
  const data = useLoaderData<typeof loader>()
  const say = useSay()
  const format = useFormat()
  const { view, name, definition, period, pages, bodyName, query, only } = data
  const what = name ? say(name) : figures.cases.stock[data.stock]
  const days = figures.period(format.plainDay(period.from), format.plainDay(period.to))
  return (
    <Page
      title={words.of(what)}
      lead={figures.lead(say(bodyName), days)}
      breadcrumb={[
        { to: addressOf('/figures', query), label: figures.title },
        { to: pages.past, label: what },
      ]}
      width="full"
    >
      <AskDay data={data} />
      {definition ? <p className="quiet">{say(definition)}</p> : null}
      {view ? <Shown data={{ ...data, view }} /> : <p>{words.choose}</p>}
      {view ? (
        <Section title={only ? words.only(words.causes[only]) : words.cases} id="cases">
          <ChangeTable rows={view.rows} amounts={data.adds === 'fen'} />
          <Pager previous={data.previous} next={data.next} first={null} />
        </Section>
      ) : null}
    </Page>
  )
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

/** The day to compare with; everything else of the question stays. */
function AskDay({ data: { query, keep, asOfDay, today } }: { data: Data }) {
  const { difference: words } = useMessages()
  const rest = Object.entries({ ...query, ...keep }).filter(([name, value]) => name !== 'as-of' && value)
  return (
    <FilterBar label={words.ask} action="/figures/difference" clearTo={null}>
      {rest.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DayField name="as-of" label={words.day} defaultValue={asOfDay >= today ? '' : asOfDay} />
    </FilterBar>
  )
}

function Shown({ data }: { data: Data & { view: NonNullable<Data['view']> } }) {
  const { difference: words } = useMessages()
  const format = useFormat()
  const { view, pages, asOfDay, adds, query, keep } = data
  const shown = (n: number) => (adds === 'fen' ? format.money(n) : `${n < 0 ? '−' : ''}${format.count(Math.abs(n))}`)
  const by = view.now - view.past
  const to = (cause: string) => `${addressOf('/figures/difference', query, { ...keep, cause })}#cases`
  return (
    <>
      <Stats>
        <Stat label={words.past(format.plainDay(asOfDay))} value={shown(view.past)} to={pages.past} />
        <Stat label={words.now} value={shown(view.now)} to={pages.now} />
        <Stat label={words.by} value={by > 0 ? `+${shown(by)}` : shown(by)} to={`${to('')}`} />
      </Stats>
      <div className="cause-table">
        <CauseTable causes={view.causes} total={by} addressOf={to} shown={shown} />
      </div>
      {data.only ? (
        <p>
          <Link to={to('')}>{words.every}</Link>
        </p>
      ) : null}
    </>
  )
}
