import type { FactTold, FactValue } from '#app/domain/dispute/facts'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'

/** One thing that was entered, as it is read. */
export function FactWords({ value }: { value: FactValue }) {
  const { dispute, kit } = useMessages()
  const format = useFormat()
  const say = useSay()
  switch (value.kind) {
    case 'words':
      return <>{say(value.words)}</>
    case 'text':
      return <>{value.text}</>
    case 'day':
      return <time dateTime={value.day}>{format.day(value.day)}</time>
    case 'money':
      return <span className="number">{format.money(value.fen)}</span>
    case 'count':
      return <span className="number">{format.count(value.count)}</span>
    case 'names':
      return <>{kit.listed(value.names)}</>
    case 'told':
      return value.text === null ? (
        <span className="quiet">{dispute.story.disposed}</span>
      ) : (
        <span className="told">{value.text}</span>
      )
  }
}

/** What was entered, by the labels of its form; nothing when nothing was. */
export function FactList({ facts }: { facts: readonly FactTold[] }) {
  const say = useSay()
  if (facts.length === 0) return null
  const items = facts.map(({ label, value }) => ({
    label: say(label),
    value: <FactWords value={value} />,
    wide: value.kind === 'told',
  }))
  return <Facts items={items} />
}
