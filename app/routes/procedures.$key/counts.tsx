import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { ProcedureView, StepView } from './view.server'

type Count = ProcedureView['counts'][number]
type Outcome = ProcedureView['outcomes'][number]

/** Which measures its marks count as, and by which steps. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const { counts: words, steps } = useMessages().procedures
  const say = useSay()
  const whenWords = (count: Count) => count.when.map(({ label, value }) => steps.when(say(label), say(value)))
  const by = ({ opening, steps: setting }: Count) =>
    [...(opening ? [words.opening] : []), ...setting.map(say)].join(', ')
  const columns: readonly Column<Count>[] = [
    { key: 'measure', head: words.measure, lead: true, cell: ({ name }) => say(name) },
    { key: 'by', head: words.by, cell: by },
    { key: 'more', head: steps.more, cell: (count) => [say(count.definition), ...whenWords(count)].join(' ') },
  ]
  return (
    <Section title={words.title} id="counts">
      <Table caption={words.title} captionUnseen columns={columns} rows={counts} rowKey={({ key }) => key} />
    </Section>
  )
}

/** How it may end, and whether the quarrel is over then. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { outcomes: words } = useMessages().procedures
  const say = useSay()
  const columns: readonly Column<Outcome>[] = [
    { key: 'name', head: words.name, lead: true, cell: ({ name }) => say(name) },
    {
      key: 'resolves',
      head: words.resolves,
      tight: true,
      cell: ({ resolves }) => <Badge tone={resolves ? 'good' : 'quiet'}>{resolves ? words.yes : words.no}</Badge>,
    },
  ]
  return (
    <Section title={words.title} id="outcomes">
      <Table caption={words.title} captionUnseen columns={columns} rows={outcomes} rowKey={({ key }) => key} />
    </Section>
  )
}

/** The papers it makes, each with the step that makes it. */
export function Papers({ steps, papers }: { steps: readonly StepView[]; papers: readonly Words[] }) {
  const { papers: words } = useMessages().procedures
  const say = useSay()
  type Row = { paper: Words; step?: StepView }
  const ofSteps = steps
    .filter((step) => step.inVersion)
    .flatMap((step) => step.papers.map((paper): Row => ({ paper, step })))
  const rows: Row[] = [...papers.map((paper) => ({ paper })), ...ofSteps]
  const columns: readonly Column<Row>[] = [
    { key: 'paper', head: words.paper, lead: true, cell: ({ paper }) => say(paper) },
    { key: 'step', head: words.step, cell: ({ step }) => (step ? say(step.name) : words.anyTime) },
  ]
  return (
    <Section title={words.title} id="papers">
      <Table
        caption={words.title}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={({ paper, step }) => `${step?.key} ${paper.zh}`}
        empty={<EmptyState title={words.none} />}
      />
    </Section>
  )
}
