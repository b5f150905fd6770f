import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { publicReturns } from '#app/db/public-returns.server'
import { publicResults } from '#app/db/publications.server'
import { surroundings } from '#app/db/surroundings.server'
import { outcomeWords } from '#app/domain/publishing/result'
import { nameOf } from '#app/domain/returns/periods'
import { open } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { ButtonRow, LinkButton } from '#app/ui/button'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.publishing.title)

export const loader = open(({ database: { reader } }) => {
  const { territory } = surroundings(reader)
  const site = territory.all().find(({ parent }) => parent === undefined)?.name ?? { zh: '', en: '' }
  const returns = publicReturns(reader).map(({ id, form, body, period, publishedAt, errata }) => ({
    ...{ id, form: form.name, body: body.name, period: nameOf(period), year: period.to.slice(0, 4) },
    ...{ publishedAt, errata: errata.length },
  }))
  const results = publicResults(reader, undefined, 5).map(({ id, title, day, outcome }) => {
    return { id, title, day, outcome: outcomeWords(outcome) }
  })
  return json({ site, returns, results })
})

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function Public() {
  const { publishing: words } = useMessages()
  const say = useSay()
  const { site, returns, results } = useLoaderData<typeof loader>()
  const years = [...new Set(returns.map(({ year }) => year))]
  return (
    <Page title={words.title} lead={words.lead(say(site))}>
      <Section title={words.home.returns} id="returns">
        {years.length === 0 ? <p className="quiet">{words.home.none}</p> : null}
        {years.map((year) => (
          <Year key={year} year={year} returns={returns.filter((each) => each.year === year)} />
        ))}
      </Section>
      <Section title={words.home.results} id="results">
        {results.length === 0 ? <p className="quiet">{words.home.noResults}</p> : <Results results={results} />}
      </Section>
      <Section title={words.home.data} id="data">
        <p>{words.home.dataLead}</p>
        <ButtonRow>
          <LinkButton to="/public/data">{words.home.toData}</LinkButton>
        </ButtonRow>
      </Section>
    </Page>
  )
}

function Year({ year, returns }: { year: string; returns: Loaded['returns'] }) {
  const { home, figures } = useMessages().publishing
  const [say, format] = [useSay(), useFormat()]
  return (
    <Table
      caption={home.year(year)}
      rows={returns}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'form', head: figures.form, lead: true },
          cell: ({ id, form }) => <Link to={`/public/returns/${id}`}>{say(form)}</Link>,
        },
        { key: 'body', head: figures.body, cell: ({ body }) => say(body) },
        { key: 'period', head: figures.period, tight: true, cell: ({ period }) => say(period) },
        {
          ...{ key: 'at', head: figures.published },
          cell: ({ publishedAt, errata }) =>
            errata > 0 ? `${format.instant(publishedAt)} · ${home.errata(errata)}` : format.instant(publishedAt),
        },
      ]}
    />
  )
}

function Results({ results }: { results: Loaded['results'] }) {
  const { home } = useMessages().publishing
  const [say, format] = [useSay(), useFormat()]
  return (
    <>
      <ul className="bulleted">
        {results.map(({ id, title, day, outcome }) => (
          <li key={id}>
            <Link to={`/public/reconsiderations/${id}`} lang="zh-CN">
              {title}
            </Link>{' '}
            <span className="quiet">
              {format.plainDay(day)} · {say(outcome)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/public/reconsiderations">{home.allResults}</Link>
      </p>
    </>
  )
}
