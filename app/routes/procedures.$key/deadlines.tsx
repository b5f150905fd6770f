import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { DeadlineView } from './deadlines.server'

/** One wording of one deadline: a rule that changed within the version stands in two rows. */
type Row = { deadline: DeadlineView; wording: DeadlineView['wordings'][number]; several: boolean }

export function Deadlines({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  const { deadlines: words } = useMessages().procedures
  const say = useSay()
  const rows = deadlines.flatMap((deadline) =>
    deadline.wordings.map((wording): Row => ({ deadline, wording, several: deadline.wordings.length > 1 })),
  )
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: words.name,
      lead: true,
      cell: ({ deadline }) => (
        <>
          {say(deadline.name)} <span className="quiet">{deadline.rule}</span>
        </>
      ),
    },
    { key: 'starts', head: words.starts, cell: ({ deadline, wording }) => say(wording.starts ?? deadline.starts) },
    { key: 'length', head: words.length, tight: true, cell: ({ wording }) => say(wording.length) },
    { key: 'source', head: words.source, cell: ({ wording }) => say(wording.source) },
    { key: 'more', head: words.more, cell: (row) => <Remarks row={row} /> },
  ]
  return (
    <Section title={words.title} id="deadlines">
      <Table
        caption={words.title}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={({ deadline, wording }) => `${deadline.rule} ${wording.from}`}
        empty={<EmptyState title={words.none} />}
      />
    </Section>
  )
}

function Remarks({ row: { deadline, wording, several } }: { row: Row }) {
  const { deadlines: words, steps } = useMessages().procedures
  const say = useSay()
  const format = useFormat()
  const { extend, lapse, excludes, unverified, soft, from, to } = wording
  const said = [
    several ? words.during(format.plainDay(from), to && format.plainDay(to)) : '',
    ...deadline.when.map(({ label, value }) => steps.when(say(label), say(value))),
    soft ? words.soft : '',
    deadline.stops ? words.stops : '',
    deadline.after ? words.after : '',
    extend ? words.extend(extend.most && say(extend.most), say(extend.approver)) : '',
    ...excludes.map(({ name }) => words.excludes(say(name))),
    lapse ? words.lapse(say(lapse)) : '',
    unverified ? words.unverified(say(unverified)) : '',
  ].filter(Boolean)
  if (said.length === 0) return null
  return (
    <div>
      {said.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}
