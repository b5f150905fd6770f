import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

export const disputesResolved: Indicator = {
  key: 'disputes-resolved',
  name: { zh: '化解纠纷', en: 'Disputes resolved' },
  definition: {
    zh: '期内最终化解的纠纷：以化解结果办结且没有程序仍在办理（只是协议的司法确认、公证不算），一件只计一次，按最终化解日计。行政复议、行政诉讼案件不计入：它们都在区级办结，若与仲裁一并计入，区级案件将超过报告所称基层化解比例留下的余数，别无读法。',
    en: 'Disputes finally resolved in the period: ended by an outcome that resolves them, with no proceeding still open (confirming or certifying the agreement apart); once each, on the day of the final resolution. Administrative reconsiderations and lawsuits are left out: all are decided at district level, and with the arbitrations they would exceed what the report’s share resolved at the grass roots leaves over, so no other reading fits.',
  },
  counts: [
    say('网格就地化解的', 'Settled on the spot in the grid'),
    say('上年登记、今年达成协议的', 'Registered the year before and agreed in this'),
  ],
  leavesOut: [
    say('调解不成、无人再办的', 'Failed, and nobody went on'),
    say('化解后又重新办理、尚未再化解的', 'Reopened and not settled again'),
  ],
  source: fromReport('受理化解各类纠纷', 'disputes received and resolved, read as resolved'),
  version: firstVersion,
  kind: 'count',
  cases: 'dispute',
  ...whole,
  numerator: [plus({ measure: 'resolved', procedures: { family: 'civil' } })],
}
