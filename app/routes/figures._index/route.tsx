import { json, type LinksFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { addressOf, exactly, queryOf } from '#app/domain/figures/query'
import { AsOf } from '#app/components/figures/as-of'
import { BalanceScale } from '#app/components/figures/balance-scale'
import { FigureCard } from '#app/components/figures/figure-card'
import { Overview } from '#app/components/figures/overview'
import chartStyle from '#app/components/figures/chart.css?url'
import style from '#app/components/figures/figures.css?url'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { chartsOf, settingOf } from './charts.server'
import { choicesOf } from './choices.server'
import { Filters } from './filters'
import { Tables } from './tables'
import { viewOf } from './view.server'

export const meta = pageMeta((messages) => messages.figures.title)
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: style },
  { rel: 'stylesheet', href: chartStyle },
]

export const loader = reading('see-figures', async (visit) => {
  const asked = figuresAsked(visit)
  const query = queryOf(visit.url.searchParams)
  const choices = choicesOf(visit)
  // Conditions that cannot be read stay in the form, each with what is wrong with it; no number is shown beside them.
  if (!asked.ok) {
    const { code, fields = {} } = asked.refusal
    const status = code === 'not-allowed' ? 403 : 422
    return json({ ok: false as const, code, errors: fields, query, choices }, { status })
  }
  const { period, asOfDay, today, scope, passedOver } = asked.value
  const view = viewOf(visit.database.reader, asked.value)
  const charts = await chartsOf(view.tables, settingOf(visit, asked.value))
  const shown = { query: asked.value.query, choices, period, asOfDay, today, passedOver, scope: scope.asked }
  return json({ ok: true as const, ...shown, charts, ...view })
})

export default function Figures() {
  const data = useLoaderData<typeof loader>()
  return data.ok ? <Shown data={data} /> : <NotShown data={data} />
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function NotShown({ data }: { data: Extract<Loaded, { ok: false }> }) {
  const { figures: words, refusals } = useMessages()
  const { code, errors, query, choices } = data
  return (
    <Page title={words.title} width="full">
      <Notice tone="bad" title={words.wrong} role="alert">
        <p>{code === 'not-allowed' || code === 'body-not-in-force' ? refusals[code]() : words.wrongLead}</p>
      </Notice>
      <Filters query={query} choices={choices} year={choices.years[0] ?? ''} errors={errors} />
    </Page>
  )
}

function Shown({ data }: { data: Extract<Loaded, { ok: true }> }) {
  const { figures: words, overview: overviewWords, trends, reportCheck } = useMessages()
  const format = useFormat()
  const say = useSay()
  const { query, choices, period, asOfDay, today, groups, balances, scope, tables, charts } = data
  const { overview } = data
  const body = choices.path.at(-1)
  const days = words.period(format.plainDay(period.from), format.plainDay(period.to))
  const breadcrumb = choices.path
    .slice(0, -1)
    .map(({ key, name }) => ({ to: addressOf('/figures', query, { body: key }), label: say(name) }))
  return (
    <Page
      title={words.title}
      lead={words.lead(body ? say(body.name) : '', days)}
      breadcrumb={breadcrumb}
      width="full"
      action={<LinkButton to="/check-report">{reportCheck.title}</LinkButton>}
    >
      <AsOf
        {...{ asOfDay, today, query, passedOver: data.passedOver }}
        path="/figures"
        difference={addressOf('/figures/difference', query)}
      />
      <Filters key={JSON.stringify(query)} query={query} choices={choices} year={period.from.slice(0, 4)} />
      {period.from > asOfDay || period.from > today ? <Notice tone="info" title={words.ahead} /> : null}
      <Section
        title={overviewWords.title}
        id="overview"
        action={
          <p className="ways">
            <Link to={addressOf('/figures/trends', query)}>{trends.open}</Link>
            <Link to={addressOf('/figures/timeliness', query)}>{words.timeliness.open}</Link>
          </p>
        }
      >
        <Overview view={overview} query={query} scope={scope} lastMore={overview.last ? exactly(overview.last) : {}} />
      </Section>
      {groups.map(({ subject, name, figures }) => (
        <Section
          key={subject}
          title={name ? say(name) : words.subjects[subject === 'civil' ? 'civil' : 'administrative']}
        >
          <div className="figures">
            {figures.map((figure) => (
              <FigureCard key={figure.key} figure={figure} query={query} />
            ))}
          </div>
        </Section>
      ))}
      <Section title={words.balance.title} id="balance">
        <p className="quiet">{words.balance.about}</p>
        <ul className="scales">
          {balances.map((stock) => (
            <BalanceScale key={stock.procedure} stock={stock} query={query} />
          ))}
        </ul>
      </Section>
      <Tables tables={tables} charts={charts} query={query} scope={scope} />
    </Page>
  )
}
