import { handledAsOne } from '#app/domain/indicators/variants/disputes-registered'
import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

/** The report has one number for "received and resolved": this is its first half, `disputes-resolved` its second. */
export const disputesRegistered: Indicator = {
  key: 'disputes-registered',
  name: { zh: '登记纠纷', en: 'Disputes registered' },
  definition: {
    zh: '登记日在期内、首个程序不是行政复议或行政诉讼的纠纷；一件只计一次，无论经过几个程序、结果如何。',
    en: 'Disputes registered in the period that did not begin as an administrative reconsideration or lawsuit; once each, whatever they pass through and however they end.',
  },
  counts: [say('年底登记、来年化解的', 'Registered at the end of the year and resolved in the next')],
  leavesOut: [
    say('只来办复议的', 'What came as a reconsideration'),
    say('上年登记、今年办理的', 'Registered the year before and handled in this'),
  ],
  source: fromReport('受理化解各类纠纷', 'disputes received and resolved, read as received'),
  version: firstVersion,
  kind: 'count',
  cases: 'dispute',
  ...whole,
  numerator: [plus({ measure: 'registered', procedures: { family: 'civil' } })],
  variants: [handledAsOne],
}
