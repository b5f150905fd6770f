import { json, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { surroundings } from '#app/db/surroundings.server'
import { yearsKnown } from '#app/db/figures.server'
import { areaOf } from '#app/domain/territory/area'
import { acting, reading } from '#app/http/doorway.server'
import { useMessages } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { checking, type CheckAnswer } from './checking.server'
import { ReportForm } from './form'
import { Result } from './result'
import style from './check-report.css?url'

export const meta = pageMeta((messages) => messages.reportCheck.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-figures', ({ database, person, today, context }) => {
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const bodies = [area, ...territory.children(area).map(({ code }) => code)]
  // An empty one wakes the process that checks, so that the first report need not wait for it.
  void context.checkReport({ report: '', body: area, today }).catch(() => undefined)
  return json({
    bodies: bodies.map((code) => ({ code, name: territory.get(code)?.name ?? { zh: code, en: code } })),
    years: yearsKnown(database.reader, area),
  })
})

export const action = acting('see-figures', async (visit) => {
  const answer = await checking(visit)
  return json(answer, { status: answer.ok ? 200 : 422 })
})

export default function CheckReport() {
  const { reportCheck: words, figures } = useMessages()
  const choices = useLoaderData<typeof loader>()
  const answer: CheckAnswer | undefined = useActionData<typeof action>()
  return (
    <Page
      title={words.title}
      lead={words.lead}
      breadcrumb={[{ to: '/figures', label: figures.title }]}
      width={answer?.ok ? 'full' : 'form'}
    >
      {answer?.ok ? <Result {...answer} /> : null}
      {/* Afresh after a check: a file still chosen would stand beside its own text, and only one of the two is taken. */}
      <ReportForm key={answer?.ok ? answer.at : 'first'} choices={choices} answer={answer} />
    </Page>
  )
}
