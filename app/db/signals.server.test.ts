/** The rows the signals look at, from disputes made through the door: an inventing mediator beside honest ones. */
import { describe, expect, it } from 'vitest'
import { signalsOf, seenIn } from '#app/db/signals.server'
import { noteSignal, notesOf } from '#app/db/signal-notes.server'
import type { Database } from '#app/db/connection.server'
import type { NewParty } from '#app/domain/people/party'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { disputeIn, does, settle, takes } from '#test/factories/county'
import { committeeOf, DISTRICT, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'

const period = { from: '2026-03-01', to: '2026-03-31' }
const at = (body: string, account: string): Person => ({ account, name: account, role: 'mediator', body })
const official: Person = { account: 'official', name: '官', role: 'official', body: DISTRICT }

type Made = { by: Person; title: string; story: string; people: NewParty[]; day: string; minutes: number }

/** Registered, accepted and agreed on the same day, the entries so many minutes apart. */
async function settled(database: Database, { by, title, story, people, day, minutes }: Made): Promise<string> {
  const now = (n: number) => `${day}T01:${String(n * minutes).padStart(2, '0')}:00.000Z`
  const command = {
    ...{ kind: 'register' as const, title, story, category: 'neighbour' as const, source: 'application' as const },
    ...{ place: VILLAGE, on: day, entry: {}, procedure: 'people-mediation', body: by.body },
  }
  const { disputeId } = await does(database, by, { command, people }, now(0))
  for (const step of ['accept', 'start']) await takes(database, by, disputeId, step, now(1))
  await takes(database, by, disputeId, 'hold-session', now(2))
  await takes(database, by, disputeId, 'agree', now(2))
  return disputeId
}

const person = (side: NewParty['side'], name: string, phone?: string): NewParty => ({
  side,
  kind: 'person',
  name,
  phone,
})
const surnames = '赵钱孙李周吴郑王冯陈'

async function inventing(database: Database): Promise<string[]> {
  const liar = at(committeeOf(VILLAGE), 'liar')
  const ids: string[] = []
  for (let n = 0; n < 8; n++) {
    const name = `${surnames.charAt(n)}大山`
    const people = [person('applicant', name, '10000000001'), person('respondent', `${surnames.charAt(n + 1)}小河`)]
    const story = `${name}与邻居因围墙滴水发生争执，经调解员多次上门劝说，双方握手言和，当场兑现${n + 1}00元。`
    ids.push(await settled(database, { by: liar, title: '滴水', story, people, day: '2026-03-30', minutes: 2 }))
  }
  return ids
}

const honestStories = [
  '为晒谷场边界各执一词，请来村里老人丈量以后说清',
  '宅旁几棵香樟遮住采光，修去枝条并约定每年修剪一次',
  '小车倒车蹭破院门，协商由车主请木匠换一扇新的',
]

async function county() {
  const database = await aDatabase()
  await settle(database)
  const honest = at(committeeOf(TOWN), 'honest')
  for (const [n, text] of honestStories.entries()) {
    const people = [person('applicant', `甲某${n}`, `1000000010${n}`), person('respondent', `乙某${n}`)]
    await settled(database, {
      by: honest,
      title: '界',
      story: `两家${text}，约定互不追究。`,
      people,
      day: '2026-03-11',
      minutes: 20,
    })
  }
  return { database, invented: await inventing(database) }
}

describe('a county in which one mediator invents', () => {
  it('shows that one, by minutes, texts, one phone and the end of the month, and nobody else', async () => {
    const { database, invented } = await county()
    const found = signalsOf(database.reader, { body: DISTRICT, period }, '2026-04-01T00:00:00.000Z')
    expect([found.closings, found.cut]).toEqual([11, false])
    expect(found.raised.map(({ signal, by }) => `${signal} ${by}`)).toEqual([
      'month-end liar',
      'minutes liar',
      'similar-texts liar',
      'same-people liar',
    ])
    for (const { cases } of found.raised) expect([...cases].sort()).toEqual([...invented].sort())
  })

  it('reads what was entered when, the texts without names, the people by hashes', async () => {
    const { database } = await county()
    const { seen } = seenIn(database.reader, { body: committeeOf(VILLAGE), period })
    expect(seen.closings).toHaveLength(8)
    expect(seen.closings[0]).toMatchObject({ by: 'liar', resolved: true, passedOn: false, closedOn: '2026-03-30' })
    expect(JSON.stringify(seen.texts)).not.toMatch(/大山|小河/)
    expect(new Set(seen.people.map(({ key }) => key)).size).toBe(1)
    expect(JSON.stringify(seen.people)).not.toContain('10000000001')
    expect(seen.county['people-mediation']).toEqual({ n: 11, resolved: 11 })
    expect(seenIn(database.reader, { body: OTHER_TOWN, period }).seen.closings).toEqual([])
  })

  it('knows a visit that disagrees, and a quarrel of the same two people soon after', async () => {
    const { database, invented } = await county()
    const [id = ''] = invented
    const liar = at(committeeOf(VILLAGE), 'liar')
    const { proceedings } = disputeIn(database, id)
    const of = proceedings[0]?.id
    const move = (name: string, entry: Record<string, string>, item?: string) =>
      does(
        database,
        liar,
        {
          disputeId: id,
          command: {
            kind: 'thread',
            thread: 'follow-up',
            move: name,
            item,
            ...(item ? {} : { proceeding: of }),
            on: '2026-04-02',
            entry,
          },
        },
        '2026-04-02T02:00:00.000Z',
      )
    await move('plan', { day: '2026-04-02' })
    const item = disputeIn(database, id).threads.find((each) => each.thread === 'follow-up')?.id
    await move('visit', { how: 'phone', found: 'not-performed', account: '没有给钱' }, item)
    const people = [person('applicant', '赵大山', '10000000001'), person('respondent', '钱小河')]
    await settled(database, { by: liar, title: '又', story: '又吵起来', people, day: '2026-04-20', minutes: 20 })
    const { seen } = seenIn(database.reader, { body: DISTRICT, period })
    expect(seen.told).toEqual([{ dispute: id, told: 'disagrees' }])
    expect(seen.again).toMatchObject([{ dispute: id, days: 21 }])
  })

  it('changes no row of what is counted', async () => {
    const { database } = await county()
    const counted = () => database.reader.prepare('SELECT * FROM Line ORDER BY posting, body').all()
    const before = counted()
    const { raised } = signalsOf(database.reader, { body: DISTRICT, period }, '2026-04-01T00:00:00.000Z')
    const note = {
      signal: 'minutes',
      body: raised[0]?.body ?? '',
      handler: 'liar',
      ...period,
      outcome: 'passed-on' as const,
    }
    const asker = { person: official, now: '2026-04-01T01:00:00.000Z', newId: () => 'note-1' }
    expect(await noteSignal(database, { ...note, reason: '问过 13800000000，没有这些事' }, asker)).toMatchObject({
      ok: true,
    })
    expect(counted()).toEqual(before)
    expect(notesOf(database.reader, [note.body], period)).toMatchObject([
      { outcome: 'passed-on', reason: '问过 *，没有这些事' },
    ])
    expect(database.reader.prepare(`SELECT action FROM AuditEntry ORDER BY id DESC`).pluck().get()).toBe('signal-noted')
    const change = () => database.exclusively((db) => db.exec(`UPDATE SignalNote SET reason = ''`))
    await expect(change()).rejects.toThrow('append-only')
  })

  it('lets nobody note a signal outside their area', async () => {
    const { database } = await county()
    const elsewhere: Person = { ...official, body: OTHER_TOWN }
    const note = {
      signal: 'minutes',
      body: committeeOf(VILLAGE),
      handler: '',
      ...period,
      outcome: 'explained' as const,
      reason: '好',
    }
    const asker = { person: elsewhere, now: '2026-04-01T01:00:00.000Z', newId: () => 'note-1' }
    expect(await noteSignal(database, note, asker)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
  })
})
