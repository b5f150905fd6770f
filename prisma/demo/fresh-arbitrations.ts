/** Arbitrations on their way at the commission now. */
import { assign, step, typed, type Deed } from './deed'
import type { Fresh } from './fresh'
import { DISTRICT } from './history'
import { placeOf } from './parties'

const BY = 'arbitration-1'

export function freshArbitrations(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const accepted = (days: number, n: number) => [
    step(BY, 'forward', office(days + 2)),
    step(BY, 'accept', office(days), { 'case-number': `海接第9${n}号` }),
  ]
  return [
    received(fresh, 2, ['家纺', '布艺', '买卖合同', '{a}供应坯布后，{b}以质量争议为由未付清货款。']),
    [
      ...received(fresh, 9, ['装饰工程', '酒店管理', '装修合同', '{a}完成装修后，{b}扣留质保金。']),
      step(BY, 'forward', office(8)),
    ],
    [
      ...received(fresh, 24, ['机械', '智能装备', '承揽合同', '双方对验收标准各执一词，{a}要求付清余款。']),
      ...accepted(20, 1),
    ],
    [
      ...received(fresh, 70, ['建设工程', '置业', '建设工程施工合同', '双方对结算审计意见不一，{a}要求支付工程余款。']),
      ...accepted(66, 2),
      step(BY, 'form-panel', office(40), { panel: 'three' }),
      step(BY, 'hold-hearing', office(6), { way: 'hearing', note: '仲裁庭开庭审理，双方代理人到庭。' }),
    ],
  ]
}

type Matter = readonly [ours: string, theirs: string, kind: string, story: string]

function received({ chance, county, office }: Fresh, days: number, [ours, theirs, kind, story]: Matter): Deed[] {
  const on = office(days)
  const grid = chance.pick(county.grids)
  const place = placeOf(county, grid, on)
  const [a, b] = [county.people.organisation(ours, place), county.people.organisation(theirs, place)]
  const text = story.replaceAll('{a}', a.name).replaceAll('{b}', b.name)
  const facts = {
    title: `${a.name}与${b.name}${kind}纠纷`,
    story: text,
    category: 'contract',
    source: 'application',
  } as const
  const amount = chance.int(80, 900) * 1_000_000
  const where = { place: grid, body: `${DISTRICT}-arbitration`, procedure: 'arbitration' }
  return [
    {
      by: BY,
      ask: {
        kind: 'register',
        ...facts,
        ...where,
        on,
        amount,
        people: 2,
        entry: { 'arbitration-agreement': 'clause' },
      },
      people: [typed({ side: 'applicant', party: a }), typed({ side: 'respondent', party: b })],
    },
    assign(BY, BY, on),
  ]
}
