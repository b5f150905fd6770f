import type { ReactNode } from 'react'
import type { StoryEntry } from '#app/domain/dispute/story'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { useEntryTitle } from './story'
import { disputePath } from './what-now'

/** What every page that changes a dispute knows of it. */
export type Whose = { number: string; title: string | null; version: number }

type Props = {
  whose: Whose
  title: string
  lead?: ReactNode
  /** why the form cannot be used now; the page then says so and leads back */
  no?: Words | undefined
  children: ReactNode
}

/** The frame of a page that changes a dispute: where one is, what it is about, and the way back. */
export function DisputeFormPage({ whose, title, lead, no, children }: Props) {
  const { dispute, step } = useMessages()
  const say = useSay()
  const path = disputePath(whose.number)
  const crumbs = [
    { to: '/disputes', label: dispute.list },
    { to: path, label: whose.title ?? whose.number },
  ]
  return (
    <Page title={title} breadcrumb={crumbs} lead={lead ?? <span className="number">{whose.number}</span>} width="form">
      {no ? (
        <Notice tone="bad" role="alert" title={step.notNow}>
          <p>{say(no)}</p>
          <p>
            <LinkButton to={path}>{step.back}</LinkButton>
          </p>
        </Notice>
      ) : null}
      {children}
    </Page>
  )
}

type ChangedProps = { name: string; since: readonly StoryEntry[]; stage: Words; body: Words; gone: boolean }

/** Somebody else was quicker: who did what and when, where the case stands now, and that nothing typed is lost. */
export function ChangedMeanwhile({ name, since, stage, body, gone }: ChangedProps) {
  const { changed } = useMessages().step
  const format = useFormat()
  const say = useSay()
  const titleOf = useEntryTitle()
  return (
    <Notice tone="soon" role="alert" title={changed.title(name)}>
      <ul className="bulleted">
        {since.map((each) => (
          <li key={each.n}>{changed.what(`${titleOf(each.about)} · ${each.by}`, format.instant(each.at))}</li>
        ))}
      </ul>
      <p>{changed.state(say(stage), say(body))}</p>
      <p>{gone ? changed.gone : changed.kept}</p>
    </Notice>
  )
}
