/**
 * Administrative mediation as the police, market regulation, towns and bureaus do it. Accepted within five working days;
 * over a road accident asked for within ten days of the determination, three days' notice, ten days to an end
 * (道路交通事故处理程序规定 arts. 86, 88, 90); over treatment thirty working days, an appraisal apart (医疗纠纷条例 art. 40).
 */
import { addDays, type Day } from '#app/domain/law/day'
import { officeFor } from '#prisma/demo/offices'
import type { PlainStep } from '#prisma/demo/planned'
import { say } from '#prisma/demo/dressing'
import { agreed, ended, failed, handedBack, session, talks, withdrawn } from './mediated'
import { officeDays, paced, plain, type Talk, type Walk, type Way } from './way'

type Variant = 'general' | 'medical' | 'traffic'
/** For the quarterly return, where the office tells it; the others leave it to "other". */
type Sort = { 'mediation-type'?: 'traffic' | 'medical' | 'consumer' }

const organ = (variant: Variant, way: Pick<Way, 'body' | 'categories'>, sort: Sort = {}): Way => ({
  procedure: 'administrative-mediation',
  ...way,
  opening: ({ chance, from }) => ({
    variant,
    ...(variant === 'traffic' ? { 'determination-received-on': addDays(from, -chance.int(1, 9)) } : {}),
  }),
  steps: (talk, outcome) => steps(talk, outcome, variant, sort),
})

export const trafficPolice = organ(
  'traffic',
  { categories: { traffic: 1 }, body: officeFor.traffic },
  { 'mediation-type': 'traffic' },
)
export const trafficBrigade = organ(
  'traffic',
  { categories: { traffic: 1 }, body: () => '320614-traffic' },
  { 'mediation-type': 'traffic' },
)
export const health = organ(
  'medical',
  { categories: { medical: 1 }, body: () => '320614-health' },
  { 'mediation-type': 'medical' },
)
export const market = organ(
  'general',
  { categories: { consumer: 70, 'production-business': 20, contract: 10 }, body: officeFor.market },
  { 'mediation-type': 'consumer' },
)
export const townHall = organ('general', {
  categories: {
    'housing-land': 34,
    expropriation: 18,
    'forest-farmland': 16,
    environment: 12,
    'property-management': 20,
  },
  body: officeFor.town,
})

const BUREAUS = { environment: 'environment', 'housing-land': 'housing', 'forest-farmland': 'agriculture' } as const
export const bureau = organ('general', {
  categories: { environment: 3, 'housing-land': 2, 'forest-farmland': 1 },
  body: (_, __, category) => `320614-${BUREAUS[category as keyof typeof BUREAUS]}`,
})

function steps(talk: Talk, outcome: string, variant: Variant, sort: Sort): Walk {
  const pace = paced(talk.chance, talk.from)
  if (outcome === 'refused') return ended([plain('refuse', pace.on(0, 3), refusal(talk, variant))])
  if (outcome === 'transferred') return ended([plain('transfer', pace.on(0, 2), passedOn(talk))])
  const on = pace.on(0, 2)
  const accept = plain('accept', on, { consent: 'yes', elsewhere: 'no', ...sort })
  const before = [accept, ...begun(talk, on, variant)]
  const last = before.at(-1)?.on ?? on
  if (outcome === 'agreement') {
    const { steps: after, end } = agreed(talk, last)
    return { steps: [...before, ...after], end }
  }
  return ended([...before, ending(talk, outcome, last)])
}

function begun(talk: Talk, on: Day, variant: Variant): PlainStep[] {
  const { chance } = talk
  const told = chance.happens(0.5) ? 'oral' : 'written'
  if (variant === 'traffic') {
    const day = officeDays(on, chance.int(4, 6))
    const starts = chance.weighted({ application: 45, loss: 35, treatment: 18, disability: 2 })
    const talked = chance.happens(0.7) ? [session(talk, day)] : [session(talk, day), session(talk, officeDays(day, 2))]
    return [
      plain('notify-session', on, { 'session-on': day }),
      plain('start', day, { told, 'starts-with': starts }),
      ...talked,
    ]
  }
  const start = plain('start', on, { told })
  if (variant === 'general' || chance.happens(0.5)) return [start, ...talks(talk, on)]
  const [sent, back] = [officeDays(on, 2), officeDays(on, chance.int(12, 20))]
  return [start, plain('start-appraisal', sent), plain('end-appraisal', back), ...talks(talk, back, 5)]
}

function ending(talk: Talk, outcome: string, on: Day): PlainStep {
  const { chance } = talk
  if (outcome === 'withdrawn') return withdrawn(talk, on)
  if (outcome === 'failed') return plain('fail', on, { 'failed-for': 'disagreement', ...failed(talk, on) })
  if (outcome === 'handed-over')
    return handedBack(talk, 'refer-on', on, '双方愿意由镇（街道）调委会继续调解，经征求意见转人民调解。')
  const why = chance.weighted({ absent: 50, left: 30, sued: 20 })
  return plain('terminate', on, { 'terminated-for': why, told: 'written', note: say(talk.dressing, stopped[why], on) })
}

const stopped = {
  absent: ['{b}经两次通知无正当理由不到场。', '{a}未按通知时间到场，电话告知不再参加。'],
  left: ['{b}中途退出调解，表示不接受任何方案。'],
  sued: ['{a}已向人民法院起诉并获受理。'],
} as const

function refusal({ chance }: Talk, variant: Variant) {
  const why = chance.weighted({
    'a-party-refuses': 60,
    'court-has-it': 20,
    ...(variant === 'general' ? { 'not-our-power': 20, late: 0 } : { late: 20, 'not-our-power': 0 }),
  })
  return { 'refused-for': why }
}

const passedOn = ({ chance }: Talk) => ({
  organ: chance.pick(['区农业农村局', '区商务局', '区文化广电和旅游局', '外省市场监督管理部门']),
  note: '申请事项不属于本机关职责，已告知申请人。',
})
