/** 基层化解率: some places take the sub-centres of the district for grass roots, some divide by what was accepted. */
import { firstVersion, plus, type Variant } from '#app/domain/indicators/indicator'
import { isGrassroots, levels } from '#app/domain/territory/level'
import { say } from '#app/domain/words'

const civil = { family: 'civil' } as const
const below = levels.filter(isGrassroots)
const above = levels.filter((level) => !isGrassroots(level))
const common = { version: firstVersion, decimals: 2, rounding: 'truncate' } as const
const town = say('镇级调委会调解成功的', 'Settled by the committee of a town')

export const grassrootsVariants: readonly Variant[] = [
  {
    key: 'with-sub-centres',
    name: say('含区级分中心', 'District sub-centres included'),
    definition: say(
      '在网格、村（社区）、镇（街道）三级以及区级行业分中心最终化解的纠纷 ÷ 同期化解的全部纠纷，百分数截尾。',
      'Disputes finally resolved at grid, village or town level, or at a trade sub-centre of the district ÷ all disputes resolved in the same period, cut off after the last decimal.',
    ),
    counts: [town, say('区医患纠纷分中心调解成功的', 'Settled at the district’s medical sub-centre')],
    leavesOut: [
      say('区中心、仲裁委办结的：只进分母', 'Ended at the district centre or by arbitration: below the line only'),
    ],
    source: say(
      '部分地区口径：分中心设在基层，视为基层',
      'some places: sub-centres sit among the people and count as grass roots',
    ),
    ...common,
    numerator: [
      plus({ measure: 'resolved', procedures: civil, levels: below }),
      plus({ measure: 'resolved', procedures: civil, levels: above, at: ['sub-centre'] }),
    ],
    denominator: [plus({ measure: 'resolved', procedures: civil })],
  },
  {
    key: 'accepted',
    name: say('按登记数', 'By registered'),
    definition: say(
      '在网格、村（社区）、镇（街道）三级最终化解的纠纷 ÷ 同期登记的纠纷，百分数截尾。尚未化解的也进分母。',
      'Disputes finally resolved at grid, village or town level ÷ disputes registered in the same period, cut off after the last decimal. What is not yet resolved stands below the line too.',
    ),
    counts: [town],
    leavesOut: [say('登记后尚未化解的：只进分母', 'Registered and not yet resolved: below the line only')],
    source: say('报告“受理化解”两义中的“受理”', 'the report’s “received and resolved”, read as received'),
    ...common,
    numerator: [plus({ measure: 'resolved', procedures: civil, levels: below })],
    denominator: [plus({ measure: 'registered', procedures: civil })],
  },
]
