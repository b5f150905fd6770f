import { Link } from '@remix-run/react'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Details } from '#app/ui/details'
import { grouped } from './grouped'
import type { BlockView, CellView } from './return-view'

/** Where the cases behind a column are; `below` for what a rate is divided by. */
export type CellAddress = (cell: string, below?: boolean) => string
type Props = { blocks: readonly BlockView[]; to: CellAddress }

/** The form: one column of it a line, under its heading, so that it reads alike on a phone and on paper. */
export function ReturnSheet({ blocks, to }: Props) {
  const { returns: words } = useMessages()
  const say = useSay()
  return (
    <div className="return-blocks">
      {blocks.map(({ group, cells }) => (
        <table key={cells[0]?.key} className="return-table">
          <caption className={group ? undefined : 'unseen'}>{group ? say(group) : words.form}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{words.no}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.figure}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <Row key={cell.key} cell={cell} to={to} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function Row({ cell, to }: { cell: CellView; to: CellAddress }) {
  const { figures } = useMessages()
  const say = useSay()
  const { no, name, definition, doubt } = cell
  return (
    <tr id={`cell-${cell.key}`}>
      <td className="return-no">{no}</td>
      <th scope="row">
        {say(name)}
        {doubt > 0 ? <Doubt n={doubt} /> : null}
        {definition ? (
          <Details summary={figures.definition}>
            <p>{say(definition)}</p>
          </Details>
        ) : null}
      </th>
      <td className="numeric">
        <Shown cell={cell} to={to} />
      </td>
    </tr>
  )
}

function Doubt({ n }: { n: number }) {
  const { returns: words } = useMessages()
  return (
    <a className="return-doubt" href={`#doubt-${n}`}>
      {words.unverified}
      <sup>{n}</sup>
    </a>
  )
}

/** The number as a link to its cases; a rate with what it is made of. */
function Shown({ cell, to }: { cell: CellView; to: CellAddress }) {
  const { returns: words } = useMessages()
  const format = useFormat()
  const { key, kind, value, numerator, denominator, display, wan } = cell
  const said = kind === 'rate' ? display : kind === 'amount' ? (wan ? grouped(display) : format.money(numerator)) : null
  if (denominator === null)
    return value === null ? (
      <span className="quiet">{words.noData}</span>
    ) : (
      <Link to={to(key)}>{said ?? format.count(value)}</Link>
    )
  return (
    <>
      {value === null ? <span className="quiet">{words.noData}</span> : said}
      <span className="return-of">
        <Link to={to(key)}>{format.count(numerator)}</Link>
        {' / '}
        <Link to={to(key, true)}>{format.count(denominator)}</Link>
      </span>
    </>
  )
}
