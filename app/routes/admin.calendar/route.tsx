import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { calendarDays, calendarYears, loads, movedAt } from '#app/db/calendar.server'
import { yearOf } from '#app/domain/law/day'
import { acting, reading } from '#app/http/doorway.server'
import { useMessages } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Check } from './check'
import { DayTable } from './day-table'
import { Loaded, Loads } from './loaded'
import { NoticeForm } from './notice-form'
import { takeNotice } from './notice.server'
import { withRule } from './rule-name'
import { YearTable } from './year-table'

export const meta = pageMeta((messages) => messages.admin.calendar.title)

export const loader = reading('manage-calendar', ({ database, url, today }) => {
  const years = calendarYears(database)
  const asked = Number(url.searchParams.get('year'))
  const year = Number.isInteger(asked) && asked >= 2008 && asked <= 2100 ? asked : undefined
  const at = url.searchParams.get('loaded')
  const recent = loads(database)
  const told = at === null ? undefined : recent.find((each) => each.at === at)
  const moved = told && movedAt(database, told.at, { after: Number(url.searchParams.get('after')) || 0 })
  return json({
    years,
    next: yearOf(today) + 1,
    // The next year's notice comes in autumn: from then on it is missed.
    missing: [yearOf(today), yearOf(today) + 1].filter((each) => years.every((known) => known.year !== each)),
    shown: year === undefined ? null : { year, days: calendarDays(database, year) },
    loads: recent,
    loaded: told && moved ? { ...told, ...moved, moved: moved.moved.map(withRule) } : null,
  })
})

export const action = acting('manage-calendar', takeNotice)

export default function Calendar() {
  const { calendar: words } = useMessages().admin
  const { years, next, missing, shown, loads: recent, loaded } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.ok === true)
    return (
      <Page title={words.check.title(String(answer.year))} breadcrumb={[{ to: '/admin/calendar', label: words.title }]}>
        <Check checked={answer} replaces={years.find((each) => each.year === answer.year)?.notice} />
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead}>
      {loaded && !answer ? <Loaded loaded={loaded} /> : null}
      {shown ? (
        <Section title={words.exceptions(String(shown.year))} id="days">
          <DayTable days={shown.days} />
        </Section>
      ) : null}
      <Section title={words.load.title} id="load">
        <p className="quiet">{words.load.lead}</p>
        <NoticeForm answer={answer} year={String(missing.at(-1) ?? next)} />
      </Section>
      <Section title={words.years}>
        <YearTable years={years} missing={missing} />
      </Section>
      {recent.length > 0 ? (
        <Section title={words.moved.latest}>
          <Loads loads={recent} />
        </Section>
      ) : null}
    </Page>
  )
}
