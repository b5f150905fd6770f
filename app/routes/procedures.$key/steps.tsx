import { Link } from '@remix-run/react'
import { useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Details } from '#app/ui/details'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { ProcedureView, StepView } from './view.server'

/** Every step: on which article, from which stages to which, who may, what is asked. */
export function StepTable({ steps, stages }: Pick<ProcedureView, 'steps' | 'stages'>) {
  const { procedures, kit } = useMessages()
  const { steps: words } = procedures
  const say = useSay()
  const names = new Map(stages.map(({ key, name }) => [key, say(name)]))
  const list = (keys: readonly string[]) => kit.listed(keys.map((key) => names.get(key) ?? key))
  const columns: readonly Column<StepView>[] = [
    { key: 'name', head: words.name, lead: true, cell: (step) => <StepName step={step} /> },
    { key: 'from', head: words.from, cell: ({ from }) => list(from) },
    { key: 'to', head: words.to, cell: ({ to }) => (to.length > 0 ? list(to) : words.stays) },
    { key: 'by', head: words.by, cell: ({ by }) => kit.listed(by.map(say)) },
    { key: 'fields', head: words.fields, cell: ({ fields }) => <Asked fields={fields} /> },
    { key: 'more', head: words.more, cell: (step) => <Remarks step={step} /> },
  ]
  return (
    <Section title={words.title} id="steps">
      <Table caption={words.title} captionUnseen columns={columns} rows={steps} rowKey={({ key }) => key} />
    </Section>
  )
}

function Asked({ fields }: Pick<StepView, 'fields'>) {
  const { kit } = useMessages()
  const say = useSay()
  if (fields.length === 0) return null
  return (
    <Details summary={kit.listed(fields.map(({ label }) => say(label)))}>
      <FieldList fields={fields} />
    </Details>
  )
}

/** The step, the article it rests on, and in which versions it is when it is not in all. */
function StepName({ step: { name, source, inVersion, versions } }: { step: StepView }) {
  const { procedures: words, kit } = useMessages()
  const say = useSay()
  const only = kit.listed(versions.map(say))
  return (
    <>
      {say(name)}
      {source ? <div className="quiet">{say(source)}</div> : null}
      {inVersion ? null : (
        <div>
          <Badge tone="quiet">{words.notInVersion(only)}</Badge>
        </div>
      )}
      {inVersion && versions.length > 0 ? <div className="quiet">{words.onlyIn(only)}</div> : null}
    </>
  )
}

function Remarks({ step }: { step: StepView }) {
  const { procedures, kit } = useMessages()
  const { steps: words, needs } = procedures
  const say = useSay()
  const said = [
    ...step.when.map(({ label, value }) => words.when(say(label), say(value))),
    step.needs.length > 0 ? words.needs(kit.listed(step.needs.map((need) => needs[need]))) : '',
    step.moves ? words.moves[step.moves] : '',
    step.suspends ? words.suspends : '',
    step.back ? words.back : '',
    step.outcomes.length > 0 ? words.outcomes(kit.listed(step.outcomes.map(say))) : '',
    step.papers.length > 0 ? words.papers(kit.listed(step.papers.map(say))) : '',
  ].filter(Boolean)
  if (said.length + step.handsOver.length === 0) return null
  return (
    <div>
      {said.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {step.handsOver.length > 0 ? (
        <div>
          {words.handsOver}
          {step.handsOver.map(({ key, name }, i) => (
            <span key={key}>
              {i > 0 ? kit.between : null}
              <Link to={`/procedures/${key}`}>{say(name)}</Link>
            </span>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** What is asked, whether it must be answered, and among what one chooses. */
export function FieldList({ fields }: { fields: StepView['fields'] }) {
  const { steps: words } = useMessages().procedures
  const say = useSay()
  return (
    <ul className="step-fields">
      {fields.map(({ name, label, required, options, hint }) => (
        <li key={name}>
          {say(label)} <span className="quiet">({required ? words.required : words.optional})</span>
          {options.length > 0 ? <div className="quiet">{options.map(say).join(' / ')}</div> : null}
          {hint ? <div className="quiet">{say(hint)}</div> : null}
        </li>
      ))}
    </ul>
  )
}
