import { describe, expect, it } from 'vitest'
import { isWorkday } from '#app/domain/law/calendar'
import { addDays, daysBetween, isDay } from '#app/domain/law/day'
import { newPartySchema } from '#app/domain/people/party'
import { isGrassroots } from '#app/domain/territory/level'
import { territoryOf } from '#app/domain/territory/territory'
import { demoAssumptions } from './assumptions'
import { demoCalendar } from './calendar'
import { typed } from './deed'
import { demoPlan } from './plan'
import { directOutcomes, indirectOutcomes, otherOutcomes, type PlannedDispute } from './planned'
import { demoStaff } from './staff'
import { demoBodies } from './territory'

const plan = demoPlan('demo')
const bodies = demoBodies()
const territory = territoryOf(bodies)
const resolved = plan.disputes.flatMap(({ result }) => (result.kind === 'resolved' ? [result] : []))
const ended = (kind: PlannedDispute['result']['kind']) => plan.disputes.filter((each) => each.result.kind === kind)

describe('the plan of the demo county', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(demoPlan('demo')) === JSON.stringify(plan)).toBe(true)
    expect(demoPlan('other').disputes[0]?.title).not.toBe(plan.disputes[0]?.title)
  })

  it('resolves 8,263 disputes in 2020, 8,201 of them at the grass roots', () => {
    expect(resolved).toHaveLength(8263)
    expect(resolved.every(({ on }) => on >= '2020-01-01' && on <= '2020-12-31')).toBe(true)
    expect(resolved.filter(({ level }) => isGrassroots(level))).toHaveLength(8201)
    expect(resolved.filter(({ level }) => level === 'grid')).toHaveLength(2914)
  })

  it('has carry-over, failures, withdrawals and refusals beside them', () => {
    expect(plan.disputes.filter((each) => each.registeredOn < '2020-01-01')).toHaveLength(187)
    expect(ended('carried-out')).toHaveLength(204)
    expect(ended('failed')).toHaveLength(61)
    expect(ended('withdrawn')).toHaveLength(38)
    expect(ended('refused')).toHaveLength(27)
    // 8263+204+61+38+27, and 291 that ended otherwise
    expect(plan.disputes).toHaveLength(8884)
  })

  // Tens of thousands of steps: what is wrong is gathered and asked about once, since each `expect` takes its time.
  it('takes every dispute through known bodies and people, forwards in time', () => {
    const logins = new Set(demoStaff(bodies).map((each) => each.login))
    const wrong = plan.disputes.flatMap(({ ref, registeredOn, runs }) => {
      let day = registeredOn
      return runs.flatMap((run) => {
        const known = territory.get(run.body)?.level === run.level && logins.has(run.handler) && run.openedOn >= day
        day = run.openedOn
        const late = run.steps.filter(({ on }) => {
          const inOrder = on >= day && on <= '2021-07-31'
          day = on
          return !inOrder || (run.procedure !== 'grid-handling' && !isWorkday(on, demoCalendar))
        })
        return [...(known ? [] : [`${ref} ${run.body}`]), ...late.map(({ step, on }) => `${ref} ${step} ${on}`)]
      })
    })
    expect(wrong).toEqual([])
  })

  it('ends every dispute where and when it says', () => {
    const decided = ['conclude', 'mediate', 'adjudicate', 'award', 'award-settlement', 'withdraw']
    const endings = ['settle', 'agree', ...decided]
    const wrong = plan.disputes.filter(({ result, runs }) => {
      if (result.kind !== 'resolved' && result.kind !== 'carried-out') return false
      const last = runs.at(-1)
      const end = last?.steps.find(({ step }) => endings.includes(step))
      const inTime = result.on > '2020-12-31' === (result.kind === 'carried-out')
      return last?.level !== result.level || end?.on !== result.on || !inTime
    })
    expect(wrong).toEqual([])
  })

  it('gives every dispute two sides, a text without gaps and terms to keep', () => {
    const wrong = plan.disputes.filter(({ parties, people, place, title, runs }) => {
      const sides = new Set(parties.map((each) => each.side))
      // Who only wants a certificate may come alone.
      const alone = runs.every(({ procedure }) => procedure === 'notarization')
      const bothSides = sides.has('applicant') && (sides.has('respondent') || alone) && people >= parties.length
      const kept = runs.every(
        (run) =>
          run.procedure !== 'people-mediation' ||
          run.steps.every(
            (each) =>
              each.step !== 'agree' ||
              (each.terms.length > 0 &&
                each.terms.every(({ due, amount = 1 }) => isDay(due) && due >= each.on && amount > 0)),
          ),
      )
      return !bothSides || !kept || territory.get(place)?.kind !== 'grid' || title.length > 60
    })
    expect(wrong).toEqual([])
    expect(JSON.stringify(plan)).not.toMatch(/[[{|][一-龥]|\{\w+\}|undefined|NaN/)
  })

  it('has parties that the form would take', () => {
    const all = [...plan.disputes, ...plan.reviews].flatMap((each) => each.parties)
    expect(all.filter((each) => !newPartySchema.safeParse(typed(each)).success)).toEqual([])
  })

  it('speaks of the epidemic only once it had come', () => {
    for (const dispute of plan.disputes.filter((each) => each.registeredOn < '2020-01-27')) {
      expect(dispute.title + dispute.story, dispute.ref).not.toMatch(/疫情|口罩|隔离/)
    }
  })

  it('has many different stories in each category', () => {
    for (const category of new Set(plan.disputes.map((each) => each.category))) {
      const stories = plan.disputes.filter((each) => each.category === category).map((each) => each.story)
      expect(new Set(stories).size / stories.length, category).toBeGreaterThan(0.98)
    }
  })

  it('slows down in February 2020', () => {
    const inMonth = (month: string) => plan.disputes.filter((each) => each.registeredOn.startsWith(month)).length
    expect(inMonth('2020-02')).toBeLessThan(inMonth('2020-06') / 2)
  })
})

