import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Tone } from './tone'

type Props = {
  label: ReactNode
  /** As displayed: already rounded and grouped. */
  value: string
  unit?: string
  /** The exact cases behind the number. */
  to?: string
  /** n of d, in words. */
  of?: ReactNode
  /** The comparison, in words. */
  compare?: ReactNode
  tone?: Tone
}

/** A figure: what it is, the number as a link to its cases, n of d, then the comparison. */
export function Stat({ label, value, unit, to, of, compare, tone = 'info' }: Props) {
  const number = (
    <>
      {value}
      {unit ? <span className="stat-unit"> {unit}</span> : null}
    </>
  )
  return (
    <div className={`stat stat-${tone}`}>
      <p className="stat-label">{label}</p>
      <p className="stat-value">{to ? <Link to={to}>{number}</Link> : number}</p>
      {of ? <p className="stat-of">{of}</p> : null}
      {compare ? <p className="stat-compare">{compare}</p> : null}
    </div>
  )
}

/** Figures side by side, as many as fit. */
export function Stats({ children }: { children: ReactNode }) {
  return <div className="stats">{children}</div>
}
