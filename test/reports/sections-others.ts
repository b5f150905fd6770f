/** Sections about petitions, legal aid, notaries, staff, rates over years; tables; and what holds no figures at all. */
import { hanOf, rounded, type Pen } from '#test/reports/pen'
import type { Section } from '#test/reports/sections'
import { cut } from '#test/reports/sections-cases'

function petitions(pen: Pen): string {
  const all = pen.int(300, 4000)
  const [letters = 1, visits = 1, net = 1] = cut(pen, all, 3)
  const then = all + pen.pick([-1, 1]) * pen.int(15, Math.floor(all / 4))
  const verb = all > then ? pen.pick(['上升', '增长']) : pen.pick(['下降', '减少'])
  const parts = `来信${pen.count(letters)}、来访${pen.count(visits)}、网上信访${pen.count(net)}`
  const rates = `及时受理率${pen.plain('100%', 'rate')}，群众满意率${pen.plain(`${pen.int(90, 99)}.${pen.int(1, 9)}%`, 'rate')}`
  return pen.pick([
    () =>
      `全年共登记信访事项${pen.total(all, '件', 'count')}，其中${parts.replace('网上信访', '网上信访等其他渠道')}；${rates}。`,
    () => {
      const total = `${parts}，合计${pen.total(all)}`
      // A spoilt total is no ground for a growth.
      return pen.isSpoilt()
        ? `${total}。${rates}。`
        : `${total}，较上年的${pen.count(then)}${verb}${pen.growth(all, then)}。${rates}。`
    },
    () =>
      `受理群众${parts}，三项共计${pen.total(all)}。${rates}，信访总量较去年${pen.pick(['下降', '减少'])}${pen.plain(pen.pick(['一成', '两成', '近三成']), 'growth')}。`,
    () => `全年信访总量${pen.total(all, '件', 'count')}（${parts}），${rates}。`,
  ])()
}

function legalAid(pen: Pen): string {
  const all = pen.int(400, 2600)
  const [civil = 1, criminal = 1, administrative = 1] = cut(pen, all, 3)
  const workers = pen.int(20, civil)
  return pen.pick([
    () =>
      `法律援助中心共办理法律援助案件${pen.total(all, '件', 'count')}：民事${pen.count(civil)}、刑事${pen.count(criminal)}、行政${pen.count(administrative)}，受援人${pen.count(all + pen.int(3, 90), '人次')}，挽回经济损失${pen.plain(`${pen.int(300, 9000)}余万元`, 'amount')}。`,
    () =>
      `办理民事法律援助案件${pen.count(civil)}、刑事法律援助案件${pen.count(criminal)}、行政法律援助案件${pen.count(administrative)}，共计${pen.total(all)}。为农民工讨薪${pen.count(workers)}，接待来电来访咨询${pen.plain(`${pen.int(2, 9)}000余人次`, 'count')}。`,
    () =>
      `法律援助受理案件${pen.total(all, '件', 'count')}，其中民事类${pen.count(civil)}，刑事类${pen.count(criminal)}，其他${pen.count(administrative)}；解答法律咨询${pen.plain(`${pen.int(1, 3)}.${pen.int(1, 9)}万人次`, 'count')}。`,
  ])()
}

function staff(pen: Pen): string {
  const full = pen.int(40, 300)
  const part = pen.int(300, 1800)
  const towns = pen.int(8, 30)
  return pen.pick([
    () =>
      `全县${pen.count(towns, '个')}镇（街道）建成调解组织${pen.count(pen.int(150, 500), '个')}，配备专职调解员${pen.count(full, '名')}、兼职调解员${pen.count(part, '名')}，合计${pen.total(full + part, '名')}。`,
    () =>
      `现有专职人民调解员${pen.count(full, '人')}，兼职人民调解员${pen.count(part, '人')}，共${pen.total(full + part, '人')}；全年开展业务培训${pen.plain(`${hanOf(pen.int(11, 60))}场`, 'count')}，参训${pen.plain(`${pen.int(2, 9)}00余人次`, 'count')}。`,
  ])()
}

