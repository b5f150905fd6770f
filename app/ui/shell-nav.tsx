import { Link, useLocation } from '@remix-run/react'
import { useMessages } from '#app/messages/context'
import { Icon } from './icon'
import type { Place } from './shell-data'

/** How many places a phone's bottom bar shows before 「更多」. */
const onBar = 4

/** The place a page belongs to: the one whose address is the longest beginning of the page's own. */
export function currentPlace(places: readonly Place[], pathname: string): string | null {
  const holds = ({ to }: Place) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`))
  const found = places.filter(holds).sort((a, b) => b.to.length - a.to.length)
  return found[0]?.to ?? null
}

function PlaceLinks({ places, current }: { places: readonly Place[]; current: string | null }) {
  const { shell } = useMessages()
  return (
    <ul>
      {places.map(({ to, key, count = 0 }) => (
        <li key={to}>
          <Link to={to} className="place" aria-current={to === current ? 'page' : undefined}>
            <Icon name={key} />
            {shell.places[key]}
            {count > 0 ? <Count count={count} /> : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** How many wait unread: the number for the eye, the sentence for the ear. */
function Count({ count }: { count: number }) {
  const { unseen } = useMessages().reminders
  return (
    <span className="place-count">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">{unseen(String(count))}</span>
    </span>
  )
}

/** The left tree of wide screens. */
export function Tree({ places }: { places: readonly Place[] }) {
  const { shell } = useMessages()
  return (
    <nav className="tree" aria-label={shell.nav}>
      <PlaceLinks places={places} current={currentPlace(places, useLocation().pathname)} />
    </nav>
  )
}

/** The same places on a phone, under the thumb. Drawn anew on each page, so that a choice folds the rest away. */
export function BottomBar({ places }: { places: readonly Place[] }) {
  const { shell } = useMessages()
  const { pathname } = useLocation()
  const current = currentPlace(places, pathname)
  const rest = places.slice(onBar)
  return (
    <nav className="bottom" aria-label={shell.nav}>
      <PlaceLinks places={places.slice(0, onBar)} current={current} />
      {rest.length ? (
        <details className="bottom-more" key={pathname}>
          <summary className="place">
            <Icon name="more" />
            {shell.more}
          </summary>
          <div className="bottom-sheet">
            <PlaceLinks places={rest} current={current} />
          </div>
        </details>
      ) : null}
    </nav>
  )
}
