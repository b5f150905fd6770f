import type { ReactNode } from 'react'

/** `wide` takes the whole line, for narratives. */
export type Fact = { label: string; value: ReactNode; wide?: boolean }

/** What is known about one thing, as names and values. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value, wide }) => (
        <div key={label} className={wide ? 'fact fact-wide' : 'fact'}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
