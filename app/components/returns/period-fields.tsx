import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { SelectField } from '#app/ui/choice-field'

type Named = { key: string; name: Words }
type Props = { years: readonly string[]; year: string; body: string; path: readonly Named[]; below: readonly Named[] }

/** Which year, and whose: the conditions every page of returns begins with. */
export function YearAndBody({ years, year, body, path, below }: Props) {
  const { returns: words } = useMessages()
  const say = useSay()
  const options = (list: readonly Named[]) => list.map(({ key, name }) => ({ value: key, label: say(name) }))
  const under = below.length > 0 ? [{ label: words.below, options: options(below) }] : []
  return (
    <>
      <SelectField
        name="year"
        label={words.year}
        blank={false}
        defaultValue={year}
        options={years.map((value) => ({ value, label: value }))}
      />
      <SelectField
        key={body}
        name="body"
        label={words.body}
        blank={false}
        defaultValue={body}
        options={[...options(path), ...under]}
      />
    </>
  )
}
