import { partsOfYear, type FiguresQuery } from '#app/domain/figures/query'
import type { BodiesAround } from '#app/http/bodies-around.server'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'
import { DayField } from '#app/ui/text-field'

type Props = { query: FiguresQuery; years: readonly string[]; around: BodiesAround; year: string }

/** Which body and period: a form that only reads. */
export function Range({ query, years, around, year }: Props) {
  const { signals, figures } = useMessages()
  const words = figures.filters
  const say = useSay()
  const optionsOf = (bodies: BodiesAround['path']) => bodies.map(({ key, name }) => ({ value: key, label: say(name) }))
  const partName = (part: string) => {
    const [name, n] = [part.split('-')[0], Number(part.split('-')[1])]
    return name === 'half' ? words.half(n) : name === 'quarter' ? words.quarter(n) : words.month(n)
  }
  const allYears = [...new Set([year, ...years])].sort().reverse()
  const below = around.below.length > 0 ? [{ label: words.below, options: optionsOf(around.below) }] : []
  return (
    <FilterBar
      key={JSON.stringify(query)}
      label={signals.range}
      clearTo="/signals"
      more={
        <>
          <DayField name="from" label={words.from} hint={words.days} optional defaultValue={query.from} />
          <DayField name="to" label={words.to} optional defaultValue={query.to} />
        </>
      }
      moreOpen={query.from !== undefined || query.to !== undefined}
    >
      <SelectField
        name="year"
        label={words.year}
        blank={false}
        defaultValue={query.year ?? year}
        options={allYears.map((value) => ({ value, label: value }))}
      />
      <SelectField
        name="part"
        label={words.part}
        blank={words.whole}
        options={partsOfYear.map((value) => ({ value, label: partName(value) }))}
        defaultValue={query.part ?? ''}
        optional
      />
      <SelectField
        name="body"
        label={words.body}
        blank={false}
        defaultValue={around.path.at(-1)?.key}
        options={[...optionsOf(around.path), ...below]}
      />
    </FilterBar>
  )
}
