import { Link } from '@remix-run/react'
import { ReminderTable, type ReminderRow } from '#app/components/reminder-table'
import { useFormat, useMessages } from '#app/messages/context'
import { Section } from '#app/ui/page'

/** What one was told and has not read yet comes first of all. */
export function Unread({ rows, count }: { rows: readonly ReminderRow[]; count: number }) {
  const { reminders: words } = useMessages()
  const told = words.unseen(useFormat().count(count))
  if (rows.length === 0) return null
  return (
    <Section title={words.title} id="reminders" action={<Link to="/reminders">{`${words.all} (${told})`}</Link>}>
      <ReminderTable caption={told} captionUnseen rows={rows} back="/" />
    </Section>
  )
}
