import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import type { Balance } from '#app/domain/figures/balance'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'

type Stock = 'opening' | 'accepted' | 'concluded' | 'closing'
type Props = { stock: Balance & { procedure: string; name: Words }; query: FiguresQuery }

const isStanding = (stock: Stock): boolean => stock === 'opening' || stock === 'closing'

/** The cases of one of the four. */
export const stockAddress = (stock: Stock, procedure: string, query: FiguresQuery): string =>
  addressOf('/figures/cases', query, { ...(isStanding(stock) ? { stock } : { measure: stock }), procedure })

/** What came in lies in the left pan, what went out and what is left in the right: as wide as they weigh. */
export function BalanceScale({ stock, query }: Props) {
  const { balance: words } = useMessages().figures
  const say = useSay()
  const left = stock.opening + stock.accepted
  const right = stock.concluded + stock.closing
  const widest = Math.max(left, right, 1)
  return (
    <li className="scale">
      <p className="scale-name">
        <strong>{say(stock.name)}</strong>{' '}
        <Badge tone={stock.balanced ? 'good' : 'bad'}>{stock.balanced ? words.balanced : words.unbalanced}</Badge>
      </p>
      {left + right === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <div className="scale-beam">
          <Pan first="opening" second="accepted" stock={stock} query={query} widest={widest} />
          <span className="scale-equals" aria-hidden="true">
            =
          </span>
          <Pan first="concluded" second="closing" stock={stock} query={query} widest={widest} />
        </div>
      )}
    </li>
  )
}

type PanProps = Props & { first: Stock; second: Stock; widest: number }

function Pan({ first, second, stock, query, widest }: PanProps) {
  const { balance: words } = useMessages().figures
  const format = useFormat()
  const percent = (n: number) => `${((100 * Math.max(0, n)) / widest).toFixed(2)}%`
  const weight = (key: Stock) => (
    <span>
      {words[key]}{' '}
      <Link className="number" to={stockAddress(key, stock.procedure, query)}>
        {format.count(stock[key])}
      </Link>
    </span>
  )
  return (
    <div className="pan">
      <p className="pan-words">
        {weight(first)} <span aria-hidden="true">+</span> {weight(second)}
      </p>
      <svg className="pan-bar" height="20" aria-hidden="true">
        <rect className={`weight-${first}`} width={percent(stock[first])} height="20" />
        <rect className={`weight-${second}`} x={percent(stock[first])} width={percent(stock[second])} height="20" />
        <rect className="pan-base" y="18" width="100%" height="2" />
      </svg>
    </div>
  )
}
