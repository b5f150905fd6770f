import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { credentialsOf } from '#app/db/accounts.server'
import { openDatabase } from '#app/db/connection.server'
import { demoSignIns } from '#app/db/demo-notes.server'
import { isPassword } from '#app/db/password.server'
import { rebuild } from '#app/db/rebuild.server'
import { siteValue } from '#app/db/sessions.server'
import { verify } from '#app/db/verify.server'
import { passwordProblem } from '#app/domain/people/password'
import { roleKeys } from '#app/domain/people/role'
import { deploy } from '#prisma/migrate'
import { aDatabase } from '#test/database'
import { fillDemoCounty } from './fill'
import { DatabaseInUse, makeDemoCounty } from './make'
import { demoPlan } from './plan'

const now = '2026-06-16T03:00:00.000Z'
const whole = demoPlan('demo')
/** Every fiftieth dispute and every sixth of the rest. */
const plan = {
  ...whole,
  disputes: whole.disputes.filter((_, i) => i % 50 === 0),
  reviews: whole.reviews.filter((_, i) => i % 6 === 0),
  lawsuits: whole.lawsuits.filter((_, i) => i % 6 === 0),
}

async function aSmallOne(seed = 'demo') {
  const database = await aDatabase()
  const filled = await fillDemoCounty(database, { seed, now, plan: { ...plan, seed } })
  const last = String(database.reader.prepare(`SELECT hash FROM Event ORDER BY seq DESC LIMIT 1`).pluck().get())
  return { database, filled, last }
}

describe('a small demo county', () => {
  it('is made whole through the door, stands up to every check, and is the same for the same seed', async () => {
    const { database, filled, last } = await aSmallOne()
    // 178 disputes, 13 reviews and 21 suits of the plan, one entered twice, and the fresh ones
    const fresh = filled.disputes - 178 - 13 - 21 - 1
    expect(fresh).toBeGreaterThan(65)
    expect(fresh).toBeLessThan(85)
    expect(verify(database.reader).ok).toBe(true)
    expect(await rebuild(database)).toMatchObject({ differences: 0, events: filled.events })
    expect((await aSmallOne()).last).toBe(last)
    expect((await aSmallOne('other')).last).not.toBe(last)
  })

  it('was entered in order of time, nothing before it happened and nothing after now', async () => {
    const { database } = await aSmallOne()
    const count = (from: string) => database.reader.prepare(`SELECT count(*) FROM Event ${from}`).pluck().get()
    expect(count(`e JOIN Event f ON f.seq = e.seq + 1 WHERE f.recordedAt < e.recordedAt`)).toBe(0)
    expect(count(`WHERE "on" > date(recordedAt, '+8 hours')`)).toBe(0)
    expect(count(`WHERE recordedAt > '${now}'`)).toBe(0)
  })

  it('lets one person of each role in, and nobody else', async () => {
    const { database, filled } = await aSmallOne()
    expect(filled.signIns.map(({ role }) => role).sort()).toEqual([...roleKeys, 'official'].sort())
    for (const { login, password, name } of filled.signIns) {
      expect(passwordProblem(password, { login, name }), login).toBeUndefined()
      expect(await isPassword(credentialsOf(database, login)?.passwordHash, password), login).toBe(true)
    }
    const mediator = demoSignIns(database).find(({ role }) => role === 'mediator')
    expect(mediator?.body?.zh).toBe('三厂街道人民调解委员会')
    const other = credentialsOf(database, 'review-2')?.passwordHash
    expect(await isPassword(other, '!')).toBe(false)
    expect(siteValue(database, 'demo')).toBe('true')
  })
})

describe('where the county is put', () => {
  const aFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  it('leaves a database that is somebody’s alone', async () => {
    const file = join(aFolder(), 'fengqiao.db')
    await deploy(file)
    const database = openDatabase(file)
    await database.exclusively((db) =>
      db.exec(
        `INSERT INTO Body (code, kind, nameZh, nameEn, level, "from") VALUES ('1', 'district', '县', 'County', 'district', '2000-01-01')`,
      ),
    )
    await database.close()
    await expect(makeDemoCounty(file, { seed: 'demo', now })).rejects.toThrow(DatabaseInUse)
  })

  it('leaves nothing behind when it is stopped on the way', async () => {
    const folder = aFolder()
    const file = join(folder, 'fengqiao.db')
    const progress = () => {
      throw new Error('stopped')
    }
    await expect(makeDemoCounty(file, { seed: 'demo', now, progress })).rejects.toThrow('stopped')
    expect(readdirSync(folder)).toEqual([])
  })
})
