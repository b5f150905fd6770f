/** What goes the other ways, by hand from the tables; and the limits of the law each keeps to. */
import { describe, expect, it } from 'vitest'
import { isWorkday } from '#app/domain/law/calendar'
import { addDays, daysBetween, type Day } from '#app/domain/law/day'
import { demoCalendar } from '#prisma/demo/calendar'
import { demoPlan } from '#prisma/demo/plan'
import type { PlainRun, PlannedDispute } from '#prisma/demo/planned'

const { disputes } = demoPlan('demo')
const runsOf = (procedure: string) =>
  disputes.flatMap(({ runs }) => runs.filter((run): run is PlainRun => run.procedure === procedure))
const dayOf = (steps: readonly { step: string; on: Day }[], name: string) => steps.find(({ step }) => step === name)?.on
const isResolved = ({ result }: PlannedDispute) => result.kind === 'resolved'

/** Of those settled in 2020, in which of the ways. */
const settledIn = (procedure: string) =>
  disputes.filter((each) => isResolved(each) && each.runs.at(-1)?.procedure === procedure).length

describe('the other ways', () => {
  it('settle so many of the 8,263', () => {
    expect(settledIn('administrative-mediation')).toBe(316) // 148+66+84+3+4+4, and 7 begun in 2019
    expect(settledIn('lawyer-mediation')).toBe(96) // 88+3+2, and 3 begun in 2019
    expect(settledIn('administrative-adjudication')).toBe(17) // 6+2+6, 1+1, 1
    expect(settledIn('labour-arbitration')).toBe(13) // 3+2+5+2, and 1 begun in 2019
    expect(settledIn('land-arbitration')).toBe(4)
    expect(settledIn('arbitration')).toBe(11)
    expect(settledIn('grid-handling')).toBe(2914)
    expect(settledIn('people-mediation')).toBe(4892) // what is left of 8,263
  })

  it('hand sixty-one back, which the town settles once', () => {
    const back = disputes.filter(({ runs }) => {
      const before = runs.at(-2)?.procedure ?? 'grid-handling'
      return runs.at(-1)?.procedure === 'people-mediation' && !['grid-handling', 'referral'].includes(before)
    })
    const fromOthers = back.filter(({ runs }) => runs.at(-2)?.procedure !== 'people-mediation')
    expect(fromOthers).toHaveLength(61) // 5+3+6, 4, 3, 24, 4, 12
    expect(fromOthers.every(({ result }) => isResolved({ result } as PlannedDispute))).toBe(true)
  })

  it('take 409 referrals and send 53 back', () => {
    const sent = runsOf('referral')
    expect(sent).toHaveLength(462)
    expect(sent.filter(({ steps }) => dayOf(steps, 'hand-over'))).toHaveLength(409)
    expect(sent.filter(({ steps }) => dayOf(steps, 'return'))).toHaveLength(46)
    const reported = disputes.filter(({ after }) => after.some(({ step }) => step === 'report-back'))
    expect(reported).toHaveLength(409)
  })

  it('make sure of agreements in hundreds, and follow 420 term by term', () => {
    const after = (step: string) => disputes.filter((each) => each.after.some((one) => one.step === step)).length
    expect(after('send-for-confirmation')).toBe(262)
    expect(after('apply-for-confirmation')).toBe(58)
    expect(after('send-to-notary')).toBe(64)
    expect(after('add-term')).toBe(420)
    expect(after('term-overdue')).toBe(120) // 74 late, 27 in part, 19 not at all
    expect(runsOf('notarization')).toHaveLength(153) // 141 without a quarrel, 12 with one
  })
})

it('goes on beside some of them: sessions, visits, recusals, others that take part', () => {
  const opened = (thread: string) =>
    disputes.flatMap(({ after }) => after.filter((each) => each.thread === thread && each.opens)).length
  expect(opened('recusal')).toBe(7)
  expect(opened('competing-claim')).toBe(20)
  expect(opened('joint-handling')).toBe(24)
  expect(opened('follow-up')).toBe(200) // 176+9+8+3+4
  const sittings = ['labour-arbitration', 'land-arbitration']
    .flatMap(runsOf)
    .filter(({ steps }) => dayOf(steps, 'hold-hearing'))
  expect(opened('session')).toBe(130 + sittings.length)
})

describe('their days', () => {
  /** Apart from the Spring Festival of 2020: what fell due while the offices were shut was done when they opened. */
  const over = (runs: readonly PlainRun[], from: string, to: string, most: number) =>
    runs.filter(({ steps }) => {
      const [start, end] = [dayOf(steps, from), dayOf(steps, to)]
      const shut = start && start < '2020-02-10' && end && end >= '2020-02-10'
      return start && end && !shut && daysBetween(start, end) > most
    })

  it('are office days, forwards', () => {
    const wrong = disputes.flatMap(({ ref, after }) =>
      after.filter(({ on }) => !isWorkday(on, demoCalendar)).map(() => ref),
    )
    expect(wrong).toEqual([])
  })

  it('keep to the limits: labour, land, roads', () => {
    const labour = runsOf('labour-arbitration')
    expect(
      over(
        labour.filter(({ steps }) => !dayOf(steps, 'extend')),
        'accept',
        'award',
        45,
      ),
    ).toEqual([])
    expect(over(labour, 'accept', 'award', 60)).toEqual([])
    expect(over(runsOf('land-arbitration'), 'accept', 'award', 60)).toEqual([])
    const roads = runsOf('administrative-mediation').filter(({ opening }) => opening.variant === 'traffic')
    expect(over(roads, 'start', 'agree', 10)).toEqual([])
    const late = roads.filter(
      ({ opening, openedOn }) => openedOn > addDays(String(opening['determination-received-on']), 10),
    )
    // Who tried a table in the village first comes later than that.
    expect(late.length).toBeLessThan(12)
  })

  it('ask the court within thirty days of the agreement', () => {
    for (const { after, ref } of disputes) {
      const sent = after.find(({ step }) => step === 'send-for-confirmation')
      const filed = after.find(({ step }) => step === 'file')
      if (sent && filed) expect(filed.on <= addDays(String(sent.entry['agreement-effective-on']), 30), ref).toBe(true)
    }
  })
})
