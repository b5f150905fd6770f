import type { Due } from '#app/domain/dispute/due'
import type { Urgency } from '#app/domain/dispute/urgency'
import type { Addressee } from '#app/domain/reminders/steps'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Details } from '#app/ui/details'
import type { Tone } from '#app/ui/tone'
import { Proof } from './proof'

const tones: Record<Urgency, Tone> = {
  overdue: 'bad',
  soon: 'soon',
  running: 'info',
  suspended: 'quiet',
  met: 'good',
  late: 'bad',
  void: 'quiet',
}

const over: ReadonlySet<Urgency> = new Set(['met', 'late', 'void'])
const isOver = ({ urgency }: Due): boolean => over.has(urgency)

/** A limit of good practice that has passed is a warning, not a breach of law. */
const toneOf = ({ urgency, soft }: Due): Tone =>
  soft && (urgency === 'overdue' || urgency === 'late') ? 'soon' : tones[urgency]

function Behind({ due }: { due: Due }) {
  const { dispute, kit } = useMessages()
  const { due: words } = dispute
  const format = useFormat()
  const say = useSay()
  return (
    <Details summary={words.proof}>
      <p>{words.starts(say(due.starts), format.plainDay(due.start))}</p>
      <Proof due={due} />
      {due.also.length > 0 ? <p className="quiet">{kit.labelled(words.also, kit.listed(due.also.map(say)))}</p> : null}
      {due.lapse ? <p className="quiet">{kit.labelled(words.lapse, say(due.lapse))}</p> : null}
      {due.unverified ? <p className="quiet">{kit.labelled(words.unverified, say(due.unverified))}</p> : null}
    </Details>
  )
}

/** A reminder given of a deadline: to whom by their part, for which day, and when. */
export type Reminded = {
  proceeding: string
  rule: string
  due: string
  as: Addressee
  step: Words
  at: string
  seen: boolean
}

/** Who was reminded of this day, each the last time. */
function Told({ due, reminded }: { due: Due; reminded: readonly Reminded[] }) {
  const { reminders: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  const own = reminded.filter((each) => isOf(each, due))
  return own.map((each) => (
    <p className="due-note" key={each.as}>
      {words.told[each.as](format.instant(each.at), say(each.step))} · {each.seen ? words.read : words.unread}
    </p>
  ))
}

const isOf = (each: Reminded, { proceeding, rule, due }: Due): boolean =>
  each.proceeding === proceeding && each.rule === rule && each.due === due

/** One deadline: the day, how near it is in the unit of its law, the article, and the proof of the counting. */
function DueCard({ due, reminded }: { due: Due; reminded: readonly Reminded[] }) {
  const { due: words } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  const isRunning = due.urgency === 'overdue' || due.urgency === 'soon' || due.urgency === 'running'
  return (
    <li className={`due due-${toneOf(due)}`}>
      <p className="due-head">
        <strong>{say(due.name)}</strong> <Badge tone={toneOf(due)}>{words.states[due.urgency]}</Badge>
      </p>
      <p className="due-day">
        <time dateTime={due.due} className={due.provisional ? 'due-provisional' : undefined}>
          {format.day(due.due)}
        </time>
        {isRunning ? <span className="due-left">{words.left(due.left, due.unit)}</span> : null}
        {due.endedOn ? <span className="due-left">{words.ended(format.plainDay(due.endedOn))}</span> : null}
      </p>
      {due.provisional ? <p className="due-note">{words.provisional}</p> : null}
      <p className="due-note">
        {say(due.source)}
        {due.soft ? ` · ${words.soft}` : null}
      </p>
      <Told due={due} reminded={reminded} />
      <Behind due={due} />
    </li>
  )
}

const keyOf = (due: Due) => `${due.proceeding} ${due.rule} ${due.start} ${due.item ?? ''}`

/** What is due, the nearest first; what is over is folded away. */
export function DueList({ dues, reminded = [] }: { dues: readonly Due[]; reminded?: readonly Reminded[] }) {
  const { due: words } = useMessages().dispute
  const running = dues.filter((each) => !isOver(each))
  const ended = dues.filter(isOver)
  return (
    <>
      {running.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="dues">
        {running.map((each) => (
          <DueCard key={keyOf(each)} due={each} reminded={reminded} />
        ))}
      </ul>
      {ended.length > 0 ? (
        <Details summary={words.over(ended.length)}>
          <ul className="dues">
            {ended.map((each) => (
              <DueCard key={keyOf(each)} due={each} reminded={reminded} />
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}
