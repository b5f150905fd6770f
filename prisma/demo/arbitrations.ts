/**
 * The commercial arbitrations received at the district and decided by the city's commission: fifteen accepted, eleven
 * concluded. The amounts, in ten thousand yuan, are assumed; the concluded ones alone sum to more than 200 million yuan.
 */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import { placeOf } from './parties'
import type { ArbitrationOutcome, ArbitrationStep, PlannedDispute } from './planned'
import { officeDay } from './shape'
import { fill } from './tell'

type Row = readonly [
  received: Day,
  /** until it was concluded; `open`: not within the year */
  months: number | 'open',
  tenThousandYuan: number,
  outcome: ArbitrationOutcome,
  category: Category,
  trades: readonly [applicant: string, respondent: string],
  title: string,
  story: string,
]

const rows: readonly Row[] = [
  [
    '2020-01-07',
    5,
    2860,
    'award',
    'contract',
    ['建设工程', '置业'],
    '{a}与{b}建设工程施工合同纠纷',
    '{a}承建{b}开发的商住楼项目，竣工验收后双方对结算审计意见不一，{a}要求支付工程余款及利息。合同约定提交南通仲裁委员会仲裁。',
  ],
  [
    '2020-01-15',
    6,
    1745,
    'mediation-statement',
    'contract',
    ['钢结构', '重工'],
    '{a}与{b}厂房钢结构工程款纠纷',
    '{a}为{b}建造联合厂房，{b}以逾期竣工为由拒付尾款，双方均提出请求。',
  ],
  [
    '2020-02-26',
    5,
    980,
    'settlement-award',
    'contract',
    ['纺织', '家纺'],
    '{a}与{b}买卖合同货款纠纷',
    '{a}长期向{b}供应坯布，对账后尚欠货款，{b}称海外订单受疫情影响被取消，要求分期。',
  ],
  [
    '2020-03-11',
    6,
    3420,
    'award',
    'contract',
    ['投资', '置业'],
    '{a}与{b}股权转让合同纠纷',
    '{a}将项目公司股权转让给{b}，第二期转让款到期未付，{b}主张标的公司隐瞒债务。',
  ],
  [
    '2020-03-24',
    4,
    655,
    'mediation-statement',
    'production-business',
    ['机电设备', '船舶配件'],
    '{a}与{b}设备采购合同纠纷',
    '{a}交付数控设备后，{b}认为精度不符合技术协议，拒绝支付验收款。',
  ],
  [
    '2020-04-09',
    7,
    5130,
    'award',
    'contract',
    ['建设工程', '医药化工'],
    '{a}与{b}厂区总承包合同纠纷',
    '{a}总承包{b}新厂区工程，因设计变更和停工损失产生争议，双方委托造价鉴定。',
  ],
  [
    '2020-04-28',
    5,
    1290,
    'award',
    'contract',
    ['新能源', '农业科技'],
    '{a}与{b}光伏电站建设合同纠纷',
    '{a}为{b}建设农光互补电站，并网时间晚于约定，{b}要求扣减电价补贴损失。',
  ],
  [
    '2020-05-13',
    5,
    2210,
    'settlement-award',
    'contract',
    ['商业管理', '百货'],
    '{a}与{b}商业用房租赁合同纠纷',
    '{b}整体承租{a}的商业综合体，疫情期间停业，要求减免租金并解除合同。',
  ],
  [
    '2020-06-03',
    4,
    870,
    'mediation-statement',
    'production-business',
    ['家居布艺', '电子商务'],
    '{a}与{b}委托加工合同纠纷',
    '{b}委托{a}加工出口窗帘，成品因色牢度被客户退货，双方对损失承担有争议。',
  ],
  [
    '2020-06-18',
    5,
    1580,
    'award',
    'contract',
    ['海洋工程', '钢材贸易'],
    '{a}与{b}钢材买卖合同纠纷',
    '{a}预付货款后，{b}因行情上涨没有按期交货，{a}要求返还预付款并支付违约金。',
  ],
  [
    '2020-07-08',
    4,
    430,
    'mediation-statement',
    'contract',
    ['物流', '食品'],
    '{a}与{b}仓储物流合同纠纷',
    '{b}拖欠冷链仓储费，{a}留置部分货物，双方愿意在仲裁庭主持下协商。',
  ],
  [
    '2020-09-16',
    'open',
    1960,
    'award',
    'contract',
    ['建设工程', '文旅开发'],
    '{a}与{b}景观工程合同纠纷',
    '{a}承建滨江景观工程，{b}对隐蔽工程签证不予认可，工程款争议较大。',
  ],
  [
    '2020-10-21',
    'open',
    720,
    'award',
    'production-business',
    ['软件', '智能装备'],
    '{a}与{b}技术开发合同纠纷',
    '{a}为{b}开发生产管理系统，验收多次未通过，双方互指违约。',
  ],
  [
    '2020-11-12',
    'open',
    1150,
    'award',
    'contract',
    ['融资租赁', '印染'],
    '{a}与{b}融资租赁合同纠纷',
    '{b}以停产整治为由停付租金，{a}要求加速到期并取回设备。',
  ],
  [
    '2020-12-09',
    'open',
    390,
    'award',
    'contract',
    ['装饰工程', '酒店管理'],
    '{a}与{b}酒店装修合同纠纷',
    '{a}完成酒店装修后，{b}以环保检测不合格为由扣留质保金。',
  ],
]

