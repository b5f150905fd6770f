import type { Due } from '#app/domain/dispute/due'
import type { ProofKind } from '#app/domain/law/deadline'
import { useFormat, useMessages, useSay } from '#app/messages/context'

type Look = 'counted' | 'left' | 'start' | 'rule'

const looks: Record<ProofKind, Look> = {
  version: 'rule',
  'start-not-counted': 'start',
  'counted-run': 'counted',
  extension: 'counted',
  skipped: 'left',
  suspended: 'left',
  excluded: 'left',
  'roll-over': 'left',
  provisional: 'rule',
}

/** The days of a count, a column for each week: those left out are hatched. The list below says the same in words. */
function Strip({ due: { days, due, proof } }: { due: Due }) {
  const { due: words } = useMessages().dispute
  const say = useSay()
  return (
    <div className="strip" aria-hidden="true">
      <div className="strip-days">
        {words.weekdays.split(' ').map((name, i) => (
          <span key={i} className={`strip-name strip-row-${i + 1}`}>
            {name}
          </span>
        ))}
        {days.map(({ day, weekday, line }) => {
          const told = proof[line]
          const look = day === due ? 'last' : told ? looks[told.kind] : 'rule'
          return (
            <span
              key={day}
              className={`strip-day strip-${look} strip-row-${weekday}`}
              title={told ? `${day} ${say(told.words)}` : day}
            >
              {Number(day.slice(8))}
            </span>
          )
        })}
      </div>
      <p className="strip-legend">
        <span className="strip-day strip-counted" /> {words.legend.counted}
        <span className="strip-day strip-left" /> {words.legend.left}
        <span className="strip-day strip-last" /> {words.legend.last}
      </p>
    </div>
  )
}

/** How a due date was counted: which days, which not, and why. */
export function Proof({ due }: { due: Due }) {
  const { due: words } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  return (
    <div className="proof">
      {due.days.length > 1 ? <Strip due={due} /> : null}
      <ol className="proof-lines">
        {due.proof.map((line) => (
          <li key={`${line.kind} ${line.from} ${line.to}`} className={`proof-line proof-${looks[line.kind]}`}>
            <span className="proof-days number">
              {words.days(format.plainDay(line.from), format.plainDay(line.to))}
            </span>
            <span>{say(line.words)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
