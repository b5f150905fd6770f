import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AsOf } from '#app/components/figures/as-of'
import { Equations } from '#app/components/returns/equations'
import { YearAndBody } from '#app/components/returns/period-fields'
import { ReportText } from '#app/components/returns/report-text'
import { ReturnSheet, type CellAddress } from '#app/components/returns/return-sheet'
import { returnView } from '#app/components/returns/return-view'
import style from '#app/components/returns/returns.css?url'
import { addressOf } from '#app/domain/figures/query'
import { may } from '#app/domain/people/permission'
import { bodiesAround } from '#app/http/bodies-around.server'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { say } from '#app/messages/index'
import { LinkButton } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { Facts } from '#app/ui/facts'
import { FilterBar } from '#app/ui/filter-bar'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { DayField } from '#app/ui/text-field'
import { returnAsked } from './filled.server'

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? say(data.view.name, locale) : messages.returns.title,
)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const { form, asked, period, periods, filled } = granted(returnAsked(visit))
  const { body, asOfDay, today, years, territory } = asked
  const year = period.period.from.slice(0, 4)
  const past = asOfDay < today ? asOfDay : undefined
  return json({
    view: returnView(form, filled),
    bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    choices: { ...bodiesAround(visit), years: [...new Set([...years, today.slice(0, 4), year])].sort().reverse() },
    periods: periods.map(({ part, name }) => ({ part, name })),
    query: { year, body, ...(period.part ? { part: period.part } : {}), ...(past ? { 'as-of': past } : {}) },
    ...{ year, period, asOfDay, today, asOf: filled.asOf, passedOver: asked.passedOver },
    running: period.period.to >= asOfDay,
    freezes: may(visit.person, 'freeze-returns'),
  })
})

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function OneReturn() {
  const { returns: words, frozenReturns } = useMessages()
  const say = useSay()
  const format = useFormat()
  const data = useLoaderData<typeof loader>()
  const { view, query, period, running } = data
  const path = `/returns/${view.key}`
  const to: CellAddress = (cell, below) =>
    addressOf('/figures/cases', query, { return: view.key, cell, of: below ? 'denominator' : '' })
  const state = running ? 'running' : 'draft'
  return (
    <div className="return-page">
      <Page
        title={say(view.name)}
        lead={`${say(data.bodyName)} · ${say(period.name)} · ${format.instant(data.asOf)}`}
        breadcrumb={[{ to: addressOf('/returns', { year: data.year, body: query.body }), label: words.title }]}
        width="full"
      >
        <AsOf {...{ asOfDay: data.asOfDay, today: data.today, path, query, passedOver: data.passedOver }} />
        <Conditions key={JSON.stringify(query)} data={data} />
        <Notice tone={running ? 'soon' : 'info'} title={words.states[state]}>
          <p>{words.stateWhy[state]}</p>
          {data.freezes && !running ? (
            <LinkButton to={addressOf('/returns/freeze', query, { return: view.key, 'as-of': '' })}>
              {frozenReturns.freezeOne}
            </LinkButton>
          ) : null}
        </Notice>
        {view.paragraphs.length > 0 ? (
          <Section title={words.paragraphs} id="text">
            <ReportText paragraphs={view.paragraphs} to={to} />
          </Section>
        ) : null}
        <Section title={words.form} id="form">
          <ReturnSheet blocks={view.blocks} to={to} />
        </Section>
        {view.checks.length > 0 ? (
          <Section title={words.checks} id="checks">
            <Equations checks={view.checks} />
          </Section>
        ) : null}
        <About data={data} />
      </Page>
    </div>
  )
}

function Conditions({ data }: { data: Loaded }) {
  const { returns: words } = useMessages()
  const say = useSay()
  const { choices, year, query, periods } = data
  return (
    <FilterBar label={words.show}>
      <YearAndBody {...choices} year={year} />
      <SelectField
        name="part"
        label={words.part}
        blank={false}
        defaultValue={query.part ?? ''}
        options={periods.map(({ part, name }) => ({ value: part, label: say(name) }))}
      />
      <DayField name="as-of" label={words.asOf} optional defaultValue={query['as-of']} />
    </FilterBar>
  )
}

/** Where the form comes from, and everything about it that was not seen in print. */
function About({ data: { view } }: { data: Loaded }) {
  const { returns: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const { about, source, unverified, version, doubts } = view
  const items = [
    { label: words.source, value: say(source), wide: true },
    { label: words.version, value: words.versionOf(version.n, format.plainDay(version.from)) },
  ]
  return (
    <Section title={words.aboutForm} id="source">
      <p>{say(about)}</p>
      <Facts items={items} />
      {unverified || doubts.length > 0 ? (
        <>
          <h3>{words.unverified}</h3>
          {unverified ? <p>{say(unverified)}</p> : null}
          <ol className="return-doubts">
            {doubts.map((doubt, i) => (
              <li key={doubt.zh} id={`doubt-${i + 1}`}>
                {say(doubt)}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Section>
  )
}
