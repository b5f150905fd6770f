import { firstVersion, fromReport, plus, type Indicator } from '#app/domain/indicators/indicator'
import { grassrootsVariants } from '#app/domain/indicators/variants/grassroots-resolution-rate'
import { isGrassroots, levels } from '#app/domain/territory/level'
import { say } from '#app/domain/words'

/** Cut off, not rounded: a share just short of the one that is claimed must not print as the claim. */
export const grassrootsResolutionRate: Indicator = {
  key: 'grassroots-resolution-rate',
  name: { zh: '基层化解率', en: 'Share resolved at the grass roots' },
  definition: {
    zh: '在网格、村（社区）、镇（街道）三级最终化解的纠纷 ÷ 同期化解的全部纠纷，百分数截尾。层级取最终化解机构的层级；区级机构及区级分中心不算基层。与“化解纠纷”同一范围：行政复议、行政诉讼案件不计入，因为它们依法只能在区级以上办理，与纠纷是否化解在基层无关，计入则报告的比例不能成立。',
    en: 'Disputes finally resolved at grid, village (community) or town (street) level ÷ all disputes resolved in the same period, cut off after the last decimal. The level is that of the body that finally resolved it; district bodies and district sub-centres are not the grass roots. Same scope as “disputes resolved”: administrative reconsiderations and lawsuits are left out, since the law places them at district level or above, so they say nothing of where disputes are resolved, and with them the report’s share cannot hold.',
  },
  counts: [
    say('镇级调委会调解成功的', 'Settled by the committee of a town'),
    say('网格上报、村里化解的：按村计', 'Passed up by the grid and settled in the village: as the village’s'),
  ],
  leavesOut: [say('区级分中心调解成功的：进分母，不进分子', 'Settled at a district sub-centre: below the line only')],
  source: fromReport('全区矛盾纠纷在基层化解', 'disputes of the district resolved at the grass roots'),
  version: firstVersion,
  kind: 'rate',
  cases: 'dispute',
  decimals: 2,
  rounding: 'truncate',
  numerator: [plus({ measure: 'resolved', procedures: { family: 'civil' }, levels: levels.filter(isGrassroots) })],
  denominator: [plus({ measure: 'resolved', procedures: { family: 'civil' } })],
  variants: grassrootsVariants,
}
