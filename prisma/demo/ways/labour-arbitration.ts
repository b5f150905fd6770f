/**
 * Labour arbitration: accepted within five days, the copy within five, the answer within ten, five days' notice of the
 * hearing, an award within forty-five of acceptance and fifteen more (劳动争议调解仲裁法 arts. 29, 30, 35, 43).
 */
import { addDays, type Day } from '#app/domain/law/day'
import { agreement } from '#prisma/demo/agreed'
import { say } from '#prisma/demo/dressing'
import { LABOUR } from '#prisma/demo/offices'
import type { PlainStep } from '#prisma/demo/planned'
import { officeDay } from '#prisma/demo/shape'
import { ended, handedBack } from './mediated'
import { officeDays, paced, plain, type Talk, type Walk, type Way } from './way'

export const labour: Way = {
  procedure: 'labour-arbitration',
  categories: { labour: 1 },
  // Who lends a hand to a neighbour, or works past the age of retirement, is not in an employment relation.
  about: /拖欠工资|年终结算|解除|停工|社会保险|加班|押金|未签|竞业|工伤/,
  body: () => LABOUR,
  opening: () => ({}),
  steps,
}

function steps(talk: Talk, outcome: string): Walk {
  const pace = paced(talk.chance, talk.from)
  if (outcome === 'not-accepted')
    return ended([plain('refuse', pace.on(1, 4), { reason: say(talk.dressing, refusals, talk.from) })])
  if (outcome === 'handed-over') {
    const note = '经征得双方同意，先行委托镇（街道）调委会调解。'
    return ended([handedBack(talk, 'refer-to-mediation', pace.on(0, 3), note)])
  }
  const accepted = pace.on(1, 3)
  const many = talk.people >= 10
  const before = [
    plain('accept', accepted, { 'ten-or-more': many ? 'yes' : 'no', 'case-number': numberOf(talk, accepted) }),
    ...(many ? [plain('elect-representatives', accepted, { representatives: talk.chance.int(2, 5) })] : []),
    plain('serve', pace.on(0, 2)),
    plain('form-panel', pace.now(), { panel: many || talk.chance.happens(0.3) ? 'three' : 'one' }),
  ]
  if (outcome === 'withdrawn')
    return ended([
      ...before,
      plain('withdraw', pace.on(3, 12), { 'withdrawn-how': talk.chance.happens(0.75) ? 'own' : 'absent' }),
    ])
  if (outcome === 'settled')
    return ended([...before, plain('withdraw', pace.on(4, 14), { 'withdrawn-how': 'settled' })])
  const heard = hearing(talk, pace)
  return closing(talk, outcome, accepted, [...before, ...heard])
}

/** Answered, told of the hearing six office days ahead or more, heard. */
function hearing({ chance }: Talk, pace: ReturnType<typeof paced>): PlainStep[] {
  const answer = [plain('receive-answer', pace.on(4, 7)), plain('forward-answer', pace.on(0, 2))]
  const on = officeDays(pace.now(), 6)
  const present = chance.happens(0.9) ? 'both' : 'respondent-absent'
  return [...answer, plain('notify-hearing', pace.now(), { 'hearing-on': on }), plain('hold-hearing', on, { present })]
}

function closing(talk: Talk, outcome: string, accepted: Day, before: PlainStep[]): Walk {
  const { chance, dressing } = talk
  const pace = paced(chance, before.at(-1)?.on ?? accepted)
  if (outcome === 'mediation-statement') {
    const [{ text, amount }] = agreement(pace.on(0, 4), 'district', dressing)
    return ended([...before, plain('mediate', pace.now(), { terms: text, 'awarded-amount': amount })])
  }
  const tried = plain('record-mediation-failed', pace.on(0, 3))
  if (outcome === 'dismissed')
    return ended([
      ...before,
      tried,
      plain('dismiss', pace.on(1, 4), { reason: '申请人未能证明与被申请人存在劳动关系。' }),
    ])
  if (outcome === 'to-court') {
    const on = officeDay(addDays(accepted, chance.int(48, 60)))
    return ended([
      ...before,
      tried,
      plain('record-overdue-suit', on, {
        'court-case-number': `（${on.slice(0, 4)}）苏0614民初${chance.int(90001, 99999)}号`,
      }),
    ])
  }
  const extended = chance.happens(0.3)
  const more = extended ? [extension(pace.on(1, 4))] : []
  const latest = addDays(accepted, extended ? 59 : 44)
  const drawn = extended ? pace.on(8, 18) : pace.on(1, 6)
  const end = drawn <= latest ? drawn : lastOffice(latest)
  const award = plain('award', end, {
    'award-kind': outcome === 'final-award' ? 'final' : 'ordinary',
    'awarded-amount': Math.round(((dressing.amount ?? 1_200_000) * chance.int(40, 90)) / 100),
    'award-received-on': end,
  })
  return ended([...before, tried, ...more, award])
}

/** The paper of approval is numbered by its day: synthetic, as everything here. */
const extension = (on: Day) =>
  plain('extend', on, {
    ...{ days: 15, 'approved-by': 'director', reason: '需核对三年考勤和工资流水，案情复杂。' },
    'approval-number': `海劳人仲延〔${on.slice(0, 4)}〕${on.slice(5).replace('-', '')}号`,
  })

function lastOffice(day: Day): Day {
  let open = day
  while (officeDay(open) !== open) open = addDays(open, -1)
  return open
}

/** Beyond any number the commission reaches in a year. */
const numberOf = ({ chance }: Talk, on: Day) => `海劳人仲案〔${on.slice(0, 4)}〕第${chance.int(9001, 9999)}号`

const refusals = [
  '申请人已超过法定退休年龄，双方为劳务关系，可以向人民法院起诉。',
  '主张的权益不属于劳动人事争议，已书面告知。',
]
