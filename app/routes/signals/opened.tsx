import { CaseTable } from '#app/components/figures/case-table'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import type { Period } from '#app/domain/law/day'
import { noteOutcomes, noteOutcomeWords } from '#app/domain/signals/note'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { RadioField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { Section } from '#app/ui/page'
import { Pager } from '#app/ui/pager'
import { PostForm } from '#app/ui/post-form'
import { TextArea } from '#app/ui/text-field'
import type { OpenedSignal } from './view.server'

type Props = {
  opened: OpenedSignal
  query: FiguresQuery
  period: Period
  mayNote: boolean
  answer: Refused | undefined
}

/** The cases of one signal, what innocent thing it may be, what was recorded of it, and the form to record more. */
export function Opened({ opened, query, period, mayNote, answer }: Props) {
  const { signals: words, figures } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  const to = (page: number) => addressOf('/signals', query, { open: opened.key, page: page === 0 ? '' : String(page) })
  return (
    <Section title={words.opened.title(say(opened.name))} id="opened">
      <p>{say(opened.why)}</p>
      <p>{words.opened.innocent(say(opened.innocent))}</p>
      <p className="case-count">{words.opened.count(format.count(opened.count))}</p>
      <CaseTable caption={figures.cases.caption} rows={opened.cases} adds={null} />
      <Pager
        previous={opened.page > 0 ? to(opened.page - 1) : null}
        next={opened.more ? to(opened.page + 1) : null}
        first={opened.page > 0 ? to(0) : null}
      />
      <Notes notes={opened.notes} />
      {mayNote ? <NoteForm opened={opened} period={period} answer={answer} /> : null}
    </Section>
  )
}

function Notes({ notes }: { notes: OpenedSignal['notes'] }) {
  const { note: words } = useMessages().signals
  const [say, format] = [useSay(), useFormat()]
  if (notes.length === 0) return null
  return (
    <>
      <h3>{words.notes}</h3>
      <ul>
        {notes.map(({ outcome, reason, who, at }) => (
          <li key={at}>
            <strong>{say(noteOutcomeWords[outcome])}</strong> {reason}{' '}
            <span className="quiet">{words.by(who, format.instant(at))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function NoteForm({ opened, period, answer }: Pick<Props, 'opened' | 'period' | 'answer'>) {
  const { note: words } = useMessages().signals
  const say = useSay()
  const problems = useRefusedFields(answer)
  const typed = (name: string) => answer?.values[name] as string | undefined
  const { signal, body, handler } = opened
  return (
    <PostForm key={opened.notes.length}>
      <h3>{words.title}</h3>
      <RefusedSummary refused={answer} problems={problems} labels={{ outcome: words.outcome, reason: words.reason }} />
      {Object.entries({ signal, body, handler, ...period }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioField
        name="outcome"
        label={words.outcome}
        inline
        options={noteOutcomes.map((value) => ({ value, label: say(noteOutcomeWords[value]) }))}
        defaultValue={typed('outcome')}
        error={errorOf(problems, 'outcome')}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        maxLength={500}
        defaultValue={typed('reason')}
        error={errorOf(problems, 'reason')}
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
