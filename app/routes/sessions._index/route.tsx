import { json, type LinksFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import style from '#app/components/sessions.css?url'
import { agendaOf } from '#app/db/agenda.server'
import { askerOf } from '#app/db/desk.server'
import { addDays } from '#app/domain/law/day'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Tabs } from '#app/ui/tabs'
import { Later } from './later'

import { WeekStrip } from './week-strip'
import { addressOf, weekOf, type Whose } from './week'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta((messages) => messages.sessions.title)

/** How many days after the week are told of too. */
const AFTER = 28

export const loader = reading('act', ({ database, person, today, url }) => {
  const whose: Whose = url.searchParams.get('whose') === 'rooms' ? 'rooms' : 'mine'
  const days = weekOf(url.searchParams.get('week'), today)
  const [from = today, to = today] = [days[0], days[6]]
  const wanted = { whose, from, to: addDays(to, AFTER) }
  const entries = agendaOf(database.reader, askerOf(database, person), wanted)
  return json({ whose, days, today, from, to, entries })
})

export default function Sessions() {
  const { sessions: words } = useMessages()
  const { whose, days, today, from, to, entries } = useLoaderData<typeof loader>()
  const format = useFormat()
  const isThisWeek = from <= today && today <= to
  return (
    <Page title={words.title} lead={words.lead} width="full">
      <Tabs
        label={words.whose}
        items={(['mine', 'rooms'] as const).map((each) => ({
          to: addressOf(each, isThisWeek ? undefined : from),
          label: words[each],
          current: each === whose,
        }))}
      />
      <Section
        title={isThisWeek ? words.thisWeek : words.week(format.plainDay(from), format.plainDay(to))}
        action={<Weeks whose={whose} from={from} isThisWeek={isThisWeek} />}
      >
        <WeekStrip days={days} entries={entries} today={today} />
      </Section>
      <Section title={words.later}>
        <Later entries={entries.filter((each) => each.day > to)} />
      </Section>
      <p className="section quiet">
        <a href="/sessions/file" download>
          {words.file}
        </a>{' '}
        {words.fileHint}
      </p>
    </Page>
  )
}

function Weeks({ whose, from, isThisWeek }: { whose: Whose; from: string; isThisWeek: boolean }) {
  const { sessions: words } = useMessages()
  const ways = [
    { to: addressOf(whose, addDays(from, -7)), label: words.previous },
    ...(isThisWeek ? [] : [{ to: addressOf(whose), label: words.thisWeek }]),
    { to: addressOf(whose, addDays(from, 7)), label: words.next },
  ]
  return (
    <nav className="weeks" aria-label={words.turn}>
      {ways.map(({ to, label }) => (
        <Link key={to} to={to}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
