import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import style from '#app/components/dispute.css?url'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import { refuse } from '#app/domain/dispute/refusal'
import { waysFor } from '#app/domain/dispute/ways'
import { wayChoice } from '#app/domain/threads/way-choice'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { pageMeta } from '#app/ui/page-meta'
import { WaysPage, type WaysData } from './view'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta((messages) => messages.ways.title)

/** For who may see the dispute itself, not only its course: reasons tell what was entered. */
export const loader = reading('see-dispute', (visit) => {
  const opened = granted(openDispute(visit, visit.params.number))
  const { dispute, view, viewing, may } = opened
  if (!may('see-dispute')) return granted(refuse('not-allowed'))
  const data: WaysData = {
    whose: { number: view.number, title: view.content?.title ?? null },
    category: view.category,
    elsewhere: elsewhereOf(visit.database, opened),
    choose: view.may.act ? `/thread/${wayChoice.key}/choose` : undefined,
    ways: waysFor(dispute, viewing),
  }
  return json(data)
})

export default function WaysRoute() {
  const data: WaysData = useLoaderData<typeof loader>()
  return <WaysPage data={data} />
}
