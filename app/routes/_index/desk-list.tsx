import { Link } from '@remix-run/react'
import { DisputeTable, type DisputeRow } from '#app/components/dispute-table'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Section } from '#app/ui/page'

type Props = {
  list: { key: string; name: Words; about: Words; count: number; lines: readonly DisputeRow[] }
  today: string
  soonUntil: string
}

/** One list of the start page: how many, the first few, and the way to the rest. */
export function DeskList({ list: { key, name, about, count, lines }, today, soonUntil }: Props) {
  const { workbench } = useMessages()
  const say = useSay()
  const format = useFormat()
  const title = (
    <>
      {say(name)} <span className="tab-count">{workbench.count(format.count(count))}</span>
    </>
  )
  const more =
    count > lines.length ? <Link to={`/disputes?list=${key}`}>{workbench.all(format.count(count))}</Link> : null
  return (
    <Section title={title} id={key} action={more}>
      <DisputeTable caption={say(about)} rows={lines} today={today} soonUntil={soonUntil} />
    </Section>
  )
}
