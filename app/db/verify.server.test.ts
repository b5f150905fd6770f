/** What somebody with the database file in hand can change, each noticed by the check that watches over it. */
import { expect, it } from 'vitest'
import { verify } from '#app/db/verify.server'
import type { Person } from '#app/domain/people/permission'
import { freeze } from '#app/db/freeze.server'
import { returns } from '#app/domain/returns'
import { monthPeriod } from '#app/domain/law/day'
import { aDatabase } from '#test/database'
import { aMediation, lee, settle, takes, wang } from '#test/factories/county'
import { committeeOf, DISTRICT, VILLAGE } from '#test/factories/territory'

const mediator: Person = { account: 'm', name: 'm', role: 'mediator', body: committeeOf(VILLAGE) }
const official: Person = { account: 'o', name: 'o', role: 'official', body: DISTRICT }

async function county() {
  const database = await aDatabase()
  await settle(database)
  const at = '2026-03-02T01:00:00.000Z'
  const { disputeId } = await aMediation(database, mediator, at, [lee, wang])
  await takes(database, mediator, disputeId, 'accept', at)
  const month = { form: 'monthly-reconsideration', body: DISTRICT, period: monthPeriod('2026-03') }
  let ids = 0
  const newId = () => `return-${++ids}`
  const asker = { person: official, now: '2026-04-02T01:00:00.000Z', newId, forms: returns }
  expect((await freeze(database, month, asker)).ok).toBe(true)
  const wrong = () => verify(database.reader).checks.flatMap(({ name, ok }) => (ok ? [] : [name]))
  expect(wrong()).toEqual([])
  return { database, wrong }
}

it.each([
  [
    'a line of the ledger in another body',
    `UPDATE Line SET body = 'x' WHERE posting = 1 AND body = '${DISTRICT}'`,
    'rollups',
  ],
  ['when a line became known', `UPDATE Line SET knownFrom = '2020-01-01T00:00:00.000Z' WHERE posting = 1`, 'rollups'],
  ['a sum', `UPDATE Rollup SET count = count + 1`, 'rollups'],
  ['the category of a posting', `UPDATE Posting SET category = 'other-than-that' WHERE id = 1`, 'ledger'],
  ['the last entry of the log taken away', `DELETE FROM Event WHERE seq = (SELECT max(seq) FROM Event)`, 'chain'],
  ['a frozen return', `UPDATE ReturnEntry SET content = replace(content, '"numerator":0', '"numerator":1')`, 'returns'],
  ['what was learnt on a day', `UPDATE LearntDay SET count = count + 1`, 'rollups'],
  ['how many dates were met', `UPDATE Timely SET count = count + 1`, 'rollups'],
  [
    'a signature',
    `UPDATE ReturnEntry SET signature = CASE substr(signature, 1, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(signature, 2)`,
    'returns',
  ],
  ['the last thing said of a return taken away', `DELETE FROM ReturnEntry`, 'returns'],
])('%s is noticed', async (_, sql, check) => {
  const { database, wrong } = await county()
  await database.exclusively((db) => {
    const triggers = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all() as string[]
    db.pragma('foreign_keys = OFF')
    for (const name of triggers) db.exec(`DROP TRIGGER ${name}`)
    db.exec(sql)
  })
  expect(wrong()).toContain(check)
})
