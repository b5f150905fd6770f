import { Link } from '@remix-run/react'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Details } from '#app/ui/details'
import { Stat } from '#app/ui/stat'
import { figureAddress, type FiguresQuery } from '#app/domain/figures/query'
import type { FigureView } from './figure-view'
import { overWords } from '#app/domain/figures/over'

type Props = { figure: FigureView; query: FiguresQuery; version?: string }

/** The cases of a figure: of its numerator, or of what it is divided by; by its present wording unless another is named. */
export const casesAddress = (key: string, query: FiguresQuery, of?: 'denominator', version?: string): string =>
  figureAddress(key, query, { version, of })

/** One figure: large, then n of d, then the comparison; the definition folded under it. Every number leads to its cases. */
export function FigureCard({ figure, query, version }: Props) {
  const { figures: words } = useMessages()
  const say = useSay()
  const { key, name, definition, source, printed } = figure
  return (
    <div className="figure">
      <Stat
        label={say(name)}
        value={useShown(figure)}
        to={casesAddress(key, query, undefined, version)}
        of={<Fraction figure={figure} query={query} version={version} />}
        compare={useComparison(figure)}
      />
      <Details summary={words.definition}>
        <p>{say(definition)}</p>
        {printed ? <p className="quiet">{words.printed(printed.decimals, say(printed.rounding))}</p> : null}
        <p className="quiet">{say(source)}</p>
        <p>
          <Link to={`${casesAddress(key, query, undefined, version)}#formula`}>{words.indicator.explained}</Link>
        </p>
      </Details>
    </div>
  )
}

/** The number as it is read: a count grouped, an amount in prose, a rate as printed, or that there is none. */
export function useShown({ kind, value, display }: FigureView): string {
  const { figures: words } = useMessages()
  const format = useFormat()
  if (value === null) return words.noData
  if (kind === 'rate') return display
  return kind === 'amount' ? format.moneyProse(value) : format.count(value)
}

/** n of d with a link each; for an amount, how a report would say it; why there is no data. */
export function Fraction({ figure, query, version }: Props) {
  const { figures: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  const { key, kind, value, numerator, denominator } = figure
  if (kind === 'amount') return <>{say(overWords(value ?? 0))}</>
  if (denominator === null) return null
  return (
    <>
      <Link to={casesAddress(key, query, undefined, version)}>{format.count(numerator)}</Link>
      {' / '}
      <Link to={casesAddress(key, query, 'denominator', version)}>{format.count(denominator)}</Link>
      {value === null ? <span className="figure-why">{words.noDataWhy}</span> : null}
    </>
  )
}

function useComparison({ difference }: FigureView): string | undefined {
  const { figures: words } = useMessages()
  const format = useFormat()
  if (difference === null) return undefined
  const way = difference > 0 ? 'more' : difference < 0 ? 'less' : 'same'
  return words.compare(format.count(Math.abs(difference)), way)
}
