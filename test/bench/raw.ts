/** The same reads and the same durable write as plain statements on better-sqlite3, nothing else: what the machine can do at most. */
import type Sqlite from 'better-sqlite3'
import { indexWords, matchFor } from '#app/db/search-words.server'

const many = (count: number, one: string): string => Array.from({ length: count }, () => one).join(', ')

/** The reads behind each page, prepared once. */
export function rawReads(
  db: Sqlite.Database,
  root: string,
  deep: number,
  disputeId: string,
): Record<string, () => unknown> {
  const line = `SELECT d.* FROM Reach r CROSS JOIN Dispute d ON d.seq = r.seq WHERE r.body = ? AND d.category = 'neighbour'`
  const first = db.prepare(`${line} ORDER BY r.seq DESC LIMIT 31`)
  const before = db.prepare(`${line} AND r.seq < ? ORDER BY r.seq DESC LIMIT 31`)
  const found = db.prepare(
    `SELECT d.* FROM DisputeSearch s CROSS JOIN Dispute d ON d.seq = s.rowid WHERE DisputeSearch MATCH ? ORDER BY s.rowid DESC LIMIT 31`,
  )
  const sums = db.prepare(
    `SELECT procedure, measure, category, level, outcome, sum(count), sum(quantity) FROM Rollup WHERE body = ? AND period = '2020' GROUP BY 1, 2, 3, 4, 5`,
  )
  const file = ['Event', 'Record', 'Party', 'Attachment'].map((table) =>
    db.prepare(`SELECT * FROM ${table} WHERE disputeId = ?`),
  )
  return {
    figures: () => sums.all(root),
    'list, first page': () => first.all(root),
    'list, deep page': () => before.all(root, deep),
    'search, two characters': () => found.all(matchFor('田埂')),
    'dispute page': () => file.map((each) => each.all(disputeId)),
  }
}

/** One registration as its bare rows in one durable transaction: as many and as large as the door writes. */
export function rawRegistration(db: Sqlite.Database, bodies: readonly string[]): (n: number) => void {
  const put = (table: string, columns: number) => db.prepare(`INSERT INTO ${table} VALUES (${many(columns, '?')})`)
  const event = db.prepare(
    `INSERT INTO Event (id, disputeId, n, kind, version, proceedingId, "on", recordedAt, "by", actingBody, data, prevHash, hash) VALUES (${many(13, '?')})`,
  )
  const posting = db.prepare(
    `INSERT INTO Posting (eventSeq, disputeId, proceedingId, item, measure, procedure, "on", body, place, category, source, level, outcome, sign, quantity, knownAt, cause) VALUES (${many(17, '?')})`,
  )
  const line = put('Line', 13)
  const cell = db.prepare(
    `INSERT INTO Rollup VALUES (${many(9, '?')}) ON CONFLICT DO UPDATE SET count = count + 1, quantity = quantity + 1`,
  )
  const learnt = ['Learnt', 'LearntDay'].map((table) =>
    db.prepare(
      `INSERT INTO ${table} VALUES (${many(10, '?')}) ON CONFLICT DO UPDATE SET count = count + 1, quantity = quantity + 1`,
    ),
  )
  const timely = db.prepare(`INSERT INTO Timely VALUES (${many(8, '?')}) ON CONFLICT DO UPDATE SET count = count + 1`)
  const [record, party, command] = [put('Record', 6), put('Party', 14), put('Command', 6)]
  const [dispute, proceeding, deadline, reach] = [
    put('Dispute', 22),
    put('Proceeding', 17),
    put('Deadline', 10),
    put('Reach', 9),
  ]
  const words = db.prepare(`INSERT INTO DisputeSearch (rowid, text) VALUES (?, ?)`)
  const write = db.transaction((n: number) => {
    const id = `raw-${n}-00000000-0000-0000-0000`
    const body = bodies[0] ?? ''
    const data = JSON.stringify({
      number: `2099-${n}`,
      title: id,
      category: 'neighbour',
      source: 'application',
      place: body,
      people: 2,
      amount: 0,
    })
    const hash = 'f'.repeat(64)
    for (let k = 1; k <= 4; k++)
      event.run(
        `${id}-${k}`,
        id,
        k,
        'registered',
        1,
        null,
        '2020-03-02',
        '2020-03-02T02:00:00.000Z',
        'w',
        body,
        data,
        hash,
        hash,
      )
    record.run(id, id, 'title', '某某与邻居田埂占用', 'w', '')
    for (const side of ['applicant', 'respondent'])
      party.run(`${id}-${side}`, id, side, 'person', '某某某', ...Array.from({ length: 7 }, () => null), 0, '')
    command.run(id, '', 'w', id, `2099-${n}`, hash)
    for (const measure of ['registered', 'received', 'found']) {
      const at = Number(
        posting.run(n, id, id, '', measure, 'p', '2020-03-02', body, body, 'c', 's', 'l', '', 1, 1, '', 'x')
          .lastInsertRowid,
      )
      for (const each of bodies) {
        line.run(each, 'p', measure, '2020-03-02', at, id, 'c', 's', 'l', '', 1, '', null)
        for (const period of ['2020', '2020-03']) cell.run(each, period, 'p', measure, 'c', 'l', '', 1, 1)
        for (const table of learnt) table.run(each, 'p', measure, '2020-03', '2020-03-02', 'c', 'l', '', 1, 1)
      }
    }
    const seq = 10_000_000 + n
    dispute.run(
      id,
      seq,
      `2099-${n}`,
      '某某与邻居田埂占用',
      'c',
      's',
      body,
      '',
      '',
      'w',
      null,
      4,
      1,
      null,
      null,
      id,
      'p',
      's',
      body,
      null,
      null,
      '',
    )
    proceeding.run(id, id, seq, 'p', body, 'l', 's', 1, '', null, null, null, null, null, null, null, null)
    deadline.run(id, 'r', '', id, '', 0, 0, '', 'running', null)
    for (const each of bodies) {
      reach.run(each, seq, id, 1, 1, 'p', 's', 'c', '')
      timely.run(each, '2020-03-17', 'p', 'r', 'running', 'c', 0, 1)
    }
    words.run(seq, indexWords([`2099-${n}`, '某某与邻居田埂占用', '某某某', '某某某']))
  })
  return (n) => write.immediate(n)
}
