import { Link } from '@remix-run/react'
import { isSmall, SMALL_BASE } from '#app/domain/figures/overview'
import { addressOf, figureAddress, type FiguresQuery, type More } from '#app/domain/figures/query'
import type { Period } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Stat, Stats } from '#app/ui/stat'
import { Table, type Column } from '#app/ui/table'
import type { FigureView } from './figure-view'
import { SmallBase } from './small-base'

export type CourseView = { key: string; name: Words; count: number; difference: number | null }
export type RateView = {
  now: FigureView
  before: { numerator: number; denominator: number | null; display: string } | null
}
/** `last`: the days compared with; null where they were not recorded. */
export type OverviewView = { course: readonly CourseView[]; rates: readonly RateView[]; last: Period | null }

type Props = { view: OverviewView; query: FiguresQuery; scope: string; lastMore: More }

/** What is asked first: how cases go, and the rates of a report with their fractions; each number leads to its cases. */
export function Overview({ view: { course, rates, last }, query, scope, lastMore }: Props) {
  const { figures: words, overview } = useMessages()
  const say = useSay()
  const format = useFormat()
  return (
    <>
      <p className="quiet overview-about">{overview.about}</p>
      <Stats>
        {course.map(({ key, name, count, difference }) => (
          <Stat
            key={key}
            label={say(name)}
            value={format.count(count)}
            to={addressOf('/figures/cases', query, { procedure: scope || 'civil', measure: key })}
            compare={
              difference === null ? undefined : words.compare(format.count(Math.abs(difference)), wayOf(difference))
            }
          />
        ))}
      </Stats>
      {rates.length > 0 ? (
        <Rates rates={rates} query={query} lastMore={last ? lastMore : null} caption={overview.rates} />
      ) : null}
    </>
  )
}

const wayOf = (n: number) => (n > 0 ? 'more' : n < 0 ? 'less' : 'same')

type RatesProps = { rates: readonly RateView[]; query: FiguresQuery; lastMore: More | null; caption: string }

function Rates({ rates, query, lastMore, caption }: RatesProps) {
  const { figures: words, overview } = useMessages()
  const say = useSay()
  const columns: Column<RateView>[] = [
    {
      key: 'name',
      head: overview.rate,
      lead: true,
      cell: ({ now }) => <Link to={`${figureAddress(now.key, query)}#formula`}>{say(now.name)}</Link>,
    },
    {
      key: 'value',
      head: overview.value,
      numeric: true,
      cell: ({ now }) => (
        <Link to={figureAddress(now.key, query)}>{now.value === null ? words.noData : now.display}</Link>
      ),
    },
    { key: 'of', head: overview.fraction, numeric: true, cell: ({ now }) => <FractionLinks of={now} query={query} /> },
  ]
  if (lastMore)
    columns.push({
      key: 'before',
      head: overview.yearBefore,
      numeric: true,
      cell: ({ now, before }) =>
        before && (before.denominator ?? 0) > 0 ? (
          <span>
            {before.display} · <FractionLinks of={{ ...before, key: now.key }} query={query} more={lastMore} />
          </span>
        ) : (
          words.missing
        ),
    })
  return (
    <div className="overview-rates">
      <Table caption={caption} columns={columns} rows={rates} rowKey={({ now }) => now.key} />
      {rates.some(({ now, before }) => isSmall(now.denominator) || isSmall(before?.denominator ?? null)) ? (
        <p className="quiet">{overview.smallNote(String(SMALL_BASE))}</p>
      ) : null}
    </div>
  )
}

type Fraction = { key: string; numerator: number; denominator: number | null }

/** n / d, each with its cases; marked where d is small. */
function FractionLinks({
  of: { key, numerator, denominator },
  query,
  more = {},
}: {
  of: Fraction
  query: FiguresQuery
  more?: More
}) {
  const format = useFormat()
  return (
    <span>
      <Link to={figureAddress(key, query, more)}>{format.count(numerator)}</Link>
      {' / '}
      <Link to={figureAddress(key, query, { ...more, of: 'denominator' })}>{format.count(denominator ?? 0)}</Link>
      {isSmall(denominator) ? <SmallBase /> : null}
    </span>
  )
}
