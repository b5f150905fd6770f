/** Sections about cases: mediation, reconsideration, arbitration, lawsuits, court referrals. */
import { rounded, type Pen } from '#test/reports/pen'
import type { Section } from '#test/reports/sections'

const kindsOfDispute = [
  '婚姻家庭纠纷',
  '邻里纠纷',
  '损害赔偿纠纷',
  '房屋宅基地纠纷',
  '合同纠纷',
  '劳动争议',
  '道路交通事故纠纷',
  '医疗纠纷',
  '物业纠纷',
  '征地拆迁纠纷',
  '环境污染纠纷',
  '消费纠纷',
  '生产经营纠纷',
  '山林土地纠纷',
]

/** `n` cut into `count` parts, none below one. */
export function cut(pen: Pen, n: number, count: number): number[] {
  const cuts = pen.chance
    .shuffle(Array.from({ length: n - 1 }, (_, i) => i + 1))
    .slice(0, count - 1)
    .sort((a, b) => a - b)
  return [...cuts, n].map((each, i) => each - (cuts[i - 1] ?? 0))
}

const year = (pen: Pen) =>
  pen.pick([
    '2021年，',
    '2022年，',
    '全年',
    '今年以来，',
    '2023年度，',
    '去年以来，',
    '上半年，',
    '一年来，',
    '报告期内，',
  ])
const whose = (pen: Pen) =>
  pen.pick([
    '全县',
    '全区',
    '各级人民调解组织',
    '全县各级调解组织',
    '各镇（街道）调委会',
    '区非诉讼服务中心',
    '各基层司法所',
  ])

function mediation(pen: Pen): string {
  const found = pen.int(600, 9000)
  const handled = found - pen.int(0, 30)
  const won = handled - pen.int(2, Math.floor(handled / 20))
  const rate = () => pen.percent(won, handled, { kind: 'rate' })
  const opening = pen.pick([
    () =>
      `${year(pen)}${whose(pen)}共排查矛盾纠纷${pen.count(found)}，调处${pen.count(handled)}，调解成功${pen.count(won)}，调解成功率${pen.pick(['达', '为', '达到', ''])}${rate()}。`,
    () =>
      `${year(pen)}${whose(pen)}共受理各类民间纠纷${pen.count(handled)}，成功化解${pen.count(won)}，调解成功率${rate()}，涉及当事人${pen.count(won * 2 + 3, '人')}。`,
    () =>
      `${year(pen)}${whose(pen)}调解各类矛盾纠纷${pen.count(handled, '起')}，其中调解成功${pen.count(won, '起')}，成功率达${rate()}，达成协议涉及金额${pen.plain(`${pen.int(1000, 90000)}万元`, 'amount')}。`,
    () =>
      `${whose(pen)}${year(pen)}受理调解案件${pen.count(handled)}，达成调解协议${pen.count(won)}（成功率${rate()}），未发生${pen.plain('一起', 'count')}民转刑案件。`,
  ])()
  return opening + kindsAmong(pen, handled)
}

/** The list of kinds, with shares, in one of the ways it is written. */
function kindsAmong(pen: Pen, all: number): string {
  const names = pen.chance.shuffle(kindsOfDispute).slice(0, pen.int(3, 6))
  const sizes = cut(pen, all, names.length + 1)
  const share = (n: number) => pen.percent(n, all, { kind: 'share' })
  const way = pen.int(0, 4)
  const items = names.map((name, i) => {
    const n = sizes[i] ?? 1
    if (way === 0) return `${name}${pen.count(n)}，占${share(n)}`
    if (way === 1) return `${name}${pen.count(n)}（占${share(n)}）`
    if (way === 2) return `${name}${pen.count(n)}（${share(n)}）`
    if (way === 3) return `${name}${pen.count(n)}，占比${share(n)}`
    return `${name}${pen.count(n)}，占总数的${share(n)}`
  })
  const head = pen.pick(['其中，', '从纠纷类型看，', '按类型分，', '其中：', '主要类型为：'])
  const rest = sizes.at(-1) ?? 1
  const tail = pen.pick(['', `${way === 1 || way === 2 ? '、' : '；'}其他纠纷${pen.count(rest)}`])
  return `${head}${items.join(way === 1 || way === 2 ? '、' : '；')}${tail}。`
}

