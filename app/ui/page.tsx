import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/context'

export type Crumb = { to: string; label: string }

type PageProps = {
  title: ReactNode
  /** The way here, outermost first, without this page. */
  breadcrumb?: readonly Crumb[]
  /** The one thing most people come to do here. */
  action?: ReactNode
  /** A line under the title: where it stands, as of when. */
  lead?: ReactNode
  /** `form` keeps lines short; `full` takes all there is, for wide tables. */
  width?: 'form' | 'normal' | 'full'
  children: ReactNode
}

export function Page({ title, breadcrumb = [], action, lead, width = 'normal', children }: PageProps) {
  const { shell } = useMessages()
  return (
    <div className={`page page-${width}`}>
      {breadcrumb.length ? (
        <nav className="breadcrumb" aria-label={shell.here}>
          <ol>
            {breadcrumb.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  )
}

type SectionProps = { title: ReactNode; id?: string; action?: ReactNode; children: ReactNode }

/** A titled part of a page. */
export function Section({ title, id, action, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}