function overYears(pen: Pen): string {
  const then = pen.int(8, 20) * 5 + 800
  const before = (then / 10).toFixed(1)
  const by = pen.int(3, 28)
  const now = ((then + by) / 10).toFixed(1)
  const days = pen.int(30, 60)
  const less = days - pen.int(5, 20)
  return pen.pick([
    () =>
      `群众安全感满意度达${pen.plain(`${now}%`, 'rate')}，较上年的${pen.plain(`${before}%`, 'rate')}提高${pen.plain(`${(by / 10).toFixed(1)}个百分点`, 'growth')}。案件平均办理时间由${pen.count(days, '天')}缩短至${pen.count(less, '天')}，压缩${pen.growth(less, days)}。`,
    () =>
      `案件平均审理周期从去年的${pen.count(days, '天')}降至${pen.count(less, '天')}，下降${pen.growth(less, days)}；网上办理量是去年的${pen.plain('1.5倍', 'growth')}，${pen.plain('九成以上', 'rate')}的事项实现“不见面”办理。`,
  ])()
}

const towns = ['城东街道', '城西街道', '沙洲镇', '临江镇', '平桥镇', '石门镇', '双河镇', '青山镇', '东湖街道']

function table(pen: Pen): string {
  const names = pen.chance.shuffle(towns).slice(0, pen.int(4, 7))
  const rows = names.map((name) => {
    const taken = pen.int(60, 900)
    return { name, taken, won: taken - pen.int(0, Math.floor(taken / 12)) }
  })
  const [taken, won] = [rows.reduce((sum, each) => sum + each.taken, 0), rows.reduce((sum, each) => sum + each.won, 0)]
  const gap = pen.pick(['\t', '｜', ' | ', '   '])
  const withShare = pen.chance.happens(0.5)
  const line = (cells: string[]) => cells.join(gap)
  const number = (n: number) => pen.plain(String(n), 'count')
  const rate = (n: number, d: number) => `⟦${rounded(n, d, 2)}%|rate|right⟧`
  const share = (n: number) => `⟦${rounded(n, taken, 1)}%|share|right⟧`
  const spoilAt = pen.int(0, rows.length - 1)
  const body = rows.map((each, i) => {
    const bad =
      i === spoilAt ? (pen.spoilt('rate', `${rounded(each.won - 9, each.taken, 2)}%`, 'rate') ?? undefined) : undefined
    return line([
      each.name,
      number(each.taken),
      number(each.won),
      bad ?? rate(each.won, each.taken),
      ...(withShare ? [share(each.taken)] : []),
    ])
  })
  const wrongTotal = pen.spoilt('sum', String(won + 10), 'sum')
  const totals = line([
    '合计',
    `⟦${taken}|sum|right⟧`,
    wrongTotal ?? `⟦${won}|sum|right⟧`,
    wrongTotal ? `⟦${rounded(won + 10, taken, 2)}%|rate⟧` : rate(won, taken),
    ...(withShare ? ['⟦100.0%|share⟧'] : []),
  ])
  const heads = line([
    pen.pick(['镇（街道）', '单位']),
    pen.pick(['受理数', '受理数（件）', '调解总数']),
    pen.pick(['成功数', '成功数（件）', '调解成功']),
    '成功率',
    ...(withShare ? ['占比'] : []),
  ])
  return `附表：各镇（街道）人民调解情况\n${[heads, ...body, totals].join('\n')}\n`
}

const quiet = [
  '根据《关于加强诉源治理推动矛盾纠纷源头化解的意见》（中办发〔2021〕5号）和《江苏省行政调解办法》（苏政发〔2019〕28号）要求，2021年4月15日召开全县推进会，印发《实施方案》（海政办发〔2021〕17号），明确第一阶段、第二阶段任务。',
  '持续深化“三调联动”，推行“1+6+N”模式，落实“一站式”受理、“一揽子”调处、“一条龙”服务，做到小事不出村、大事不出镇、矛盾不上交。咨询电话：0513-82103366，24小时公共法律服务热线12348。',
  '对照《中华人民共和国行政复议法》第四十条、第六十二条规定，进一步规范受理、审理、决定各环节。一是完善制度。二是强化指导。三是注重衔接。工作时间为周一至周五上午8:30至11:30。',
  '下一步，将认真贯彻党的二十大精神，围绕“十四五”规划目标，坚持和发展新时代“枫桥经验”，推动调解工作再上新台阶，争取在全市考核中位列前三名，力争明年6月底前完成第2批试点。',
]

export const otherSections: readonly Section[] = [
  { spoils: ['sum', 'growth'], write: petitions },
  { spoils: ['sum'], write: legalAid },
  { spoils: ['sum'], write: staff },
  { spoils: ['growth'], write: overYears },
  { spoils: ['sum', 'rate'], write: table },
  { spoils: [], write: (pen) => pen.pick(quiet) },
]
