/** Where people meet: a room in each town, the centre's, those of the two commissions. Their names and seats are assumed. */
import type { NewRoom } from '#app/domain/territory/room'
import { LONG_AGO } from './history'
import { CENTRE, LABOUR, LAND } from './offices'
import { towns } from './towns'

const room = (body: string, name: string, seats: number): NewRoom => ({ body, name, seats, from: LONG_AGO })

/** The first of a body is the one its sessions are planned in. */
export const demoRooms: readonly NewRoom[] = [
  ...towns.map(({ code }) => room(code, '调解室', 12)),
  room(CENTRE, '第一调解室', 16),
  room(CENTRE, '听证室', 40),
  room(LABOUR, '仲裁庭', 30),
  room(LAND, '仲裁庭', 24),
]
