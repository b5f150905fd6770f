import { DoneNotice } from '#app/components/done-notice'
import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bodyChoice } from '#app/db/body-choice.server'
import { nextNumber, patternLines, voidNumbers } from '#app/db/number-patterns.server'
import { surroundings } from '#app/db/surroundings.server'
import { catalogue } from '#app/domain/procedures'
import { numberKinds } from '#app/domain/procedures/numbered'
import { acting, reading } from '#app/http/doorway.server'
import { useMessages } from '#app/messages/context'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { drop, set } from './actions.server'
import { KindTable } from './kind-table'
import { PatternForm } from './pattern-form'
import { SetTable } from './set-table'
import { VoidTable } from './void-table'

export const meta = pageMeta((messages) => messages.numbers.title)

export const loader = reading('manage-bodies', ({ database, person, today, url }) => {
  const { territory } = surroundings(database.reader)
  const sample = (kind: string, pattern: string) =>
    nextNumber(database, { kind, pattern, organ: null, body: person.body }, today)
  return json({
    done: url.searchParams.get('done'),
    kinds: numberKinds(catalogue).map((each) => ({ ...each, sample: sample(each.kind, each.pattern) })),
    lines: patternLines(database).map((line) => ({
      ...line,
      bodyName: territory.get(line.body)?.name ?? null,
      next: nextNumber(database, { ...line, body: line.body || person.body }, today),
    })),
    voids: voidNumbers(database),
    bodies: bodyChoice(database, {}, { on: today, near: person.body }),
  })
})

export const action = acting('manage-bodies', (visit) => (visit.form.get('do') === 'drop' ? drop(visit) : set(visit)))

export default function Numbers() {
  const { numbers: words } = useMessages()
  const { done, kinds, lines, voids, bodies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      <Notice tone="soon" title={words.unverified} />
      <Section title={words.kinds.title}>
        <KindTable kinds={kinds} />
      </Section>
      <Section title={words.set.title}>
        <SetTable lines={lines} />
      </Section>
      <Section title={words.form.title} id="set">
        <PatternForm key={lines.length} kinds={kinds} bodies={bodies} answer={answer} />
      </Section>
      <Section title={words.void.title}>
        <p className="quiet">{words.void.lead}</p>
        <VoidTable voids={voids} />
      </Section>
    </Page>
  )
}
