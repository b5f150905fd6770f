import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'
import { FilterBar } from '#app/ui/filter-bar'

type Choices = {
  forms: readonly { key: string; name: Words }[]
  bodies: readonly { code: string; name: Words }[]
  years: readonly string[]
  parts: readonly { part: string; name: Words }[]
}
type Props = { choices: Choices; given: Readonly<Record<string, string>> }

/** Which return, of whom, for when: a plain form that reads, with or without scripts. */
export function ChoiceForm({ choices, given }: Props) {
  const { freeze: words, heads } = useMessages().frozenReturns
  const say = useSay()
  return (
    <FilterBar label={words.choose} clearTo="/returns/freeze">
      <SelectField
        name="return"
        label={heads.form}
        defaultValue={given['return'] ?? ''}
        options={choices.forms.map(({ key, name }) => ({ value: key, label: say(name) }))}
      />
      <SelectField
        name="body"
        label={heads.body}
        blank={false}
        defaultValue={given['body']}
        options={choices.bodies.map(({ code, name }) => ({ value: code, label: say(name) }))}
      />
      <SelectField
        name="year"
        label={words.year}
        blank={false}
        defaultValue={given['year']}
        options={choices.years.map((year) => ({ value: year, label: year }))}
      />
      <SelectField
        name="part"
        label={words.part}
        blank={words.whole}
        defaultValue={given['part'] ?? ''}
        options={choices.parts.map(({ part, name }) => ({ value: part, label: say(name) }))}
        optional
      />
    </FilterBar>
  )
}
