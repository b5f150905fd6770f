import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { perform, type Asked } from '#app/db/perform.server'
import type { Person } from '#app/domain/people/permission'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import { aDatabase } from '#test/database'
import { testCalendarRows } from '#test/calendar'

// A procedure made up for tests, a county of two towns to run it in, and the calendar as known in 2026.

const say = (zh: string) => ({ zh, en: zh })

export const teaHouse = procedure({
  key: 'tea-house',
  name: say('茶馆'),
  about: say('茶馆'),
  family: 'civil',
  versions: [{ key: '1', name: say('一'), from: '2000-01-01' }],
  stages: { sitting: { name: say('坐') }, done: { name: say('完'), end: true } },
  outcomes: { peace: { name: say('和'), resolves: true } },
  opening: {
    ...{ stage: 'sitting', marks: ['received', 'accepted'], by: ['mediator'], at: ['committee'], direct: true },
    enter: z.object({}),
  },
  steps: {
    shake: {
      ...{ name: say('和好'), done: say('和好了'), from: ['sitting'], to: 'done', by: ['mediator'], outcome: 'peace' },
      enter: z.object({}),
    },
  },
  // Five working days from acceptance (行政复议法2023第三十条): enough of a clock to be moved by a holiday.
  deadlines: [{ rule: 'rec.review', from: 'accepted', until: ['concluded'] }],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  fee: { allowed: false },
})
export const teaCatalogue = catalogueOf([teaHouse])

/** The mediator of the committee of the first town. */
export const wang: Person = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' }

/** District 320614; towns 320614101 and 320614102, each with a committee; village 320614101201 in the first. */
export async function aTeaCounty(): Promise<Database> {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    put.run('320614', 'district', '海门区', 'Haimen', null, 'district')
    for (const [town, zh, en] of [
      ['320614101', '三厂街道', 'Sanchang'],
      ['320614102', '常乐镇', 'Changle'],
    ] as const) {
      put.run(town, 'town', zh, en, '320614', 'town')
      put.run(`${town}-mc`, 'committee', `${zh}调委会`, `${en} committee`, town, 'town')
    }
    put.run('320614101201', 'village', '中南村', 'Zhongnan', '320614101', 'village')
    const day = db.prepare(`INSERT INTO CalendarDay (day, kind, nameZh, nameEn, notice) VALUES (?, ?, ?, ?, ?)`)
    for (const each of testCalendarRows) day.run(each.day, each.kind, each.nameZh, each.nameEn, 'notice')
    const year = db.prepare(`INSERT INTO CalendarYear (year, notice) VALUES (?, 'notice')`)
    for (let each = 2019; each <= 2026; each++) year.run(each)
  })
  return database
}

let ids = 0

const asking = (on: string) => ({
  ...{ person: wang, now: `${on}T02:00:00.000Z`, newId: () => `tea-${++ids}`, catalogue: teaCatalogue },
})

async function granted(database: Database, asked: Asked, on: string) {
  const result = await perform(database, asked, asking(on))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** A dispute registered and accepted on a day at the first town's committee, arisen in its village. */
export async function aTeaDispute(database: Database, on: string, names = [`张${++ids}`, `李${++ids}`]) {
  const command = {
    ...{ kind: 'register', title: '田埂之争', category: 'neighbour', source: 'application', place: '320614101201', on },
    ...{ procedure: 'tea-house', body: wang.body, entry: {} },
  } as Asked['command']
  // Others each time: the same people again would raise an alert, which has a day of its own.
  const people = [
    { side: 'applicant', kind: 'person', name: names[0] ?? '' },
    { side: 'respondent', kind: 'person', name: names[1] ?? '' },
  ] as const
  const { disputeId, number } = await granted(database, { id: `tea-command-${++ids}`, command, people }, on)
  const proceeding = database.reader
    .prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`)
    .pluck()
    .get(disputeId) as string
  return {
    ...{ disputeId, number, proceeding },
    settle: (day: string) =>
      granted(
        database,
        {
          id: `tea-command-${++ids}`,
          disputeId,
          command: { kind: 'step', proceeding, step: 'shake', on: day, entry: {} },
        },
        day,
      ),
  }
}
