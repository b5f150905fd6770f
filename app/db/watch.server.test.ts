/** What the door makes of danger and of those to be protected, and who may then read. */
import { describe, expect, it } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { openDispute } from '#app/db/dispute-view.server'
import { listDisputes } from '#app/db/list.server'
import { rebuild } from '#app/db/rebuild.server'
import type { Database } from '#app/db/connection.server'
import type { NewParty } from '#app/domain/people/party'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { areaOf } from '#app/domain/territory/area'
import { currentOf } from '#app/domain/dispute/dispute'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, does, lee, settle, wang } from '#test/factories/county'
import { CENTRE, COMMISSION, committeeOf, DISTRICT, GRID, JUSTICE, territory, VILLAGE } from '#test/factories/territory'

const person = (role: Role, body: string, name: string = role): Person => ({
  account: `${name}@${body}`,
  name,
  role,
  body,
})
const COMMITTEE = committeeOf(VILLAGE)
const mediator = person('mediator', COMMITTEE)
const handler = person('mediator', COMMITTEE, 'handler')
const now = '2026-03-02T02:00:00.000Z'
const on = '2026-03-02'
const child: NewParty = {
  side: 'third',
  kind: 'person',
  name: '王小宝',
  phone: '10012345679',
  address: '东村小学旁',
  minor: true,
}

async function county(): Promise<Database> {
  const database = await aDatabase()
  await settle(database)
  return database
}

const flags = (database: Database, disputeId: string) => disputeIn(database, disputeId).flags

describe('the same people again', () => {
  it('are known by name when two of them stand in both, within the days', async () => {
    const database = await county()
    const first = await aMediation(database, mediator, '2026-03-02T02:00:00.000Z', [lee, wang])
    const second = await aMediation(database, mediator, '2026-03-03T02:00:00.000Z', [wang, { ...lee, side: 'third' }])
    expect([flags(database, first.disputeId), flags(database, second.disputeId)]).toEqual([[], ['alert-yellow']])
    // 90 days before 1 June is 3 March: the second counts, the first does not.
    const third = await aMediation(database, mediator, '2026-06-01T02:00:00.000Z')
    expect(disputeIn(database, third.disputeId).threads[0]?.facts).toEqual({
      level: 'yellow',
      count: 1,
      repeats: 'yellow',
    })
  })

  it('are known by a number though the name is written otherwise, and not by one person alone', async () => {
    const database = await county()
    await aMediation(database, mediator, now, [lee, wang])
    const other = { side: 'respondent', kind: 'person', name: '赵六' } as const
    const alone = await aMediation(database, mediator, now, [lee, other])
    expect(flags(database, alone.disputeId)).toEqual([])
    const spelt = await aMediation(database, mediator, now, [{ ...lee, name: '李秀蘭' }, wang])
    expect(flags(database, spelt.disputeId)).toEqual(['alert-yellow'])
    // Somebody who joins later is looked for as well.
    const joined = await aMediation(database, mediator, now, [other])
    await does(
      database,
      mediator,
      { disputeId: joined.disputeId, command: { kind: 'add-party', on }, people: [lee] },
      now,
    )
    expect(flags(database, joined.disputeId)).toEqual(['alert-yellow'])
  })
})

it('marks a dispute that a child joins, and hides where the child can be found', async () => {
  const database = await county()
  const { disputeId, number } = await aMediation(database, mediator, now, [lee, wang, child])
  expect(flags(database, disputeId)).toEqual(['minor'])
  const opened = openDispute({ database, person: mediator, today: on }, number)
  expect(
    opened.ok &&
      opened.value.view.content?.parties.map(({ name, phoneMasked, address, hidden }) => [
        name,
        phoneMasked,
        address,
        hidden,
      ]),
  ).toEqual([
    ['李秀兰', '100****5678', '东村 5 组', false],
    ['王建国', null, null, false],
    ['王小宝', null, null, true],
  ])
})

/** A mediator of the committee with an account, as the register knows who works there. */
async function anAccount(database: Database, id: string): Promise<string> {
  const row = { id, login: id, name: id, role: 'mediator' as const, body: COMMITTEE, passwordHash: 'x', createdAt: now }
  await database.exclusively((db) => insertAccount(db, row))
  return id
}

