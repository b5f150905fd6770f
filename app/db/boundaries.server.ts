/** Boundaries of places, file by file as they were handed over; of a place in several the latest file is drawn. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Instant } from '#app/domain/law/day'
import { isPlace } from '#app/domain/territory/area'
import type { Feature, FeatureCollection, Geometry } from '#app/domain/territory/boundary'

/** What the law asks to be said of a map, and whence it is. */
export type BoundaryFile = { fileName: string; source: string; reviewNumber: string; datum: string; sha256: string }
export type BoundarySet = BoundaryFile & { id: number; at: Instant; places: number }

type Administering = { by: string; now: Instant }

/** Keeps a file that was judged good; its number. */
export const putBoundaries = (
  database: Database,
  file: BoundaryFile,
  features: readonly Feature[],
  { by, now }: Administering,
): Promise<number> =>
  database.exclusively((db) => {
    const { fileName, source, reviewNumber, datum, sha256 } = file
    const set = Number(
      prepared(
        db,
        `INSERT INTO BoundarySet (at, "by", fileName, source, reviewNumber, datum, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ).run(now, by, fileName, source, reviewNumber, datum, sha256).lastInsertRowid,
    )
    const put = prepared(db, `INSERT INTO Boundary (body, "set", geometry) VALUES (?, ?, ?)`)
    for (const { properties, geometry } of features) put.run(properties.name, set, JSON.stringify(geometry))
    auditIn(db, { at: now, accountId: by, action: 'boundaries-added', subject: String(set), reason: reviewNumber })
    return set
  })

/** Takes a file off the maps. `not-found` for one that is not there. */
export const removeBoundaries = (database: Database, id: number, { by, now }: Administering): Promise<Result<void>> =>
  database.exclusively((db) => {
    prepared(db, `DELETE FROM Boundary WHERE "set" = ?`).run(id)
    if (prepared(db, `DELETE FROM BoundarySet WHERE id = ?`).run(id).changes === 0) return refuse('not-found')
    auditIn(db, { at: now, accountId: by, action: 'boundaries-removed', subject: String(id) })
    return done(undefined)
  })

/** The files there are, latest first. */
export const boundarySets = ({ reader }: Database): BoundarySet[] =>
  prepared<BoundarySet>(
    reader,
    `SELECT s.id, s.at, s.fileName, s.source, s.reviewNumber, s.datum, s.sha256, count(b.body) AS places
     FROM BoundarySet s LEFT JOIN Boundary b ON b."set" = s.id GROUP BY s.id ORDER BY s.id DESC`,
  ).all()

/** How a file may name a place: by its code, or by its Chinese name where only one place has it. */
export function placeNamed(db: Sqlite.Database): (text: string) => string | undefined {
  const places = surroundings(db)
    .territory.all()
    .filter(({ kind, to }) => isPlace(kind) && to === undefined)
  return (text) => {
    if (places.some(({ code }) => code === text)) return text
    const [only, another] = places.filter(({ name }) => name.zh === text)
    return another === undefined ? only?.code : undefined
  }
}

export type Boundaries = { shapes: FeatureCollection; reviewNumbers: string[]; datums: string[] }

const latest = `SELECT b.body, b.geometry, s.reviewNumber, s.datum FROM Boundary b JOIN BoundarySet s ON s.id = b."set"
  WHERE b.body IN (SELECT value FROM json_each(?)) AND b."set" = (SELECT max("set") FROM Boundary WHERE body = b.body)`

/** The boundaries of all these places; undefined where one of them has none, for half a map is none. */
export function boundariesOf(db: Sqlite.Database, places: readonly string[]): Boundaries | undefined {
  const any = plucked<number>(db, `SELECT count(*) FROM Boundary WHERE body IN (SELECT value FROM json_each(?))`)
  if (places.length === 0 || (any.get(JSON.stringify(places)) ?? 0) < places.length) return undefined
  type Row = { body: string; geometry: string; reviewNumber: string; datum: string }
  const rows = prepared<Row>(db, latest).all(JSON.stringify(places))
  if (rows.length < places.length) return undefined
  const features = rows.map(({ body, geometry }): Feature => ({
    ...{ type: 'Feature', properties: { name: body }, geometry: JSON.parse(geometry) as Geometry },
  }))
  const each = (of: (row: Row) => string) => [...new Set(rows.map(of))]
  return {
    shapes: { type: 'FeatureCollection', features },
    reviewNumbers: each(({ reviewNumber }) => reviewNumber),
    datums: each(({ datum }) => datum),
  }
}
