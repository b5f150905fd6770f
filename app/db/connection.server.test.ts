import { describe, expect, it } from 'vitest'
import { openDatabase } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { aDatabase } from '#test/database'

const put = "INSERT INTO Site (key, value) VALUES (?, '1')"

describe('the open database', () => {
  it('writes durably, refuses foreign keys that lead nowhere, and keeps a log ahead of the file', async () => {
    const database = await aDatabase()
    const pragmas = await database.exclusively((db) =>
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) => db.pragma(name, { simple: true })),
    )
    expect(pragmas).toEqual(['wal', 2, 1, 5000])
    expect(await database.prisma.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }])
  })

  it('commits whole or leaves nothing', async () => {
    const database = await aDatabase()
    const failing = database.exclusively((db) => {
      prepared(db, put).run('half')
      throw new Error('second half failed')
    })
    await expect(failing).rejects.toThrow('second half failed')
    expect(await database.exclusively((db) => prepared(db, put).run('whole').changes)).toBe(1)
    expect(plucked<string>(database.reader, 'SELECT key FROM Site').all()).toEqual(['whole'])
  })

  it('refuses work that would go on after the transaction', async () => {
    const database = await aDatabase()
    await expect(database.exclusively(async (db) => prepared(db, put).run('later'))).rejects.toThrow(TypeError)
    expect(plucked(database.reader, 'SELECT count(*) FROM Site').get()).toBe(0)
  })

  it('lets Prisma and the door write at once without a loss', async () => {
    const database = await aDatabase()
    await database.prisma.site.create({ data: { key: 'n', value: '0' } })
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        i % 2 === 0
          ? database.exclusively((db) => prepared(db, "UPDATE Site SET value = value + 1 WHERE key = 'n'").run())
          : database.prisma.$transaction(async (tx) => {
              const { value } = await tx.site.findUniqueOrThrow({ where: { key: 'n' } })
              await tx.site.update({ where: { key: 'n' }, data: { value: String(Number(value) + 1) } })
            }),
      ),
    )
    expect(plucked(database.reader, "SELECT CAST(value AS INTEGER) FROM Site WHERE key = 'n'").get()).toBe(100)
  })

  it('has a reader that cannot write', async () => {
    const { reader } = await aDatabase()
    expect(() => reader.prepare(put).run('x')).toThrow('readonly')
  })

  it('says what to do when there is no database', () => {
    expect(() => openDatabase('/nonexistent/fengqiao.db')).toThrow('run the migrations first')
  })
})

describe('what the migration adds by hand', () => {
  const event = `INSERT INTO Event (id, disputeId, n, kind, version, "on", recordedAt, "by", actingBody, data, prevHash, hash)
    VALUES ('e1', 'd1', 1, 'registered', 1, '2020-03-02', '2020-03-02T01:00:00.000Z', 'a1', 'b1', '{}', '', 'h')`
  const posting = `INSERT INTO Posting (eventSeq, disputeId, proceedingId, item, measure, procedure, "on", body, place, category,
    source, level, outcome, sign, quantity, knownAt, cause)
    VALUES (1, 'd1', 'p1', '', 'accepted', 'x', '2020-03-02', 'b1', 'b1', 'c', 's', '', '', 1, 1, '2020-03-02T01:00:00.000Z', 'k')`

  it.each([
    ['Event', event],
    ['Posting', posting],
  ])('refuses to change or remove a line of %s', async (table, insert) => {
    const database = await aDatabase()
    await database.exclusively((db) => db.exec(insert))
    for (const sql of [`UPDATE ${table} SET disputeId = 'd2'`, `DELETE FROM ${table}`])
      await expect(database.exclusively((db) => db.exec(sql))).rejects.toThrow('append-only')
    expect(plucked(database.reader, `SELECT disputeId FROM ${table}`).all()).toEqual(['d1'])
  })

  it('finds a word of two Han characters, and forgets one that was removed', async () => {
    const database = await aDatabase()
    await database.exclusively((db) => {
      db.prepare('INSERT INTO DisputeSearch (rowid, text) VALUES (?, ?)').run(7, '邻里 里噪 噪音')
      db.prepare('INSERT INTO DisputeSearch (rowid, text) VALUES (?, ?)').run(8, '噪音 音扰')
      db.prepare('DELETE FROM DisputeSearch WHERE rowid = ?').run(8)
    })
    const found = plucked(database.reader, 'SELECT rowid FROM DisputeSearch WHERE DisputeSearch MATCH ?').all('"噪音"')
    expect(found).toEqual([7])
  })
})
