import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AsOf } from '#app/components/figures/as-of'
import chartStyle from '#app/components/figures/chart.css?url'
import { CountTable } from '#app/components/figures/count-table'
import style from '#app/components/figures/figures.css?url'
import { addressOf } from '#app/domain/figures/query'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { chartFor, settingOf } from '#app/routes/figures._index/charts.server'
import { course } from '#app/routes/figures._index/months.server'
import { tableFor } from '#app/routes/figures._index/tables.server'
import { Signs } from './signs'
import { signsOf } from './signs.server'

export const meta = pageMeta((messages) => messages.trends.title)
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: style },
  { rel: 'stylesheet', href: chartStyle },
]

export const loader = reading('see-figures', async (visit) => {
  const asked = granted(figuresAsked(visit))
  const { query, period, asOfDay, today, scope, territory, body, passedOver } = asked
  const trends = await Promise.all(
    course.map(async (measure) => {
      const view = tableFor(visit.database.reader, asked, 'trend', measure)
      return view ? { measure, view, chart: (await chartFor('trend', view, settingOf(visit, asked))) ?? null } : null
    }),
  )
  return json({
    ...{ query, period, asOfDay, today, passedOver, scope: scope.asked },
    bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    trends: trends.filter((each) => each !== null),
    signs: signsOf(visit.database.reader, asked),
  })
})

export default function Trends() {
  const { figures, trends: words } = useMessages()
  const data = useLoaderData<typeof loader>()
  const { query, period, scope, bodyName, trends, signs } = data
  const say = useSay()
  const format = useFormat()
  const days = figures.period(format.plainDay(period.from), format.plainDay(period.to))
  return (
    <Page
      title={words.title}
      lead={figures.lead(say(bodyName), days)}
      breadcrumb={[{ to: addressOf('/figures', query), label: figures.title }]}
      width="full"
    >
      <AsOf
        {...{ asOfDay: data.asOfDay, today: data.today, query, passedOver: data.passedOver }}
        path="/figures/trends"
        difference={addressOf('/figures/difference', query)}
      />
      <Section title={words.signs} id="signs">
        <Signs signs={signs} query={query} scope={scope} />
      </Section>
      {trends.map(({ measure, view, chart }) => (
        <Section key={measure} title={say(view.columns[0]?.name ?? { zh: measure, en: measure })} id={measure}>
          {view.columns.length > 1 ? null : <p className="quiet">{words.notRecorded}</p>}
          <CountTable
            view={view}
            caption={words.title}
            head={figures.heads.month}
            query={query}
            scope={scope}
            charts={chart ? [chart] : []}
            adds
          />
        </Section>
      ))}
    </Page>
  )
}
