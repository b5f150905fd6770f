import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DisputeTable } from '#app/components/dispute-table'
import { bodiesToFilter } from '#app/db/body-choice.server'
import { askerOf, listShown, soonUntil } from '#app/db/desk.server'
import { countBeside, listDisputes } from '#app/db/list.server'
import { toldLines } from '#app/db/told-lines.server'
import { may } from '#app/domain/people/permission'
import { worklistByKey, worklistsFor } from '#app/domain/worklists'
import { refuse } from '#app/domain/dispute/refusal'
import { granted } from '#app/http/refusal.server'
import { reading, type PersonalVisit } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Tabs } from '#app/ui/tabs'
import { filterOf, pageOf, queryOf } from './filter'
import { Filters } from './filters'
import { placeOf, placeText } from './place'
import { addressOf, isEmpty } from './query'
import { stageChoices } from './stage-choices.server'

export const meta = pageMeta((messages) => messages.disputes.title)

export const loader = reading('see-line', (visit) => {
  const { person, database, today, url } = visit
  const key = url.searchParams.get('list')
  const shown = key === null ? filtered(visit) : fromList(visit, key)
  const lists = worklistsFor(person.role).map(({ key, name }) => ({ key, name }))
  const frame = { today, soonUntil: soonUntil(database, today), mayRegister: may(person, 'register'), lists }
  return json({ ...frame, ...shown })
})

/** The list by conditions, newest first. */
function filtered({ person, database, today, url }: PersonalVisit) {
  const query = queryOf(url.searchParams)
  const asker = askerOf(database, person)
  const filter = filterOf(query, today, soonUntil(database, today))
  const page = pageOf(url.searchParams)
  const listed = listDisputes(database.reader, asker, filter, page)
  const { lines, older, newer } = listed
  return {
    list: null,
    query,
    count: countBeside(database.reader, asker, filter, page, listed),
    rows: toldLines(database.reader, lines),
    next: older === undefined ? null : addressOf(query, { before: older }),
    previous: newer === undefined ? null : addressOf(query, { after: newer }),
    choices: {
      stages: stageChoices(),
      bodies: bodiesToFilter(database, { on: today, near: person.body }, query.body),
    },
  }
}

/** One of the work lists of the start page, whole, the nearest date first. */
function fromList({ person, database, today, url }: PersonalVisit, key: string) {
  const list = worklistByKey(key)
  if (!list?.who.includes(person.role)) return granted(refuse('not-found'))
  const shown = listShown(database, person, today, { list, page: placeOf(url.searchParams) })
  const to = (name: string, place?: { due: string; seq: number }) =>
    place ? `/disputes?list=${key}&${name}=${placeText(place)}` : null
  return {
    list: { key, about: list.about, name: list.name },
    query: {},
    count: { count: shown.count, more: false },
    rows: shown.lines,
    next: to('after', shown.next),
    previous: to('before', shown.previous),
    choices: null,
  }
}

export default function Disputes() {
  const { disputes: words } = useMessages()
  const { list, lists, query, count, rows, next, previous, choices, mayRegister, ...dates } =
    useLoaderData<typeof loader>()
  const say = useSay()
  const format = useFormat()
  const title = list ? say(list.name) : words.title
  const counted = format.count(count.count)
  return (
    <Page
      title={title}
      lead={list ? say(list.about) : undefined}
      action={mayRegister ? <LinkButton to="/disputes/new">{words.register}</LinkButton> : undefined}
    >
      {lists.length > 0 ? (
        <Tabs
          label={words.lists}
          items={[
            { to: '/disputes', label: words.all, current: list === null },
            ...lists.map(({ key, name }) => ({
              to: `/disputes?list=${key}`,
              label: say(name),
              current: list?.key === key,
            })),
          ]}
        />
      ) : null}
      {choices ? (
        <Filters query={query} {...choices} count={words.count(counted, count.more)} />
      ) : (
        <p className="quiet">{words.counted(counted, count.more)}</p>
      )}
      <DisputeTable
        caption={title}
        captionUnseen
        rows={rows}
        {...dates}
        empty={<Nothing filtered={!isEmpty(query) || !!list} />}
      />
      <Pager
        previous={previous}
        next={next}
        first={previous ? (list ? `/disputes?list=${list.key}` : addressOf(query)) : null}
      />
    </Page>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { disputes: words } = useMessages()
  if (filtered) return <EmptyState title={words.nothing}>{words.nothingAdvice}</EmptyState>
  return <EmptyState title={words.nothingYet}>{words.nothingYetAdvice}</EmptyState>
}
