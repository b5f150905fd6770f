import type { ReactNode } from 'react'
import { categories } from '#app/domain/codes/categories'
import { sources } from '#app/domain/codes/sources'
import type { BodyOption } from '#app/domain/territory/choice'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'
import { DayField, TextField } from '#app/ui/text-field'
import type { Query } from './filter'
import { isEmpty, usesMore } from './query'
import type { StageChoice } from './stage-choices.server'

type Props = {
  query: Query
  stages: readonly StageChoice[]
  bodies: { near: readonly BodyOption[]; wide: readonly BodyOption[] }
  count: ReactNode
}

/** The conditions most people use, and the rest folded away. */
export function Filters({ query, stages, bodies, count }: Props) {
  const { disputes } = useMessages()
  const { filters: words } = disputes
  const say = useSay()
  const optionsOf = (list: typeof categories.all | typeof sources.all) =>
    list.map(({ key, words: name }) => ({ value: key, label: say(name) }))
  const any = { optional: true, blank: words.any } as const
  return (
    <FilterBar
      key={JSON.stringify(query)}
      action="/disputes"
      label={words.label}
      clearTo={isEmpty(query) ? null : '/disputes'}
      count={count}
      moreOpen={usesMore(query)}
      more={<More {...{ query, stages, bodies }} sources={optionsOf(sources.all)} />}
    >
      <TextField name="q" type="search" label={words.q} defaultValue={query.q} maxLength={60} optional id="filter-q" />
      <SelectField
        {...any}
        name="state"
        label={words.state}
        defaultValue={query.state}
        options={[
          { value: 'open', label: disputes.open },
          { value: 'closed', label: disputes.closed },
        ]}
      />
      <SelectField
        {...any}
        name="category"
        label={words.category}
        defaultValue={query.category}
        options={optionsOf(categories.all)}
      />
    </FilterBar>
  )
}

type MoreProps = Omit<Props, 'count'> & { sources: readonly { value: string; label: string }[] }

function More({ query, stages, bodies, sources: from }: MoreProps) {
  const { filters: words } = useMessages().disputes
  const say = useSay()
  const any = { optional: true, blank: words.any } as const
  const optionOf = ({ code, name }: BodyOption) => ({ value: code, label: say(name) })
  return (
    <>
      <SelectField
        {...any}
        name="procedure"
        label={words.procedure}
        defaultValue={query.procedure}
        options={stages.map(({ key, name }) => ({ value: key, label: say(name) }))}
      />
      <SelectField
        {...any}
        name="stage"
        label={words.stage}
        defaultValue={query.stage}
        options={stages.map((each) => ({
          label: say(each.name),
          options: each.stages.map(({ key, name }) => ({ value: `${each.key}/${key}`, label: say(name) })),
        }))}
      />
      <SelectField
        {...any}
        name="due"
        label={words.due}
        defaultValue={query.due}
        options={[
          { value: 'overdue', label: words.dueBy.overdue },
          { value: 'soon', label: words.dueBy.soon },
        ]}
      />
      <SelectField {...any} name="source" label={words.source} defaultValue={query.source} options={from} />
      <DayField name="from" label={words.from} defaultValue={query.from} optional />
      <DayField name="to" label={words.to} defaultValue={query.to} optional />
      <SelectField
        {...any}
        name="body"
        label={words.body}
        defaultValue={query.body}
        options={[
          { label: words.near, options: bodies.near.map(optionOf) },
          { label: words.wide, options: bodies.wide.map(optionOf) },
        ]}
      />
    </>
  )
}
