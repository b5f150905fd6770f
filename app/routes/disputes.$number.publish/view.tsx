import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { disputePath } from '#app/components/what-now'
import type { PublicationState } from '#app/domain/publishing/result'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'
import { TextArea, TextField } from '#app/ui/text-field'
import type { Shown, Texts } from './draft.server'

export type DraftData = {
  whose: Whose
  no?: Words
  before: { id: string; state: PublicationState; reason: string; saidAt: string }[]
  draft: (Texts & { changes: Shown[]; wholly: boolean }) | null
  done: boolean
}

type Props = { data: DraftData; answer: Refused | undefined }

/** Before and after side by side; the text is the person's to change. */
export function DraftPage({ data, answer }: Props) {
  const { draft: words } = useMessages().publishing
  const { draft, before, done } = data
  return (
    <DisputeFormPage whose={data.whose} title={words.title} lead={words.lead} no={done ? undefined : data.no}>
      {done ? <Notice tone="good" role="status" title={words.done} /> : null}
      {draft?.wholly ? <Notice tone="soon" title={words.wholly} /> : null}
      {before.length > 0 ? <Before before={before} /> : null}
      {draft ? (
        <>
          <DraftForm data={data} draft={draft} answer={answer} />
          <Section title={words.changes} id="changes">
            <p className="quiet">{words.changesLead}</p>
            <Changes changes={draft.changes} />
          </Section>
        </>
      ) : null}
    </DisputeFormPage>
  )
}

function Before({ before }: Pick<DraftData, 'before'>) {
  const { draft: words } = useMessages().publishing
  const format = useFormat()
  return (
    <Section title={words.stands} id="stands">
      <ul className="bulleted">
        {before.map(({ id, state, reason, saidAt }) => (
          <li key={id}>
            <Badge tone={state === 'confirmed' ? 'good' : state === 'drafted' ? 'soon' : 'quiet'}>
              {words.states[state]}
            </Badge>{' '}
            {format.instant(saidAt)} {reason}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DraftForm({ data, draft, answer }: Props & { draft: Texts }) {
  const { publishing, step } = useMessages()
  const { draft: words } = publishing
  const problems = useRefusedFields(answer)
  const typed = (name: 'title' | 'summary') => {
    const value = answer?.values[name]
    return typeof value === 'string' ? value : draft[name]
  }
  return (
    <PostForm>
      <RefusedSummary
        refused={answer}
        problems={problems}
        labels={{ title: words.caseTitle, summary: words.summary }}
      />
      <TextField
        name="title"
        label={words.caseTitle}
        maxLength={120}
        defaultValue={typed('title')}
        error={errorOf(problems, 'title')}
      />
      <TextArea
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        rows={12}
        maxLength={4000}
        defaultValue={typed('summary')}
        error={errorOf(problems, 'summary')}
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}

function Changes({ changes }: { changes: readonly Shown[] }) {
  const { draft: words } = useMessages().publishing
  return (
    <Table
      caption={words.changes}
      captionUnseen
      rows={changes}
      rowKey={({ was, becomes }) => `${was} ${becomes}`}
      empty={<p className="quiet">{words.noChanges}</p>}
      columns={[
        { key: 'was', head: words.was, lead: true, cell: ({ was }) => <del>{was}</del> },
        { key: 'becomes', head: words.becomes, cell: ({ becomes }) => <ins>{becomes}</ins> },
        {
          ...{ key: 'why', head: words.why },
          cell: ({ why, sure }) => (sure ? words.reasons[why] : `${words.reasons[why]} · ${words.check}`),
        },
      ]}
    />
  )
}