describe('a protected dispute', () => {
  const stranger = person('mediator', COMMITTEE, 'colleague')
  const guest = person('mediator', COMMITTEE, 'guest')
  // what each may see: nothing, the line, or the content
  const readers: [Person, string][] = [
    [handler, 'content'],
    [mediator, 'content'],
    [guest, 'content'],
    [stranger, 'line'],
    [person('intake-clerk', COMMITTEE), 'line'],
    [person('grid-worker', COMMITTEE), 'line'],
    [person('grid-worker', GRID), 'nothing'],
    [person('intake-clerk', CENTRE), 'line'],
    [person('official', DISTRICT), 'line'],
    [person('auditor', DISTRICT), 'line'],
    [person('administrator', DISTRICT), 'nothing'],
    [person('review-officer', JUSTICE), 'nothing'],
    [person('arbitration-secretary', COMMISSION), 'nothing'],
    [person('mediator', DISTRICT), 'nothing'],
  ]

  async function protectedOne() {
    const database = await county()
    for (const { account } of [guest, handler, stranger]) await anAccount(database, account)
    const made = await aMediation(database, mediator, now)
    const { disputeId } = made
    const set = { kind: 'thread', thread: 'protection', move: 'set', on, entry: { kind: 'violence' } } as const
    await does(database, mediator, { disputeId, command: set }, now)
    const proceeding = currentOf(disputeIn(database, disputeId))?.id ?? ''
    return { database, ...made, proceeding }
  }

  const seen = (database: Database, who: Person, number: string) => {
    const asker = { person: who, area: areaOf(territory, who.body) }
    const listed = listDisputes(database.reader, asker, {}).lines
    const found = listDisputes(database.reader, asker, { q: '排水沟' }).lines.length
    const named = listDisputes(database.reader, asker, { q: '李秀兰' }).lines.length
    const opened = openDispute({ database, person: who, today: on }, number)
    const content = opened.ok && opened.value.view.content !== undefined
    const title = listed[0]?.title !== undefined && listed[0]?.title !== null
    expect([title, found === 1, named === 1]).toEqual([content, content, content])
    expect(opened.ok).toBe(listed.length === 1)
    return content ? 'content' : opened.ok ? 'line' : 'nothing'
  }

  it('is read by who handles it, who registered it and who is let in; the page, the list and the search agree', async () => {
    const { database, disputeId, number, proceeding } = await protectedOne()
    // Until somebody has it, whoever of its body may take it up reads it.
    expect(seen(database, stranger, number)).toBe('content')
    await does(
      database,
      stranger,
      { disputeId, command: { kind: 'assign', proceeding, handler: handler.account, on } },
      now,
    )
    const grant = { kind: 'thread', thread: 'access', move: 'grant', on } as const
    const entry = { person: guest.account, reason: '共同调解' }
    await does(database, handler, { disputeId, command: { ...grant, entry } }, now)
    expect(readers.map(([who]) => [who, seen(database, who, number)])).toEqual(readers)
    expect((await rebuild(database)).differences).toBe(0)
  })

  it('is taken over by nobody who may not read it, as long as who has it works there', async () => {
    const { database, disputeId, proceeding } = await protectedOne()
    const has = await anAccount(database, 'has')
    const assign = { kind: 'assign', proceeding, on } as const
    await does(database, mediator, { disputeId, command: { ...assign, handler: has } }, now)
    const taking = { disputeId, command: { ...assign, handler: stranger.account } }
    await expect(does(database, stranger, taking, now)).rejects.toThrow('not-allowed')
    await database.exclusively((db) => db.prepare('UPDATE Account SET disabledAt = ? WHERE id = ?').run(now, has))
    await does(database, stranger, taking, now)
    expect(disputeIn(database, disputeId).proceedings[0]?.handler).toBe(stranger.account)
  })

  it('may be given to another by the body, in the log, and is theirs no more to whom access was withdrawn', async () => {
    const { database, disputeId, number, proceeding } = await protectedOne()
    const assign = { kind: 'assign', proceeding, on } as const
    await does(database, mediator, { disputeId, command: { ...assign, handler: handler.account } }, now)
    const entry = { person: guest.account, reason: '共同调解' }
    await does(
      database,
      handler,
      { disputeId, command: { kind: 'thread', thread: 'access', move: 'grant', on, entry } },
      now,
    )
    const item = disputeIn(database, disputeId).threads.at(-1)?.id
    const withdraw = { kind: 'thread', thread: 'access', move: 'withdraw', item, on, entry: {} } as const
    await does(database, handler, { disputeId, command: withdraw }, now)
    expect(seen(database, guest, number)).toBe('line')
    await does(database, mediator, { disputeId, command: { ...assign, handler: guest.account } }, now)
    expect([seen(database, guest, number), seen(database, handler, number)]).toEqual(['content', 'line'])
  })

  it('shows no address and no number of anybody', async () => {
    const { database, number } = await protectedOne()
    const opened = openDispute({ database, person: mediator, today: on }, number)
    const told = JSON.stringify(opened.ok && opened.value.view.content)
    for (const secret of ['5678', '东村 5 组', '002X']) expect(told).not.toContain(secret)
    expect(told).toContain('李秀兰')
  })
})

it('loses nothing that was entered when the rules cannot be read: it goes on unwatched, and the audit says so', async () => {
  const database = await county()
  await database.exclusively((db) => db.exec(`INSERT INTO Site (key, value) VALUES ('warnings', 'no thresholds')`))
  const { disputeId } = await aMediation(database, mediator, now, [lee, wang, child])
  expect(disputeIn(database, disputeId).threads).toEqual([])
  const audited = database.reader.prepare(`SELECT disputeId FROM AuditEntry WHERE action = 'warnings-failed'`).pluck()
  expect(audited.get()).toBe(disputeId)
})
