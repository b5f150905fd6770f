import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addressOf } from '#app/domain/figures/query'
import { AsOf } from '#app/components/figures/as-of'
import { CaseTable } from '#app/components/figures/case-table'
import style from '#app/components/figures/figures.css?url'
import { afterOf, casePage } from '#app/db/case-page.server'
import { askerOf } from '#app/db/desk.server'
import { sumsTogether } from '#app/db/figures.server'
import { refuse } from '#app/domain/dispute/refusal'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { partsOf, selectedOf } from './selection'
import { wordsOf } from './words.server'

export const meta = pageMeta((messages) => messages.figures.cases.caption)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

const narrowing = ['measure', 'stock', 'level', 'outcome', 'return', 'cell', 'of'] as const

export const loader = reading('see-figures', (visit) => {
  const { url, database, person } = visit
  const asked = granted(figuresAsked(visit))
  const selected = selectedOf(url.searchParams)
  if (!selected) return granted(refuse('not-found'))
  const { body, asOf, tree, period, asOfDay, today, query, passedOver } = asked
  // A column of a return is never narrowed by kind: its own formula says which kinds it counts.
  const category = 'cell' in selected.what ? undefined : asked.category
  const parts = partsOf(selected, asked.scope.procedures, period)
  const sums = parts.map((part) => ({ part, body, category, asOf, tree }))
  const sum = sumsTogether(database.reader, { body, category, asOf, tree }, parts)
  const total = parts.reduce((before, part) => before + part.sign * Number(sum(part).quantity), 0)
  const place = { after: afterOf(url.searchParams.get('after')), before: afterOf(url.searchParams.get('before')) }
  const { next, previous, ...page } = casePage(database.reader, askerOf(database, person), sums, place)
  const keep = Object.fromEntries(narrowing.flatMap((name) => [[name, url.searchParams.get(name) ?? '']]))
  const to = (more: Record<string, string>) => addressOf('/figures/cases', query, { ...keep, ...more })
  return json({
    ...page,
    ...{ period, asOfDay, today, query, passedOver, keep, total },
    ...wordsOf(asked, selected),
    first: previous ? to({}) : null,
    next: next && to({ after: next }),
    previous: previous && to({ before: previous }),
  })
})

export default function Cases() {
  const { figures: words, returns } = useMessages()
  const data = useLoaderData<typeof loader>()
  const format = useFormat()
  const say = useSay()
  const { stock, counted, column, family, narrowed, rows, period, query } = data
  const what = counted ? say(counted.name) : words.cases.stock[stock ?? 'closing']
  const days = words.period(format.plainDay(period.from), format.plainDay(period.to))
  const from = column
    ? [returns.cell(say(column.formName), column.no), ...(column.below ? [words.denominator] : [])]
    : []
  const scope = [days, ...narrowed.map(say), ...(family ? [words.subjects[family]] : []), ...from].join(' · ')
  const back = column
    ? { to: addressOf(`/returns/${column.form}`, query), label: say(column.formName) }
    : { to: addressOf('/figures', query), label: words.title }
  return (
    <Page title={words.cases.title(what)} lead={scope} breadcrumb={[back]} width="full">
      <AsOf
        asOfDay={data.asOfDay}
        today={data.today}
        path="/figures/cases"
        query={query}
        passedOver={data.passedOver}
        keep={data.keep}
        difference={column ? undefined : addressOf('/figures/difference', query, data.keep)}
      />
      <p className="case-count">
        <Together data={data} />
      </p>
      {counted?.definition ? <p className="quiet">{say(counted.definition)}</p> : null}
      <CaseTable caption={words.cases.caption} rows={rows} adds={counted?.adds ?? null} />
      <Pager previous={data.previous} next={data.next} first={data.first} />
    </Page>
  )
}

/** How many they are, and what they come to where quantities are added up. */
function Together({ data }: { data: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { figures, returns } = useMessages()
  const format = useFormat()
  const { counted, count, total } = data
  const n = format.count(count)
  if (counted?.adds === 'fen') return <>{figures.cases.together(n, format.money(total))}</>
  return <>{counted?.adds === 'people' ? returns.people(n, format.count(total)) : figures.cases.count(n)}</>
}
