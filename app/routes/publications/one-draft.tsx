import { Link } from '@remix-run/react'
import { useRefusedFields } from '#app/components/refused'
import type { PublicationState } from '#app/domain/publishing/result'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Button, ButtonRow } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { errorOf } from '#app/ui/form-errors'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'

export type OneDraftData = {
  id: string
  title: string
  summary: string
  day: string
  state: PublicationState
  reason: string
  byName: string
  saidAt: string
  outcome: Words
  isOwn: boolean
}
type Props = { draft: OneDraftData; answer: Refused | undefined }

const tones = { drafted: 'soon', confirmed: 'good', 'sent-back': 'quiet', withdrawn: 'quiet' } as const

/** A draft as everybody would read it, and what may be said of it now. */
export function OneDraft({ draft, answer }: Props) {
  const { confirm: words, draft: states } = useMessages().publishing
  const [say, format] = [useSay(), useFormat()]
  const { id, title, summary, day, state, reason, byName, saidAt, outcome } = draft
  return (
    <Section title={title} action={<Badge tone={tones[state]}>{states.states[state]}</Badge>}>
      <p className="quiet">
        {`${format.plainDay(day)} · ${say(outcome)} · ${words.by(byName, format.instant(saidAt))}`}
        {reason ? ` · ${reason}` : null}
      </p>
      <p className="public-text">{summary}</p>
      {state === 'drafted' && !draft.isOwn ? <Confirm id={id} title={title} /> : null}
      {state === 'confirmed' ? (
        <p>
          <Link to={`/public/reconsiderations/${id}`}>{words.look}</Link>
        </p>
      ) : null}
      {state === 'drafted' ? <WithReason id={id} kind="sent-back" label={words.back} answer={answer} /> : null}
      {state === 'confirmed' ? <WithReason id={id} kind="withdrawn" label={words.withdraw} answer={answer} /> : null}
    </Section>
  )
}

function Confirm({ id, title }: { id: string; title: string }) {
  const { confirm: words } = useMessages().publishing
  return (
    <PostForm>
      <input type="hidden" name="id" value={id} />
      <ButtonRow>
        <Button tone="primary" name="do" value="confirmed" aria-label={words.confirmOf(title)}>
          {words.confirm}
        </Button>
      </ButtonRow>
    </PostForm>
  )
}

type WithReasonProps = { id: string; kind: 'sent-back' | 'withdrawn'; label: string; answer: Refused | undefined }

function WithReason({ id, kind, label, answer }: WithReasonProps) {
  const { confirm: words } = useMessages().publishing
  const problems = useRefusedFields(answer)
  return (
    <Details summary={label} open={answer !== undefined}>
      <PostForm>
        <input type="hidden" name="id" value={id} />
        <TextField
          name="reason"
          id={`reason-${id}`}
          label={words.reason}
          hint={words.reasonHint}
          maxLength={500}
          error={errorOf(problems, 'reason')}
        />
        <ButtonRow>
          <Button tone="danger" name="do" value={kind}>
            {label}
          </Button>
        </ButtonRow>
      </PostForm>
    </Details>
  )
}
