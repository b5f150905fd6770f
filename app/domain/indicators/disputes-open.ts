import { firstVersion, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

export const disputesOpen: Indicator = {
  key: 'disputes-open',
  name: { zh: '期末未结', en: 'In hand at the end' },
  definition: {
    zh: '期末已受理、尚未办结的民事纠纷程序（网格处理、人民调解、仲裁等）：截至期末的受理减去截至期末的办结。尚在审查是否受理的不计；行政复议、行政诉讼不计入。',
    en: 'Civil proceedings (grid handling, people’s mediation, arbitration …) accepted and not yet concluded at the end of the period: accepted up to its last day less concluded up to its last day. What is still being examined for acceptance is not counted; administrative reconsiderations and lawsuits are left out.',
  },
  counts: [say('年底仍在调解的', 'Still being mediated at the end of the year')],
  leavesOut: [
    say('已登记、尚未核实受理的', 'Registered and not yet verified'),
    say('行政复议在审案件', 'Reconsiderations on trial'),
  ],
  source: {
    zh: '平衡关系：期初＋受理＝办结＋期末',
    en: 'The balance: opening + accepted = concluded + closing',
  },
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ inHand: 'closing', procedures: { family: 'civil' } })],
}
