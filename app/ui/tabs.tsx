import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

export type Tab = { to: string; label: ReactNode; count?: string; current?: boolean }

/** Views of the same thing, each with its own address. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map(({ to, label: words, count, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined}>
              {words}
              {count === undefined ? null : <span className="tab-count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
