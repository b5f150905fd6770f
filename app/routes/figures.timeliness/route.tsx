import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PassedOver } from '#app/components/figures/passed-over'
import style from '#app/components/figures/figures.css?url'
import { addressOf } from '#app/domain/figures/query'
import { reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Opened } from './opened'
import { ByRule } from './by-rule'
import { chosenIn, openedView, timelinessView } from './view.server'

export const meta = pageMeta((messages) => messages.figures.timeliness.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', (visit) => {
  const asked = granted(figuresAsked(visit))
  const { body, category, period, today, asOf, scope, query, passedOver } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const wanted = { body, category, period, today, procedures }
  const chosen = chosenIn(visit.url.searchParams)
  // The clocks stand as they are today: beside figures as known on another day they would mislead.
  const past = asOf !== undefined
  return json({
    ...{ period, today, query, past, passedOver },
    bodyName: asked.territory.get(body)?.name ?? { zh: body, en: body },
    rows: past ? [] : timelinessView(visit.database.reader, wanted),
    opened: past || !chosen ? null : openedView(visit, wanted, chosen),
  })
})

export default function Timeliness() {
  const { figures: words } = useMessages()
  const { timeliness } = words
  const { rows, opened, past, period, query, bodyName, today, passedOver } = useLoaderData<typeof loader>()
  const format = useFormat()
  const say = useSay()
  const days = words.period(format.plainDay(period.from), format.plainDay(period.to))
  return (
    <Page
      title={timeliness.title}
      lead={words.lead(say(bodyName), days)}
      breadcrumb={[{ to: addressOf('/figures', query), label: words.title }]}
      width="full"
    >
      <PassedOver running={passedOver} path="/figures/timeliness" query={query} />
      {past ? (
        <Notice tone="soon" title={timeliness.onlyToday}>
          <p>{timeliness.onlyTodayWhy}</p>
        </Notice>
      ) : (
        <>
          <p className="quiet as-of">{timeliness.about(format.plainDay(today))}</p>
          {opened ? <Opened opened={opened} query={query} /> : null}
          <Section title={timeliness.byRule} id="rules">
            <ByRule rows={rows} query={query} />
          </Section>
        </>
      )}
    </Page>
  )
}
