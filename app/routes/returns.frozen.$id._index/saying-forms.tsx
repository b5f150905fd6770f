import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import type { FrozenPage } from '#app/db/frozen-page.server'
import type { FrozenCell } from '#app/domain/frozen/entry'
import { SMALL_BELOW } from '#app/domain/publishing/suppress'
import type { Standing } from '#app/domain/frozen/standing'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { errorOf } from '#app/ui/form-errors'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { TextArea, TextField } from '#app/ui/text-field'

type Props = { standing: Standing; may: FrozenPage['may']; answer: Refused | undefined }
type Kind = 'approved' | 'published' | 'withdrawn' | 'erratum'

/** Nought is told; from 1 to one less than the threshold is not. */
const below = String(SMALL_BELOW)

/** What may be said of the return now: the next step open, the others folded; what was refused stays with what was typed. */
export function SayingForms({ standing, may, answer }: Props) {
  const { page: words } = useMessages().frozenReturns
  const { frozen, state } = standing
  const form = (kind: Kind, more: Omit<SayingProps, 'kind' | 'answer'>) => (
    <Saying kind={kind} answer={answer?.values['do'] === kind ? answer : undefined} {...more} />
  )
  return (
    <Section title={words.ways} id="do">
      {state === 'frozen' && !may.approve ? <p>{words.waiting}</p> : null}
      {state === 'published' ? (
        <p>
          <Link to={`/public/returns/${frozen.id}`}>{words.seePublic}</Link>
        </p>
      ) : null}
      {may.approve ? form('approved', { title: words.approve, lead: words.approveLead, cells: [] }) : null}
      {may.publish ? form('published', { title: words.publish, lead: words.publishLead(below), cells: [] }) : null}
      {may.correct ? form('erratum', { title: words.erratum, lead: words.erratumLead, cells: standing.cells }) : null}
      {may.withdraw ? form('withdrawn', { title: words.withdraw, lead: words.withdrawLead, cells: [] }) : null}
      {state === 'withdrawn' ? <p>{words.isWithdrawn}</p> : null}
    </Section>
  )
}

/** What the return waits for: approval, then publication. */
const isNext = (kind: Kind): boolean => kind === 'approved' || kind === 'published'

type SayingProps = {
  kind: Kind
  title: string
  lead?: string
  cells: readonly FrozenCell[]
  answer: Refused | undefined
}

function Saying({ kind, title, lead, cells, answer }: SayingProps) {
  const { page: words } = useMessages().frozenReturns
  const problems = useRefusedFields(answer)
  const needsReason = kind === 'withdrawn' || kind === 'erratum'
  const typed = answer?.values['reason']
  return (
    <Details summary={title} open={isNext(kind) || answer !== undefined}>
      <PostForm>
        <RefusedSummary refused={answer} problems={problems} labels={{ reason: words.reason }} />
        {lead ? <p>{lead}</p> : null}
        {cells.map((cell) => (
          <CorrectedFields key={cell.key} cell={cell} answer={answer} />
        ))}
        <TextArea
          name="reason"
          id={`reason-${kind}`}
          label={words.reason}
          hint={words.reasonHint}
          optional={!needsReason}
          error={errorOf(problems, 'reason')}
          defaultValue={typeof typed === 'string' ? typed : ''}
          rows={2}
          maxLength={500}
        />
        <input type="hidden" name="do" value={kind} />
        <ButtonRow>
          <Button tone={kind === 'withdrawn' ? 'danger' : isNext(kind) ? 'primary' : 'plain'}>
            {kind === 'erratum' ? words.submitErratum : title}
          </Button>
        </ButtonRow>
      </PostForm>
    </Details>
  )
}

function CorrectedFields({ cell, answer }: { cell: FrozenCell; answer: Refused | undefined }): ReactNode {
  const { page: words } = useMessages().frozenReturns
  const say = useSay()
  const problems = useRefusedFields(answer)
  const name = `${cell.no} ${say(cell.name)}`
  const field = (input: string, label: string, hint?: string) => {
    const typed = answer?.values[input]
    return (
      <TextField
        {...{ name: input, label, hint, error: errorOf(problems, input), optional: true }}
        width="short"
        inputMode={cell.kind === 'amount' ? 'decimal' : 'numeric'}
        autoComplete="off"
        defaultValue={typeof typed === 'string' ? typed : ''}
      />
    )
  }
  const now = words.now(cell.display)
  if (cell.kind !== 'rate')
    return field(`n.${cell.key}`, cell.kind === 'amount' ? words.yuanOf(name) : words.numeratorOf(name), now)
  return (
    <>
      {field(`n.${cell.key}`, words.upperOf(name), `${now} (${cell.numerator} / ${cell.denominator})`)}
      {field(`d.${cell.key}`, words.lowerOf(name))}
    </>
  )
}
