import { describe, expect, it } from 'vitest'
import { changeBody } from '#app/db/bodies.server'
import { casesOf, countCases } from '#app/db/cases.server'
import { cellsOf } from '#app/db/cells.server'
import type { Database } from '#app/db/connection.server'
import { perform } from '#app/db/perform.server'
import { sumOf } from '#app/db/sums.server'
import { aRandomCounty, aSmallCounty, countyBodies } from '#test/random-county'
import type { BodyChange } from '#app/domain/territory/change'
import { catalogue } from '#app/domain/procedures'

const [WEST, EAST, DISTRICT] = ['320614101', '320614102', '320614']
const span = { from: '2019-01-01', to: '2021-12-31' }
let n = 0
const asking = { by: 'admin', now: '2020-07-01T00:00:00.000Z', newId: () => `edition ${n++}` }

/** West goes into East after June 2020: its village and that one's committee move, what was attached to it ends. */
async function merged(database: Database): Promise<void> {
  const change = async (each: BodyChange) => {
    const result = await changeBody(database, each, asking, true)
    if (!result.ok) throw new Error(JSON.stringify([each, result.refusal]))
  }
  const name = { zh: '村', en: 'Village' }
  await change({ kind: 'change', code: `${WEST}201`, name, parent: EAST, from: '2020-07-01' })
  await change({ kind: 'end', code: `${WEST}-mc`, to: '2020-06-30', into: `${EAST}-mc` })
  await change({ kind: 'end', code: WEST, to: '2020-06-30', into: EAST })
}

async function quarrel(database: Database, body: string, place: string, on: string): Promise<void> {
  const id = `${body} ${place} ${on}`
  const person = { account: `w ${body}`, name: '某', role: 'mediator', body } as const
  const command = {
    kind: 'register' as const,
    title: '田埂',
    category: 'neighbour' as const,
    source: 'application' as const,
    place,
    on,
    procedure: 'people-mediation',
    body,
    entry: {},
  }
  const people = (['applicant', 'respondent'] as const).map((side) => ({ side, kind: 'person' as const, name: '张三' }))
  let i = 0
  const result = await perform(
    database,
    { id, command, people },
    { person, now: `${on}T02:00:00.000Z`, newId: () => `${id} ${i++}` },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

const part = {
  ...{ sign: 1 as const, measure: 'registered', span },
  ways: [...catalogue.keys()].map((procedure) => ({ procedure })),
}
/** The same number by the lines, by what is kept ready, and by the list. */
function counts(database: Database, body: string, tree?: 'now', asOf?: string): number[] {
  const wanted = { body, part, tree, asOf }
  const cells = cellsOf(
    database.reader,
    { bodies: [body], measures: [part.measure], procedures: [...catalogue.keys()], span, tree, asOf },
    [],
  )
  return [
    sumOf(database.reader, wanted).count,
    cells.reduce((sum, { count }) => sum + count, 0),
    countCases(database.reader, [wanted]),
    casesOf(database.reader, [wanted], { size: 1000 }).length,
  ]
}

describe('a town that went into another', () => {
  it('counts by itself as it stood then, and in the other as it stands now, each case once', async () => {
    const database = await aSmallCounty()
    await quarrel(database, `${WEST}-mc`, `${WEST}201`, '2020-02-01') // West's own
    await quarrel(database, `${WEST}-mc`, `${EAST}201`, '2020-03-01') // of both: once in each then, once in East now
    await quarrel(database, `${EAST}-mc`, `${EAST}201`, '2020-04-01') // East's own
    await merged(database)
    await quarrel(database, `${EAST}-mc`, `${WEST}201`, '2020-08-01') // after the merger
    expect(counts(database, WEST)).toEqual([2, 2, 2, 2])
    expect(counts(database, EAST)).toEqual([3, 3, 3, 3])
    expect(counts(database, EAST, 'now')).toEqual([4, 4, 4, 4])
    expect(counts(database, WEST, 'now')).toEqual([0, 0, 0, 0])
    expect(counts(database, DISTRICT)).toEqual([4, 4, 4, 4])
    expect(counts(database, DISTRICT, 'now')).toEqual([4, 4, 4, 4])
    // The committee by itself: what went into it counts there too.
    expect(counts(database, `${EAST}-mc`)).toEqual([2, 2, 2, 2])
    expect(counts(database, `${EAST}-mc`, 'now')).toEqual([4, 4, 4, 4])
    expect(counts(database, EAST, 'now', '2020-03-15T00:00:00.000Z')).toEqual([2, 2, 2, 2])
  })

  it('gives, by today’s tree, what counting anew by today’s bodies gives, of a county nobody wrote', async () => {
    const { database } = await aRandomCounty(41, 220)
    await merged(database)
    const chainOf: Record<string, string> = {
      [WEST]: EAST,
      [`${WEST}-mc`]: `${EAST}-mc`,
      [`${WEST}201`]: `${WEST}201`,
    }
    /** By hand: a body stands in those its code begins with, West's in East, its village in East. */
    const standsIn = (code: string, body: string): boolean => {
      const at = chainOf[code] ?? code
      if (at === body || body === DISTRICT) return true
      const town = at.startsWith(WEST) ? EAST : at.slice(0, 9)
      if (town === body && /^\d{9}$/.test(body)) return true
      return at.startsWith(body) && /^\d{12}$/.test(body) && at !== body
    }
    const postings = database.reader
      .prepare(
        `SELECT DISTINCT p.id, p.body, p.place FROM Posting p JOIN Line l ON l.posting = p.id WHERE l.knownTo IS NULL AND p.measure = 'registered'`,
      )
      .all() as { body: string; place: string }[]
    expect(postings.length).toBeGreaterThan(30)
    for (const body of countyBodies.filter((code) => code !== WEST && code !== `${WEST}-mc`)) {
      const count = postings.filter((each) => standsIn(each.body, body) || standsIn(each.place, body)).length
      expect([body, ...counts(database, body, 'now')]).toEqual([body, count, count, count, count])
    }
  })
})
