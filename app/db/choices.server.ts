/** Rooms and people a form may offer, and what of them is taken: what a body has, asked only when a form asks for it. */
import type Sqlite from 'better-sqlite3'
import { handlersIn } from '#app/db/handlers.server'
import { roomsOf } from '#app/db/rooms.server'
import { surroundings } from '#app/db/surroundings.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Taken } from '#app/domain/dispute/double-booked'
import type { Choices } from '#app/domain/dispute/choices'
import type { Circumstances, Named, Worker } from '#app/domain/dispute/draft'
import type { Day } from '#app/domain/law/day'
import type { FieldOf } from '#app/domain/procedures/field'
import { areaOf } from '#app/domain/territory/area'

/** A list of names longer than this is no choice any more. */
const MOST_NEAR = 100

type Premises = Pick<Circumstances, 'rooms' | 'people' | 'booked'>

/** The rooms of a body and of those above it, nearest first; who may act there; what is taken on a day. */
export const premises = (db: Sqlite.Database, today: Day): Premises => ({
  rooms: (body) => roomsToChoose(db, body, today),
  people: (body, near = false) => (near ? peopleNear(db, body) : handlersIn(db, body)),
  booked: (keys, day) => takenOf(db, keys, day),
})

/** Those of one's own body first, then who serves the same area, then the areas above it: as many as can be looked through. */
function peopleNear(db: Sqlite.Database, body: string): Worker[] {
  const { territory } = surroundings(db)
  const areas = territory.ancestors(areaOf(territory, body)).map(({ code }) => code)
  const near = territory
    .all()
    .map(({ code, name }) => ({ code, name: name.zh, place: areas.indexOf(areaOf(territory, code)) }))
    .filter(({ code, place }) => place >= 0 && code !== body)
    .sort((a, b) => a.place - b.place)
  const others = near.flatMap((each) =>
    handlersIn(db, each.code).map((worker) => ({ ...worker, name: `${worker.name}（${each.name}）` })),
  )
  return [...handlersIn(db, body), ...others.slice(0, MOST_NEAR)]
}

/** A room is named with its body: there is a first mediation room everywhere. */
const roomsToChoose = (db: Sqlite.Database, body: string, today: Day): Named[] =>
  roomsOf(db, body, today).map(({ id, name, bodyName }) => ({ id, name: `${bodyName.zh} · ${name}` }))

/** A room is taken all day before it opens and after its last day. */
const takenOf = (db: Sqlite.Database, keys: readonly string[], day: Day): Taken[] =>
  prepared<Taken>(
    db,
    `SELECT item, key, "from", until FROM Booking WHERE key IN (SELECT value FROM json_each(@keys)) AND day = @day
     UNION ALL SELECT '', j.value, '00:00', '24:00' FROM json_each(@keys) j JOIN Room r ON 'room:' || r.id = j.value
     WHERE @day NOT BETWEEN r."from" AND coalesce(r."to", @day)
     ORDER BY 3, 1`,
  ).all({ keys: JSON.stringify(keys), day })

const named = ({ id, name }: Named): Named => ({ id, name })

export function choicesFor(fields: readonly FieldOf[], body: string, { rooms, people }: Premises): Choices {
  return Object.fromEntries(
    fields.flatMap(({ name, widget, near }) => {
      if (widget === 'room') return [[name, rooms(body)]]
      return widget === 'person' || widget === 'people' ? [[name, people(body, near).map(named)]] : []
    }),
  )
}
