import type Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { timelinessOf, timelyPage } from '#app/db/timeliness.server'
import { judged, timelyStates, type TimelyState } from '#app/domain/figures/timeliness'
import { yearPeriod } from '#app/domain/law/day'
import { aRandomCounty, countyBodies } from '#test/random-county'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const
const asker = { person: official, area: '320614' }

/** [procedure, rule, state, how many] in the order of the table, from the clocks themselves. */
function oneByOne(
  db: Sqlite.Database,
  asked: Record<'body' | 'today' | 'from' | 'to', string> & { category: string | null },
) {
  const rows = db
    .prepare(
      `WITH RECURSIVE below(code) AS (SELECT :body UNION SELECT b.code FROM Body b JOIN below ON b.parent = below.code)
       SELECT p.procedure, x.rule, CASE x.state WHEN 'met' THEN 'on-time' WHEN 'late' THEN 'late'
         WHEN 'running' THEN CASE WHEN x.due < :today THEN 'overdue' ELSE 'pending' END ELSE 'pending' END AS stands, count(*)
       FROM Deadline x JOIN Proceeding p ON p.id = x.proceedingId JOIN Dispute d ON d.id = x.disputeId
       WHERE x.state <> 'void' AND x.due BETWEEN :from AND :to AND (p.body IN below OR d.place IN below)
         AND (:category IS NULL OR d.category = :category) GROUP BY 1, 2, 3`,
    )
    .raw()
    .all(asked) as [string, string, TimelyState, number][]
  const order = ([procedure, rule, state]: (typeof rows)[number]) =>
    `${procedure} ${rule} ${timelyStates.indexOf(state)}`
  return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

describe('what was done in time', () => {
  it('lists exactly the dates of every number, page by page', async () => {
    const { database, lastDay } = await aRandomCounty(41, 220)
    const db = database.reader
    let some = 0
    for (const body of ['320614', '320614101', '320614102201'])
      for (const period of [yearPeriod(2020), { from: '2020-02-01', to: '2020-04-30' }]) {
        const wanted = { body, period, today: lastDay }
        for (const row of timelinessOf(db, wanted))
          for (const state of timelyStates) {
            const chosen = { procedure: row.procedure, rule: row.rule, state }
            const first = timelyPage(db, asker, wanted, chosen, { size: 3 })
            let listed = first.lines.length
            for (let { next } = first; next;) {
              const page = timelyPage(db, asker, wanted, chosen, { size: 3, after: next })
              const along = timelyPage(db, asker, wanted, chosen, { size: 3, after: next, few: 0 })
              expect(along).toEqual(page)
              listed += page.lines.length
              next = page.next
            }
            expect([row.rule, state, first.count, listed]).toEqual([row.rule, state, row[state], row[state]])
            some += listed
          }
      }
    expect(some).toBeGreaterThan(50)
  })

  it('keeps added up what the clocks come to one by one, whatever the days asked for', async () => {
    const { database, lastDay } = await aRandomCounty(44, 300)
    const db = database.reader
    let some = 0
    for (const body of countyBodies)
      for (const period of [
        yearPeriod(2020),
        { from: '2020-01-17', to: '2020-06-03' },
        { from: '2020-03-05', to: '2020-03-20' },
      ])
        for (const category of [undefined, 'neighbour'])
          for (const today of [lastDay, '2020-05-06']) {
            const rows = timelinessOf(db, { body, period, today, category })
            const counted = rows.flatMap((row) =>
              timelyStates.flatMap((state) => (row[state] > 0 ? [[row.procedure, row.rule, state, row[state]]] : [])),
            )
            expect(counted).toEqual(oneByOne(db, { body, today, ...period, category: category ?? null }))
            some += counted.length
          }
    expect(some).toBeGreaterThan(100)
  })

  it('is late by days of the calendar, and says what stopped the clock', async () => {
    const { database, lastDay } = await aRandomCounty(42, 220)
    const wanted = { body: '320614', period: yearPeriod(2020), today: lastDay }
    const rows = timelinessOf(database.reader, wanted)
    const lines = rows.flatMap(({ procedure, rule }) =>
      (['late', 'overdue'] as const).flatMap((state) => {
        return timelyPage(database.reader, asker, wanted, { procedure, rule, state }).lines
      }),
    )
    expect(lines.length).toBeGreaterThan(5)
    for (const { lateBy, dueOn, endedOn } of lines) {
      expect(lateBy).toBeGreaterThan(0)
      expect((endedOn ?? lastDay) > dueOn).toBe(true)
    }
  })

  it('tells of a case no more than its line: not whose it is, nor how it stands', async () => {
    const { database, lastDay } = await aRandomCounty(41, 220)
    const wanted = { body: '320614', period: yearPeriod(2020), today: lastDay }
    const lines = timelinessOf(database.reader, wanted).flatMap(({ procedure, rule }) =>
      timelyStates.flatMap((state) => timelyPage(database.reader, asker, wanted, { procedure, rule, state }).lines),
    )
    expect(lines.length).toBeGreaterThan(50)
    const told = new Set(lines.flatMap((line) => Object.keys(line)))
    const ofCase = ['category', 'number', 'place', 'title']
    expect([...told].sort()).toEqual([...ofCase, 'dueOn', 'endedOn', 'key', 'lateBy', 'why'].sort())
    expect(new Set(lines.map(({ title }) => title))).toEqual(new Set([null]))
  })

  it('divides by what can be judged', () => {
    const row = { procedure: 'p', rule: 'r', soft: false, 'on-time': 8, late: 1, overdue: 1, pending: 5 }
    expect(judged(row)).toEqual({ n: 8, d: 10 })
  })

  it('has nothing of a body without cases', async () => {
    const { database } = await aRandomCounty(43, 0)
    expect(timelinessOf(database.reader, { body: '320614', period: yearPeriod(2020), today: '2021-01-01' })).toEqual([])
  })
})
