import { Link } from '@remix-run/react'
import { useMessages } from '#app/messages/context'

export type Bar = {
  key: string
  label: string
  /** Null where there is no figure: a gap that says so. */
  value: number | null
  /** The number as written, with its unit or n of d. */
  display: string
  to?: string
}

function lengthOf(value: number | null, largest: number): string {
  return largest > 0 && value !== null ? `${((100 * value) / largest).toFixed(2)}%` : '0'
}

/** Horizontal bars from a zero baseline, each with its own label and number; no values below zero. The caller sets the table beside it. */
export function BarChart({ caption, bars }: { caption: string; bars: readonly Bar[] }) {
  const { kit } = useMessages()
  const largest = Math.max(0, ...bars.map(({ value }) => value ?? 0))
  return (
    <figure className="bars">
      <figcaption>{caption}</figcaption>
      <ul>
        {bars.map(({ key, label, value, display, to }) => (
          <li key={key}>
            <span className="bar-label">{label}</span>
            <svg className="bar" height="16" aria-hidden="true">
              <rect width={lengthOf(value, largest)} height="16" />
            </svg>
            <span className="bar-value">
              {value === null ? kit.missing : to ? <Link to={to}>{display}</Link> : display}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
