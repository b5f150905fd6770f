import type { Words } from '#app/domain/words'
import { numbers } from './plan'

const n = numbers
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, each) => total + each, 0)
const grassroots = n.resolved.grid + n.resolved.village + n.resolved.town
const district = n.resolved.district + n.arbitration.concluded
const assume = (zh: string, en: string): { words: Words } => ({ words: { zh, en } })

/** What the demo county takes for granted where the report is silent; shown to everyone who uses it. */
export const demoAssumptions: readonly { words: Words }[] = [
  assume(
    '本县（区）的纠纷、当事人、经办人员和文书全部由程序生成，不对应任何真实的人和事；身份证号、手机号、信用代码均使用从未分配的号段。',
    'Every dispute, party, official and paper here was made by a program and matches no real person or event; identity, phone and credit numbers use ranges that were never assigned.',
  ),
  assume(
    '镇（街道）名称为真实名称；296 个村（社区）取自公开的总数，名称、代码和网格划分均为虚构。2020 年撤市设区的具体日期未经核实，按 7 月 1 日计。',
    'Names of towns and streets are real. The 296 villages and communities follow a published total; their names, codes and grids are made up. The day in 2020 on which the city became a district is not verified; 1 July is used.',
  ),
  assume(
    `报告称受理化解 8263 件，未说明分层。此处假定网格、村、镇三级化解 ${grassroots} 件，区级 ${district} 件（含仲裁 ${n.arbitration.concluded} 件）；其中 ${sum(n.carriedIn)} 件为 2019 年登记。`,
    `The report says 8,263 accepted and resolved and gives no levels. We assume ${grassroots} at grid, village and town and ${district} at the district, ${n.arbitration.concluded} arbitrations among them; ${sum(n.carriedIn)} were registered in 2019.`,
  ),
  assume(
    `年末未结 ${sum(n.carriedOut) + n.arbitration.accepted - n.arbitration.concluded} 件，调解不成 ${sum(n.failed)} 件，撤回 ${sum(n.withdrawn)} 件，不予受理 ${sum(n.refused)} 件，均为假定。`,
    `${sum(n.carriedOut) + n.arbitration.accepted - n.arbitration.concluded} open at year end, ${sum(n.failed)} mediated without success, ${sum(n.withdrawn)} withdrawn and ${sum(n.refused)} not accepted are assumed.`,
  ),
  assume(
    '纠纷类型的分布参照一个县级市 2016 年 8 月公开的统计，按季节和疫情作了调整。',
    'The spread of categories follows a county-level city’s published figures for August 2016, adjusted for seasons and the epidemic.',
  ),
  assume(
    `行政复议：直接纠错率 42.66% 与综合纠错率 66.67% 的唯一共同分母（200 以内）是 75 和 150，故假定上年结转 ${n.reviews.carriedIn} 件、当年受理 ${n.reviews.accepted} 件，共 75 件且全部审结；各类结果的件数为假定。`,
    `Reconsideration: up to 200, only 75 and 150 can be the denominator of both 42.66 % and 66.67 %; so ${n.reviews.carriedIn} carried over and ${n.reviews.accepted} accepted make 75, all concluded. How many ended in which way is assumed.`,
  ),
  assume(
    `仲裁 ${n.arbitration.accepted} 件均假定为商事仲裁，由外地仲裁委员会裁决、本区登记跟踪；各案标的为假定，合计超过 2 亿元。`,
    `The ${n.arbitration.accepted} arbitrations are taken to be commercial, decided by the city’s commission and tracked here; the amounts are assumed and sum to over 200 million yuan.`,
  ),
  assume(
    `行政应诉：“办理”按 2020 年在办计，其中 ${n.lawsuits.carriedIn} 件上年结转、${n.lawsuits.pending} 件年末未结；法院案号均在法院不会用到的号段。司法建议 6 件、检察建议 2 件为假定。`,
    `Lawsuits: “handled” means in hand at some time in 2020, ${n.lawsuits.carriedIn} carried over and ${n.lawsuits.pending} pending at year end; court numbers lie beyond those courts reach. Six judicial and two procuratorial suggestions are assumed.`,
  ),
]
