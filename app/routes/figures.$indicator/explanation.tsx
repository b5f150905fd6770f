import type { FigureView } from '#app/components/figures/figure-view'
import { roundingWords, type Printing } from '#app/domain/figures/ratio'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Section } from '#app/ui/page'
import { FormulaDrawn } from './formula'
import type { FormulaView } from './formula.server'

type Version = { n: number; from: string }
type Props = {
  figure: FigureView
  formula: FormulaView
  version: Version
  counts: readonly Words[]
  leavesOut: readonly Words[]
  own: Printing
}

/** What the figure means: definition, formula, source, rounding, and examples on both sides of the line. */
export function Explanation({ figure, formula, version, counts, leavesOut, own }: Props) {
  const { figures } = useMessages()
  const words = figures.indicator
  const say = useSay()
  const format = useFormat()
  const { definition, source, cases, kind } = figure
  const printed = kind === 'rate' ? figures.printed(own.decimals, say(roundingWords[own.rounding])) : words.whole
  return (
    <Section title={words.formula} id="formula">
      <FormulaDrawn formula={formula} />
      <Facts
        items={[
          { label: words.definition, value: say(definition), wide: true },
          { label: words.countsIn, value: <Examples of={counts} />, wide: true },
          { label: words.leavesOut, value: <Examples of={leavesOut} />, wide: true },
          { label: words.source, value: say(source), wide: true },
          { label: words.rounding, value: printed },
          { label: words.counts, value: words.unit[cases] },
          { label: words.wording, value: words.version(version.n, format.plainDay(version.from)) },
        ]}
      />
    </Section>
  )
}

function Examples({ of }: { of: readonly Words[] }) {
  const say = useSay()
  return (
    <ul>
      {of.map((each) => (
        <li key={each.zh}>{say(each)}</li>
      ))}
    </ul>
  )
}
