import { BodyPicker } from '#app/components/schema-form/body-picker'
import { roles } from '#app/domain/people/role'
import type { BodyChoice } from '#app/domain/territory/choice'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'
import { TextField } from '#app/ui/text-field'
import type { Query } from './query'

export function Filters({ query, bodies, count }: { query: Query; bodies: BodyChoice; count: string }) {
  const { accounts: words } = useMessages().admin
  const say = useSay()
  const isFiltered = Object.keys(query).length > 0
  return (
    <FilterBar
      label={words.filter}
      clearTo={isFiltered ? '/admin/accounts' : null}
      count={count}
      more={<BodyPicker name="body" label={words.body} optional choice={bodies} defaultValue={query.body} />}
      moreOpen={query.body !== undefined}
    >
      <TextField name="q" label={words.search} optional defaultValue={query.q} type="search" maxLength={40} />
      <SelectField
        name="role"
        label={words.role}
        optional
        blank={words.anyRole}
        defaultValue={query.role}
        options={Object.entries(roles).map(([value, name]) => ({ value, label: say(name) }))}
      />
      <SelectField
        name="state"
        label={words.state}
        optional
        blank={words.anyState}
        defaultValue={query.state}
        options={[
          { value: 'enabled', label: words.enabled },
          { value: 'disabled', label: words.disabled },
        ]}
      />
    </FilterBar>
  )
}
