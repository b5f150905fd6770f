import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import style from '#app/components/publishing.css?url'
import { publicResult } from '#app/db/publications.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse } from '#app/domain/dispute/refusal'
import { matterWords, outcomeWords } from '#app/domain/publishing/result'
import { open } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]
export const meta = pageMeta<typeof loader>((messages, data) => data?.title ?? messages.publishing.results.title)

export const loader = open(({ database: { reader }, params }) => {
  const found = publicResult(reader, params.id ?? '')
  const { title, summary, day, at, body, matter, outcome } = granted(found ? done(found) : refuse('not-found'))
  const { territory } = surroundings(reader)
  const words = { matter: matterWords(matter), outcome: outcomeWords(outcome) }
  return json({ title, summary, day, at, ...words, body: territory.get(body, day)?.name ?? { zh: body, en: body } })
})

export default function PublicResult() {
  const { title, results: words } = useMessages().publishing
  const [say, format] = [useSay(), useFormat()]
  const told = useLoaderData<typeof loader>()
  const crumbs = [
    { to: '/public', label: title },
    { to: '/public/reconsiderations', label: words.title },
  ]
  return (
    <Page title={<span lang="zh-CN">{told.title}</span>} breadcrumb={crumbs} width="form">
      <Facts
        items={[
          { label: words.outcome, value: say(told.outcome) },
          { label: words.matter, value: say(told.matter) },
          { label: words.body, value: say(told.body) },
          { label: words.day, value: format.plainDay(told.day) },
          { label: words.published, value: format.instant(told.at) },
        ]}
      />
      <Section title={words.summary} id="summary">
        <p className="public-text" lang="zh-CN">
          {told.summary}
        </p>
      </Section>
    </Page>
  )
}
