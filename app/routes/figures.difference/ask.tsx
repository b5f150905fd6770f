import type { FiguresQuery, More } from '#app/domain/figures/query'
import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import type { Choices } from '#app/routes/figures._index/choices.server'
import { Filters } from '#app/routes/figures._index/filters'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'

type Named = { key: string; name: Words }
export type Question = {
  query: FiguresQuery
  /** what the address says of the number, as typed */
  keep: More
  choices: Choices
  indicators: readonly Named[]
}
type Props = { question: Question; year: string; errors?: Readonly<Record<string, readonly string[]>> }

/** Which number, and which day to compare with; whatever was typed stays, and what is wrong stands beside it. */
export function Ask({ question: { query, keep, choices, indicators }, year, errors = {} }: Props) {
  const { difference: words } = useMessages()
  const say = useSay()
  const { indicator = '', ...rest } = keep
  const ofTable = rest.measure || rest.stock
  const hidden = Object.entries(ofTable ? rest : { of: indicator && rest.of }).filter(([, value]) => value)
  return (
    <Filters
      {...{ query, choices, year, errors }}
      path="/figures/difference"
      asOf={words.day}
      first={
        <>
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {ofTable ? null : (
            <SelectField
              name="indicator"
              label={words.figure}
              blank={words.everyFigure}
              defaultValue={indicator}
              options={indicators.map(({ key, name }) => ({ value: key, label: say(name) }))}
              error={errorOf(errors, 'indicator')}
              optional
            />
          )}
        </>
      }
    />
  )
}
