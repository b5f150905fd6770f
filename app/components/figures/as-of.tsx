import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'

type Props = {
  asOfDay: string
  today: string
  path: string
  query: FiguresQuery
  keep?: Readonly<Record<string, string>>
  /** the page that says which cases lie between then and now */
  difference?: string
}

/** As known when: on every page of figures, and loud when it is not today. */
export function AsOf({ asOfDay, today, path, query, keep = {}, difference }: Props) {
  const { figures, difference: words, overview } = useMessages()
  const { asOf } = figures
  const format = useFormat()
  if (asOfDay >= today)
    return (
      <p className="quiet as-of">
        {asOf.today(format.plainDay(today))} {query.tree === 'now' ? `${overview.tree.shown} ` : null}
        {difference ? <Link to={difference}>{words.ask}</Link> : null}
      </p>
    )
  return (
    <Notice tone="soon" title={asOf.past(format.plainDay(asOfDay))}>
      <p>
        <Link to={addressOf(path, query, { ...keep, 'as-of': '' })}>{asOf.now}</Link>
      </p>
      {query.tree === 'now' ? <p>{overview.tree.shown}</p> : null}
      {difference ? (
        <p>
          <Link to={difference}>{words.open}</Link>
        </p>
      ) : null}
    </Notice>
  )
}
