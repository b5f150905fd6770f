import { DoneNotice } from '#app/components/done-notice'
import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bodyChoice } from '#app/db/body-choice.server'
import { allRooms } from '#app/db/rooms.server'
import { acting, reading } from '#app/http/doorway.server'
import { useMessages } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { add, close } from './actions.server'
import { AddForm } from './add-form'
import { CloseForm } from './close-form'
import { RoomTable } from './room-table'

export const meta = pageMeta((messages) => messages.rooms.title)

export const loader = reading('manage-bodies', ({ database, person, today, url }) => {
  const rooms = allRooms(database, today)
  const asked = url.searchParams.get('close')
  return json({
    ...{ rooms, today, done: url.searchParams.get('done') },
    closing: rooms.find(({ id, to }) => id === asked && to === undefined) ?? null,
    bodies: bodyChoice(database, {}, { on: today, near: person.body }),
  })
})

export const action = acting('manage-bodies', (visit) => (visit.form.get('do') === 'close' ? close(visit) : add(visit)))

export default function Rooms() {
  const { rooms: words } = useMessages()
  const { rooms, today, done, closing, bodies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isClosing = answer?.values.do === 'close'
  return (
    <Page title={words.title} lead={words.lead}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      {closing ? (
        <Section title={words.close.title(closing.name)}>
          <CloseForm room={closing} today={today} refused={isClosing ? answer : undefined} />
        </Section>
      ) : null}
      <RoomTable rooms={rooms} />
      {closing ? null : (
        <Section title={words.add.title}>
          <AddForm key={rooms.length} bodies={bodies} today={today} refused={isClosing ? undefined : answer} />
        </Section>
      )}
    </Page>
  )
}