function reconsideration(pen: Pen): string {
  const received = pen.int(60, 400)
  const refused = pen.int(2, 12)
  const accepted = received - refused
  const opening = pen.int(4, 40)
  const closed = accepted + opening - pen.int(3, 25)
  const open = accepted + opening - closed
  const [upheld = 1, rejected = 1, corrected = 1, settled = 1] = cut(pen, closed, 4)
  const share = (n: number) => pen.percent(n, closed, { kind: 'share' })
  const closing = pen.count(open, '件', { kind: 'balance', must: 'right', spoils: ['balance'] })
  const carried = pen.count(opening, '件', { kind: 'balance' })
  const flow = pen.pick([
    () =>
      `${year(pen)}区政府共收到行政复议申请${pen.count(received)}，受理${pen.count(accepted)}，不予受理${pen.count(refused)}，上年结转${carried}，审结${pen.count(closed)}，期末未结${closing}。`,
    () =>
      `县行政复议局上年结转案件${carried}，${year(pen)}新收${pen.count(accepted)}，办结${pen.count(closed)}，尚有${closing}正在审理。`,
    () =>
      `行政复议方面，${year(pen)}收到申请${pen.count(received)}，依法受理${pen.count(accepted)}，加上上年度结转的${carried}，共审结${pen.count(closed)}，结转下年${closing}。`,
  ])()
  const results = pen.pick([
    () =>
      `审结案件中，维持${pen.count(upheld)}，占${share(upheld)}；驳回${pen.count(rejected)}，占${share(rejected)}；撤销、变更及确认违法${pen.count(corrected)}，占${share(corrected)}；调解、和解后终止${pen.count(settled)}，占${share(settled)}。`,
    () =>
      `从审理结果看，作出维持决定${pen.count(upheld)}（占审结总数的${share(upheld)}），驳回${pen.count(rejected)}（占审结总数的${share(rejected)}），直接纠错${pen.count(corrected)}，直接纠错率${pen.percent(corrected, closed, { kind: 'rate' })}。`,
  ])()
  return flow + results
}

/** Few cases and a rate with decimals: nothing of so few gives it. */
function fewCases(pen: Pen): string {
  const accepted = pen.int(18, 45)
  const right = pen.int(5, accepted - 4)
  const decimals = 2
  const possible = new Set<string>()
  for (let d = 1; d <= accepted; d++)
    for (let n = 0; n <= d; n++)
      for (const half of [0, 0.5]) possible.add((Math.floor((10000 * n) / d + half) / 100).toFixed(decimals))
  let wrong = ((100 * right) / accepted + 0.37).toFixed(decimals)
  while (possible.has(wrong)) wrong = (Number(wrong) + 0.11).toFixed(decimals)
  const rate =
    pen.spoilt('impossible', `${wrong}%`, 'rate') ?? pen.plain(`${rounded(right, accepted, decimals)}%`, 'rate')
  return pen.pick([
    () =>
      `${year(pen)}全区共受理行政复议案件${pen.count(accepted)}，综合纠错率为${rate}，案件按期审结率${pen.plain('100%', 'rate')}。`,
    () =>
      `区政府全年受理行政复议案件${pen.count(accepted)}，直接纠错率${rate}，${pen.plain('2件', 'count')}案例入选全市典型案例。`,
  ])()
}

