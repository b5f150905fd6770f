/** What is there before anything happens: bodies, calendar, rooms, accounts, and the words of the site. */
import { insertAccount } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { furnish, putSiteValue } from '#app/db/furnish.server'
import { hashPassword, NO_PASSWORD } from '#app/db/password.server'
import { addRoom } from '#app/db/rooms.server'
import type { Person } from '#app/domain/people/permission'
import { demoAssumptions } from './assumptions'
import { chanceOf } from './chance'
import { demoRooms } from './rooms'
import type { DemoSignIn } from './sign-ins'
import type { DemoStaff } from './staff'
import { demoBodies } from './territory'

/** Ids drawn from the seed, written as UUIDs are. */
export function idsOf(seed: string): () => string {
  const chance = chanceOf(`${seed} ids`)
  const word = () =>
    Math.floor(chance.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return () => {
    const hex = word() + word() + word() + word()
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}

/** Everybody by sign-in name, and the room of each body that has one by its code. */
export type Settled = { people: ReadonlyMap<string, Person>; rooms: ReadonlyMap<string, string> }

const FOUNDED = '2019-09-02T01:00:00.000Z'

/** Only who is shown on the sign-in page has a password. */
export async function settle(
  database: Database,
  staff: readonly DemoStaff[],
  signIns: readonly DemoSignIn[],
  newId: () => string,
): Promise<Settled> {
  const hashes = new Map<string, string>()
  for (const { login, password } of signIns) hashes.set(login, await hashPassword(password))
  const people = new Map(staff.map((each) => [each.login, { account: newId(), ...each }]))
  await database.exclusively((db) => {
    furnish(db, demoBodies(), newId())
    for (const { account: id, ...each } of people.values())
      insertAccount(db, { id, ...each, passwordHash: hashes.get(each.login) ?? NO_PASSWORD, createdAt: FOUNDED })
    putSiteValue(db, 'demo', 'true')
    putSiteValue(db, 'assumptions', JSON.stringify(demoAssumptions))
    putSiteValue(db, 'demo-sign-ins', JSON.stringify(signIns))
  })
  return { people, rooms: await opened(database, people.get('admin-1')?.account ?? '', newId) }
}

async function opened(database: Database, by: string, newId: () => string): Promise<ReadonlyMap<string, string>> {
  const rooms = new Map<string, string>()
  for (const room of demoRooms) {
    const id = newId()
    const added = await addRoom(database, id, room, { by, now: FOUNDED })
    if (!added.ok) throw new Error(`room ${room.name} of ${room.body} refused`)
    if (!rooms.has(room.body)) rooms.set(room.body, id)
  }
  return rooms
}
