/** What is planned: where one is to be, and what the rooms one may use are taken for. By day, from the bookings kept ready. */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/list.server'
import { eventsOf } from '#app/db/log.server'
import { roomsOf } from '#app/db/rooms.server'
import { condition } from '#app/db/scope.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { toldLinesOf, type ToldLine } from '#app/db/told-lines.server'
import { fold } from '#app/domain/dispute/history'
import { sortOf } from '#app/domain/dispute/thread-view'
import type { Day } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

/** Both days inside. `rooms`: those one's body may use, whoever has booked them. */
export type AgendaWanted = { whose: 'mine' | 'rooms'; from: Day; to: Day }

type Matter = Pick<ToldLine, 'number' | 'title' | 'category' | 'place' | 'procedure'>
export type AgendaEntry = {
  key: string
  day: Day
  from: string
  until: string
  room: string | null
  /** null where it is not theirs to know what it is for: the time is taken, no more is said */
  matter: (Matter & { name: Words; state: Words; over: boolean }) | null
}

/** No desk plans more than this in the days a page shows. */
const MOST = 400

type Row = {
  item: string
  disputeId: string
  day: Day
  from: string
  until: string
  room: string | null
  seq: number
  seen: number
} & {
  thread: string
  state: string
}

function keysOf(db: Sqlite.Database, { person }: Asker, { whose, from }: AgendaWanted): string[] {
  return whose === 'mine' ? [`person:${person.account}`] : roomsOf(db, person.body, from).map(({ id }) => `room:${id}`)
}

const query = (
  scope: string,
) => `SELECT b.item, b.disputeId, b.day, b."from", b.until, r.name AS room, t.thread, t.state, d.seq, ${scope} AS seen
  FROM json_each(?) j CROSS JOIN Booking b INDEXED BY Booking_key_day_idx ON b.key = j.value AND b.day BETWEEN ? AND ?
  CROSS JOIN Thread t ON t.id = b.item CROSS JOIN Dispute d ON d.id = b.disputeId
  LEFT JOIN Booking w ON w.item = b.item AND w.key LIKE 'room:%' LEFT JOIN Room r ON 'room:' || r.id = w.key
  ORDER BY b.day, b."from", r.name, b.item LIMIT ${MOST}`

/** In order of time. `threads` for tests. */
export function agendaOf(
  db: Sqlite.Database,
  asker: Asker,
  wanted: AgendaWanted,
  threads: Threads = threadShelf,
): AgendaEntry[] {
  const scope = condition(asker.person, 'see-line', asker.area, asker.whole)
  const keys = JSON.stringify(keysOf(db, asker, wanted))
  const rows = prepared<Row>(db, query(scope.sql)).all(...scope.values, keys, wanted.from, wanted.to)
  const seen = [...new Set(rows.flatMap((row) => (row.seen === 1 ? [row.seq] : [])))]
  const lines = new Map(toldLinesOf(db, asker, seen).map((line) => [line.seq, line]))
  const names = namesIn(
    db,
    rows.filter((row) => lines.has(row.seq)),
    threads,
  )
  return rows.map((row) => entryOf(row, lines.get(row.seq), { threads, names }))
}

/** What each is called, by its sort: said in its entries, which stand as corrected. */
function namesIn(db: Sqlite.Database, rows: readonly Row[], threads: Threads): ReadonlyMap<string, Words> {
  const ids = [...new Set(rows.map(({ disputeId }) => disputeId))]
  const items = ids.flatMap((id) => fold(eventsOf(db, id), catalogue, threads)?.threads ?? [])
  return new Map(
    items.flatMap((each) => {
      const of = threads.get(each.thread)
      return of ? [[each.id, sortOf(of, each)] as const] : []
    }),
  )
}

type Naming = { threads: Threads; names: ReadonlyMap<string, Words> }

function entryOf(
  { item, day, from, until, room, ...row }: Row,
  line: ToldLine | undefined,
  { threads, names }: Naming,
) {
  const rules = threads.get(row.thread)
  const state = rules?.states[row.state]
  const plain = (text: string): Words => ({ zh: text, en: text })
  const matter = line && {
    ...{ number: line.number, title: line.title, category: line.category, place: line.place },
    procedure: line.procedure,
    ...{
      name: names.get(item) ?? plain(row.thread),
      state: state?.name ?? plain(row.state),
      over: state?.end === true,
    },
  }
  const entry: AgendaEntry = { key: item, day, from, until, room, matter: matter ?? null }
  return entry
}
