import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { BodyPicker } from '#app/components/schema-form/body-picker'
import { periodKinds, type PeriodKind } from '#app/domain/returns/return'
import type { BodyChoice } from '#app/domain/territory/choice'
import type { Words } from '#app/domain/words'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'
import { DayField } from '#app/ui/text-field'

type Named = { id: string; formName: Words; bodyName: Words; every: PeriodKind }

export function DraftTable({
  drafts,
  approves,
}: {
  drafts: readonly (Named & { period: Words })[]
  approves: boolean
}) {
  const { scheduling: words, heads } = useMessages().frozenReturns
  const say = useSay()
  return (
    <Table
      caption={words.waiting}
      captionUnseen
      rows={drafts}
      rowKey={({ id }) => id}
      empty={<p className="quiet">{words.noneWaiting}</p>}
      columns={[
        { key: 'form', head: heads.form, lead: true, cell: ({ formName }) => say(formName) },
        { key: 'body', head: heads.body, cell: ({ bodyName }) => say(bodyName) },
        { key: 'period', head: heads.period, tight: true, cell: ({ period }) => say(period) },
        {
          ...{ key: 'act', head: heads.act, tight: true },
          cell: ({ id }) =>
            approves ? <LinkButton to={`/returns/freeze?draft=${id}`}>{words.open}</LinkButton> : null,
        },
      ]}
    />
  )
}

export function ScheduleTable({ lines }: { lines: readonly (Named & { from: string })[] }) {
  const { scheduling: words, heads, every: kinds } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  return (
    <Table
      caption={words.list}
      captionUnseen
      rows={lines}
      rowKey={({ id }) => id}
      empty={<p className="quiet">{words.noneListed}</p>}
      columns={[
        { key: 'form', head: heads.form, lead: true, cell: ({ formName }) => say(formName) },
        { key: 'body', head: heads.body, cell: ({ bodyName }) => say(bodyName) },
        { key: 'every', head: heads.every, tight: true, cell: ({ every }) => kinds[every] },
        { key: 'from', head: heads.since, tight: true, cell: ({ from }) => format.day(from) },
        {
          ...{ key: 'act', head: heads.act, tight: true },
          cell: ({ id, formName, bodyName }) => (
            <PostForm>
              <input type="hidden" name="id" value={id} />
              <Button name="do" value="end" aria-label={words.endOf(`${say(formName)} ${say(bodyName)}`)}>
                {words.end}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  )
}

type FormProps = {
  forms: readonly { key: string; name: Words }[]
  bodies: BodyChoice
  answer: Refused | undefined
}

export function ScheduleForm({ forms, bodies, answer }: FormProps) {
  const { scheduling: words, heads, every: kinds } = useMessages().frozenReturns
  const say = useSay()
  const problems = useRefusedFields(answer)
  const typed = (name: string): string | undefined => {
    const value = answer?.values[name]
    return typeof value === 'string' ? value : undefined
  }
  const at = (name: string) => ({ name, error: errorOf(problems, name), defaultValue: typed(name) })
  const labels = { form: heads.form, body: heads.body, every: heads.every, from: words.from }
  return (
    <PostForm>
      <RefusedSummary refused={answer} problems={problems} labels={labels} />
      <SelectField
        {...at('form')}
        label={heads.form}
        options={forms.map(({ key, name }) => ({ value: key, label: say(name) }))}
      />
      <BodyPicker {...at('body')} label={heads.body} choice={bodies} />
      <SelectField
        {...at('every')}
        label={heads.every}
        options={periodKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <DayField {...at('from')} label={words.from} hint={words.fromHint} />
      <ButtonRow>
        <Button tone="primary" name="do" value="add">
          {words.submit}
        </Button>
      </ButtonRow>
    </PostForm>
  )
}
