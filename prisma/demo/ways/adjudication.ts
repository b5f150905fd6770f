/**
 * Administrative adjudication: towns decide over land between citizens (土地管理法 art. 14), the district's bureaus the rest.
 * The days are settings of the county; what is decided over land keeps well within six months.
 */
import { say } from '#prisma/demo/dressing'
import type { PlainStep } from '#prisma/demo/planned'
import { agreement } from '#prisma/demo/agreed'
import { officeFor } from '#prisma/demo/offices'
import { ended, withdrawn } from './mediated'
import { officeDays, paced, plain, type Talk, type Walk, type Way } from './way'

const TITLE = /宅基地界址|围墙|宅前场地|承包地边界|河滩地|自留地|林木砍伐/

const adjudicated = (field: 'land' | 'ip', way: Pick<Way, 'body' | 'categories' | 'about'>): Way => ({
  procedure: 'administrative-adjudication',
  ...way,
  opening: () => ({ 'adjudication-field': field }),
  steps: (talk, outcome) => steps(talk, outcome, field),
})

const land = { 'housing-land': 60, 'forest-farmland': 40 }
export const landInTown = adjudicated('land', { categories: land, about: TITLE, body: officeFor.town })
export const landAtBureau = adjudicated('land', { categories: land, about: TITLE, body: () => '320614-land' })
export const patents = adjudicated('ip', {
  ...{ categories: { 'production-business': 1 }, about: /花型仿冒/, body: () => '320614-market' },
})

function steps(talk: Talk, outcome: string, field: 'land' | 'ip'): Walk {
  const pace = paced(talk.chance, talk.from)
  if (outcome === 'refused') return ended([plain('refuse', pace.on(1, 6), { 'refused-for': 'no-power' })])
  const accept = plain('accept', pace.on(1, 5), { power: 'yes' })
  if (outcome === 'withdrawn') return ended([accept, withdrawn(talk, pace.on(3, 12))])
  const serve = plain('serve', pace.on(1, 4))
  const replied = talk.chance.happens(0.85)
  const reply = plain(
    replied ? 'receive-reply' : 'record-no-reply',
    replied ? pace.on(5, 12) : officeDays(serve.on, 12),
  )
  const seen = paced(talk.chance, reply.on)
  const before = [accept, serve, reply, plain('investigate', seen.on(2, 9), { found: found(talk, field) })]
  return closing(talk, outcome, before, seen)
}

const found = ({ chance, from, dressing }: Talk, field: 'land' | 'ip') =>
  say({ chance, sides: dressing.sides }, field === 'land' ? onTheLand : onTheGoods, from)

const onTheLand = [
  '会同村委会到现场丈量，四至与[确权登记|土地台账]记载[基本一致|有出入]，相邻村民两人作证。',
  '调取[土地证存根|历年航拍影像]，现场拍照并绘制示意图，双方签字确认界点。',
]
const onTheGoods = ['调取双方花型设计稿和登记证书，抽样比对，{b}承认部分款式来源于市场采样。']

function closing(talk: Talk, outcome: string, before: PlainStep[], pace: ReturnType<typeof paced>): Walk {
  const { dressing } = talk
  if (outcome === 'handed-over') {
    const note = '双方愿意先由镇（街道）调委会调解。'
    return ended([...before, plain('refer-to-mediation', pace.now(), { to: talk.table, note })])
  }
  if (outcome === 'terminated')
    return ended([...before, plain('terminate', pace.on(2, 9), { 'terminated-for': 'court' })])
  if (outcome === 'mediated') {
    const [{ text }] = agreement(pace.on(2, 10), 'town', dressing)
    const end = pace.now()
    return { steps: [...before, plain('mediate', end, { terms: text }), plain('serve-decision', pace.on(0, 3))], end }
  }
  const tried = plain('record-no-agreement', pace.on(2, 10), { 'no-agreement-for': 'failed' })
  const heard = plain('hold-hearing', pace.on(5, 14), { note: '双方到场陈述、举证，调解未果。' })
  const end = pace.on(5, 16)
  const decided = plain('adjudicate', end, {
    decision: outcome,
    'remedies-told': 'yes',
    note: say(dressing, decisions[outcome as keyof typeof decisions], end),
  })
  return { steps: [...before, tried, heard, decided, plain('serve-decision', pace.on(1, 4))], end }
}

const decisions = {
  adjudicated: ['[争议地块|争议界线]按[登记簿记载|历史使用边界]确定，{b}于三十日内恢复原状。', '支持{a}的主要请求。'],
  rejected: ['{a}提供的证据不足以证明其主张，驳回裁决请求。'],
}
