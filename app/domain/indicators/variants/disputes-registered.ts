/** 受理化解: many reports have one number for both, and what they call received is what they resolved. */
import { firstVersion, fromReport, plus, whole, type Variant } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

export const handledAsOne: Variant = {
  key: 'handled',
  name: say('按受理化解数', 'By received and resolved'),
  definition: say(
    '受理与化解合为一个数的，按期内最终化解的纠纷计：登记后尚未化解的不算受理，上年登记、今年化解的算今年受理。行政复议、行政诉讼不计入。',
    'Where received and resolved are told as one number: disputes finally resolved in the period. What was registered and is not yet resolved is not counted as received; what was registered the year before and resolved in this counts in this. Administrative reconsiderations and lawsuits are left out.',
  ),
  counts: [say('上年登记、今年达成协议的', 'Registered the year before and agreed in this')],
  leavesOut: [say('今年登记、尚在办理的', 'Registered in this year and still in hand')],
  source: fromReport('受理化解各类纠纷', 'disputes received and resolved, one number for both'),
  version: firstVersion,
  ...whole,
  numerator: [plus({ measure: 'resolved', procedures: { family: 'civil' } })],
}
