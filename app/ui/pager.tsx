import { Link } from '@remix-run/react'
import { useMessages } from '#app/messages/context'

type Props = {
  /** Where the page before and the page after are; null at the ends. */
  previous: string | null
  next: string | null
  first?: string | null
}

/** Steps through a list whose pages stay put however deep (keyset), so there are no page numbers. */
export function Pager({ previous, next, first = null }: Props) {
  const { pager } = useMessages().kit
  if (!previous && !next && !first) return null
  return (
    <nav className="pager" aria-label={pager.label}>
      {first ? <Link to={first}>{pager.first}</Link> : null}
      {previous ? (
        <Link to={previous} rel="prev">
          {pager.previous}
        </Link>
      ) : (
        <span className="pager-end">{pager.previous}</span>
      )}
      {next ? (
        <Link to={next} rel="next">
          {pager.next}
        </Link>
      ) : (
        <span className="pager-end">{pager.next}</span>
      )}
    </nav>
  )
}
