import { useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Section } from '#app/ui/page'
import { FieldList } from './steps'
import type { ProcedureView } from './view.server'

type Props = Pick<ProcedureView, 'opening' | 'fee'> & { version: ProcedureView['versions'][number] | undefined }

/** Who may open it where, what is asked then, what it costs, and what it all rests on. */
export function Opening({ opening, fee, version }: Props) {
  const { procedures: words } = useMessages()
  const say = useSay()
  const { opening: heads } = words
  const cost = fee.allowed ? words.fee.allowed : words.fee.forbidden
  const needs = opening.needs.map((need) => words.needs[need]).join(', ')
  return (
    <Section title={heads.title}>
      <Facts
        items={[
          { label: heads.by, value: opening.by.map(say).join(', ') },
          { label: heads.at, value: opening.at.map(say).join(', ') },
          { label: heads.direct, value: opening.direct ? heads.atDesk : heads.byHandOver },
          ...(needs ? [{ label: heads.needs, value: needs }] : []),
          { label: words.fee.title, value: fee.source ? `${cost} · ${say(fee.source)}` : cost },
          ...(version?.source ? [{ label: words.steps.source, value: say(version.source) }] : []),
          ...(opening.fields.length > 0
            ? [{ label: heads.asked, value: <FieldList fields={opening.fields} />, wide: true }]
            : []),
        ]}
      />
    </Section>
  )
}
