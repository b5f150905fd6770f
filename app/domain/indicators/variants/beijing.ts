/**
 * As the reconsideration system in use in Beijing counts, faults and all, from its public source: so that a figure made
 * by it can be compared. Cases received on the first day of the period are both new and carried over; settlements are
 * counted among the terminations and once more by themselves; the same name has another denominator in another table.
 */
import { plus, type Term } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
export const ended = (...named: readonly string[]): Term =>
  plus({ measure: 'concluded', procedures, outcomes: { named } })

/** 撤销 + 变更 + 确认违法 + 责令履责. */
export const direct: Term = ended('annulled', 'varied', 'declared-illegal', 'ordered-to-act')
/** 调解终止结案: every termination, settlements among them. */
export const terminations: Term = ended('mediated', 'withdrawn', 'settled', 'withdrawn-after-change', 'terminated')
/** 和解结案, a second time. */
export const settledAgain: Term = plus({ measure: 'concluded.settled', procedures })

/** 总数 = 本期新收 + 上期结转, the latter “received up to the first day and not closed before it”. */
export const inHand: readonly Term[] = [
  plus({ measure: 'accepted-by-receipt', procedures }),
  plus({ measure: 'accepted-by-receipt', procedures, until: 'first-day' }),
  { sign: -1, select: { measure: 'concluded', procedures, until: 'before' } },
]

export const newlyReceived: Term = plus({ measure: 'accepted-by-receipt', procedures })

/** As its tables print: Java's `##.##`. */
export const printed = { decimals: 2, rounding: 'half-even' } as const

export const source = say(
  '北京市在用行政复议系统公开源码的第20—22表口径（含其差错）',
  'tables 20 to 22 of the reconsideration system in use in Beijing, by its public source, faults included',
)
export const onTheFirstDay = say('期初当日收到的：分母计两次', 'Received on the first day: twice below the line')
