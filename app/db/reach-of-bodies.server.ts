/**
 * After the tree changed: what is kept ready by body is moved to where the tree now puts it, so that it says what a
 * rebuild would say. Everything that hangs on the changed body carries a row for it, so only those are looked at.
 */
import type Sqlite from 'better-sqlite3'
import { bodiesOf } from '#app/db/ledger.server'
import { rollUpBody } from '#app/db/rollups.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { addUpTimely } from '#app/db/timely.server'
import type { Territory } from '#app/domain/territory/territory'

/** Puts right what lies in view of the body `code`. Call it after the new lines and the new edition are written. */
export function reprojectBody(db: Sqlite.Database, code: string): void {
  const { territory } = surroundings(db)
  reprojectReach(db, code, territory)
  reprojectLines(db, code, territory)
  addUpTimely(db, code)
}

type Gathered<Head> = Head & { was: Set<string> }

/** Rows come in groups of one key; each group is one item with the bodies it stands in. */
function* gathered<Row extends { body: string }>(
  rows: Iterable<Row>,
  key: (row: Row) => string | number,
): Generator<Gathered<Row>> {
  let group: Gathered<Row> | undefined
  for (const row of rows) {
    if (group && key(group) === key(row)) group.was.add(row.body)
    else {
      if (group) yield group
      group = { ...row, was: new Set([row.body]) }
    }
  }
  if (group) yield group
}

const differences = (was: ReadonlySet<string>, is: ReadonlySet<string>) => ({
  gone: [...was].filter((body) => !is.has(body)),
  come: [...is].filter((body) => !was.has(body)),
})

type ReachRow = { seq: number; body: string; direct: number; place: string }

/** Who sees a dispute follows today's tree: the place, the bodies it was at, and all above them. */
function reprojectReach(db: Sqlite.Database, code: string, territory: Territory): void {
  const rows = db
    .prepare(
      `SELECT r.seq, r.body, r.direct, d.place FROM Reach r JOIN Dispute d ON d.seq = r.seq
       WHERE r.seq IN (SELECT seq FROM Reach WHERE body = ?) ORDER BY r.seq`,
    )
    .all(code) as ReachRow[]
  const direct = new Set(rows.filter((row) => row.direct === 1).map((row) => `${row.seq} ${row.body}`))
  for (const { seq, place, was } of gathered(rows, (row) => row.seq)) {
    const own = [...was].filter((body) => direct.has(`${seq} ${body}`))
    const above = [place, ...own].flatMap((each) => territory.ancestors(each).map((body) => body.code))
    const { gone, come } = differences(was, new Set([...own, ...above]))
    // A new row says what the dispute's others say: copied from the changed body's before any is taken away.
    for (const body of come) prepared(db, copyReach).run(body, code, seq)
    for (const body of gone) prepared(db, `DELETE FROM Reach WHERE body = ? AND seq = ?`).run(body, seq)
  }
}

const copyReach = `INSERT INTO Reach (body, seq, disputeId, direct, open, procedure, stage, category, due)
  SELECT ?, seq, disputeId, 0, open, procedure, stage, category, due FROM Reach WHERE body = ? AND seq = ?`

type LineRow = { posting: number; body: string; on: string; treeOn: string; ofBody: string; place: string }

/** A posting counts in the bodies of its own day: only days on which the changed lines hold come out otherwise. */
function reprojectLines(db: Sqlite.Database, code: string, territory: Territory): void {
  const rows = db
    .prepare(
      `SELECT l.posting, l.body, p."on", p.treeOn, p.body AS ofBody, p.place FROM Line l JOIN Posting p ON p.id = l.posting
       WHERE l.posting IN (SELECT posting FROM Line WHERE body = ?) ORDER BY l.posting`,
    )
    .all(code) as LineRow[]
  const touched = new Set<string>()
  for (const { posting, on, treeOn, ofBody, place, was } of gathered(rows, (row) => row.posting)) {
    const { gone, come } = differences(was, bodiesOf({ body: ofBody, place, on, treeOn }, territory))
    for (const body of come) prepared(db, copyLine).run(body, posting, code)
    for (const body of gone) prepared(db, `DELETE FROM Line WHERE posting = ? AND body = ?`).run(posting, body)
    for (const body of [...gone, ...come]) touched.add(body)
  }
  for (const body of touched) rollUpBody(db, body)
}

const copyLine = `INSERT INTO Line (body, procedure, measure, "on", posting, disputeId, category, source, level, outcome, quantity, knownFrom, knownTo)
  SELECT ?, procedure, measure, "on", posting, disputeId, category, source, level, outcome, quantity, knownFrom, knownTo
  FROM Line WHERE posting = ? AND body = ?`
