import { Link } from '@remix-run/react'
import type { PartyRow } from '#app/domain/dispute/file'
import { useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Facts } from '#app/ui/facts'
import { disputePath } from './what-now'

type Shown = PartyRow & { hidden: boolean }
type Props = { number: string; parties: readonly Shown[]; mayReveal: boolean }

function Party({ number, party, mayReveal }: { number: string; party: Shown; mayReveal: boolean }) {
  const { dispute, safety } = useMessages()
  const { people } = dispute
  const hasNumbers = party.hidden || party.identityMasked !== null || party.phoneMasked !== null
  const facts = [
    { label: people.identity, value: party.identityMasked },
    { label: people.phone, value: party.phoneMasked },
    { label: people.address, value: party.address },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value: <span className="number">{value}</span> }]))
  return (
    <li className="party">
      <p>
        <Badge>{people.sides[party.side]}</Badge> <strong>{party.name}</strong>{' '}
        <span className="quiet">{people.kinds[party.kind]}</span>
      </p>
      {party.minor ? <p className="due-note">{people.minor}</p> : null}
      {party.hidden ? <p className="quiet">{safety.hidden}</p> : null}
      <Facts items={facts} />
      {mayReveal && hasNumbers ? (
        <p>
          <Link to={`${disputePath(number)}/reveal/${party.id}`} aria-label={people.revealOf(party.name)}>
            {people.reveal}
          </Link>
        </p>
      ) : null}
    </li>
  )
}

/** The parties, their numbers masked. */
export function People({ number, parties, mayReveal }: Props) {
  const { people } = useMessages().dispute
  if (parties.length === 0) return <p className="quiet">{people.none}</p>
  return (
    <ul className="parties">
      {parties.map((each) => (
        <Party key={each.id} number={number} party={each} mayReveal={mayReveal} />
      ))}
    </ul>
  )
}
