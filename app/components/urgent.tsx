import { Link } from '@remix-run/react'
import { FactList } from '#app/components/fact-list'
import { movePath } from '#app/components/threads'
import type { Urgent } from '#app/domain/dispute/urgent'
import type { DisputeView } from '#app/domain/dispute/view'
import { toneOf } from '#app/domain/threads/mark'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

/** What was done so far, the last first; by whom, or by the rules. */
function Made({ made }: Pick<Urgent, 'made'>) {
  const { safety } = useMessages()
  const format = useFormat()
  const say = useSay()
  return (
    <ul className="urgent-made">
      {made.map(({ done, by, on }, i) => (
        <li key={`${on} ${i}`}>{safety.made(format.day(on), by ?? safety.byRule, say(done))}</li>
      ))}
    </ul>
  )
}

function One({ number, urgent }: { number: string; urgent: Urgent }) {
  const { safety } = useMessages()
  const format = useFormat()
  const say = useSay()
  const { id, name, state, flag, facts, made, moves, due } = urgent
  const [next] = moves
  return (
    <Notice tone={flag === undefined ? 'soon' : toneOf(flag)} title={safety.stands(say(name), say(state))}>
      <FactList facts={facts} />
      <Made made={made} />
      {due && due.endedOn === undefined ? (
        <p>
          {safety.due(say(due.name))} <strong>{format.day(due.due)}</strong>
        </p>
      ) : null}
      <p className="urgent-next">
        {next ? (
          <LinkButton to={movePath(number, next)} tone="primary">
            {say(next.name)}
          </LinkButton>
        ) : (
          safety.waits
        )}{' '}
        <Link to={`#thread-${id}`}>{safety.all}</Link>
      </p>
    </Notice>
  )
}

/** Alerts and reports of harm that are open: before all else on the page. */
export function Urgents({ view }: { view: Pick<DisputeView, 'number' | 'urgent'> }) {
  return view.urgent.map((each) => <One key={each.id} number={view.number} urgent={each} />)
}

/** What protects somebody in the dispute, and what whoever handles it must bear in mind. */
export function Protections({ view: { protections } }: { view: Pick<DisputeView, 'protections'> }) {
  const { safety, kit } = useMessages()
  const say = useSay()
  if (protections.length === 0) return null
  const isStrict = protections.some(({ strict }) => strict)
  const lines = protections.flatMap((each) => each.lines)
  return (
    <Notice tone="soon" title={kit.listed(protections.map(({ name }) => say(name)))}>
      {isStrict ? <p>{safety.strict}</p> : null}
      <ul>
        {lines.map(({ words, source }) => (
          <li key={words.zh}>
            {say(words)} {source ? <span className="quiet">{say(source)}</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
