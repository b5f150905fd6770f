/** A place where people meet: of one body, lent to all whose area lies below that body's. */
import { z } from 'zod'
import type { Day } from '#app/domain/law/day'
import { daySchema } from '#app/domain/law/day-schema'
import { areaOf } from '#app/domain/territory/area'
import type { Territory } from '#app/domain/territory/territory'

export const newRoomSchema = z.object({
  body: z.preprocess((chosen) => chosen ?? undefined, z.string().min(1).max(24)),
  name: z.string().min(1).max(30),
  seats: z.preprocess(
    (typed) => (typeof typed === 'string' ? Number(typed) : typed),
    z.number().int().min(1).max(1000),
  ),
  from: daySchema,
})
export type NewRoom = z.infer<typeof newRoomSchema>

/** `to` is the last day. */
export type Room = NewRoom & { id: string; to?: Day }

export const roomProblems = [
  'room-name-taken',
  'unknown-body',
  'room-closed',
  'room-ends-early',
  'room-booked',
] as const
export type RoomProblem = (typeof roomProblems)[number]

/**
 * The rooms a body may use on a day, its own first and then those farther up: a committee meets at home, in the hall of
 * its village, in the centre of the town or of the district.
 */
export function roomsFor<Each extends Room>(
  territory: Territory,
  rooms: readonly Each[],
  body: string,
  on: Day,
): Each[] {
  const way = territory.ancestors(body).map(({ code }) => code)
  const far = (room: Room) => (room.body === body ? -1 : way.indexOf(areaOf(territory, room.body)))
  return rooms
    .filter((room) => room.from <= on && (room.to === undefined || on <= room.to))
    .map((room) => ({ room, far: far(room) }))
    .filter(({ room, far }) => far >= 0 || room.body === body)
    .sort((a, b) => a.far - b.far || (a.room.name < b.room.name ? -1 : 1))
    .map(({ room }) => room)
}
