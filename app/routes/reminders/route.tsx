import { json, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ReminderTable } from '#app/components/reminder-table'
import { markSeen, reminderHistory, unseenCount } from '#app/db/reminders.server'
import { dayOf } from '#app/domain/law/day'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { safeRedirect } from '#app/http/safe-redirect'
import { useFormat, useMessages } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { PostForm } from '#app/ui/post-form'
import { addressOf, pageOf } from './address'

export const meta = pageMeta((messages) => messages.reminders.title)

export const loader = reading('see-line', ({ database, person, url, now }) => {
  const { lines, next, previous } = reminderHistory(database, person, pageOf(url.searchParams))
  const days = [...new Set(lines.map(({ at }) => dayOf(at)))]
  return json({
    byDay: days.map((day) => ({ day, lines: lines.filter(({ at }) => dayOf(at) === day) })),
    ...{ next, previous, now },
    unseen: unseenCount(database, person.account),
    here: url.pathname + url.search,
    marked: url.searchParams.has('marked'),
  })
})

const marking = z.discriminatedUnion('do', [
  z.object({ do: z.literal('seen'), id: z.string().min(1).max(60), back: z.string().max(2000).optional() }),
  // Up to what the page showed: what came meanwhile stays unread.
  z.object({ do: z.literal('all'), upTo: z.iso.datetime() }),
])

export const action = acting('see-line', async ({ database, person, form, now }) => {
  const parsed = parseForm(marking, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { value } = parsed
  await markSeen(database, person.account, now, value.do === 'seen' ? { id: value.id } : { upTo: value.upTo })
  return redirect(value.do === 'seen' ? safeRedirect(value.back ?? '/reminders') : '/reminders?marked')
})

export default function Reminders() {
  const { reminders: words } = useMessages()
  const { byDay, next, previous, unseen, now, here, marked } = useLoaderData<typeof loader>()
  const format = useFormat()
  const all = (
    <PostForm>
      <input type="hidden" name="do" value="all" />
      <input type="hidden" name="upTo" value={now} />
      <Button>{words.markAll}</Button>
    </PostForm>
  )
  return (
    <Page title={words.title} lead={words.lead} action={unseen > 0 ? all : undefined}>
      {marked ? <Notice tone="good" role="status" title={words.marked} /> : null}
      {byDay.length === 0 ? <EmptyState title={words.none}>{words.noneAdvice}</EmptyState> : null}
      {byDay.map(({ day, lines }) => (
        <Section key={day} title={format.day(day)} id={`day-${day}`}>
          <ReminderTable caption={words.caption(format.plainDay(day))} captionUnseen rows={lines} back={here} />
        </Section>
      ))}
      <Pager
        previous={previous ? addressOf({ before: previous }) : null}
        next={next ? addressOf({ after: next }) : null}
      />
    </Page>
  )
}
