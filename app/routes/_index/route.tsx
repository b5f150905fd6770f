import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bodyName } from '#app/db/accounts.server'
import { deskOf, soonUntil } from '#app/db/desk.server'
import { unseenCount, unseenReminders } from '#app/db/reminders.server'
import { may } from '#app/domain/people/permission'
import { reading } from '#app/http/doorway.server'
import { placesFor } from '#app/http/shell.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import type { Place } from '#app/ui/shell-data'
import { Stat, Stats } from '#app/ui/stat'
import { Table, type Column } from '#app/ui/table'
import type { Tone } from '#app/ui/tone'
import { DeskList } from './desk-list'
import { Unread } from './unread'

export const meta = pageMeta((messages) => messages.workbench.title)

export const loader = reading('signed-in', ({ database, person, today }) =>
  json({
    today,
    soonUntil: soonUntil(database, today),
    body: bodyName(database, person.body),
    mayRegister: may(person, 'register'),
    lists: deskOf(database, person, today),
    unseen: unseenCount(database, person.account),
    reminders: unseenReminders(database, person),
    places: placesFor(person).filter(({ to }) => to !== '/'),
  }),
)

export default function Desk() {
  const { workbench } = useMessages()
  const { today, body, mayRegister, lists, reminders, unseen } = useLoaderData<typeof loader>()
  const say = useSay()
  const format = useFormat()
  const register = mayRegister ? (
    <LinkButton to="/disputes/new" tone="primary">
      {workbench.register}
    </LinkButton>
  ) : undefined
  return (
    <Page title={workbench.title} lead={workbench.today(format.day(today), say(body))} action={register}>
      <Unread rows={reminders} count={unseen} />
      {lists.length > 0 ? <Lists /> : <Places />}
    </Page>
  )
}

const toneOf = (key: string): Tone => (key === 'overdue' ? 'bad' : key === 'due-soon' ? 'soon' : 'info')

/** How many there are of each, then the first of each; what is empty says so in one line at the end. */
function Lists() {
  const { workbench, kit } = useMessages()
  const { lists, today, soonUntil } = useLoaderData<typeof loader>()
  const say = useSay()
  const format = useFormat()
  const [full, empty] = [lists.filter(({ count }) => count > 0), lists.filter(({ count }) => count === 0)]
  return (
    <>
      {full.length > 0 ? (
        <Stats>
          {full.map(({ key, name, count }) => (
            <Stat
              key={key}
              label={say(name)}
              value={format.count(count)}
              unit={workbench.unit}
              to={`/disputes?list=${key}`}
              tone={toneOf(key)}
            />
          ))}
        </Stats>
      ) : null}
      {full.length === 0 ? <EmptyState title={workbench.nothing}>{workbench.nothingAdvice}</EmptyState> : null}
      {full.map((list) => (
        <DeskList key={list.key} list={list} today={today} soonUntil={soonUntil} />
      ))}
      {full.length > 0 && empty.length > 0 ? (
        <p className="section quiet">{empty.map(({ name }) => kit.labelled(say(name), workbench.none)).join(' · ')}</p>
      ) : null}
    </>
  )
}

/** For who acts on no dispute: where to look instead. */
function Places() {
  const { workbench, shell } = useMessages()
  const { places } = useLoaderData<typeof loader>()
  const columns: readonly Column<Place>[] = [
    {
      key: 'place',
      head: workbench.places,
      lead: true,
      cell: ({ to, key }) => <Link to={to}>{shell.places[key]}</Link>,
    },
    { key: 'about', head: workbench.what, cell: ({ key }) => workbench.about[key] },
  ]
  return <Table caption={workbench.places} captionUnseen columns={columns} rows={places} rowKey={({ to }) => to} />
}
