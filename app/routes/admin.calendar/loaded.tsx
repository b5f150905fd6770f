import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Pager } from '#app/ui/pager'
import { MovedTable, type MovedRow } from './moved-table'

type Load = { at: string; year: number }
type Props = { loaded: Load & { moved: readonly MovedRow[]; count: number; next?: number } }

const addressOf = (at: string, after?: number) =>
  `/admin/calendar?${new URLSearchParams({ loaded: at, ...(after === undefined ? {} : { after: String(after) }) })}`

/** A notice that was loaded, and every date that moved with it. */
export function Loaded({ loaded: { at, year, moved, count, next } }: Props) {
  const { moved: words } = useMessages().admin.calendar
  const format = useFormat()
  return (
    <>
      <Notice tone="good" role="status" title={words.title(String(year))}>
        <p>{count === 0 ? words.none : words.count(format.count(count))}</p>
      </Notice>
      {count === 0 ? null : <MovedTable rows={moved} />}
      {count > moved.length ? (
        <Pager previous={null} first={addressOf(at)} next={next === undefined ? null : addressOf(at, next)} />
      ) : null}
    </>
  )
}

/** The notices loaded lately, each a link to what moved with it. */
export function Loads({ loads }: { loads: readonly Load[] }) {
  const { moved: words } = useMessages().admin.calendar
  const format = useFormat()
  return (
    <ul>
      {loads.map(({ at, year }) => (
        <li key={at}>
          <Link to={addressOf(at)}>{words.told(format.instant(at), String(year))}</Link>
        </li>
      ))}
    </ul>
  )
}
