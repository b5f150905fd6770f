import { Link } from '@remix-run/react'
import { addressOf, type FiguresQuery, type More } from '#app/domain/figures/query'
import { useMessages } from '#app/messages/context'

/** `running`: the year that was passed over for the one shown; null where the reader asked for one. */
type Props = { running: string | null; path: string; query: FiguresQuery; keep?: More }

/** Why this year, where the reader asked for none; and the way to the one now running. */
export function PassedOver({ running, path, query, keep = {} }: Props) {
  const { opening } = useMessages().figures
  if (running === null || query.year === undefined) return null
  return (
    <p className="quiet as-of">
      {opening.why(query.year, running)}{' '}
      <Link to={addressOf(path, query, { ...keep, year: running })}>{opening.running(running)}</Link>
    </p>
  )
}
