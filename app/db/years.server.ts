/** How many disputes a body registered in each year, from the sums kept ready: no line is read. */
import type Sqlite from 'better-sqlite3'
import { withMoved } from '#app/db/figures.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Tree } from '#app/db/tree.server'
import type { YearCount } from '#app/domain/figures/opening-year'

/** Of these years those that have anything registered, in no order. */
export const registeredIn = (
  db: Sqlite.Database,
  body: string,
  years: readonly string[],
  tree?: Tree,
): readonly YearCount[] =>
  prepared<YearCount>(
    db,
    `SELECT period AS year, sum(count) AS registered FROM Rollup
      WHERE body IN (SELECT value FROM json_each(?)) AND period IN (SELECT value FROM json_each(?))
      AND measure = 'registered' GROUP BY period`,
  ).all(withMoved(db, body, tree), JSON.stringify(years))
