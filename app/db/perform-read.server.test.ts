/** What went through the door is found by who may see it, and compared with the log without standing in its way. */
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { countBeside, countDisputes, listDisputes } from '#app/db/list.server'
import { rebuild } from '#app/db/rebuild.server'
import { catalogue, other, registered } from '#test/factories/tea-talk'
import { aTeaCounty, wang } from '#test/tea-house'

test('lists show what the person may see, and two characters of a name find it', async () => {
  const database = await aTeaCounty()
  await registered(database)
  const mine = { person: wang, area: '320614101' }
  const theirs = { person: other, area: '320614102' }
  expect(listDisputes(database.reader, mine, {}).lines.map((line) => line.title)).toEqual(['田埂之争'])
  expect(listDisputes(database.reader, theirs, {}).lines).toEqual([])
  expect(listDisputes(database.reader, mine, { q: '李四' }).lines).toHaveLength(1)
  expect(listDisputes(database.reader, mine, { q: '田埂' }).lines).toHaveLength(1)
  expect(listDisputes(database.reader, mine, { q: '埂田' }).lines).toHaveLength(0)
  expect(countDisputes(database.reader, mine, { category: 'neighbour' })).toEqual({ count: 1, more: false })
  // Beyond the last page there is nothing, and still there is one in all.
  const beyond = listDisputes(database.reader, mine, {}, { before: 1 })
  expect(countBeside(database.reader, mine, {}, { before: 1 }, beyond)).toEqual({ count: 1, more: false })
  expect(countBeside(database.reader, mine, {}, {}, listDisputes(database.reader, mine, {}))).toEqual({
    count: 1,
    more: false,
  })
})

test('comparing needs no turn at writing, reads a copy and leaves none behind', async () => {
  const database = await aTeaCounty()
  await registered(database)
  const writing = new Sqlite(database.file)
  writing.exec('BEGIN IMMEDIATE')
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0, events: 4 })
  writing.exec('ROLLBACK')
  writing.close()
  expect(readdirSync(dirname(database.file)).filter((name) => name.includes('compared'))).toEqual([])
})