function arbitration(pen: Pen): string {
  const then = pen.int(300, 2400)
  const now = then + pen.pick([-1, 1]) * pen.int(20, Math.floor(then / 3))
  const verb = now > then ? pen.pick(['增长', '上升', '增加']) : pen.pick(['下降', '减少'])
  const closed = now - pen.int(5, 60)
  const mediated = Math.floor(closed * (0.4 + pen.chance.next() * 0.3))
  const growth = () => pen.growth(now, then)
  const money = pen.plain(`${pen.int(800, 9000)}.${pen.int(10, 99)}万元`, 'amount')
  const opening = pen.pick([
    () => `全区共受理劳动人事争议案件${pen.count(now)}，上年为${pen.count(then)}，同比${verb}${growth()}。`,
    () => `劳动人事争议仲裁机构立案受理${pen.count(now)}（上年同期${pen.count(then)}），同比${verb}${growth()}。`,
    () => `${year(pen)}劳动人事争议仲裁受理案件${pen.count(now)}，比上年的${pen.count(then)}${verb}${growth()}。`,
    () => `2021年全区受理劳动争议案件${pen.count(then)}，2022年受理劳动争议案件${pen.count(now)}，${verb}${growth()}。`,
    () =>
      `受理劳动仲裁案件由上年的${pen.count(then)}${now > then ? '上升到' : '下降到'}${pen.count(now)}，${now > then ? '增幅为' : '降幅为'}${growth()}。`,
    () =>
      `受理劳动仲裁案件${pen.count(now)}，同比${now > then ? '增加' : '减少'}${pen.count(Math.abs(now - then), '件', { kind: 'growth' })}、${verb}${growth()}。`,
  ])()
  return `${opening}审结${pen.count(closed)}，其中调解结案${pen.count(mediated)}，调解结案率${pen.percent(mediated, closed, { kind: 'rate' })}，为劳动者追回工资等${money}。`
}

function lawsuits(pen: Pen): string {
  const all = pen.int(40, 300)
  const ours = pen.int(8, Math.floor(all / 2))
  const share = pen.pick(['', `，占${pen.percent(ours, all, { kind: 'share' })}`])
  return pen.pick([
    () =>
      `${year(pen)}全区各级行政机关共办理一审行政应诉案件${pen.count(all)}，其中以区政府为被告的${pen.count(ours)}${share}，未发生${pen.plain('一件', 'count')}败诉。行政机关负责人出庭应诉率${pen.plain('100%', 'rate')}。`,
    () =>
      `办理行政应诉案件${pen.count(all)}，其中以县政府为被告的案件${pen.count(ours)}${share}；行政机关负责人出庭应诉率连续五年保持${pen.plain('100%', 'rate')}，司法建议、检察建议办结答复率均达${pen.plain('100%', 'rate')}。`,
  ])()
}

function referrals(pen: Pen): string {
  const sent = pen.int(200, 3000)
  const won = Math.floor(sent * (0.4 + pen.chance.next() * 0.5))
  const confirmed = Math.floor(won * (0.2 + pen.chance.next() * 0.4))
  return pen.pick([
    () =>
      `深化诉调对接，法院委派委托调解案件${pen.count(sent)}，调解成功${pen.count(won)}，成功率${pen.percent(won, sent, { kind: 'rate' })}；申请司法确认${pen.count(confirmed)}。`,
    () =>
      `公调对接工作室接受公安机关移送案件${pen.count(sent, '起')}，成功调处${pen.count(won, '起')}，调处成功率${pen.percent(won, sent, { kind: 'rate' })}，兑现赔偿款${pen.plain(`${pen.int(2, 9)}.${pen.int(1, 9)}亿余元`, 'amount')}。`,
    () =>
      `访调对接方面，全年收到转送事项${pen.count(sent)}，办结${pen.count(won)}，办结率${pen.percent(won, sent, { kind: 'rate' })}。`,
  ])()
}

export const caseSections: readonly Section[] = [
  { spoils: ['share', 'rate', 'digits'], write: mediation },
  { spoils: ['share', 'balance', 'digits'], write: reconsideration },
  { spoils: ['impossible'], write: fewCases },
  { spoils: ['growth', 'rate', 'digits'], write: arbitration },
  { spoils: [], write: lawsuits },
  { spoils: ['rate', 'digits'], write: referrals },
]
