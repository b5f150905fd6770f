import { writeSync } from 'node:fs'
import { openDatabase } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'

// A process that writes until it is killed. Each number on its standard output was acknowledged first: a pair of rows
// from the door, or from a Prisma transaction.

const [file = '', first = '0'] = process.argv.slice(2)
const database = openDatabase(file)
const row = (key: string) => ({ data: { key, value: '1' } })

const byDoor = (n: number) =>
  database.exclusively((db) => {
    const put = prepared(db, 'INSERT INTO Site (key, value) VALUES (?, 1)')
    put.run(`${n}a`)
    put.run(`${n}b`)
  })

const byPrisma = (n: number) =>
  database.prisma.$transaction(async (tx) => {
    await tx.site.create(row(`${n}a`))
    await tx.site.create(row(`${n}b`))
  })

for (let n = Number(first); ; n += 2) {
  await Promise.all([byDoor(n), byPrisma(n + 1)])
  writeSync(1, `${n}\n${n + 1}\n`)
}
