import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EquationsTable, FiguresTable } from '#app/components/returns/figures-table'
import { composed } from '#app/db/composed.server'
import { approveDraft, freezable, freeze } from '#app/db/freeze.server'
import { surroundings } from '#app/db/surroundings.server'
import { addressOf } from '#app/domain/figures/query'
import { returns } from '#app/domain/returns'
import { nameOf } from '#app/domain/returns/periods'
import { acting, reading, type PersonalVisit } from '#app/http/doorway.server'
import { refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { choices, freezingAsked } from './asked.server'
import { ChoiceForm } from './choice-form'

export const meta = pageMeta((messages) => messages.frozenReturns.freeze.title)

export const loader = reading('freeze-returns', (visit) => {
  const asked = freezingAsked(visit.url.searchParams, visit)
  const given = Object.fromEntries(visit.url.searchParams)
  return json({ choices: choices(visit), given, shown: asked ? shownOf(visit, asked) : null })
})

type Asked = NonNullable<ReturnType<typeof freezingAsked>>

/** The figures as known now, or why they cannot be frozen. */
function shownOf({ database: { reader }, person, now }: PersonalVisit, asked: Asked) {
  const allowed = freezable(reader, asked, { person, now, newId: randomUUID, forms: returns })
  if (!allowed.ok) return { no: refusalWords(allowed.refusal) }
  const { form } = allowed.value
  const { territory } = surroundings(reader)
  const { filled, missing, parts } = composed(reader, form, { ...asked, asOf: now })
  const say = (code: string) => territory.get(code, asked.period.to)?.name ?? { zh: code, en: code }
  return {
    ...{ name: form.name, body: say(asked.body), period: nameOf(asked.period), draft: asked.draft ?? null },
    missing: missing.map(say),
    lines: form.cells.map(({ key, no, name, group }, i) => {
      const { value = null, display = '' } = filled.cells[i] ?? {}
      const query = { ...asked.period, body: asked.body, 'as-of': now }
      const to = addressOf('/figures/cases', query, { return: form.key, cell: key })
      return { key, no, name, group, display, ...(parts.length === 0 && value !== null ? { to } : {}) }
    }),
    equations: filled.checks.flatMap(({ equation, left, right, holds }) => {
      const found = form.equations[equation]
      return found
        ? [{ name: found.name, inferred: found.inferred ?? false, leftSum: left, rightSum: right, holds }]
        : []
    }),
  }
}

export const action = acting('freeze-returns', async (visit) => {
  const { database, person, now, url } = visit
  const asked = freezingAsked(url.searchParams, visit)
  if (!asked) return refused({ code: 'invalid-entry' })
  const asker = { person, now, newId: randomUUID, forms: returns }
  const result = asked.draft ? await approveDraft(database, asked.draft, asker) : await freeze(database, asked, asker)
  if (!result.ok) return refused(result.refusal)
  return redirect(`/returns/frozen/${result.value}?done=${asked.draft ? 'approved' : 'frozen'}`)
})

export default function Freeze() {
  const { frozenReturns } = useMessages()
  const { freeze: words } = frozenReturns
  const say = useSay()
  const { choices: offered, given, shown } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const isDraft = shown !== null && 'draft' in shown && shown.draft !== null
  return (
    <Page
      title={isDraft ? words.draftTitle : words.title}
      lead={words.lead}
      breadcrumb={[{ to: '/returns/frozen', label: frozenReturns.title }]}
    >
      {isDraft ? null : <ChoiceForm choices={offered} given={given} />}
      {answer ? <Notice tone="bad" role="alert" title={say(answer.words)} /> : null}
      {shown === null ? null : 'no' in shown ? (
        <Notice tone="soon" title={words.notNow}>
          <p>{say(shown.no)}</p>
        </Notice>
      ) : (
        <Section title={`${say(shown.name)} · ${say(shown.body)} · ${say(shown.period)}`}>
          {shown.missing.length > 0 ? (
            <Notice tone="soon" title={words.missing(shown.missing.map((each) => say(each)).join(', '))} />
          ) : null}
          <FiguresTable lines={shown.lines} />
          <EquationsTable lines={shown.equations} />
          <PostForm>
            <ButtonRow>
              <Button tone="primary">{isDraft ? words.submitDraft : words.submit}</Button>
              <LinkButton to="/returns/frozen" tone="quiet">
                {frozenReturns.title}
              </LinkButton>
            </ButtonRow>
          </PostForm>
        </Section>
      )}
    </Page>
  )
}
