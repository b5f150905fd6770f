/** Notarization at the notary's office: fifteen working days, supplementing and verifying apart (公证法 art. 30). */
import { say } from '#prisma/demo/dressing'
import { NOTARY } from '#prisma/demo/offices'
import type { Entry, PlainStep } from '#prisma/demo/planned'
import type { Day } from '#app/domain/law/day'
import { ended, handedBack } from './mediated'
import { officeDays, paced, plain, type Talk, type Walk, type Way } from './way'

/** Somebody came for a certificate, and it turned out that the family does not agree (art. 31). */
export const disputedInheritance: Way = {
  procedure: 'notarization',
  categories: { family: 1 },
  about: /继承|分家析产|再婚家庭房产/,
  body: () => NOTARY,
  opening: () => ({ enforceable: 'no', 'notary-matter': 'inheritance' }),
  steps: (talk) => {
    const note = '其他继承人对遗产范围提出异议，申请事项有争议，经同意转人民调解。'
    return ended([handedBack(talk, 'refer-to-mediation', paced(talk.chance, talk.from).on(1, 6), note)])
  },
}

type Asking = Pick<Talk, 'chance' | 'dressing'> & { from: Day; enforceable: boolean }

/** From the application to a certificate, a deed or another end. */
export function certified({ chance, dressing, from, enforceable }: Asking, outcome: string): Walk {
  const pace = paced(chance, from)
  if (outcome === 'refused') {
    const why = chance.weighted({ insufficient: 50, disputed: 30, 'no-interest': 20 })
    return ended([plain('refuse', pace.on(1, 8), { 'refused-for': why })])
  }
  const fee: Entry = chance.happens(0.08) ? { 'fee-reduced': 'yes' } : { 'fee-amount': chance.int(2, 12) * 10_000 }
  const accept = plain('accept', pace.on(0, 3), { undisputed: 'yes', told: 'recorded', ...fee })
  const verify = plain('verify', pace.on(1, 5), { found: say(dressing, verified, from) })
  const before = [accept, verify, ...(chance.happens(0.15) ? waited(pace.now(), chance.int(2, 6)) : [])]
  const last = paced(chance, before.at(-1)?.on ?? verify.on)
  if (outcome === 'withdrawn')
    return ended([...before, plain('withdraw', last.on(1, 6), { note: '申请人表示暂不办理。' })])
  if (outcome === 'terminated')
    return ended([...before, plain('terminate', last.on(5, 10), { 'terminated-for': 'impossible' })])
  const on = last.on(1, 8)
  // The office's numbers do not reach so far in a year.
  const number = `（${on.slice(0, 4)}）通海门证字第${chance.int(90001, 99999)}号`
  const deed = { payment: 'yes', submits: 'yes', 'document-number': number }
  return ended([
    ...before,
    enforceable ? plain('issue-deed', on, deed) : plain('issue', on, { 'document-number': number }),
  ])
}

const waited = (on: Day, days: number): PlainStep[] => [
  plain('suspend', on, { 'suspended-for': 'material' }),
  plain('resume', officeDays(on, days)),
]

const verified = [
  '分别询问双方，核对身份和意思表示真实，对申请事项无争议。',
  '核对[户籍档案|不动产登记|婚姻登记]，与申请材料一致。',
  '向[村委会|社区|单位]核实，情况属实，制作核实记录。',
]
