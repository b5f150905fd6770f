import { Link } from '@remix-run/react'
import { ElsewhereNotice } from '#app/components/elsewhere'
import { disputePath, stepPath } from '#app/components/what-now'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import type { WayLeft } from '#app/domain/dispute/way-times'
import type { DisputeWay, WayTold } from '#app/domain/dispute/ways'
import type { Effect } from '#app/domain/procedures/ways'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Page, Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { Tone } from '#app/ui/tone'

export type WaysData = {
  whose: { number: string; title: string | null }
  category: Words
  ways: DisputeWay[]
  elsewhere?: Elsewhere
  /** where what the parties choose is put on record; undefined for who may not */
  choose?: string
}

type State = 'here' | 'open' | 'check' | 'barred'

/** Where it is now, then what may be begun at once, then what a person has to judge first. */
const order: Record<State, number> = { here: 0, open: 1, check: 2, barred: 3 }

const tones: Record<State, Tone> = { here: 'info', open: 'good', check: 'soon', barred: 'bad' }

/** Open, but with a warning: a person has to judge before it begins. */
function stateOf({ here, open, reasons }: DisputeWay): State {
  if (here) return 'here'
  if (!open) return 'barred'
  return reasons.some((each) => each.effect === 'warns') ? 'check' : 'open'
}

/** What decides comes first. */
const weight: Record<Effect, number> = { bars: 0, warns: 1, opens: 2 }

/** A bar makes the rest idle: it is left out. */
function tellingOf({ reasons }: DisputeWay): WayTold[] {
  const bars = reasons.filter((each) => each.effect === 'bars')
  return bars.length > 0 ? bars : [...reasons].sort((a, b) => weight[a.effect] - weight[b.effect])
}

function Reasons({ way }: { way: DisputeWay }) {
  const { ways } = useMessages()
  const say = useSay()
  return (
    <ul className="way-reasons">
      {tellingOf(way).map((each) => (
        <li key={each.words.zh}>
          {each.effect === 'warns' ? <strong>{ways.check}</strong> : null}
          {say(each.words)} <span className="way-source">{say(each.source)}</span>
        </li>
      ))}
    </ul>
  )
}

function Left({ left }: { left: readonly WayLeft[] }) {
  const { ways, dispute } = useMessages()
  const format = useFormat()
  const say = useSay()
  if (left.length === 0) return null
  return (
    <ul className="way-reasons">
      {left.map((each) => (
        <li key={`${each.rule} ${each.start}`}>
          <strong>{dispute.due.left(each.days, each.unit)}</strong>{' '}
          <time dateTime={each.due} className={each.provisional ? 'due-provisional' : undefined}>
            {ways.until(format.day(each.due))}
          </time>{' '}
          <span className="way-source">
            {say(each.name)} · {say(each.source)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Fee({ fee }: { fee: DisputeWay['fee'] }) {
  const { procedures } = useMessages()
  const say = useSay()
  return (
    <p>
      {fee.words ? say(fee.words) : fee.allowed ? procedures.fee.allowed : procedures.fee.forbidden}{' '}
      {fee.source ? <span className="way-source">{say(fee.source)}</span> : null}
    </p>
  )
}

function Next({ way, number }: { way: DisputeWay; number: string }) {
  const { ways } = useMessages()
  const say = useSay()
  const { next, procedure, name } = way
  if (!next) return <span className="quiet">{ways.notYours}</span>
  const [to, label] =
    next.kind === 'step'
      ? [`${stepPath(number, next)}?way=${procedure}`, say(next.name)]
      : [`${disputePath(number)}/begin?procedure=${procedure}`, ways.begin]
  return (
    <LinkButton to={to}>
      {label}
      <span className="unseen">{say(name)}</span>
    </LinkButton>
  )
}

type Listed = { name: string; rows: readonly DisputeWay[]; columns: readonly Column<DisputeWay>[] }

const Ways = ({ name, rows, columns }: Listed) => (
  <Table caption={name} captionUnseen columns={columns} rows={rows} rowKey={(way) => way.procedure} />
)

/** Every procedure for this dispute: open or barred, why, how long, at what cost, and the way to take it up. */
export function WaysPage({ data }: { data: WaysData }) {
  const { ways: words, dispute } = useMessages()
  const say = useSay()
  const { number, title } = data.whose
  const columns: readonly Column<DisputeWay>[] = [
    {
      ...{ key: 'way', head: words.way, lead: true, tight: true },
      cell: ({ procedure, name }) => <Link to={`/procedures/${procedure}`}>{say(name)}</Link>,
    },
    {
      ...{ key: 'state', head: words.state, tight: true },
      cell: (way) => <Badge tone={tones[stateOf(way)]}>{words.states[stateOf(way)]}</Badge>,
    },
    { key: 'why', head: words.why, cell: (way) => <Reasons way={way} /> },
    { key: 'left', head: words.left, cell: (way) => <Left left={way.left} /> },
    { key: 'fee', head: words.fee, cell: (way) => <Fee fee={way.fee} /> },
    {
      ...{ key: 'next', head: words.next, tight: true },
      cell: (way) => (way.open ? <Next way={way} number={number} /> : null),
    },
  ]
  const crumbs = [
    { to: '/disputes', label: dispute.list },
    { to: disputePath(number), label: title ?? number },
  ]
  const open = data.ways.filter((each) => each.open || each.here).sort((a, b) => order[stateOf(a)] - order[stateOf(b)])
  const barred = data.ways.filter((each) => !each.open && !each.here)
  return (
    <Page title={words.title} breadcrumb={crumbs} lead={words.lead(say(data.category))}>
      <ElsewhereNotice number={number} told={data.elsewhere} />
      {data.choose ? (
        <p>
          <LinkButton to={disputePath(number) + data.choose}>{words.choose}</LinkButton>
        </p>
      ) : null}
      <Section title={words.openNow(open.length)} id="open">
        <Ways name={words.openNow(open.length)} rows={open} columns={columns} />
      </Section>
      {barred.length > 0 ? (
        <Details summary={words.barredNow(barred.length)} open={open.every(({ here }) => here)}>
          <Ways
            name={words.barredNow(barred.length)}
            rows={barred}
            columns={columns.filter(({ key }) => key === 'way' || key === 'why')}
          />
        </Details>
      ) : null}
    </Page>
  )
}
