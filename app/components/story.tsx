import { Link } from '@remix-run/react'
import type { About, StoryEntry } from '#app/domain/dispute/story'
import { dayOf } from '#app/domain/law/day'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Timeline, type TimelineEntry } from '#app/ui/timeline'
import type { Tone } from '#app/ui/tone'
import { FactList } from './fact-list'
import { disputePath } from './what-now'

/** What an entry is called, in the reader's language. */
export function useEntryTitle(): (about: About) => string {
  const { story, people } = useMessages().dispute
  const say = useSay()
  return (about) => {
    switch (about.kind) {
      case 'registered':
        return story.registered
      case 'party-added':
        return story.party(people.sides[about.side], about.name ?? '')
      case 'begun':
        return story.begun(say(about.procedure))
      case 'stepped':
        return say(about.done)
      case 'threaded':
        return say(about.done)
      case 'assigned':
        return about.declared ? story.assignedAfter[about.declared](about.handler) : story.assigned(about.handler)
      case 'attached':
        return story.attached(about.name ?? '')
      case 'received':
        return story.received(about.from)
      case 'corrected':
        return about.taken ? story.takesBack(about.corrects) : story.corrects(about.corrects)
    }
  }
}

const toneOf = ({ about }: StoryEntry): Tone =>
  about.kind === 'corrected' ? 'soon' : about.kind === 'stepped' ? (about.concludes ? 'good' : 'info') : 'quiet'

function Reason({ reason }: { reason: string | null | undefined }) {
  const { dispute, kit } = useMessages()
  const { story } = dispute
  if (reason === undefined) return null
  return (
    <p>
      {kit.labelled(story.reason, '')}
      {reason ?? <span className="quiet">{story.disposed}</span>}
    </p>
  )
}

/** How an entry was put right: what it says now, by whom and why. */
function Correction({ entry }: { entry: StoryEntry }) {
  const { dispute, kit } = useMessages()
  const { story } = dispute
  const format = useFormat()
  const { correction } = entry
  if (!correction) return null
  const { by, at, instead, reason } = correction
  return (
    <div className="correction">
      <p>{instead ? story.corrected(by, format.instant(at)) : story.takenBack(by, format.instant(at))}</p>
      {instead && instead.on !== entry.on ? <p>{kit.labelled(story.correctedOn, format.day(instead.on))}</p> : null}
      {instead ? <FactList facts={instead.facts} /> : null}
      <Reason reason={reason} />
    </div>
  )
}

function Body({ entry, number }: { entry: StoryEntry; number: string }) {
  const { dispute, kit, thread } = useMessages()
  const { story } = dispute
  const say = useSay()
  const { about } = entry
  const facts = <FactList facts={entry.facts} />
  return (
    <>
      {about.kind === 'threaded' ? (
        <p>{about.byRule ? kit.labelled(say(about.thread), thread.byRule) : say(about.thread)}</p>
      ) : null}
      {about.kind === 'begun' ? <p>{story.at(say(about.body))}</p> : null}
      {about.kind === 'stepped' && about.moved ? <p>{story.moved(say(about.moved))}</p> : null}
      {entry.correction ? <del className="undone">{facts}</del> : facts}
      {about.kind === 'corrected' ? <Reason reason={about.reason} /> : <Correction entry={entry} />}
      {entry.source ? <p className="quiet">{kit.labelled(story.basis, say(entry.source))}</p> : null}
      {entry.correctable && about.kind !== 'corrected' ? (
        <p>
          <Link to={`${disputePath(number)}/correct/${entry.n}`} aria-label={story.correctThis(entry.n)}>
            {story.correct}
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** What has happened, newest first. An entry put right is struck through, with what it should have said and why. */
export function Story(props: { number: string; entries: readonly StoryEntry[] }) {
  const { story } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  const titleOf = useEntryTitle()
  const entries = props.entries.map((entry): TimelineEntry => {
    const title = titleOf(entry.about)
    return {
      key: String(entry.n),
      title: (
        <span id={`entry-${entry.n}`}>
          {title} <span className="entry-number">{story.entry(entry.n)}</span>
        </span>
      ),
      when: (
        <>
          <time dateTime={entry.on}>{format.day(entry.on)}</time>
          <span className="entry-known">
            {story.known(dayOf(entry.at) === entry.on ? format.clock(entry.at) : format.instant(entry.at))}
          </span>
        </>
      ),
      who: story.by(entry.by, say(entry.body)),
      body: <Body entry={entry} number={props.number} />,
      tone: toneOf(entry),
      undone: entry.correction !== undefined,
    }
  })
  return <Timeline label={story.title} entries={entries} />
}
