import { DueList } from '#app/components/due-list'
import { FactList } from '#app/components/fact-list'
import { disputePath } from '#app/components/what-now'
import type { ThreadOffer, ThreadView } from '#app/domain/dispute/thread-view'
import type { DisputeView } from '#app/domain/dispute/view'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'

/** The page of a move: of a thing that is there, or one that opens a new one. */
export function movePath(number: string, { thread, move, item, proceeding }: ThreadOffer): string {
  const query = new URLSearchParams()
  if (item !== undefined) query.set('item', item)
  if (proceeding !== undefined) query.set('proceeding', proceeding)
  return `${disputePath(number)}/thread/${thread}/${move}${query.size > 0 ? `?${query}` : ''}`
}

function Moves({ number, moves, label }: { number: string; moves: readonly ThreadOffer[]; label: string }) {
  const say = useSay()
  if (moves.length === 0) return null
  return (
    <ul className="steps-now" aria-label={label}>
      {moves.map((each) => (
        <li key={`${each.thread} ${each.move}`}>
          <LinkButton to={movePath(number, each)} tone="quiet">
            {say(each.name)}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

/** One thing that goes on: how it stands, what was entered last, by when something is due, what may be done about it. */
function Thread({ number, each }: { number: string; each: ThreadView }) {
  const { thread: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  return (
    <li className={`due ${each.open ? 'due-info' : ''}`} id={`thread-${each.id}`}>
      <p className="due-head">
        <strong>{say(each.name)}</strong> <Badge tone={each.open ? 'info' : 'quiet'}>{say(each.state)}</Badge>
      </p>
      <p className="due-note">
        {each.open
          ? words.since(format.day(each.openedOn))
          : words.span(format.day(each.openedOn), format.day(each.lastOn))}
      </p>
      <FactList facts={each.facts} />
      {each.open && each.dues.length > 0 ? <DueList dues={each.dues} /> : null}
      <Moves number={number} moves={each.moves} label={words.moves(say(each.name))} />
      {each.waits ? <p className="quiet">{words.waits}</p> : null}
    </li>
  )
}

/** What goes on beside the proceedings; what is over is folded away. Others may be begun, never before the case itself. */
export function Threads({ view }: { view: DisputeView }) {
  const { thread: words } = useMessages()
  const open = view.threads.filter((each) => each.open)
  const over = view.threads.filter((each) => !each.open)
  const list = (threads: readonly ThreadView[]) => (
    <ul className="dues">
      {threads.map((each) => (
        <Thread key={each.id} number={view.number} each={each} />
      ))}
    </ul>
  )
  return (
    <>
      {view.threads.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {open.length > 0 ? list(open) : null}
      {over.length > 0 ? <Details summary={words.over(over.length)}>{list(over)}</Details> : null}
      {view.mayOpen.length > 0 ? (
        <Details summary={words.open}>
          <Moves number={view.number} moves={view.mayOpen.flatMap(({ moves }) => moves)} label={words.open} />
        </Details>
      ) : null}
    </>
  )
}
