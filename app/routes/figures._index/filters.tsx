import type { ReactNode } from 'react'
import { partsOfYear, type FiguresQuery } from '#app/domain/figures/query'
import { roundings, roundingWords } from '#app/domain/figures/ratio'
import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'
import { errorOf } from '#app/ui/form-errors'
import { DayField } from '#app/ui/text-field'
import type { Choices } from './choices.server'

type Errors = Readonly<Record<string, readonly string[]>>
type FieldProps = { query: FiguresQuery; choices: Choices; errors?: Errors }
type Props = FieldProps & {
  year: string
  /** where it leads; the page of figures without */
  path?: string
  /** what else that page asks, before everything */
  first?: ReactNode
  /** what the day is for, where it is not as known when */
  asOf?: string
}

/** The conditions most people change in sight, the rest folded; without scripts a plain form that reads. */
export function Filters({ query, choices, year, errors = {}, path = '/figures', first, asOf }: Props) {
  const { filters: words } = useMessages().figures
  const folded = ['from', 'to', 'category', 'rounding', 'decimals'] as const
  const isTreeSet = query.tree === 'now' || errors['tree'] !== undefined
  return (
    <FilterBar
      label={words.label}
      action={path}
      clearTo={path}
      more={<More query={query} choices={choices} errors={errors} />}
      moreOpen={isTreeSet || folded.some((name) => query[name] !== undefined || errors[name] !== undefined)}
    >
      {first}
      <SelectField
        name="year"
        label={words.year}
        blank={false}
        defaultValue={query.year ?? year}
        options={yearsWith(choices.years, query.year ?? year).map((value) => ({ value, label: value }))}
        error={errorOf(errors, 'year')}
      />
      <PartField query={query} errors={errors} />
      <BodyField query={query} choices={choices} errors={errors} />
      <ProcedureField query={query} choices={choices} errors={errors} />
      <DayField
        name="as-of"
        label={asOf ?? words.asOf}
        optional
        defaultValue={query['as-of']}
        error={errorOf(errors, 'as-of')}
      />
    </FilterBar>
  )
}

/** What was asked for stays to be seen, also a year in which there is nothing. */
const yearsWith = (years: readonly string[], shown: string) =>
  years.includes(shown) ? years : [...years, shown].toSorted().toReversed()

function PartField({ query, errors = {} }: Pick<Props, 'query' | 'errors'>) {
  const { filters: words } = useMessages().figures
  const label = (part: string) => {
    const [name, n] = [part.split('-')[0], Number(part.split('-')[1])]
    return name === 'half' ? words.half(n) : name === 'quarter' ? words.quarter(n) : words.month(n)
  }
  const options = partsOfYear.map((value) => ({ value, label: label(value) }))
  return (
    <SelectField
      name="part"
      label={words.part}
      blank={words.whole}
      options={options}
      defaultValue={query.part ?? ''}
      error={errorOf(errors, 'part')}
      optional
    />
  )
}

function useOptions(): (items: readonly { key: string; name: Words }[]) => { value: string; label: string }[] {
  const say = useSay()
  return (items) => items.map(({ key, name }) => ({ value: key, label: say(name) }))
}

function BodyField({ choices, errors = {} }: FieldProps) {
  const { filters: words } = useMessages().figures
  const optionsOf = useOptions()
  const below = { label: words.below, options: optionsOf(choices.below) }
  return (
    <SelectField
      key={choices.body}
      name="body"
      label={words.body}
      blank={false}
      defaultValue={choices.body}
      options={[...optionsOf(choices.path), ...(choices.below.length > 0 ? [below] : [])]}
      error={errorOf(errors, 'body')}
    />
  )
}

function ProcedureField({ query, choices, errors = {} }: FieldProps) {
  const { filters: words, subjects } = useMessages().figures
  const optionsOf = useOptions()
  const group = (family: 'civil' | 'administrative') => ({
    label: subjects[family],
    options: [
      { value: family, label: subjects[family] },
      ...optionsOf(choices.procedures.filter((each) => each.family === family)),
    ],
  })
  return (
    <SelectField
      name="procedure"
      label={words.procedure}
      blank={words.everyProcedure}
      options={[group('civil'), group('administrative')]}
      defaultValue={query.procedure ?? ''}
      error={errorOf(errors, 'procedure')}
      optional
    />
  )
}

function More({ query, choices, errors = {} }: FieldProps) {
  const { figures, overview } = useMessages()
  const { filters: words } = figures
  const { tree } = overview
  const optionsOf = useOptions()
  const say = useSay()
  const roundingOptions = roundings.map((value) => ({ value, label: say(roundingWords[value]) }))
  const decimals = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }))
  return (
    <>
      <DayField
        name="from"
        label={words.from}
        hint={words.days}
        optional
        defaultValue={query.from}
        error={errorOf(errors, 'from')}
      />
      <DayField name="to" label={words.to} optional defaultValue={query.to} error={errorOf(errors, 'to')} />
      <SelectField
        name="tree"
        label={tree.label}
        hint={tree.hint}
        blank={false}
        options={[
          { value: 'then', label: tree.ofThen },
          { value: 'now', label: tree.ofNow },
        ]}
        defaultValue={query.tree ?? 'then'}
        error={errorOf(errors, 'tree')}
      />
      <SelectField
        name="category"
        label={words.category}
        blank={words.everyCategory}
        options={optionsOf(choices.categories)}
        defaultValue={query.category ?? ''}
        error={errorOf(errors, 'category')}
        optional
      />
      <SelectField
        name="rounding"
        label={words.rounding}
        blank={words.ownRounding}
        options={roundingOptions}
        defaultValue={query.rounding ?? ''}
        error={errorOf(errors, 'rounding')}
        optional
      />
      <SelectField
        name="decimals"
        label={words.decimals}
        blank={words.ownDecimals}
        options={decimals}
        defaultValue={query.decimals ?? ''}
        error={errorOf(errors, 'decimals')}
        optional
      />
    </>
  )
}
