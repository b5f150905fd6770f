import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import style from '#app/components/publishing.css?url'
import { publicReturn } from '#app/db/public-returns.server'
import { done, refuse } from '#app/domain/dispute/refusal'
import { SMALL_BELOW } from '#app/domain/publishing/suppress'
import { nameOf } from '#app/domain/returns/periods'
import { open } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { say } from '#app/messages/index'
import { Facts } from '#app/ui/facts'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Errata, Figures, Proof } from './parts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]
export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? `${say(data.told.form.name, locale)} ${say(data.period, locale)}` : messages.publishing.title,
)

export const loader = open(({ database, params }) => {
  const found = publicReturn(database.reader, params.id ?? '')
  const told = granted(found ? done(found) : refuse('not-found'))
  return json({ told, period: nameOf(told.period), smallBelow: SMALL_BELOW })
})

export default function PublicReturn() {
  const { title, figures: words } = useMessages().publishing
  const { page } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  const { told, period, smallBelow } = useLoaderData<typeof loader>()
  const isWhole = told.cells.every(({ stated, corrected }) => !stated.suppressed && !corrected?.suppressed)
  return (
    <Page
      title={`${say(told.form.name)} · ${say(period)}`}
      lead={say(told.body.name)}
      breadcrumb={[{ to: '/public', label: title }]}
    >
      <Facts
        items={[
          { label: words.asOf, value: format.instant(told.asOf) },
          { label: words.published, value: format.instant(told.publishedAt) },
        ]}
      />
      {told.paragraphs.length > 0 ? (
        <Section title={words.text} id="text">
          {told.paragraphs.map(({ text }) => (
            <p key={text.zh}>{say(text)}</p>
          ))}
        </Section>
      ) : null}
      <Section title={page.figures} id="figures">
        {isWhole ? null : <p className="quiet">{words.withheldWhy(String(smallBelow))}</p>}
        <Figures cells={told.cells} />
      </Section>
      {told.equations.length > 0 ? (
        <Section title={words.equations} id="checks">
          <ul className="bulleted">
            {told.equations.map(({ name, holds }) => (
              <li key={name.zh}>{`${say(name)} · ${holds ? page.holds : page.fails}`}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {told.errata.length > 0 ? <Errata told={told} /> : null}
      <Proof told={told} />
    </Page>
  )
}
