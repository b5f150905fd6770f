import { DoneNotice } from '#app/components/done-notice'
import { json } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { bodyFile } from '#app/db/bodies.server'
import { bodyChoice } from '#app/db/body-choice.server'
import { refuse } from '#app/domain/dispute/refusal'
import { bodyKindWords } from '#app/domain/territory/body'
import { levelWords } from '#app/domain/territory/level'
import { acting, reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { change, end } from './actions.server'
import { ChangeForm } from './change-form'
import { EndForm } from './end-form'
import { History } from './history'

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? (data.body.lines[0]?.name[locale === 'en' ? 'en' : 'zh'] ?? data.body.code) : messages.admin.bodies.title,
)

export const loader = reading('manage-bodies', ({ database, params, today, url }) => {
  const body = bodyFile(database, params.code ?? '', today) ?? granted(refuse('not-found'))
  const near = body.lines[0]?.parent?.code ?? body.code
  const bodies = bodyChoice(database, {}, { on: today, near })
  return json({ body, bodies, today, done: url.searchParams.get('done') })
})

export const action = acting('manage-bodies', (visit) => (visit.form.get('do') === 'end' ? end(visit) : change(visit)))

export default function BodyPage() {
  const { bodies: list, body: words } = useMessages().admin
  const { body, bodies, today, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = useSay()
  const format = useFormat()
  const [latest] = body.lines
  if (!latest) return null
  const notEnded = latest.to === undefined
  const ended = latest.to === undefined ? undefined : words.ended(format.plainDay(latest.to))
  const lead = latest.from > today ? words.begins(format.plainDay(latest.from)) : ended
  return (
    <Page
      title={say(latest.name)}
      width="form"
      breadcrumb={[
        { to: '/admin/bodies', label: list.title },
        ...(body.under ? [{ to: `/admin/bodies?at=${body.under.code}`, label: say(body.under.name) }] : []),
      ]}
      lead={lead}
    >
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      <BodyFacts body={body} />
      <Section title={words.history.title}>
        <History lines={body.lines} />
      </Section>
      <Section title={words.change.title}>
        <p className="quiet">{words.change.lead}</p>
        <ChangeForm
          key={`${body.code} ${latest.from}`}
          latest={latest}
          bodies={bodies}
          refused={answer?.values.do === 'end' ? undefined : answer}
        />
      </Section>
      {notEnded ? (
        <Section title={words.end.title}>
          <p className="quiet">{words.end.lead}</p>
          <EndForm
            open={body.openProceedings}
            bodies={bodies}
            refused={answer?.values.do === 'end' ? answer : undefined}
          />
        </Section>
      ) : null}
    </Page>
  )
}

type File = ReturnType<typeof useLoaderData<typeof loader>>['body']

function BodyFacts({ body }: { body: File }) {
  const { admin, office } = useMessages()
  const { facts } = admin.body
  const say = useSay()
  const format = useFormat()
  const linked = (count: number, to: string) => (count === 0 ? '0' : <Link to={to}>{format.count(count)}</Link>)
  return (
    <Facts
      items={[
        { label: facts.code, value: <span className="number">{body.code}</span> },
        { label: facts.kind, value: say(bodyKindWords[body.kind]) },
        { label: facts.level, value: say(levelWords[body.level]) },
        ...(body.trade ? [{ label: admin.newBody.trade, value: say(body.trade) }] : []),
        { label: facts.open, value: format.count(body.openProceedings) },
        { label: facts.accounts, value: linked(body.accounts, `/admin/accounts?body=${body.code}&state=enabled`) },
        { label: facts.below, value: linked(body.below, `/admin/bodies?at=${body.code}`) },
        { label: office.link, value: <Link to={`/admin/offices/${body.code}`}>{facts.see}</Link> },
      ]}
    />
  )
}
