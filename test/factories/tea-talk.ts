/**
 * The tea house with a choice of drink, two sides asked for and a way back: commands to put through the door one by one,
 * at the committee of the first town of `aTeaCounty`. No clock runs.
 */
import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { perform, type Asked } from '#app/db/perform.server'
import type { Person } from '#app/domain/people/permission'
import { field } from '#app/domain/procedures/field'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import { teaHouse, wang } from '#test/tea-house'

const say = (zh: string) => ({ zh, en: zh })

const tea = procedure({
  ...teaHouse,
  key: 'tea-house-talk',
  outcomes: { peace: { name: say('和'), resolves: true }, left: { name: say('走'), resolves: false } },
  steps: {
    shake: {
      ...{ name: say('和好'), done: say('和好了'), from: ['sitting'], to: 'done', by: ['mediator'], outcome: 'peace' },
      enter: z.object({
        how: field.choice(say('方式'), { tea: say('茶'), wine: say('酒') }),
        note: field.narrative(say('记')).optional(),
      }),
      needs: ['two-parties'],
    },
    again: {
      ...{ name: say('再来'), done: say('再来了'), from: ['done'], to: 'sitting', by: ['mediator'], reopens: true },
      enter: z.object({}),
    },
  },
  deadlines: [],
})
export const catalogue = catalogueOf([tea])

/** The mediator of the committee of the second town. */
export const other: Person = { account: 'li', name: '李', role: 'mediator', body: '320614102-mc' }

let ids = 0
export const asking = (person: Person, now: string) => ({ person, now, newId: () => `id${++ids}`, catalogue })
export const registration = (id: string): Asked => ({
  id,
  command: {
    ...{
      kind: 'register',
      title: '田埂之争',
      category: 'neighbour',
      source: 'application',
      place: '320614101',
      on: '2020-03-02',
    },
    ...{ procedure: 'tea-house-talk', body: '320614101-mc', entry: {} },
  } as Asked['command'],
  people: [
    { side: 'applicant', kind: 'person', name: '张三' },
    { side: 'respondent', kind: 'person', name: '李四' },
  ],
})

export async function registered(database: Database) {
  const result = await perform(database, registration('c1'), asking(wang, '2020-03-02T02:00:00.000Z'))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
export const shake = (
  disputeId: string,
  proceeding: string,
  id: string,
  on: string,
  entry = { how: 'tea' },
): Asked => ({
  id,
  disputeId,
  command: { kind: 'step', proceeding, step: 'shake', on, entry },
})
export const proceedingOf = (database: Database, disputeId: string) =>
  String(database.reader.prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`).pluck().get(disputeId))
