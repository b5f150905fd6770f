import type { ReactNode } from 'react'
import { ToneShape } from './tone'
import type { Tone } from './tone'

export type TimelineEntry = {
  key: string
  when: ReactNode
  title: ReactNode
  who?: ReactNode
  body?: ReactNode
  tone?: Tone
  /** Undone by a later correction: still told, struck through. */
  undone?: boolean
}

/** What happened, in the order given (newest first on a dispute). */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ key, when, title, who, body, tone = 'quiet', undone }) => (
        <li key={key} className={`timeline-entry tone-${tone}`}>
          <ToneShape tone={tone} />
          <p className="timeline-title">{undone ? <s>{title}</s> : title}</p>
          <p className="timeline-when">
            {when}
            {who ? <span className="timeline-who">{who}</span> : null}
          </p>
          {body ? <div className="timeline-body">{body}</div> : null}
        </li>
      ))}
    </ol>
  )
}
