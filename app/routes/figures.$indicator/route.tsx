import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addressOf, figureAddress } from '#app/domain/figures/query'
import { AsOf } from '#app/components/figures/as-of'
import { CaseTable } from '#app/components/figures/case-table'
import { casesAddress, FigureCard } from '#app/components/figures/figure-card'
import { figureView } from '#app/components/figures/figure-view'
import style from '#app/components/figures/figures.css?url'
import { afterOf, casePage } from '#app/db/case-page.server'
import { askerOf } from '#app/db/desk.server'
import { figuresOf, partsWithin } from '#app/db/figures.server'
import { refuse } from '#app/domain/dispute/refusal'
import type { Indicator } from '#app/domain/indicators/indicator'
import { catalogue } from '#app/domain/procedures'
import { reading, type PersonalVisit } from '#app/http/doorway.server'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { say } from '#app/messages/index'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Tabs } from '#app/ui/tabs'
import { Bridge } from './bridge'
import { Competing } from './competing'
import { Explanation } from './explanation'
import { bridge, competing, indicatorAsked } from './family.server'
import { formulaView } from './formula.server'

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? say(data.figure.name, locale) : messages.figures.title,
)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const asked = granted(figuresAsked(visit))
  const key = visit.params['indicator'] ?? ''
  const indicator = indicatorAsked(key, visit.url.searchParams)
  if (!indicator) return granted(refuse('not-found'))
  const { body, category, asOf, tree, period, asOfDay, today, query, printing, scope, passedOver } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const about = { body, category, asOf, tree, period, catalogue, procedures, printing }
  const db = visit.database.reader
  const [figure] = figuresOf(db, { ...about, indicators: [indicator] })
  if (!figure) return granted(refuse('not-found'))
  const { version, counts, leavesOut, decimals, rounding } = indicator
  return json({
    figure: figureView(indicator, figure),
    formula: formulaView(indicator),
    ...{ version, counts, leavesOut },
    variants: competing(db, about, key),
    wordings: bridge(db, about, indicator),
    versionAsked: visit.url.searchParams.get('version') ?? '',
    own: { decimals, rounding },
    bodyName: asked.territory.get(body)?.name ?? { zh: body, en: body },
    ...{ period, asOfDay, today, query, passedOver },
    ...casesShown(visit, asked, indicator),
  })
})

/** The cases of the numerator, or of what it is divided by. */
function casesShown({ url, database, person }: PersonalVisit, asked: FiguresAsked, indicator: Indicator) {
  const { body, category, asOf, tree, period, query, scope } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const parts = partsWithin(indicator, { period, catalogue, procedures })
  const below = url.searchParams.get('of') === 'denominator' && parts.denominator !== undefined
  const sums = (below ? (parts.denominator ?? []) : parts.numerator).map((part) => ({
    part,
    body,
    category,
    asOf,
    tree,
  }))
  const place = { after: afterOf(url.searchParams.get('after')), before: afterOf(url.searchParams.get('before')) }
  const { next, previous, count, rows } = casePage(database.reader, askerOf(database, person), sums, place)
  const of = below ? 'denominator' : ''
  const version = url.searchParams.get('version') ?? ''
  const to = (more: Record<string, string>) => figureAddress(indicator.key, query, { version, of, ...more })
  return {
    ...{ of, count, rows },
    first: previous ? to({}) : null,
    next: next && to({ after: next }),
    previous: previous && to({ before: previous }),
  }
}

export default function IndicatorPage() {
  const { figures: words } = useMessages()
  const data = useLoaderData<typeof loader>()
  const format = useFormat()
  const say = useSay()
  const { figure, query, period, of, asOfDay, today, versionAsked } = data
  const [path = '', variant = ''] = figureAddress(figure.key, {}).split('?variant=')
  const days = words.period(format.plainDay(period.from), format.plainDay(period.to))
  return (
    <Page
      title={say(figure.name)}
      lead={words.lead(say(data.bodyName), days)}
      breadcrumb={[{ to: addressOf('/figures', query), label: words.title }]}
      width="full"
    >
      <AsOf
        asOfDay={asOfDay}
        today={today}
        path={path}
        query={query}
        passedOver={data.passedOver}
        keep={{ of, variant, version: versionAsked }}
        difference={versionAsked ? undefined : addressOf('/figures/difference', query, { indicator: figure.key, of })}
      />
      <div className="figures">
        <FigureCard figure={figure} query={query} version={versionAsked} />
      </div>
      <Section title={words.cases.caption} id="cases">
        {figure.denominator === null ? null : (
          <Tabs
            label={words.cases.caption}
            items={[
              {
                to: casesAddress(figure.key, query, undefined, versionAsked),
                label: words.numerator,
                count: format.count(figure.numerator),
                current: of === '',
              },
              {
                to: casesAddress(figure.key, query, 'denominator', versionAsked),
                label: words.denominator,
                count: format.count(figure.denominator),
                current: of !== '',
              },
            ]}
          />
        )}
        <Cases data={data} />
      </Section>
      <Explanation {...data} />
      <Competing figures={data.variants} shown={figure.key} query={query} />
      <Bridge wordings={data.wordings} query={query} />
    </Page>
  )
}

/** What a figure adds up, where it is not lines. */
const addsOf = { count: null, rate: null, amount: 'fen', sum: 'people' } as const

function Cases({ data }: { data: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { figures, returns } = useMessages()
  const words = figures.cases
  const format = useFormat()
  const { figure, count, rows, previous, next, first } = data
  const adds = addsOf[figure.kind]
  const n = format.count(count)
  return (
    <>
      <p className="case-count">
        {adds === 'fen' ? words.together(n, format.money(figure.numerator)) : null}
        {adds === 'people' ? returns.people(n, format.count(figure.numerator)) : null}
        {adds === null ? words.count(n) : null}
      </p>
      <CaseTable caption={words.caption} rows={rows} adds={adds} />
      <Pager previous={previous} next={next} first={first} />
    </>
  )
}
