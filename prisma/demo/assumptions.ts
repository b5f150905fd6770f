import type { Words } from '#app/domain/words'
import { numbers } from './numbers'
import { slips } from './slips'
import { otherAssumptions } from './ways/assumptions'

const n = numbers
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, each) => total + each, 0)
const grassroots = n.resolved.grid + n.resolved.village + n.resolved.town
const district = n.resolved.district + n.arbitration.concluded
const openAtEnd = sum(n.carriedOut) + n.arbitration.accepted - n.arbitration.concluded
const corrected = slips.wrongCategory + slips.wrongAmount + slips.wrongDay + slips.wrongUntilFebruary
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
    `年末未结 ${openAtEnd} 件（均于 2021 年上半年化解），调解不成 ${sum(n.failed)} 件，撤回 ${sum(n.withdrawn)} 件，不予受理 ${sum(n.refused)} 件，均为假定。`,
    `${openAtEnd} open at year end and resolved in the first half of 2021, ${sum(n.failed)} mediated without success, ${sum(n.withdrawn)} withdrawn and ${sum(n.refused)} not accepted are assumed.`,
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
  ...otherAssumptions,
  assume(
    `行政应诉：报告的一审案件假定为 2020 年收到应诉通知的 ${n.lawsuits.notified} 件，其中以区政府为被告 ${n.lawsuits.government} 件；另有上年结转 ${n.lawsuits.carriedIn} 件，年末未结 ${n.lawsuits.pending} 件。结案方式、每次庭审负责人均应出庭并已出庭、司法建议 6 件和检察建议 2 件均为假定；法院案号均在法院不会用到的号段。`,
    `Lawsuits: the report’s first-instance suits are taken to be the ${n.lawsuits.notified} notified in 2020, ${n.lawsuits.government} of them against the district government; ${n.lawsuits.carriedIn} more were carried over, ${n.lawsuits.pending} were pending at year end. How they ended, that the head was due and came to every hearing, and six judicial and two procuratorial suggestions are assumed; court numbers lie beyond those courts reach.`,
  ),
  assume(
    `为体现“截至某日所知”，假定 ${slips.late + slips.lateAtYearEnd} 件纠纷迟录数日（其中 ${slips.lateAtYearEnd} 件跨年），${corrected} 件登记有误后更正（${slips.wrongUntilFebruary} 件到 2021 年 2 月才更正类别），${slips.forgotten} 件 12 月化解的到 2021 年 2 月才补录、同时撤销 ${slips.forgotten} 件重复登记；2020 年合计不因此改变。`,
    `To show what “as known on” means, ${slips.late + slips.lateAtYearEnd} disputes were entered some days late (${slips.lateAtYearEnd} of them after the year’s end), ${corrected} put right after a wrong entry (${slips.wrongUntilFebruary} in category, not before February 2021), and ${slips.forgotten} settled in December entered in February 2021, when as many entered twice were taken back; the totals of 2020 stay the same.`,
  ),
  assume(
    '2021 年之后的业务没有编造；仅按演示库生成之日另编约七十件在办案件，供各岗位试用，不影响 2020 年的数据。',
    'Nothing is made up for the years after; only some seventy open cases dated from the day the demo was made, so that every post has work to try, and they touch no figure of 2020.',
  ),
  assume(
    '录入时刻、经办人均为虚构；工作人员 2,600 余人中只有登录页所列的可以登录。',
    'Times of entry and who did what are made up; of the 2,600 and more people who work here, only those shown on the sign-in page can sign in.',
  ),
]
