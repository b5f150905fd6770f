import { json, type LinksFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PassedOver } from '#app/components/figures/passed-over'
import { StateBadge } from '#app/components/returns/state-badge'
import { YearAndBody } from '#app/components/returns/period-fields'
import style from '#app/components/returns/returns.css?url'
import { standings } from '#app/db/return-log.server'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { bodiesAround } from '#app/http/bodies-around.server'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filter-bar'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { linesOf, type PeriodLine } from './list.server'

export const meta = pageMeta((messages) => messages.returns.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const { body, territory, period, years, today, passedOver } = granted(figuresAsked(visit))
  const level = territory.get(body)?.level ?? 'district'
  const year = period.from.slice(0, 4)
  const standing = standings(visit.database.reader, { bodies: [body] })
  const choices = { ...bodiesAround(visit), years: [...new Set([...years, today.slice(0, 4), year])].sort().reverse() }
  return json({
    choices,
    year,
    passedOver,
    query: { year, body },
    lines: linesOf(level, Number(year), today, standing),
  })
})

export default function Returns() {
  const { returns: words, frozenReturns } = useMessages()
  const say = useSay()
  const { choices, year, passedOver, query, lines } = useLoaderData<typeof loader>()
  const body = choices.path.at(-1)
  return (
    <Page
      title={words.title}
      lead={words.lead(body ? say(body.name) : '', year)}
      action={<LinkButton to="/returns/frozen">{frozenReturns.title}</LinkButton>}
    >
      <FilterBar label={words.show}>
        <YearAndBody {...choices} year={year} />
      </FilterBar>
      <PassedOver running={passedOver} path="/returns" query={query} />
      <p className="quiet">{words.about}</p>
      {lines.length === 0 ? <EmptyState title={words.none} /> : null}
      {lines.map((form) => (
        <Section key={form.key} title={say(form.name)} id={form.key}>
          <p className="quiet">{say(form.about)}</p>
          {form.periods.map(({ kind, lines: periods }) => (
            <div key={kind} className="return-periods">
              <h3>{words.kinds[kind]}</h3>
              <ul>
                {periods.map((line) => (
                  <Period key={line.part} form={form.key} line={line} query={query} />
                ))}
              </ul>
            </div>
          ))}
        </Section>
      ))}
    </Page>
  )
}

function Period({ form, line, query }: { form: string; line: PeriodLine; query: FiguresQuery }) {
  const { returns: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  const { part, name, state, due, late, frozen } = line
  return (
    <li>
      <Link to={addressOf(`/returns/${form}`, query, { part })}>{say(name)}</Link>{' '}
      {frozen ? (
        <Link to={`/returns/frozen/${frozen.id}`}>
          <StateBadge state={frozen.state} />
        </Link>
      ) : (
        <Badge tone={state === 'running' ? 'quiet' : 'soon'}>{words.states[state]}</Badge>
      )}
      {due ? <span className={late ? 'quiet return-late' : 'quiet'}>{words.due(format.plainDay(due))}</span> : null}
    </li>
  )
}
