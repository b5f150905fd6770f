import { describe, expect, it } from 'vitest'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { aMediation, does, settle, takes } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const here: Person = { account: 'm-1', name: '王芳', role: 'mediator', body: committeeOf(VILLAGE) }
const there: Person = { account: 'm-2', name: '赵敏', role: 'mediator', body: committeeOf(TOWN) }
const clerk: Person = { account: 'c-1', name: '钱进', role: 'intake-clerk', body: CENTRE }

const li = { side: 'applicant' as const, kind: 'person' as const, name: '李秀兰', phone: '10012345678', minor: false }
const zhou = { side: 'respondent' as const, kind: 'person' as const, name: '周国强', minor: false }
const other = { ...zhou, name: '吴敏' }

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
  it('says nothing of a dispute nobody else has', async () => {
    const { told } = await aCounty()
    expect(told()).toBeUndefined()
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
    expect(told()?.hidden).toBe(0)
  })

  it('tells only that there is one to who may not see it in a list', async () => {
    const { database, told } = await aCounty()
    const facts = {
      title: '排水',
      category: 'neighbour',
      source: 'application',
      place: TOWN,
      on: '2026-03-02',
    } as const
    const command = { kind: 'register', ...facts, procedure: 'people-mediation', body: there.body, entry: {} } as const
    await does(database, there, { command, people: [li, other] }, NOW)
    expect(told()).toMatchObject({ known: [], hidden: 1, pending: false, record: '/thread/competing-claim/report' })
  })

  it('forgets what ended more than a year ago', async () => {
    const { database, told } = await aCounty()
    const old = await aMediation(database, here, NOW, [li, other])
    await takes(database, here, old.disputeId, 'withdraw', NOW)
    expect(told('2027-03-02')?.known.map(({ open }) => open)).toEqual([false])
    expect(told('2027-03-03')).toBeUndefined()
  })

  it('is for who reads the content', async () => {
    const { database, told } = await aCounty()
    await aMediation(database, here, NOW, [li, other])
    expect(told('2026-03-02', clerk)).toBeUndefined()
  })
})
