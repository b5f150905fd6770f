import { rulesOf } from '#app/domain/dispute/evolve'
import type { Proceeding } from '#app/domain/dispute/dispute'
import type { Day } from '#app/domain/law/day'
import { line, type Measure } from '#app/domain/measures/measure'
import { say, type Words } from '#app/domain/words'

export const performances = ['performed', 'in-part', 'not-performed', 'not-recorded'] as const
export type Performance = (typeof performances)[number]

const names: Record<Performance, Words> = {
  performed: say('协议到期·已履行', 'Agreements due · performed'),
  'in-part': say('协议到期·部分履行', 'Agreements due · performed in part'),
  'not-performed': say('协议到期·未履行', 'Agreements due · not performed'),
  'not-recorded': say('协议到期·未登记履行情况', 'Agreements due · performance not recorded'),
}
const definition = say(
  '履行期限届满日在期内的调解协议，按目前登记的履行情况分列；当场履行的以达成协议之日为届满日，无需履行给付的不计。',
  'Mediated agreements whose day of performance is in the period, by what is now recorded of it; what was performed at once was due when agreed, what needs no performance is not counted.',
)

/** One line for each agreement, on the day it is due: so what was performed is always a part of what was due. */
export const performanceMeasures: readonly Measure[] = performances.map((state) => {
  const key = `performance-due.${state}`
  return {
    key,
    name: names[state],
    definition,
    unit: 'proceeding',
    of: (dispute, catalogue) =>
      dispute.proceedings.flatMap((each) => {
        const resolves = rulesOf(catalogue, each.procedure).outcomes[each.outcome ?? '']?.resolves === true
        const on = resolves ? dueOn(each) : undefined
        return on !== undefined && stateOf(each) === state ? [line(dispute, each, key, on)] : []
      }),
  }
})

/** As the form of an agreement asks it (procedures/agreement.ts). */
function dueOn({ facts, concludedOn }: Proceeding): Day | undefined {
  if (facts['performance'] === 'at-once') return concludedOn
  const by = facts['perform-by']
  const later = facts['performance'] === 'by-date' || facts['performance'] === 'instalments'
  return later && typeof by === 'string' ? by : undefined
}

const recorded: Readonly<Record<string, Performance>> = { full: 'performed', part: 'in-part', none: 'not-performed' }

/** What was entered for the whole agreement; else what its terms say one by one. */
function stateOf({ facts, items }: Proceeding): Performance {
  const said = recorded[String(facts['performed'] ?? '')]
  if (said) return said
  if (facts['performance'] === 'at-once') return 'performed'
  const terms = items.filter(({ kind }) => kind === 'term')
  const done = terms.filter(({ marks }) => marks['performed'] !== undefined).length
  if (done === 0) return 'not-recorded'
  return done === terms.length ? 'performed' : 'in-part'
}
