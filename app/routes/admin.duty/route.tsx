import { DoneNotice } from '#app/components/done-notice'
import { json } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { bodyChoice } from '#app/db/body-choice.server'
import { allDuties } from '#app/db/duties.server'
import type { Words } from '#app/domain/words'
import { acting, reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table } from '#app/ui/table'
import { add, end } from './actions.server'
import { AddForm } from './add-form'
import { EndForm } from './end-form'

export const meta = pageMeta((messages) => messages.safety.duty.title)

export const loader = reading('manage-bodies', ({ database, person, today, url }) => {
  const duties = allDuties(database, today)
  const asked = url.searchParams.get('end')
  return json({
    ...{ duties, today, done: url.searchParams.get('done') },
    ending: duties.find(({ id }) => id === asked) ?? null,
    bodies: bodyChoice(database, {}, { on: today, near: person.body }),
  })
})

export const action = acting('manage-bodies', (visit) => (visit.form.get('do') === 'end' ? end(visit) : add(visit)))

export default function DutyPage() {
  const { duty: words } = useMessages().safety
  const { duties, today, done, ending, bodies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isEnding = answer?.values.do === 'end'
  return (
    <Page title={words.title} lead={words.lead}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      {ending ? (
        <Section title={words.ending.title(ending.name)}>
          <EndForm id={ending.id} today={today} refused={isEnding ? answer : undefined} />
        </Section>
      ) : null}
      <Duties duties={duties} />
      {ending ? null : (
        <Section title={words.add.title}>
          <AddForm key={duties.length} bodies={bodies} today={today} refused={isEnding ? undefined : answer} />
        </Section>
      )}
    </Page>
  )
}

type Line = { id: string; name: string; bodyName: Words; from: string; to?: string }

function Duties({ duties }: { duties: readonly Line[] }) {
  const { duty: words } = useMessages().safety
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={duties}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
      columns={[
        { key: 'body', head: words.table.body, lead: true, cell: ({ bodyName }) => say(bodyName) },
        { key: 'name', head: words.table.name, cell: ({ name }) => name },
        { key: 'from', head: words.table.from, tight: true, cell: ({ from }) => format.plainDay(from) },
        {
          key: 'to',
          head: words.table.to,
          tight: true,
          cell: ({ to }) => (to === undefined ? words.open : format.plainDay(to)),
        },
        {
          key: 'act',
          head: words.table.act,
          tight: true,
          cell: ({ id, name }) => (
            <Link to={`/admin/duty?end=${id}`} aria-label={words.endOf(name)}>
              {words.end}
            </Link>
          ),
        },
      ]}
    />
  )
}
