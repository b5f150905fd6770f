/**
 * The administrative reconsiderations of the year under the law in force in 2020 (行政复议法2017): accepted as of the day
 * received (art. 17), copy within 7 working days, reply within 10 days (art. 23), decision within 60 days, extended by at
 * most 30 (art. 31).
 */
import { addDays, daysBetween, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { placeOf } from './parties'
import type { County } from './civil'
import type { PlannedReview, ReviewOutcome, ReviewStep } from './planned'
import { attacks, decisions, replies, type Attack } from './review-texts'
import { organName, organOf } from './respondents'
import { officeDay } from './shape'
import { fill } from './tell'

export type WantedReview = {
  outcome: ReviewOutcome
  carried: boolean
  heard: boolean
  exemplary: boolean
  delay: 'none' | 'extended' | 'suspended'
}

type Draft = Omit<PlannedReview, 'ref'>

/** The prize-winning case is the only one the report names: a penalty of the urban management bureau. */
const NAMED = attacks[0] as Attack

export function review(chance: Chance, county: County, wanted: WantedReview): Draft {
  const receivedOn = receiptOf(chance, wanted)
  const draft = draftOf(
    chance,
    county,
    wanted.exemplary ? NAMED : chance.pick(fitting(wanted.outcome)),
    receivedOn,
    wanted.exemplary,
  )
  const steps = [...opening(chance, receivedOn), ...trial(chance, receivedOn, wanted, suited(draft.matter))]
  const on = steps.find((step) => step.step === 'conclude')?.on ?? receivedOn
  return { ...draft, steps, result: { kind: 'concluded', on, outcome: wanted.outcome } }
}

/** Found not to be a matter for reconsideration: refused within 5 working days (art. 17). */
export function refusedReview(chance: Chance, county: County): Draft {
  const receivedOn = officeDay(addDays('2020-03-02', chance.int(0, 240)))
  const on = officeDay(addDays(receivedOn, chance.int(2, 4)))
  const reason = chance.pick([
    '申请人已就同一事项向人民法院起诉且已被受理。',
    '信访答复意见不属于行政复议范围，已告知信访复查途径。',
  ])
  const draft = draftOf(chance, county, chance.pick(attacks), receivedOn, false)
  return { ...draft, steps: [{ step: 'refuse', on, reason }], result: { kind: 'refused', on } }
}

/** A failure to act is not annulled but ordered to end, a sum is varied, and so on. */
function fitting(outcome: ReviewOutcome): Attack[] {
  const inactive = (each: Attack) => each.matter === 'inaction' || /答复|查处/.test(each.request)
  if (outcome === 'ordered-to-act') return attacks.filter(inactive)
  if (outcome === 'varied') return attacks.filter((each) => each.matter === 'penalty')
  if (outcome === 'declared-illegal') return attacks.filter((each) => each.matter === 'coercion' || inactive(each))
  return attacks.filter((each) => each.matter !== 'inaction' || !['annulled', 'upheld'].includes(outcome))
}

/** An application as it came in. */
export function draftOf(
  chance: Chance,
  county: County,
  attack: Attack,
  receivedOn: Day,
  exemplary: boolean,
): Omit<Draft, 'steps' | 'result'> {
  const place = placeOf(county, chance.pick(county.grids), receivedOn)
  const respondent = organOf(chance, attack)
  const met = attack.firm ? county.people.organisation('贸易', place) : county.people.person(place, receivedOn)
  const applicant =
    exemplary && met.kind === 'person' ? { ...met, name: `陈${[...met.name].slice(-1).join('')}明` } : met
  const say = (text: string) =>
    fill(chance, text, receivedOn, { a: applicant.name, organ: organName(county, respondent, receivedOn) })
  return {
    title: say(attack.title),
    story: say(attack.story),
    request: attack.request,
    matter: attack.matter,
    field: attack.field,
    parties: [{ side: 'applicant', party: applicant }],
    respondent,
    actedOn: addDays(receivedOn, -chance.int(5, 55)),
    receivedOn,
    handler: `review-${chance.int(1, 5)}`,
    exemplary,
  }
}

/** Carried over: received late in 2019, so that the limit falls in 2020. Extended ones may be older. */
function receiptOf(chance: Chance, { carried, delay, exemplary }: WantedReview): Day {
  if (carried && delay === 'extended') return officeDay(addDays('2019-10-16', chance.int(0, 20)))
  if (carried) return officeDay(addDays('2019-11-12', chance.int(0, 44)))
  // The report names the organ as the district's, so the city had become one.
  if (exemplary) return officeDay(addDays('2020-07-06', chance.int(0, 90)))
  for (;;) {
    const day = officeDay(addDays('2020-01-06', chance.int(0, delay === 'extended' ? 240 : 312)))
    if (day < '2020-01-24' || day > '2020-02-16' || chance.happens(0.2)) return day
  }
}

function opening(chance: Chance, acceptedOn: Day): ReviewStep[] {
  const decided = officeDay(addDays(acceptedOn, chance.int(0, 3)))
  return [{ step: 'accept', on: decided, acceptedOn }]
}

/** Nobody is found late with an answer who was asked for none, nor to have used force where there was none. */
const suited = (matter: Attack['matter']) => (text: string) =>
  (matter === 'coercion' || !text.includes('强制')) &&
  (['inaction', 'disclosure', 'complaint-handling'].includes(matter) || !/未在.*期限内答复|作出答复/.test(text))

/** From service to decision. Every decision falls within the limit, lengthened by what was granted or excluded. */
function trial(
  chance: Chance,
  acceptedOn: Day,
  { outcome, carried, heard, delay }: WantedReview,
  suits: (text: string) => boolean,
): ReviewStep[] {
  const serve = officeDay(addDays(acceptedOn, chance.int(3, 6)))
  // Before a long holiday rather than after it: the ten days are calendar days.
  const reply = lastOffice(addDays(serve, chance.int(4, 9)))
  const say = (texts: readonly string[]) => fill(chance, chance.pick(texts.filter(suits)), acceptedOn, {})
  const steps: ReviewStep[] = [
    { step: 'serve', on: serve },
    { step: 'reply', on: reply, text: say(replies) },
  ]
  if (heard)
    steps.push({
      step: 'hearing',
      on: officeDay(addDays(reply, chance.int(6, 12))),
      note: '公开听证，双方到场陈述、举证、辩论。',
    })
  const [between, end] = delayed(chance, acceptedOn, reply, { carried, delay, heard })
  const delivered = officeDay(addDays(end, chance.int(0, 4)))
  return [
    ...steps,
    ...between,
    { step: 'conclude', on: end, outcome, text: say(decisions[outcome]) },
    { step: 'deliver', on: delivered },
  ]
}

type Pace = Pick<WantedReview, 'carried' | 'delay' | 'heard'>

/** Extension or suspension, and the day of the decision. */
function delayed(chance: Chance, acceptedOn: Day, reply: Day, { carried, delay, heard }: Pace): [ReviewStep[], Day] {
  if (delay === 'extended') {
    const on = lastOffice(addDays(acceptedOn, chance.int(46, 58)))
    const end = inYear(addDays(acceptedOn, chance.int(63, 88)), acceptedOn, 90)
    return [
      [
        {
          step: 'extend',
          on,
          days: 30,
          reason: chance.pick(['案情复杂，需要进一步调查取证。', '需征求上级业务主管部门意见。']),
        },
      ],
      end,
    ]
  }
  if (delay === 'suspended') {
    const epidemic = carried && acceptedOn < '2020-01-20'
    const on = epidemic ? '2020-01-22' : officeDay(addDays(reply, 3))
    const resumed = epidemic
      ? officeDay(addDays('2020-03-02', chance.int(0, 14)))
      : officeDay(addDays(on, chance.int(15, 35)))
    const reason = epidemic ? '申请人因疫情被隔离，不能参加行政复议。' : '案件审理需以另一案件的审理结果为依据。'
    return [
      [
        { step: 'suspend', on, reason },
        { step: 'resume', on: resumed },
      ],
      officeDay(addDays(resumed, chance.int(2, 9))),
    ]
  }
  const least = Math.max(heard ? 34 : 20, daysBetween(acceptedOn, '2020-01-02'))
  return [[], inYear(addDays(acceptedOn, chance.int(least, 59)), acceptedOn, 60)]
}

/** An office day in 2020, and not later than so many days after acceptance. */
function inYear(day: Day, acceptedOn: Day, limit: number): Day {
  const limitDay = lastOffice(addDays(acceptedOn, limit))
  const end = officeDay(day < '2020-01-02' ? '2020-01-02' : day)
  const latest = limitDay < '2020-12-30' ? limitDay : '2020-12-30'
  return end <= latest ? end : latest
}

/** The day, or the last office day before it. */
function lastOffice(day: Day): Day {
  let open = day
  while (officeDay(open) !== open) open = addDays(open, -1)
  return open
}
