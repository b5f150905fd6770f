import { auditActions } from '#app/domain/people/audited'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'
import { DayField, TextField } from '#app/ui/text-field'
import type { Query } from './query'

export function Filters({ query }: { query: Query }) {
  const { audit: words } = useMessages()
  const say = useSay()
  return (
    <FilterBar label={words.filter} clearTo={Object.keys(query).length > 0 ? '/audit' : null}>
      <TextField name="person" label={words.person} optional defaultValue={query.person} maxLength={40} />
      <SelectField
        name="action"
        label={words.action}
        optional
        blank={words.anyAction}
        defaultValue={query.action}
        options={Object.entries(auditActions).map(([value, name]) => ({ value, label: say(name) }))}
      />
      <TextField name="number" label={words.number} optional defaultValue={query.number} maxLength={20} />
      <DayField name="from" label={words.from} optional defaultValue={query.from} />
      <DayField name="to" label={words.to} optional defaultValue={query.to} />
    </FilterBar>
  )
}
