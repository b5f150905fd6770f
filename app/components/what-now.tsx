import type { Offer } from '#app/domain/dispute/offers'
import type { DisputeView } from '#app/domain/dispute/view'
import { useMessages, useSay } from '#app/messages/context'
import { LinkButton, type ButtonTone } from '#app/ui/button'

export const disputePath = (number: string): string => `/disputes/${number}`
export const stepPath = (number: string, { proceeding, step }: Pick<Offer, 'proceeding' | 'step'>): string =>
  `${disputePath(number)}/step/${proceeding}/${step}`

/** The next thing to do, for the head of the page. */
export function MainStep({ view }: { view: DisputeView }) {
  const say = useSay()
  const main = view.offers.find((each) => each.way === 'main')
  return main ? (
    <LinkButton to={stepPath(view.number, main)} tone="primary">
      {say(main.name)}
    </LinkButton>
  ) : null
}

function Steps({ number, offers, tone }: { number: string; offers: readonly Offer[]; tone: ButtonTone }) {
  const say = useSay()
  return (
    <ul className="steps-now">
      {offers.map((each) => (
        <li key={`${each.proceeding} ${each.step}`}>
          <LinkButton to={stepPath(number, each)} tone={tone}>
            {say(each.name)}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

/** What is done to the dispute besides the steps of its procedure. */
function Also({ view }: { view: DisputeView }) {
  const { caucus, dispute, handOver, publishing } = useMessages()
  const { now } = dispute
  const path = disputePath(view.number)
  const { act, assign, attach, begin, notes, publish } = view.may
  const ways = [
    { to: `${path}/ways`, label: now.ways },
    { to: `${path}/papers`, label: now.papers },
    act && { to: `${path}/parties`, label: now.addParty },
    attach && { to: `${path}/attach`, label: now.attach },
    assign && view.open && view.current && { to: `${path}/assign/${view.current.id}`, label: now.assign },
    begin && { to: `${path}/begin`, label: now.begin },
    view.content && { to: `${path}/pack`, label: handOver.make.title },
    notes && { to: `${path}/notes`, label: caucus.title },
    publish && { to: `${path}/publish`, label: publishing.draft.open },
  ].filter((way) => way !== false && way !== undefined)
  return (
    <ul className="steps-now steps-also" aria-label={now.also}>
      {ways.map(({ to, label }) => (
        <li key={to}>
          <LinkButton to={to} tone="quiet">
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

/** The steps this person may take now beside the main one: the ordinary ones, then apart those that end it unsettled. */
export function WhatNow({ view }: { view: DisputeView }) {
  const { now } = useMessages().dispute
  const plain = view.offers.filter((each) => each.way === 'plain')
  const ends = view.offers.filter((each) => each.way === 'ends')
  return (
    <>
      {view.offers.length === 0 ? <p className="quiet">{view.may.act ? now.nothing : now.nothingHere}</p> : null}
      {plain.length > 0 ? <Steps number={view.number} offers={plain} tone="plain" /> : null}
      <Also view={view} />
      {ends.length > 0 ? (
        <div className="steps-apart">
          <p className="quiet">{now.endsHint}</p>
          <Steps number={view.number} offers={ends} tone="danger" />
        </div>
      ) : null}
    </>
  )
}
