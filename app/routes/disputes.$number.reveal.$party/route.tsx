import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { disputePath } from '#app/components/what-now'
import { openDispute } from '#app/db/dispute-view.server'
import { reveal, type Revealed } from '#app/db/reveal.server'
import { refuse } from '#app/domain/dispute/refusal'
import type { Words } from '#app/domain/words'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { Facts } from '#app/ui/facts'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'

type Data = { whose: Whose; name: string; no?: Words }

export const meta = pageMeta((messages) => messages.dispute.people.reveal)

export const loader = reading('see-line', (visit) => {
  const { view } = granted(openDispute(visit, visit.params.number))
  const party = view.content?.parties.find((each) => each.id === visit.params.party)
  if (view.content && !party) return granted(refuse('not-found'))
  const no = party && view.may.unmask ? undefined : 'not-allowed'
  const data: Data = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    name: party?.name ?? '',
    no: no && refusalWords({ code: no }),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

const form = z.object({ reason: z.string().min(2).max(200) })

type Shown = { ok: true; revealed: Revealed }

/** The answer carries the numbers once, on this page; nothing on the way may keep it (the host says no-store). */
export const action = acting('unmask', async (visit) => {
  const parsed = parseForm(form, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { number, party } = visit.params
  const result = await reveal(visit, { number, party, reason: parsed.value.reason, now: visit.now })
  if (!result.ok) return refused(result.refusal, valuesOf(visit.form))
  const shown: Shown = { ok: true, revealed: result.value }
  return json(shown)
})

export default function RevealRoute() {
  const data: Data = useLoaderData<typeof loader>()
  const answer: Refused | Shown | undefined = useActionData<typeof action>()
  const { reveal: words } = useMessages().step
  return (
    <DisputeFormPage whose={data.whose} title={words.title(data.name)} no={data.no}>
      {data.no ? null : answer?.ok ? (
        <Numbers whose={data.whose} revealed={answer.revealed} />
      ) : (
        <ReasonForm whose={data.whose} answer={answer} />
      )}
    </DisputeFormPage>
  )
}

function Numbers({ whose, revealed }: { whose: Whose; revealed: Revealed }) {
  const { dispute, step } = useMessages()
  const { identity, phone, address } = revealed
  const number = (text: string | null) => <strong className="number">{text ?? step.reveal.none}</strong>
  return (
    <>
      <Notice role="status" title={step.reveal.shown}>
        <p>{step.reveal.logged}</p>
      </Notice>
      <Facts
        items={[
          { label: dispute.people.identity, value: number(identity) },
          { label: dispute.people.phone, value: number(phone) },
          ...(address === null ? [] : [{ label: dispute.people.address, value: number(address) }]),
        ]}
      />
      <ButtonRow>
        <LinkButton to={disputePath(whose.number)}>{step.back}</LinkButton>
      </ButtonRow>
    </>
  )
}

function ReasonForm({ whose, answer }: { whose: Whose; answer: Refused | undefined }) {
  const { step } = useMessages()
  const problems = useRefusedFields(answer)
  const typed = answer?.values.reason
  return (
    <PostForm>
      <RefusedSummary refused={answer} problems={problems} labels={{ reason: step.reveal.reason }} />
      <p>{step.reveal.why}</p>
      <TextField
        name="reason"
        label={step.reveal.reason}
        hint={step.reveal.reasonHint}
        error={errorOf(problems, 'reason')}
        defaultValue={typeof typed === 'string' ? typed : undefined}
        maxLength={200}
        autoComplete="off"
      />
      <ButtonRow>
        <Button tone="primary">{step.reveal.submit}</Button>
        <LinkButton to={disputePath(whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
