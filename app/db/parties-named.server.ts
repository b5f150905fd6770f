/** Which parties of any dispute a text names: for texts that everybody may read and that are not about one dispute. */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Known } from '#app/domain/publishing/names'

/** No party has a longer name that would be written out in a sentence. */
const LONGEST = 30

type Row = { name: string; kind: Known['kind']; minor: number }

/** Each stretch of the text of two to thirty characters is looked up among the names of parties. */
export function partiesNamed(db: Sqlite.Database, text: string): Known[] {
  const letters = [...text.normalize('NFKC').replace(/[\s·•]/g, '')]
  const stretches = letters.flatMap((_, from) =>
    Array.from({ length: Math.max(0, Math.min(LONGEST, letters.length - from) - 1) }, (_, i) =>
      letters.slice(from, from + i + 2).join(''),
    ),
  )
  return prepared<Row>(
    db,
    `SELECT name, kind, max(minor) AS minor FROM Party WHERE name IN (SELECT value FROM json_each(?)) GROUP BY name, kind`,
  )
    .all(JSON.stringify([...new Set(stretches)]))
    .map(({ name, kind, minor }) => ({ name, kind, minor: minor !== 0 }))
}
