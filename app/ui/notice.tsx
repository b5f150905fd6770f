import type { ReactNode } from 'react'
import { ToneShape } from './tone'
import type { Tone } from './tone'

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; role?: 'status' | 'alert' }

/** Something to know before going on. `role="status"` for the outcome of what was just done, `alert` for a refusal. */
export function Notice({ tone = 'info', title, children, role }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {title ? (
        <p className="notice-title">
          <ToneShape tone={tone} /> {title}
        </p>
      ) : null}
      {children}
    </div>
  )
}
