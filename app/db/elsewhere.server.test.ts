import { describe, expect, it } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, does, settle, takes } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const here: Person = { account: 'm-1', name: '王芳', role: 'mediator', body: committeeOf(VILLAGE) }
const there: Person = { account: 'm-2', name: '赵敏', role: 'mediator', body: committeeOf(TOWN) }
const clerk: Person = { account: 'c-1', name: '钱进', role: 'intake-clerk', body: CENTRE }

const li = { side: 'applicant' as const, kind: 'person' as const, name: '李秀兰', phone: '10012345678', minor: false }
const zhou = { side: 'respondent' as const, kind: 'person' as const, name: '周国强', minor: false }
const other = { ...zhou, name: '吴敏' }

const nothing = { known: [], pending: false, record: '/thread/competing-claim/report' }

const settleAccounts = (database: Database, { account, name, role, body }: Person) =>
  database.exclusively((db) =>
    insertAccount(db, { id: account, login: account, name, role, body, passwordHash: 'x', createdAt: NOW }),
  )

async function aCounty() {
  const database = await aDatabase()
  await settle(database)
  const mine = await aMediation(database, here, NOW, [li, zhou])
  const told = (today = '2026-03-02', person = here) => {
    const opened = openDispute({ database, person, today }, mine.number)
    if (!opened.ok) throw new Error(opened.refusal.code)
    return elsewhereOf(database, opened.value)
  }
  return { database, mine, told }
}

describe('whether it is here already', () => {
  it('says of a dispute nobody else has only how to put it on record, and nobody to ask where there is no counter', async () => {
    const { told } = await aCounty()
    expect(told()).toEqual({ ...nothing, desk: null })
  })

  it('finds the same phone and the same name, with the grade of each, and shows number and kind', async () => {
    const { database, told } = await aCounty()
    const byName = await aMediation(database, here, NOW, [{ ...zhou, side: 'applicant' }, other])
    const byPhone = await aMediation(database, here, NOW, [{ ...li, name: '李兰' }, other])
    await aMediation(database, here, NOW, [{ ...other, side: 'applicant' }])
    expect(told()?.known.map(({ number, by, open }) => [number, by, open])).toEqual([
      [byPhone.number, 'phone', true],
      [byName.number, 'name', true],
    ])
  })

  it('does not take for the same quarrel that the same bureau answers: only who brings it tells', async () => {
    const { database } = await aCounty()
    const bureau = { side: 'respondent' as const, kind: 'organisation' as const, name: '城市管理局', minor: false }
    const first = await aMediation(database, here, NOW, [other, bureau])
    const second = await aMediation(database, here, NOW, [{ ...li, name: '李兰', phone: '10087654321' }, bureau])
    const again = await aMediation(database, here, NOW, [other, bureau])
    const known = (number: string) => {
      const opened = openDispute({ database, person: here, today: '2026-03-02' }, number)
      return opened.ok ? elsewhereOf(database, opened.value)?.known.map((each) => each.number) : opened.refusal.code
    }
    expect([known(second.number), known(first.number)]).toEqual([[], [again.number]])
  })

  it('is told to who reads the content, and to the counter of the area; to no official and to nobody outside', async () => {
    const { database, told } = await aCounty()
    await aMediation(database, here, NOW, [li, other])
    expect(told('2026-03-02', clerk)?.known.map(({ by }) => by)).toEqual(['phone'])
    expect(told('2026-03-02', { ...clerk, role: 'official' })).toBeUndefined()
  })

  it('forgets what ended more than a year ago', async () => {
    const { database, told } = await aCounty()
    const old = await aMediation(database, here, NOW, [li, other])
    await takes(database, here, old.disputeId, 'withdraw', NOW)
    expect(told('2027-03-02')?.known.map(({ open }) => open)).toEqual([false])
    expect(told('2027-03-03')?.known).toEqual([])
  })
})

describe('what it must not give away', () => {
  /** The same people at the committee of the town, which our mediator has nothing to do with. */
  async function thereToo(database: Database, people = [li, other]) {
    const facts = {
      title: '排水',
      category: 'neighbour',
      source: 'application',
      place: TOWN,
      on: '2026-03-02',
    } as const
    const command = { kind: 'register', ...facts, procedure: 'people-mediation', body: there.body, entry: {} } as const
    return does(database, there, { command, people }, NOW)
  }

  it('is that somebody has a case elsewhere: a name typed in answers the same, whether they have or not', async () => {
    const { database, told } = await aCounty()
    const before = told()
    await thereToo(database)
    expect(told()).toEqual(before)
    expect(told('2026-03-02', clerk)?.known).toHaveLength(1)
  })

  it('is, to anybody who may not read it, whose a protected dispute is: not to a colleague, nor to the counter', async () => {
    const { database, mine, told } = await aCounty()
    const colleague = { ...here, account: 'm-9' }
    const hers = await aMediation(database, colleague, NOW, [li, other])
    await settleAccounts(database, colleague)
    const proceeding = disputeIn(database, hers.disputeId).proceedings[0]?.id ?? ''
    const assign = { kind: 'assign', proceeding, handler: colleague.account, on: '2026-03-02' } as const
    await does(database, colleague, { disputeId: hers.disputeId, command: assign }, NOW)
    expect([told()?.known.length, told('2026-03-02', clerk)?.known.length]).toEqual([1, 1])
    const set = {
      kind: 'thread',
      thread: 'protection',
      move: 'set',
      on: '2026-03-02',
      entry: { kind: 'violence' },
    } as const
    await does(database, colleague, { disputeId: hers.disputeId, command: set }, NOW)
    expect([told()?.known, told('2026-03-02', clerk)?.known]).toEqual([[], []])
    // Who has it is told of what they may match, from its own page.
    const opened = openDispute({ database, person: colleague, today: '2026-03-02' }, hers.number)
    expect(opened.ok && elsewhereOf(database, opened.value)?.known.map(({ number }) => number)).toEqual([mine.number])
  })
})

it('is put on record by the counter, of a dispute it does not read; then a person of its body decides', async () => {
  const { database, mine, told } = await aCounty()
  const entry = { where: 'mediation', 'known-from': 'rule' }
  const report = { kind: 'thread', thread: 'competing-claim', move: 'report', on: '2026-03-02', entry } as const
  const by = (person: Person) => does(database, person, { disputeId: mine.disputeId, command: report }, NOW)
  await expect(by(there)).rejects.toThrow('not-allowed')
  await by(clerk)
  expect(told()?.pending).toBe(true)
})
