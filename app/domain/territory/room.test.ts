import { expect, it } from 'vitest'
import { roomsFor, type Room } from './room'
import { CENTRE, committeeOf, GRID, OTHER_TOWN, territory, TOWN, VILLAGE } from '#test/factories/territory'

const room = (id: string, body: string, to?: string): Room => ({
  ...{ id, body, name: id, seats: 8, from: '2020-01-01', to },
})
const rooms = [
  room('hall of the centre', CENTRE),
  room('town', TOWN),
  room('committee of the town', committeeOf(TOWN)),
  room('village', VILLAGE),
  room('committee of the village', committeeOf(VILLAGE)),
  room('other town', OTHER_TOWN),
  room('closed', VILLAGE, '2025-12-31'),
]
const idsFor = (body: string, on = '2026-03-02') => roomsFor(territory, rooms, body, on).map(({ id }) => id)

it('offers a committee its own room, then those of its village, town and district', () => {
  expect(idsFor(committeeOf(VILLAGE))).toEqual([
    ...['committee of the village', 'village', 'committee of the town', 'town', 'hall of the centre'],
  ])
})

it('offers nothing below, and nothing of a neighbour', () => {
  expect(idsFor(CENTRE)).toEqual(['hall of the centre'])
  expect(idsFor(OTHER_TOWN)).toEqual(['other town', 'hall of the centre'])
})

it('offers a room from its first day to its last', () => {
  expect(idsFor(VILLAGE, '2025-12-31')).toContain('closed')
  expect(idsFor(VILLAGE, '2026-01-01')).not.toContain('closed')
  expect(idsFor(VILLAGE, '2019-12-31')).toEqual([])
  expect(idsFor(GRID).length).toBeGreaterThan(0)
})
