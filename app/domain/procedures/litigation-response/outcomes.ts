/**
 * How an administrative suit may end, and which ends count as lost (败诉). The set differs from place to place: ours is
 * the one in use, and one list to change. A withdrawal after the organ changed its act is not in it.
 */
import type { Outcome } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

/** 行政诉讼法2017 art. 69–78 (judgments), 49, 62, 89 (rulings), 60 (mediation). */
export const litigationResults = {
  'claim-rejected': say('驳回诉讼请求', 'Claim rejected'),
  annulled: say('撤销', 'Annulled'),
  'annulled-redo': say('撤销并责令重作', 'Annulled, to be done again'),
  'annulled-in-part': say('部分撤销', 'Annulled in part'),
  'annulled-in-part-redo': say('部分撤销并责令重作', 'Annulled in part, to be done again'),
  'ordered-to-act': say('判决履行法定职责', 'Ordered to act'),
  'ordered-to-pay': say('判决履行给付义务', 'Ordered to pay'),
  'declared-illegal': say('确认违法', 'Declared illegal'),
  'declared-void': say('确认无效', 'Declared void'),
  varied: say('变更', 'Varied'),
  'contract-performance': say('判决履行行政协议', 'Ordered to perform the administrative contract'),
  'contract-compensation': say('判决行政协议补偿', 'Ordered to compensate under the administrative contract'),
  'appeal-rejected': say('驳回上诉，维持原判', 'Appeal rejected'),
  'case-dismissed': say('驳回起诉', 'Suit dismissed'),
  withdrawn: say('准许撤诉', 'Withdrawn'),
  'withdrawn-after-change': say('被告改变行政行为后准许撤诉', 'Withdrawn after the organ changed its act'),
  discontinued: say('终结诉讼', 'Discontinued'),
  'sent-back': say('发回重审', 'Sent back'),
  mediated: say('调解', 'Mediated'),
  other: say('其他', 'Other'),
} as const satisfies Record<string, Words>

type Result = keyof typeof litigationResults

export const lost: ReadonlySet<Result> = new Set<Result>([
  'annulled',
  'annulled-redo',
  'annulled-in-part',
  'annulled-in-part-redo',
  'ordered-to-act',
  'ordered-to-pay',
  'declared-illegal',
  'declared-void',
  'varied',
])

/** The suit goes on elsewhere: the quarrel is not over. */
const goesOn: ReadonlySet<Result> = new Set<Result>(['sent-back', 'case-dismissed'])

export const litigationOutcomes = Object.fromEntries(
  Object.entries(litigationResults).map(([key, name]) => [
    key,
    {
      name,
      resolves: !goesOn.has(key as Result),
      ...(lost.has(key as Result) ? { groups: ['lost'] } : {}),
    },
  ]),
) as Record<Result, Outcome>
