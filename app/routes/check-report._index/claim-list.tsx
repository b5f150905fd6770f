import { Link } from '@remix-run/react'
import type { Claim } from '#app/domain/figures/claims/claim'
import { figureAddress, type FiguresQuery } from '#app/domain/figures/query'
import { indicatorByKey } from '#app/domain/indicators'
import { useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { isError, tones } from './marked-text'

const filters = {
  all: () => true,
  errors: isError,
  data: ({ indicator }: Claim) => indicator !== null,
  settled: ({ verdict }: Claim) => verdict === 'consistent' || verdict === 'reproduced',
  unknown: ({ verdict }: Claim) => verdict === 'unknown',
}
type Filter = keyof typeof filters
const filterNames = Object.keys(filters) as Filter[]

type Props = { claims: readonly Claim[]; query: FiguresQuery }

/** A rule of style narrows the list by the radio button chosen: that takes no script. */
export function ClaimList({ claims, query }: Props) {
  const { reportCheck: words } = useMessages()
  const errors = claims.flatMap((claim, i) => (isError(claim) ? [i] : []))
  const nextOf = (i: number): number | undefined => errors.find((at) => at > i)
  return (
    <div className="claims" role="group" aria-label={words.show}>
      <div className="claim-shows">
        {filterNames.map((name) => (
          <Choice key={name} name={name} count={claims.filter(filters[name]).length} />
        ))}
      </div>
      <ol className="claim-list">
        {claims.map((claim, i) => (
          <Item key={claim.start} claim={claim} n={i + 1} next={nextOf(i)} query={query} />
        ))}
      </ol>
    </div>
  )
}

function Choice({ name, count }: { name: Filter; count: number }) {
  const { filters: words } = useMessages().reportCheck
  return (
    <span className="claim-show">
      <input
        type="radio"
        name="show"
        id={`show-${name}`}
        className={`show show-${name}`}
        defaultChecked={name === 'all'}
      />
      <label htmlFor={`show-${name}`}>
        {words[name]} {count}
      </label>
    </span>
  )
}

type ItemProps = { claim: Claim; n: number; next: number | undefined; query: FiguresQuery }

function Item({ claim, n, next, query }: ItemProps) {
  const { reportCheck: words } = useMessages()
  const say = useSay()
  const evidence = say(claim.evidence)
  const kept = filterNames.filter((name) => filters[name](claim)).map((name) => `in-${name}`)
  return (
    <li id={`claim-${n}`} className={kept.join(' ')} value={n}>
      <p className="claim-head">
        <a href={`#text-${n}`} title={words.inText} lang="zh-CN">
          {claim.text}
        </a>
        <Badge tone={tones[claim.verdict]}>{words.verdicts[claim.verdict]}</Badge>
        <span className="quiet">{words.kinds[claim.kind]}</span>
      </p>
      <p>{evidence === '' ? words.nothing : evidence}</p>
      <p className="claim-ways">
        <FigureLink claim={claim} query={query} />
        {isError(claim) ? <Next to={next} /> : null}
      </p>
    </li>
  )
}

function Next({ to }: { to: number | undefined }) {
  const { reportCheck: words } = useMessages()
  return to === undefined ? (
    <span className="quiet">{words.lastError}</span>
  ) : (
    <a href={`#claim-${to + 1}`}>{words.nextError}</a>
  )
}

/** The figure the words of the claim name, with exactly the cases it counts. */
function FigureLink({ claim, query }: { claim: Claim; query: FiguresQuery }) {
  const { reportCheck: words } = useMessages()
  const say = useSay()
  const indicator = claim.indicator === null ? undefined : indicatorByKey(claim.indicator)
  if (!indicator || claim.verdict === 'unknown') return null
  return <Link to={`${figureAddress(indicator.key, query)}#cases`}>{words.figure(say(indicator.name))}</Link>
}
