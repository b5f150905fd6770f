import { EntryFormPage, type EntryData } from '#app/components/entry-form-page'
import type { ThreadPage } from '#app/domain/dispute/thread-page'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'

export type ThreadData = EntryData & { page: ThreadPage; stands: { stage: Words; body: Words } }

type Props = { data: ThreadData; refused: Refused | undefined }

/** The page of any move of any thread, drawn from its schema. */
export function ThreadPageView({ data, refused }: Props) {
  const { page, stands } = data
  const { name, fields, bodies } = page
  return (
    <EntryFormPage
      data={data}
      asked={{ name, fields, bodies, stands }}
      refused={refused}
      schema={() => import('./form').then((form) => form.moveFormOf(page.thread, page.move))}
      about={<AboutMove page={page} />}
    />
  )
}

/** What goes on, where the move leads, and on what article it rests. */
function AboutMove({ page }: { page: ThreadPage }) {
  const { thread: words, step, kit } = useMessages()
  const say = useSay()
  const format = useFormat()
  const lines = [
    kit.labelled(say(page.of), say(page.about)),
    page.leads.length > 0 && words.leads(kit.listed(page.leads.map(say))),
    page.papers.length > 0 && kit.labelled(step.about.papers, kit.listed(page.papers.map(say))),
    ...page.dues.map(({ name, due }) => words.lastDay(say(name), format.day(due))),
    page.source && kit.labelled(step.about.basis, say(page.source)),
  ].filter((line) => typeof line === 'string')
  return (
    <ul className="bulleted step-about" aria-label={step.about.title}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
