import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listDisputes } from '#app/db/list.server'
import { condition } from '#app/db/scope.server'
import { disputeActions, mayWith, type Person, type Standing } from '#app/domain/people/permission'
import { protections } from '#app/domain/people/protection'
import { roleKeys } from '#app/domain/people/role'
import { aDatabase } from '#test/database'

const bodies = ['d', 'd-1', 'd-1-a', 'd-1-b', 'd-2', 'd-2-a']
const accounts = ['one', 'two', 'three']
const ancestors = (code: string) => bodies.filter((each) => code === each || code.startsWith(`${each}-`))

type World = { standing: Standing; place: string; flags: string }[]

const standing: fc.Arbitrary<World[number]> = fc
  .record({
    registeredBy: fc.constantFrom(...accounts),
    handlers: fc.subarray(accounts),
    at: fc.subarray(bodies),
    untaken: fc.subarray(bodies),
    letIn: fc.subarray(accounts),
    flag: fc.constantFrom('', '', ...Object.keys(protections), 'alert-red'),
    place: fc.constantFrom(...bodies),
  })
  .map(({ place, flag, untaken, ...rest }) => {
    const at = [...new Set([...rest.at, ...untaken])]
    const reach = [...new Set([place, ...at].flatMap(ancestors))]
    // Written by hand here, so that the table of protections cannot silently lose one.
    const strict = ['minor', 'violence', 'confidential'].includes(flag)
    return { place, flags: flag && `,${flag},`, standing: { ...rest, at, untaken, reach, strict } }
  })

const person: fc.Arbitrary<{ person: Person; area: string }> = fc.record({
  person: fc.record({
    account: fc.constantFrom(...accounts),
    name: fc.constant('某'),
    role: fc.constantFrom(...roleKeys),
    body: fc.constantFrom(...bodies),
  }),
  area: fc.constantFrom(...bodies),
})

/** What the table says of one dispute and what SQL says of all of them must be the same, in every world. */
test('the condition in SQL and the table agree', async () => {
  const database = await aDatabase()
  await fc.assert(
    fc.asyncProperty(
      fc.array(standing, { minLength: 1, maxLength: 12 }),
      fc.array(person, { minLength: 1, maxLength: 6 }),
      async (world, askers) => {
        await database.exclusively((db) => {
          db.exec('DELETE FROM Dispute; DELETE FROM Proceeding; DELETE FROM Reach; DELETE FROM Access')
          world.forEach((each, i) => {
            db.prepare(
              `INSERT INTO Dispute (id, seq, number, title, category, source, place, registeredOn, registeredAt, registeredBy, version, open, flags) VALUES (?, ?, ?, 't', 'c', 's', ?, '2020-01-01', '', ?, 1, 1, ?)`,
            ).run(`x${i}`, i, `n${i}`, each.place, each.standing.registeredBy, each.flags)
            each.standing.handlers.forEach((handler) =>
              db
                .prepare(
                  `INSERT INTO Proceeding (id, disputeId, disputeSeq, procedure, body, level, stage, open, openedOn, handler) VALUES (?, ?, ?, 'p', 'd', 'l', 's', 1, '2020-01-01', ?)`,
                )
                .run(`p${i}${handler}`, `x${i}`, i, handler),
            )
            each.standing.untaken?.forEach((body) =>
              db
                .prepare(
                  `INSERT INTO Proceeding (id, disputeId, disputeSeq, procedure, body, level, stage, open, openedOn) VALUES (?, ?, ?, 'p', ?, 'l', 's', 1, '2020-01-01')`,
                )
                .run(`u${i}${body}`, `x${i}`, i, body),
            )
            each.standing.letIn?.forEach((account) =>
              db.prepare(`INSERT INTO Access VALUES (?, ?, ?)`).run(account, i, `x${i}`),
            )
            each.standing.reach.forEach((body) =>
              db
                .prepare(`INSERT INTO Reach VALUES (?, ?, ?, ?, 1, 'p', 's', 'c', '')`)
                .run(body, i, `x${i}`, each.standing.at.includes(body) ? 1 : 0),
            )
          })
        })
        for (const asker of askers) {
          for (const action of disputeActions) {
            const { sql, values } = condition(asker.person, action, asker.area, asker.area === 'd')
            const found = database.reader
              .prepare(`SELECT seq FROM Dispute d WHERE ${sql} ORDER BY seq`)
              .pluck()
              .all(...values)
            const expected = world.flatMap((each, i) =>
              mayWith(asker.person, action, asker.area, each.standing) ? [i] : [],
            )
            expect(found).toEqual(expected)
          }
          const listed = listDisputes(database.reader, { ...asker, whole: asker.area === 'd' }, {}, { size: 50 }).lines
          const seen = world.flatMap((each, i) =>
            mayWith(asker.person, 'see-line', asker.area, each.standing) ? [i] : [],
          )
          expect(listed.map((line) => line.seq)).toEqual(seen.reverse())
          for (const line of listed) {
            const open = mayWith(asker.person, 'see-dispute', asker.area, world[line.seq]!.standing)
            expect(line.title === null).toBe(!open)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('an administrator of the house sees no dispute, an official no title', () => {
  const none = condition({ account: 'a', name: 'a', role: 'administrator', body: 'd' }, 'see-line', 'd')
  expect(none.sql).toBe('0')
  const official = condition({ account: 'a', name: 'a', role: 'official', body: 'd' }, 'see-dispute', 'd')
  expect(official.sql).toBe('0')
})
