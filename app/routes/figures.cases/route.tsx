import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addressOf } from '#app/domain/figures/query'
import { AsOf } from '#app/components/figures/as-of'
import { CaseTable } from '#app/components/figures/case-table'
import style from '#app/components/figures/figures.css?url'
import { afterOf, casePage } from '#app/db/case-page.server'
import { askerOf } from '#app/db/desk.server'
import { categoryWords, type Category } from '#app/domain/codes/categories'
import { refuse } from '#app/domain/dispute/refusal'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { levelWords } from '#app/domain/territory/level'
import { reading } from '#app/http/doorway.server'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { partsOf, selectedOf, type Selected } from './selection'

export const meta = pageMeta((messages) => messages.figures.cases.caption)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

const narrowing = ['measure', 'stock', 'level', 'outcome'] as const

export const loader = reading('see-figures', (visit) => {
  const { url, database, person } = visit
  const asked = granted(figuresAsked(visit))
  const selected = selectedOf(url.searchParams)
  if (!selected) return granted(refuse('not-found'))
  const { body, category, asOf, period, asOfDay, today, query } = asked
  const parts = partsOf(selected, asked.scope.procedures, period)
  const sums = parts.map((part) => ({ part, body, category, asOf }))
  const place = { after: afterOf(url.searchParams.get('after')), before: afterOf(url.searchParams.get('before')) }
  const { next, previous, ...page } = casePage(database.reader, askerOf(database, person), sums, place)
  const keep = Object.fromEntries(narrowing.flatMap((name) => [[name, url.searchParams.get(name) ?? '']]))
  const to = (more: Record<string, string>) => addressOf('/figures/cases', query, { ...keep, ...more })
  return json({
    ...page,
    ...{ period, asOfDay, today, query, keep },
    ...wordsOf(asked, selected),
    first: previous ? to({}) : null,
    next: next && to({ after: next }),
    previous: previous && to({ before: previous }),
  })
})

/** What is counted, in words: the measure or the stock, and everything it is narrowed to. */
function wordsOf({ body, category, scope, territory }: FiguresAsked, { what, level, outcome }: Selected) {
  const measure = 'measure' in what ? measureByKey(what.measure) : undefined
  const only = catalogue.get(scope.asked)
  const several = scope.asked.split(',').flatMap((key) => catalogue.get(key)?.name ?? [])
  return {
    stock: 'stock' in what ? what.stock : null,
    measure: measure ? { name: measure.name, definition: measure.definition, amounts: measure.unit === 'fen' } : null,
    family:
      several.length > 0 ? null : scope.asked === 'administrative' ? ('administrative' as const) : ('civil' as const),
    narrowed: [
      territory.get(body)?.name,
      ...several,
      category && categoryWords[category as Category],
      level && levelWords[level],
      outcome && only?.outcomes[outcome]?.name,
    ].filter((each) => each !== undefined && each !== ''),
  }
}

export default function Cases() {
  const { figures: words } = useMessages()
  const data = useLoaderData<typeof loader>()
  const format = useFormat()
  const say = useSay()
  const { stock, measure, family, narrowed, count, rows, period, query } = data
  const what = measure ? say(measure.name) : words.cases.stock[stock ?? 'closing']
  const days = words.period(format.plainDay(period.from), format.plainDay(period.to))
  const scope = [days, ...narrowed.map(say), ...(family ? [words.subjects[family]] : [])].join(' · ')
  return (
    <Page
      title={words.cases.title(what)}
      lead={scope}
      breadcrumb={[{ to: addressOf('/figures', query), label: words.title }]}
      width="full"
    >
      <AsOf asOfDay={data.asOfDay} today={data.today} path="/figures/cases" query={query} keep={data.keep} />
      <p className="case-count">{words.cases.count(format.count(count))}</p>
      {measure ? <p className="quiet">{say(measure.definition)}</p> : null}
      <CaseTable caption={words.cases.caption} rows={rows} amounts={measure?.amounts ?? false} />
      <Pager previous={data.previous} next={data.next} first={data.first} />
    </Page>
  )
}
