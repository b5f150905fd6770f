/** Columns 32 to 42: how what was concluded ended. Every outcome stands in exactly one; what the form is too old to know is “other”. */
import type { Selection } from '#app/domain/indicators/indicator'
import { counts } from '#app/domain/returns/cells'
import type { Cell } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

const columns: readonly (readonly [key: string, name: Words, outcomes: readonly string[]])[] = [
  ['rejected', say('驳回', 'Rejected'), ['claim-rejected', 'application-dismissed']],
  ['upheld', say('维持', 'Upheld'), ['upheld']],
  ['declared-illegal', say('确认违法', 'Declared illegal'), ['declared-illegal']],
  ['annulled', say('撤销', 'Annulled'), ['annulled']],
  ['varied', say('变更', 'Varied'), ['varied']],
  ['ordered-to-act', say('责令履行', 'Ordered to act'), ['ordered-to-act']],
  ['mediated', say('调解', 'Mediated'), ['mediated']],
  ['withdrawn', say('终止：撤回申请', 'Terminated: withdrawn'), ['withdrawn', 'withdrawn-after-change']],
  ['settled', say('终止：和解协议', 'Terminated: settled'), ['settled']],
  ['terminated', say('终止：其他', 'Terminated: otherwise'), ['terminated']],
  ['other', say('其他', 'Other'), ['declared-void', 'contract-duty', 'not-accepted', 'transferred', 'abandoned']],
]
const newer = say(
  '含2023年修订后的确认无效、行政协议责任，以及受理后转送或视为放弃的。',
  'Declared void and bound to a contract (law of 2023) included, and what was accepted and then forwarded or given up.',
)

export const results = (concluded: Selection): Cell[] =>
  columns.map(([key, name, named], i) =>
    counts(
      String(32 + i),
      `result-${key}`,
      name,
      { ...concluded, outcomes: { named } },
      {
        ...(key === 'other' ? { definition: newer } : {}),
      },
    ),
  )
