import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { ProcedureView } from './view.server'

type Law = ProcedureView['recusal'][number]

/** Who decides that somebody with a relation to a party steps aside, and by which articles: by the day of the decision. */
export function Recusal({ recusal }: Pick<ProcedureView, 'recusal'>) {
  const { recusal: words, steps } = useMessages().procedures
  const format = useFormat()
  const say = useSay()
  const only = (when: Law['when']) => when.map(({ label, value }) => steps.when(say(label), say(value))).join('; ')
  const columns: readonly Column<Law>[] = [
    {
      key: 'days',
      head: words.days,
      lead: true,
      cell: (law) => words.during(format.plainDay(law.from), law.to && format.plainDay(law.to)),
    },
    { key: 'when', head: words.when, cell: ({ when }) => only(when) || words.always },
    { key: 'declared', head: words.declared, cell: ({ declared }) => say(declared) },
    { key: 'asked', head: words.asked, cell: ({ asked }) => say(asked) },
    { key: 'by', head: words.by, cell: ({ by, decided }) => `${by.map(say).join(words.or)} · ${say(decided)}` },
    { key: 'kept', head: words.kept, cell: ({ kept }) => (kept ? say(kept) : words.never) },
  ]
  return (
    <Section title={words.title} id="recusal">
      <Table
        caption={words.title}
        captionUnseen
        columns={columns}
        rows={recusal}
        rowKey={(law) => `${law.from} ${only(law.when)}`}
        empty={<EmptyState title={words.none} />}
      />
    </Section>
  )
}
