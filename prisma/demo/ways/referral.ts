/**
 * What the police, the petition office, courts, procurators, hotlines and organs send: with the day the sender's own
 * clock began, taken or returned with a reason, and its result reported back.
 */
import type { Source } from '#app/domain/codes/sources'
import { addDays, laterOf, type Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import type { AfterStep, CivilResult, Entry, PlainRun } from '#prisma/demo/planned'
import { ended } from './mediated'
import { paced, plain, type Walk } from './way'

export const senders = [
  ...(['police', 'petition', 'court-before-filing', 'court-after-filing', 'procuratorate', 'hotline'] as const),
  'administrative-organ',
] as const satisfies readonly Source[]
export type Sender = (typeof senders)[number]

/** Numbers are as long as the senders' own and begin where theirs do not reach. */
const NUMBERS: Readonly<Record<Sender, (year: string, n: number) => string>> = {
  police: (year, n) => `海公（治）受案字〔${year}〕9${n}号`,
  petition: (year, n) => `海信转〔${year}〕9${n}号`,
  'court-before-filing': (year, n) => `（${year}）苏0614诉前调9${n}号`,
  'court-after-filing': (year, n) => `（${year}）苏0614民初9${n}号`,
  procuratorate: (year, n) => `海检民〔${year}〕9${n}号`,
  hotline: (year, n) => `12345-${year}-9${n}`,
  'administrative-organ': (year, n) => `转办〔${year}〕9${n}号`,
}

export function sentOpening(chance: Chance, sender: Sender, on: Day): Entry {
  const started = addDays(on, -chance.int(0, 6))
  return {
    sender: sender === 'administrative-organ' ? 'organ' : sender,
    'sender-case-number': NUMBERS[sender](started.slice(0, 4), chance.int(1000, 9999)),
    'sender-started-on': started,
    'court-track': sender === 'court-after-filing' ? (chance.happens(0.6) ? 'simplified' : 'ordinary') : undefined,
    'return-by': ['hotline', 'administrative-organ'].includes(sender) ? addDays(on, 30) : undefined,
  }
}

/** Where it is handed on to. */
type Next = { procedure: string; body: string; opening?: Entry }

/** Taken within three working days and handed on the same day. */
function taken(chance: Chance, from: Day, next: Next): Walk {
  const pace = paced(chance, from)
  const accept = plain('accept', pace.on(0, 2), { consent: chance.happens(0.7) ? 'yes' : 'to-ask' })
  const to = { procedure: next.procedure, to: next.body, ...next.opening }
  return ended([accept, plain('hand-over', pace.now(), to)])
}

type Who = Pick<PlainRun, 'body' | 'level' | 'handler'>

export function referralRun(
  chance: Chance,
  who: Who,
  on: Day,
  { sender, next }: { sender: Sender; next: Next },
): PlainRun {
  const { steps } = taken(chance, on, next)
  return { procedure: 'referral', openedOn: on, opening: sentOpening(chance, sender, on), steps, ...who }
}

const RETURNED = {
  unwilling: ['一方明确拒绝调解，电话联系两次均不愿到场。', '当事人已外出，无法取得联系。'],
  'not-ours': ['诉求针对行政机关的处理决定，应通过复议或者诉讼解决。'],
  unfit: ['涉嫌刑事犯罪，不适宜调解。', '要求解除婚姻关系，应由法院或者婚姻登记机关办理。'],
  papers: ['移送材料缺少当事人联系方式和事实经过，请补充后再移送。'],
  sham: ['双方陈述高度一致且不涉及实际争议，疑为虚假纠纷。'],
} as const

export function sentBack(chance: Chance, from: Day, outcome: string): Walk {
  const pace = paced(chance, from)
  const on = pace.on(0, 3)
  if (outcome === 'recalled') return ended([plain('recall', on, { note: '移送单位通知由其自行处理。' })])
  const why = chance.weighted({ unwilling: 50, 'not-ours': 22, unfit: 12, papers: 12, sham: 4 })
  const back = plain('return', on, { 'returned-for': why, reason: chance.pick(RETURNED[why]) })
  const report = plain('report-back', pace.on(0, 2), { reported: 'returned', 'reported-on': pace.now() })
  return { steps: [back, report], end: on }
}

/** The result goes back within days; a petitioner is told in writing when it is taken. */
export function reported(chance: Chance, run: PlainRun, result: CivilResult): AfterStep[] {
  const by = { within: 'referral' as const, by: run.handler }
  const on = paced(chance, result.on).on(0, 4)
  const said = result.kind === 'resolved' || result.kind === 'carried-out' ? 'agreed' : 'failed'
  const last = run.steps.at(-1)?.on ?? run.openedOn
  const told =
    run.opening.sender === 'petition' ? [{ ...by, ...plain('tell-petitioner', paced(chance, last).on(0, 3)) }] : []
  const day = laterOf(on, told.at(-1)?.on ?? on)
  return [...told, { ...by, ...plain('report-back', day, { reported: said, 'reported-on': day }) }]
}
