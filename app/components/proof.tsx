import type { Day } from '#app/domain/law/day'
import { daysBetween, eachDay, weekday } from '#app/domain/law/day'
import type { ProofKind, ProofLine } from '#app/domain/law/deadline'
import { useFormat, useMessages, useSay } from '#app/messages/context'

type Look = 'counted' | 'left' | 'start'

const looks: Partial<Record<ProofKind, Look>> = {
  'start-not-counted': 'start',
  'counted-run': 'counted',
  extension: 'counted',
  skipped: 'left',
  suspended: 'left',
  excluded: 'left',
  'roll-over': 'left',
}

/** Longer counts are told by the list alone. */
const LONGEST_STRIP = 200

type Cell = { day: Day; look: Look; words: ProofLine['words'] }

/** Each day of the count once; a later line (a roll-over) does not draw over what an earlier one said. */
function cellsOf(proof: readonly ProofLine[]): Cell[] {
  const cells = new Map<Day, Cell>()
  for (const { kind, from, to, words } of proof) {
    const look = looks[kind]
    if (!look || daysBetween(from, to) > LONGEST_STRIP) continue
    for (const day of eachDay(from, to)) if (!cells.has(day)) cells.set(day, { day, look, words })
  }
  const inOrder = [...cells.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
  return inOrder.length > LONGEST_STRIP ? [] : inOrder
}

/** The days of a count, a column for each week: those left out are hatched. The list below says the same in words. */
function Strip({ cells, due }: { cells: readonly Cell[]; due: Day }) {
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
        {cells.map(({ day, look, words: why }) => (
          <span
            key={day}
            className={`strip-day strip-${day === due ? 'last' : look} strip-row-${weekday(day)}`}
            title={`${day} ${say(why)}`}
          >
            {Number(day.slice(8))}
          </span>
        ))}
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
export function Proof({ proof, due }: { proof: readonly ProofLine[]; due: Day }) {
  const { due: words } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  const cells = cellsOf(proof)
  return (
    <div className="proof">
      {cells.length > 1 ? <Strip cells={cells} due={due} /> : null}
      <ol className="proof-lines">
        {proof.map((line) => (
          <li key={`${line.kind} ${line.from} ${line.to}`} className={`proof-line proof-${looks[line.kind] ?? 'rule'}`}>
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
