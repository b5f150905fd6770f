import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

export const litigationLost: Indicator = {
  key: 'litigation-lost',
  name: { zh: '败诉', en: 'Lawsuits lost' },
  definition: {
    zh: '期内审结、结果为撤销、撤销并责令重作、部分撤销、部分撤销并责令重作、变更、确认违法、确认无效、判决履行法定职责、判决履行给付义务的行政应诉案件，不分审级。驳回起诉、驳回诉讼请求、撤诉（含被告改变行政行为后撤诉）、调解、行政协议的履行和补偿判决等其他结果不算败诉。各地口径不一；本系统按全部行政应诉案件计，不限于以区政府为被告的案件。',
    en: 'Administrative lawsuits of any instance concluded in the period with the result: annulled; annulled, to be done again; annulled in part; annulled in part, to be done again; varied; declared illegal; declared void; ordered to act; ordered to pay. Every other result is not a loss: suit dismissed, claim rejected, withdrawal (also after the organ changed its act), mediation, judgments on performing or compensating under an administrative contract. Practice varies; all administrative lawsuits count here, not only those against the district government.',
  },
  counts: [say('确认违法但不撤销的', 'Declared illegal and not annulled')],
  leavesOut: [say('被告改变行为后撤诉的', 'Withdrawn after the organ changed its act')],
  source: fromReport('未发生一件败诉', 'not one case lost'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'concluded', procedures: [litigationResponse.key], outcomes: { group: 'lost' } })],
}
