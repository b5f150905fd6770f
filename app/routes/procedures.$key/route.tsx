import { json, type LinksFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ProcedureDiagram } from '#app/components/procedures/diagram'
import style from '#app/components/procedures/procedures.css?url'
import { refuse } from '#app/domain/dispute/refusal'
import { catalogue } from '#app/domain/procedures'
import { versionOn } from '#app/domain/procedures/procedure'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { say } from '#app/messages/index'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Tabs } from '#app/ui/tabs'
import { Changes } from './changes'
import { Counts, Outcomes, Papers } from './counts'
import { Deadlines } from './deadlines'
import { Opening } from './opening'
import { Recusal } from './recusal'
import { StepTable } from './steps'
import { viewOf } from './view.server'

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? say(data.name, locale) : messages.procedures.title,
)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('see-procedures', ({ params, url, today }) => {
  const rules = catalogue.get(params['key'] ?? '')
  if (!rules) return granted(refuse('not-found'))
  const asked = url.searchParams.get('version')
  // Without a wish the version in force today; where none is any more, the last there was.
  const version = rules.versions.find(({ key }) => key === asked) ?? versionOn(rules, today) ?? rules.versions.at(-1)
  if (!version) return granted(refuse('not-found'))
  return json({ ...viewOf(rules, version.key), version: version.key })
})

export default function ProcedurePage() {
  const { procedures: words } = useMessages()
  const data = useLoaderData<typeof loader>()
  const say = useSay()
  const { key, name, about, versions, version, opening, stages, steps } = data
  return (
    <Page title={say(name)} lead={say(about)} breadcrumb={[{ to: '/procedures', label: words.title }]} width="full">
      {versions.length > 1 ? <Versions {...{ procedure: key, versions, version }} /> : null}
      <Section title={words.diagram.title}>
        <ProcedureDiagram title={say(name)} opening={opening.stage} stages={stages} steps={steps} />
      </Section>
      <Opening opening={opening} fee={data.fee} version={versions.find((each) => each.key === version)} />
      <StepTable steps={steps} stages={stages} />
      <Deadlines deadlines={data.deadlines} />
      <Outcomes outcomes={data.outcomes} />
      <Counts counts={data.counts} />
      <Section title={words.counts.indicators}>
        <ul className="step-fields">
          {data.indicators.map((indicator) => (
            <li key={indicator.key}>
              <Link to={`/figures/${indicator.key}`}>{say(indicator.name)}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Papers steps={steps} papers={data.papers} />
      <Recusal recusal={data.recusal} />
      <Changes changes={data.changes} />
    </Page>
  )
}

type VersionsProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'versions' | 'version'> & {
  procedure: string
}

function Versions({ procedure, versions, version }: VersionsProps) {
  const { procedures: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  return (
    <Tabs
      label={words.versions}
      items={versions.map(({ key, name, from, to }) => ({
        to: `/procedures/${procedure}?version=${key}`,
        label: words.version(say(name), format.plainDay(from), to && format.plainDay(to)),
        current: key === version,
      }))}
    />
  )
}
