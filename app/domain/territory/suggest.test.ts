import { describe, expect, it } from 'vitest'
import { suggestBodies, suggestedChoice } from '#app/domain/territory/suggest'
import {
  CENTRE,
  committeeOf,
  DISTRICT,
  GRID,
  OTHER_VILLAGE,
  SUB_CENTRE,
  territory,
  TOWN,
  VILLAGE,
} from '#test/factories/territory'

const on = '2020-03-02'
const from = { body: GRID, place: GRID }
const codes = (bodies: readonly { code: string }[]) => bodies.map((each) => each.code)

describe('which bodies are suggested', () => {
  it('gives a grid worker her village, then her town, then the district, on the way up', () => {
    const { near, others } = suggestBodies(territory, on, {}, from, 'up')
    expect(codes(near).slice(0, 4)).toEqual([VILLAGE, committeeOf(VILLAGE), TOWN, committeeOf(TOWN)])
    expect(codes(near)).toContain(CENTRE)
    expect(codes(near)).toContain(DISTRICT)
    expect(others).toEqual([])
  })

  it('leads down only into what lies inside', () => {
    const { near, others } = suggestBodies(territory, on, {}, { body: TOWN, place: GRID }, 'down')
    expect(codes(near)).toEqual([GRID, VILLAGE, committeeOf(VILLAGE)])
    expect(others).toEqual([])
  })

  it('without a way keeps the near ones first and all others after', () => {
    const { near, others } = suggestBodies(territory, on, { kinds: ['committee'] }, from)
    expect(codes(near)).toEqual([committeeOf(VILLAGE), committeeOf(TOWN), committeeOf(DISTRICT)])
    expect(codes(others)).toEqual(['320614102-mc'])
    expect(codes(others)).not.toContain(committeeOf(OTHER_VILLAGE))
  })

  it('puts the sub-centre of the trade before all others, for its own kind of dispute only', () => {
    const first = (category: string) =>
      suggestedChoice(territory, on, { kinds: ['committee', 'sub-centre'] }, { ...from, category }).options[0]
    expect(first('traffic')).toEqual({
      code: SUB_CENTRE,
      name: { zh: SUB_CENTRE, en: SUB_CENTRE },
      above: { zh: CENTRE, en: CENTRE },
      trade: { zh: '道路交通', en: 'Road traffic' },
    })
    expect(first('neighbour')?.code).toBe(committeeOf(VILLAGE))
  })

  it('offers them as a list, each with what it belongs to', () => {
    const choice = suggestedChoice(territory, on, { levels: ['village'] }, from, { way: 'up' })
    expect(choice.whole).toBe(true)
    expect(choice.options[0]).toEqual({
      code: VILLAGE,
      name: { zh: VILLAGE, en: VILLAGE },
      above: { zh: TOWN, en: TOWN },
    })
  })

  it('offers only bodies where somebody can take the case over, nearest first', () => {
    const staffed = [committeeOf(TOWN), committeeOf(VILLAGE), CENTRE]
    const leading = { way: 'up', isStaffed: ({ code }: { code: string }) => staffed.includes(code) } as const
    const choice = suggestedChoice(territory, on, {}, from, leading)
    expect(codes(choice.options)).toEqual([committeeOf(VILLAGE), committeeOf(TOWN), CENTRE])
    expect(choice.unstaffed).toBeUndefined()
  })

  it('offers them all and says so where nobody is anywhere', () => {
    const choice = suggestedChoice(territory, on, { levels: ['village'] }, from, { way: 'up', isStaffed: () => false })
    expect(codes(choice.options)).toEqual([VILLAGE, committeeOf(VILLAGE)])
    expect(choice.unstaffed).toBe(true)
  })

  it('knows no body that was not there on the day', () => {
    expect(codes(suggestBodies(territory, '2019-06-01', { kinds: ['village'] }, from).others)).toContain('320614101299')
    expect(codes(suggestBodies(territory, on, { kinds: ['village'] }, from).others)).not.toContain('320614101299')
  })
})
