import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { papersPath } from '#app/components/papers/paper-path'
import style from '#app/components/papers/papers.css?url'
import { disputePath } from '#app/components/what-now'
import { countPages } from '#app/db/made-papers.server'
import { paperFile } from '#app/db/paper-file.server'
import { refuse } from '#app/domain/dispute/refusal'
import { acting, reading } from '#app/http/doorway.server'
import { granted, refused, type Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Tabs } from '#app/ui/tabs'
import { FileCatalogue } from './file-catalogue'
import { OfferTable } from './offer-table'
import { countedIn } from './pages.server'
import { papersView } from './view.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta((messages) => messages.papers.title)

export const loader = reading('see-parties', (visit) => {
  const file = granted(paperFile(visit, visit.params.number, visit.url.searchParams.get('proceeding')))
  return json({ ...papersView(file), saved: visit.url.searchParams.has('saved') })
})

/** The pages somebody counted. */
export const action = acting('attach', async (visit) => {
  const proceeding = visit.url.searchParams.get('proceeding')
  const { opened, lying, proceeding: own } = granted(paperFile(visit, visit.params.number, proceeding))
  if (!opened.view.may.attach) return granted(refuse('not-allowed'))
  const { counted, problems } = countedIn(
    visit.form,
    lying.map(({ id }) => id),
  )
  if (Object.keys(problems).length > 0) return refused({ code: 'invalid-entry', fields: problems })
  await countPages(visit.database, opened.id, counted)
  return redirect(`${papersPath(opened.view.number)}?${new URLSearchParams({ proceeding: own.id, saved: '1' })}#file`)
})

export default function PapersRoute() {
  const { papers: words, dispute } = useMessages()
  const say = useSay()
  const data = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const { number, title, proceedings, proceeding } = data
  const crumbs = [
    { to: '/disputes', label: dispute.list },
    { to: disputePath(number), label: title ?? number },
  ]
  return (
    <Page title={words.title} breadcrumb={crumbs} lead={words.lead(say(data.procedure))}>
      {proceedings.length > 1 ? (
        <Tabs
          label={words.proceedings}
          items={proceedings.map((each) => ({
            to: `${papersPath(number)}?${new URLSearchParams({ proceeding: each.id })}`,
            label: say(each.procedure),
            current: each.id === proceeding,
          }))}
        />
      ) : null}
      {data.saved && !answer ? <Notice tone="good" role="status" title={words.catalogue.saved} /> : null}
      <Section title={words.can} id="make">
        <OfferTable number={number} proceeding={proceeding} offers={data.offers} />
      </Section>
      <Section title={words.catalogue.title} id="file">
        <FileCatalogue key={String(data.saved)} proceeding={proceeding} lying={data.lying} answer={answer} />
      </Section>
    </Page>
  )
}
