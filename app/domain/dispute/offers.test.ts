import { describe, expect, it } from 'vitest'
import { offersOf } from '#app/domain/dispute/offers'
import type { Person } from '#app/domain/people/permission'
import { areaOf } from '#app/domain/territory/area'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { COMMISSION, committeeOf, GRID, JUSTICE, territory, TOWN, VILLAGE } from '#test/factories/territory'

const offers = (dossier: Dossier, who: Person) =>
  offersOf(dossier.dispute, who, areaOf(territory, who.body), dossier.catalogue)
const main = (dossier: Dossier, who: Person) => offers(dossier, who).find((each) => each.way === 'main')?.step
const ends = (dossier: Dossier, who: Person) =>
  offers(dossier, who).flatMap((each) => (each.way === 'ends' ? each.step : []))

const mediator = person('mediator', committeeOf(VILLAGE))

describe('what may be done now', () => {
  it('leads with what brings the matter on, then with what settles it', () => {
    const grid = person('grid-worker', GRID)
    // Registered by her in her grid: she has it in hand and may act at her body.
    const dossier = aDispute().in('grid-handling', { as: grid })
    expect(main(dossier, grid)).toBe('verify')
    expect(main(dossier.step('verify'), grid)).toBe('settle-on-the-spot')
    const mediation = aDispute().in('people-mediation', { as: mediator })
    expect(main(mediation, mediator)).toBe('accept')
    expect(main(mediation.step('accept'), mediator)).toBe('start')
    expect(main(mediation.step('start'), mediator)).toBe('agree')
  })

  it('never urges what only some cases call for: a review is heard, then decided, not declared a major one', () => {
    const officer = person('review-officer', JUSTICE)
    const dossier = aDispute({ on: '2024-03-04' }).in('administrative-reconsideration', { as: officer })
    dossier.step('accept-2023', { track: 'ordinary' }).through('send-copy', 'receive-reply')
    expect(offers(dossier, officer).map(({ step }) => step)).toContain('declare-major')
    expect(main(dossier, officer)).toBe('hear-parties')
    expect(main(dossier.step('hear-parties'), officer)).toBe('decide-2023')
  })

  it.each(['labour-arbitration', 'land-arbitration'])(
    '%s: after the sitting a settlement, and once it failed the award',
    (key) => {
      const secretary = person('arbitration-secretary', COMMISSION)
      const dossier = aDispute().in(key, { as: secretary }).through('accept', 'form-panel', 'hold-hearing')
      expect(main(dossier, secretary)).toBe('mediate')
      expect(main(dossier.step('record-mediation-failed'), secretary)).toBe('award')
    },
  )

  it('sets apart what gives it up', () => {
    const dossier = aDispute().in('people-mediation', { as: mediator }).through('accept', 'start')
    expect(ends(dossier, mediator)).toEqual(['fail', 'terminate', 'withdraw'])
  })

  it('offers nothing to who is elsewhere, or has another trade', () => {
    const dossier = aDispute().in('people-mediation', { as: mediator })
    expect(offers(dossier, person('mediator', committeeOf(TOWN)))).toEqual([])
    expect(offers(dossier, person('review-officer', JUSTICE))).toEqual([])
    expect(offers(dossier, person('official', committeeOf(VILLAGE)))).toEqual([])
  })

  it('reopens nothing while another proceeding runs', () => {
    const grid = person('grid-worker', GRID)
    const dossier = aDispute()
      .in('grid-handling', { as: grid })
      .step('verify')
      .step('refer', { procedure: 'people-mediation', to: committeeOf(VILLAGE) })
    expect(offers(dossier, grid).map((each) => each.step)).not.toContain('reopen')
    dossier.agreed()
    expect(offers(dossier, grid).map((each) => each.step)).toContain('reopen')
  })
})