const BODY = '320614-arbitration'

export function arbitrations(chance: Chance, county: County): Omit<PlannedDispute, 'ref'>[] {
  return rows.map((row, i) => arbitration(chance, county, row, i + 1))
}

function arbitration(chance: Chance, county: County, row: Row, n: number): Omit<PlannedDispute, 'ref'> {
  const [receivedOn, , tenThousand, , category, [ours, theirs], title, story] = row
  const grid = chance.pick(county.grids)
  const place = placeOf(county, grid, receivedOn)
  const a = county.people.organisation(ours, place)
  const b = county.people.organisation(theirs, place)
  const steps = stepsOf(chance, row, n)
  const end = steps.at(-1)
  const handler = 'arbitration-1'
  return {
    title: fill(chance, title, receivedOn, { a: a.name, b: b.name }),
    story: fill(chance, story, receivedOn, { a: a.name, b: b.name }),
    amount: tenThousand * 10_000 * 100,
    category,
    source: 'application',
    difficulty: 'major',
    place: grid,
    registeredOn: receivedOn,
    registeredBy: handler,
    people: 2,
    parties: [
      { side: 'applicant', party: a },
      { side: 'respondent', party: b },
    ],
    after: [],
    runs: [{ procedure: 'arbitration', body: BODY, level: 'district', openedOn: receivedOn, handler, steps }],
    result: { kind: row[1] === 'open' ? 'carried-out' : 'resolved', on: end?.on ?? receivedOn, level: 'district' },
  }
}

/** Accepted or refused within five days of the application (仲裁法2017 art. 24); how long the rest takes the law leaves open. */
function stepsOf(chance: Chance, [received, months, tenThousand, outcome]: Row, n: number): ArbitrationStep[] {
  const accepted = officeDay(addDays(received, chance.int(1, 2)))
  const accept: ArbitrationStep = {
    step: 'accept',
    on: accepted,
    number: `海接（2020）第${String(n).padStart(2, '0')}号`,
  }
  const heard = officeDay(addDays(accepted, chance.int(45, 75)))
  const formed = officeDay(addDays(accepted, chance.int(20, 40)))
  const steps: ArbitrationStep[] = [
    accept,
    { step: 'form-panel', on: formed },
    { step: 'hold-hearing', on: heard, note: '仲裁庭开庭审理，双方代理人到庭。' },
  ]
  const amount = Math.round(tenThousand * chance.int(55, 95)) * 10_000
  const on = officeDay(addDays(accepted, (months === 'open' ? 6 : months) * 30 + chance.int(-8, 8)))
  return [...steps, { step: 'conclude', on, outcome, text: texts[outcome], amount }]
}

const texts: Readonly<Record<ArbitrationOutcome, string>> = {
  award: '仲裁庭作出裁决，裁决书已送达双方。',
  'mediation-statement': '经仲裁庭调解，双方达成协议，制作调解书。',
  'settlement-award': '双方自行和解，仲裁庭根据和解协议作出裁决书。',
}
