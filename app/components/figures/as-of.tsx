import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { PassedOver } from './passed-over'

type Props = {
  asOfDay: string
  today: string
  path: string
  query: FiguresQuery
  keep?: Readonly<Record<string, string>>
  /** the page that says which cases lie between then and now */
  difference?: string
  /** the running year, where an earlier one was opened unasked */
  passedOver?: string | null
}

/** As known when: on every page of figures, and loud when it is not today. */
export function AsOf(props: Props) {
  const { passedOver = null, path, query, keep } = props
  return (
    <>
      {props.asOfDay >= props.today ? <Today {...props} /> : <Past {...props} />}
      <PassedOver running={passedOver} path={path} query={query} keep={keep} />
    </>
  )
}

function Today({ today, query, difference }: Props) {
  const { figures, difference: words, overview } = useMessages()
  const format = useFormat()
  return (
    <p className="quiet as-of">
      {figures.asOf.today(format.plainDay(today))} {query.tree === 'now' ? `${overview.tree.shown} ` : null}
      {difference ? <Link to={difference}>{words.ask}</Link> : null}
    </p>
  )
}

function Past({ asOfDay, path, query, keep = {}, difference }: Props) {
  const { figures, difference: words, overview } = useMessages()
  const format = useFormat()
  return (
    <Notice tone="soon" title={figures.asOf.past(format.plainDay(asOfDay))}>
      <p className="ways">
        {difference ? <Link to={difference}>{words.open}</Link> : null}
        <Link to={addressOf(path, query, { ...keep, 'as-of': '' })}>{figures.asOf.now}</Link>
      </p>
      {query.tree === 'now' ? <p>{overview.tree.shown}</p> : null}
    </Notice>
  )
}
