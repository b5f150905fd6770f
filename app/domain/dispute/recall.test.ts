/** What was passed up by mistake comes back before anybody has received it; afterwards it is theirs. */
import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '#app/domain/dispute/deadlines'
import { fold } from '#app/domain/dispute/history'
import { offersOf } from '#app/domain/dispute/offers'
import { measures } from '#app/domain/measures'
import { counted } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { stagesWaitingFor } from '#app/domain/worklists/condition'
import { testCalendar } from '#test/calendar'
import { aDispute, person } from '#test/factories/dispute'
import { committeeOf, GRID, TOWN, VILLAGE } from '#test/factories/territory'

const passedUp = () =>
  aDispute().in('grid-handling').step('verify').step('escalate', { to: VILLAGE }, { on: '2020-03-04' })

const steps = (dossier: ReturnType<typeof passedUp>, body: string, area: string) =>
  offersOf(dossier.dispute, person('grid-worker', body), area, catalogue).map(({ step }) => step)

describe('what was passed up', () => {
  it('is taken back by the body it came from, and counts there as if it had never left', () => {
    const dossier = passedUp().step('recall', {}, { on: '2020-03-05' })
    expect(dossier.now).toMatchObject({ body: GRID, level: 'grid', stage: 'in-hand', passed: [GRID, VILLAGE] })
    const stands = counted(fold(dossier.events, catalogue), measures, catalogue)
    expect(stands.map(({ measure, body, on }) => [measure, body, on])).toEqual([
      ['registered', GRID, '2020-03-02'],
      ['received', GRID, '2020-03-02'],
      ['accepted', GRID, '2020-03-02'],
      ['accepted.source.application', GRID, '2020-03-02'],
    ])
    const clocks = deadlinesOf(dossier.now, catalogue, testCalendar)
    expect(clocks.map(({ rule, state }) => [rule, state])).toEqual([['grid.verify', 'met']])
  })

  it('is offered back to its sender only, who may do nothing else with it there', () => {
    const dossier = passedUp()
    expect(steps(dossier, GRID, GRID)).toEqual(['recall'])
    expect(steps(dossier, VILLAGE, VILLAGE)).not.toContain('recall')
    const back = dossier.taken('recall').command
    const no = { ok: false, refusal: { code: 'not-allowed' } }
    expect(dossier.ask(back, person('grid-worker', VILLAGE))).toEqual(no)
    expect(dossier.ask(back, person('mediator', committeeOf(TOWN)))).toEqual(no)
    expect(dossier.ask(dossier.taken('withdraw').command, person('grid-worker', GRID))).toEqual(no)
  })

  it('stays where it is once it is received', () => {
    const dossier = passedUp()
    const back = dossier.taken('recall').command
    dossier.step('receive', {}, { on: '2020-03-04', as: person('intake-clerk', VILLAGE) })
    expect(dossier.ask(back, person('grid-worker', GRID))).toMatchObject({
      ok: false,
      refusal: { code: 'step-not-allowed-now' },
    })
  })

  it('is taken back by a committee in the same way', () => {
    const dossier = aDispute()
      .in('people-mediation')
      .step('accept')
      .step('escalate', { to: committeeOf(TOWN) })
    dossier.step('recall')
    expect(dossier.now).toMatchObject({ body: committeeOf(VILLAGE), stage: 'accepted' })
  })

  it('waits for who may receive it, not for who could take it back', () => {
    const waiting = (role: 'mediator' | 'arbitration-secretary') => stagesWaitingFor(role, catalogue).map(String)
    expect(waiting('mediator')).toContain('people-mediation,moved-up')
    expect(waiting('arbitration-secretary')).not.toContain('people-mediation,moved-up')
  })
})