describe('reconsiderations', () => {
  const received = plan.reviews.filter((each) => each.receivedOn >= '2020-01-01')
  const accepted = plan.reviews.filter((each) => each.result.kind === 'concluded')
  const outcomes = accepted.map((each) => (each.result.kind === 'concluded' ? each.result.outcome : undefined))
  const among = (group: readonly string[]) => outcomes.filter((outcome) => group.includes(outcome ?? '')).length

  it('are those of the report, and the 75 behind its rates', () => {
    expect(received).toHaveLength(55)
    expect(received.filter((each) => each.result.kind === 'concluded')).toHaveLength(53)
    expect(received.filter((each) => each.steps.some(({ step }) => step === 'hearing'))).toHaveLength(2)
    expect(accepted).toHaveLength(75)
    expect(accepted.every(({ result }) => result.kind === 'concluded' && result.on >= '2020-01-01')).toBe(true)
    expect(among(directOutcomes)).toBe(32)
    expect(among(indirectOutcomes)).toBe(18)
    expect(among(otherOutcomes)).toBe(25)
    expect(plan.reviews.filter((each) => each.exemplary)).toHaveLength(1)
  })

  it('keep the limits of the law of 2017', () => {
    for (const { ref, actedOn, receivedOn, steps, respondent } of plan.reviews) {
      expect(territory.get(respondent, receivedOn), respondent).toBeDefined()
      expect(daysBetween(actedOn, receivedOn)).toBeLessThanOrEqual(60)
      const on = (name: string) => steps.find(({ step }) => step === name)?.on ?? ''
      for (const [i, step] of steps.entries()) {
        expect(
          step.on >= (steps[i - 1]?.on ?? receivedOn) && step.on <= '2021-01-08',
          `${ref} ${step.step} ${step.on}`,
        ).toBe(true)
        expect(isWorkday(step.on, demoCalendar), `${ref} ${step.step} ${step.on}`).toBe(true)
      }
      if (!on('accept')) continue
      expect(daysBetween(on('serve'), on('reply'))).toBeLessThanOrEqual(10)
      const extension = on('extend') ? 30 : 0
      const stopped = on('suspend') ? daysBetween(on('suspend'), on('resume')) : 0
      const due = addDays(receivedOn, 60 + extension + stopped)
      expect(on('conclude') <= due, `${ref} ${on('conclude')} after ${due}`).toBe(true)
      if (extension > 0) expect(on('extend') <= addDays(receivedOn, 60)).toBe(true)
    }
  })
})

describe('arbitrations, lawsuits and suggestions', () => {
  it('are those of the report', () => {
    const runs = plan.disputes.filter((each) => each.runs.some((run) => run.procedure === 'arbitration'))
    expect(runs).toHaveLength(15)
    const done = runs.filter((each) => each.result.kind === 'resolved')
    expect(done).toHaveLength(11)
    // 2860+1745+980+3420+655+5130+1290+2210+870+1580+430 ten thousand yuan, in fen
    expect(done.reduce((sum, each) => sum + (each.amount ?? 0), 0)).toBe(21_170_000_000)
    expect(runs.reduce((sum, each) => sum + (each.amount ?? 0), 0)).toBe(25_390_000_000)
  })

  it('are 112 first-instance suits of 2020, 41 against the government, none lost, every hearing attended', () => {
    const fresh = plan.lawsuits.filter((each) => each.filedOn >= '2020-01-01' && each.filedOn <= '2020-12-31')
    expect(fresh).toHaveLength(112)
    expect(fresh.filter((each) => each.defendants.includes('320614-gov'))).toHaveLength(41)
    expect(plan.lawsuits).toHaveLength(124)
    expect(plan.lawsuits.filter((each) => each.concluded.on > '2020-12-31')).toHaveLength(14)
    expect(new Set(plan.lawsuits.map((each) => each.number)).size).toBe(124)
    for (const { concluded, filedOn, hearings } of plan.lawsuits) {
      expect(hearings.every(({ on, head }) => on >= '2020-01-01' && head.name !== '' && on >= filedOn)).toBe(true)
      expect(concluded.on >= '2020-01-01' && concluded.on <= '2021-06-30' && concluded.on > filedOn).toBe(true)
    }
  })

  it('answer every suggestion in time', () => {
    expect(plan.suggestions).toHaveLength(8)
    for (const { receivedOn, repliedOn, dueOn, to } of plan.suggestions) {
      expect(repliedOn > receivedOn && repliedOn <= dueOn && repliedOn <= '2020-12-31').toBe(true)
      expect(territory.get(to)).toBeDefined()
    }
  })
})

it('says what is assumed, in both languages', () => {
  for (const { words } of demoAssumptions) {
    expect(words.zh).toMatch(/\p{Script=Han}/u)
    expect(words.en).not.toMatch(/\p{Script=Han}/u)
  }
})
