import { textTable } from '#app/command/text-table'
import { needed, wholeNumber, Wrong, type Verb } from '#app/command/verb'
import { MOST_DECIMALS } from '#app/domain/figures/ratio'
import { MOST_DENOMINATOR, reconcile as fitting } from '#app/domain/figures/reconcile'

export const reconcile: Verb = {
  name: 'reconcile',
  about: 'The way back from a printed rate: every pair of whole counts that prints so, and by which rounding.',
  flags: {
    rate: { type: 'string', value: 'RATE', about: 'the rate in percent, such as 42.66' },
    decimals: { type: 'string', value: 'N', about: 'digits it was printed with; as many as it has when not said' },
    max: { type: 'string', value: 'N', about: 'the largest denominator to try; 200 when not said' },
  },
  run(given) {
    const decimals = wholeNumber(given, 'decimals', 0, MOST_DECIMALS)
    const max = wholeNumber(given, 'max', 1, MOST_DENOMINATOR)
    const found = fitting(needed(given, 'rate'), { decimals, max })
    if (!found.ok) throw new Wrong('--rate is a percentage from 0 to 100, with no more digits than --decimals says')
    const rows = found.value.map(({ n, d, rounding }) => [String(n), String(d), rounding])
    const table = textTable(['>n', '>d', 'rounding'], rows)
    return { json: { fits: found.value }, text: rows.length > 0 ? table : 'no pair of whole counts prints so' }
  },
}
