import { Link } from '@remix-run/react'
import { useMessages, useSay } from '#app/messages/context'
import type { FormulaView, TermView } from './formula.server'

/** A sum, or a sum over a sum, drawn from the indicator's own data. */
export function FormulaDrawn({ formula }: { formula: FormulaView }) {
  return (
    <div className="formula">
      <Terms terms={formula.numerator} />
      {formula.denominator ? (
        <>
          <hr className="formula-bar" />
          <Terms terms={formula.denominator} />
        </>
      ) : null}
    </div>
  )
}

function Terms({ terms }: { terms: readonly TermView[] }) {
  const { indicator: words } = useMessages().figures
  return (
    <ul>
      {terms.map((term, i) => (
        <li key={i} className="formula-term">
          {i > 0 || term.sign === -1 ? <strong>{term.sign === 1 ? `${words.plus} ` : `${words.minus} `}</strong> : null}
          <Term term={term} />
        </li>
      ))}
    </ul>
  )
}

function Term({ term: { measure, when, procedures, levels, at } }: { term: TermView }) {
  const { figures, kit } = useMessages()
  const { indicator: words } = figures
  const say = useSay()
  return (
    <>
      <strong>{measure ? say(measure.name) : words.inHand}</strong>
      {` (${when === 'during' ? words.during : words.upTo[when]}) · `}
      {procedures.map(({ key, name }, i) => (
        <span key={key}>
          {i > 0 ? kit.between : null}
          <Link to={`/procedures/${key}`}>{say(name)}</Link>
        </span>
      ))}
      {levels ? ` · ${kit.labelled(words.levels, kit.listed(levels.map(say)))}` : null}
      {at ? ` · ${kit.labelled(words.at, kit.listed(at.map(say)))}` : null}
      {procedures.map(({ key, outcomes }) =>
        outcomes && outcomes.length > 0 ? (
          <p key={key} className="quiet">
            {kit.labelled(words.outcomes, kit.listed(outcomes.map(say)))}
          </p>
        ) : null,
      )}
    </>
  )
}
