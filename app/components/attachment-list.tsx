import type { Content } from '#app/domain/dispute/view'
import { useFormat, useMessages } from '#app/messages/context'

/** The files attached, each to be kept under its own name. */
export function AttachmentList({ attachments }: { attachments: Content['attachments'] }) {
  const { attachments: words } = useMessages().dispute
  const format = useFormat()
  if (attachments.length === 0) return <p className="quiet">{words.none}</p>
  const types: Readonly<Record<string, string>> = words.types
  return (
    <ul className="attachments">
      {attachments.map(({ id, name, type, size, by, at }) => (
        <li key={id}>
          <a href={`/attachments/${id}`} download={name}>
            {name}
          </a>{' '}
          <span className="quiet">
            {types[type] ?? words.other}, {words.size(format.count(Math.ceil(size / 1024)))} ·{' '}
            {words.by(by, format.instant(at))}
          </span>
        </li>
      ))}
    </ul>
  )
}
