import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { publicResults } from '#app/db/publications.server'
import { isDay } from '#app/domain/law/day'
import { matterWords, outcomeWords } from '#app/domain/publishing/result'
import { open } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Table } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.publishing.results.title)

const A_PAGE = 30
const path = '/public/reconsiderations'

/** `?after=DAY.ID`: where the page before ended. */
function afterIn(text: string | null) {
  const [day = '', id = ''] = [text?.slice(0, 10), text?.slice(11)]
  return isDay(day) && id !== '' ? { day, id } : undefined
}

export const loader = open(({ database, url }) => {
  const after = afterIn(url.searchParams.get('after'))
  const found = publicResults(database.reader, after, A_PAGE + 1)
  const results = found.slice(0, A_PAGE).map(({ id, title, day, matter, outcome }) => {
    return { id, title, day, matter: matterWords(matter), outcome: outcomeWords(outcome) }
  })
  const last = results.at(-1)
  const next = found.length > A_PAGE && last ? `${path}?after=${last.day}.${encodeURIComponent(last.id)}` : null
  return json({ results, next, isFirst: after === undefined })
})

export default function PublicResults() {
  const { title, results: words } = useMessages().publishing
  const [say, format] = [useSay(), useFormat()]
  const { results, next, isFirst } = useLoaderData<typeof loader>()
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={[{ to: '/public', label: title }]}>
      {isFirst ? null : <p className="quiet">{words.earlier}</p>}
      <Table
        caption={words.list}
        captionUnseen
        rows={results}
        rowKey={({ id }) => id}
        empty={<p className="quiet">{words.none}</p>}
        columns={[
          {
            ...{ key: 'case', head: words.case, lead: true },
            cell: ({ id, title: name }) => (
              <Link to={`${path}/${id}`} lang="zh-CN">
                {name}
              </Link>
            ),
          },
          { key: 'matter', head: words.matter, cell: ({ matter }) => say(matter) },
          { key: 'outcome', head: words.outcome, cell: ({ outcome }) => say(outcome) },
          { key: 'day', head: words.day, tight: true, cell: ({ day }) => format.plainDay(day) },
        ]}
      />
      <Pager first={isFirst ? null : path} previous={null} next={next} />
    </Page>
  )
}
