/** A county of any size, made through the door: mostly quarrels settled in the grid, some mediated, a few left open. */
import type { Database } from '#app/db/connection.server'
import { furnish } from '#app/db/furnish.server'
import { performIn, type Asked } from '#app/db/perform.server'
import { categoryKeys } from '#app/domain/codes/categories'
import { addDays } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import { chanceOf, type Chance } from '#prisma/demo/chance'
import { demoStaff } from '#prisma/demo/staff'
import { demoBodies } from '#prisma/demo/territory'
import type Sqlite from 'better-sqlite3'

const names = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '伟芳娜敏静强磊军洋勇艳杰娟涛明超兰霞平刚桂英'
const subjects = [
  '田埂占用',
  '噪音扰民',
  '排水不畅',
  '欠付货款',
  '宅基地界址',
  '赡养费用',
  '车辆刮擦',
  '装修漏水',
  '工资拖欠',
  '树木遮光',
]

const nameBy = (chance: Chance) => `${chance.pick([...names])}${chance.pick([...given])}${chance.pick([...given])}`

export type Staff = { workers: Person[]; mediators: Map<string, Person>; all: Person[] }

/** Bodies, calendar and the people who work there. */
export async function settle(database: Database): Promise<Staff> {
  const bodies = demoBodies()
  // A renamed body has two lines, and the staff list a person for each.
  const all = [...new Map(demoStaff(bodies).map(({ login, ...rest }) => [login, { account: login, ...rest }])).values()]
  await database.exclusively((db) => {
    furnish(db, bodies, 'bench')
    const account = db.prepare(
      `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt) VALUES (?, ?, ?, ?, ?, '!', '2020-01-01T00:00:00.000Z')`,
    )
    for (const one of all) account.run(one.account, one.account, one.name, one.role, one.body)
  })
  const mediators = new Map(all.filter((one) => one.role === 'mediator').map((one) => [one.body, one]))
  return { workers: all.filter((one) => one.role === 'grid-worker'), mediators, all }
}

export function registration(chance: Chance, worker: Person, id: string, on: string): Asked {
  const command = {
    ...{
      kind: 'register',
      title: `${nameBy(chance)}与邻居${chance.pick(subjects)}`,
      category: chance.pick(categoryKeys),
      source: 'own-initiative',
    },
    ...{ place: worker.body, on, procedure: 'grid-handling', body: worker.body, entry: {} },
  }
  const people = [
    { side: 'applicant' as const, kind: 'person' as const, name: nameBy(chance) },
    { side: 'respondent' as const, kind: 'person' as const, name: nameBy(chance) },
  ]
  return { id, command: command as Asked['command'], people }
}

/** Adds `count` disputes with days from 2020 on, 500 to a transaction. */
export async function addDisputes(
  database: Database,
  staff: Staff,
  count: number,
  seed: string,
): Promise<{ commands: number; seconds: number }> {
  const chance = chanceOf(seed)
  const started = performance.now()
  let commands = 0
  for (let done = 0; done < count; done += 500) {
    await database.exclusively((db) => {
      for (let i = done; i < Math.min(count, done + 500); i++)
        commands += addOne(db, staff, chance, `${seed}-${i}`, i / count)
    })
  }
  return { commands, seconds: (performance.now() - started) / 1000 }
}

function addOne(db: Sqlite.Database, staff: Staff, chance: Chance, name: string, part: number): number {
  const worker = chance.pick(staff.workers)
  const on = addDays('2020-01-01', Math.floor(part * 700))
  let ids = 0
  const asking = (person: Person) => ({ person, now: `${on}T02:00:00.000Z`, newId: () => `${name}-${++ids}` })
  const must = (asked: Asked, person: Person) => {
    const result = performIn(db, asked, asking(person))
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  const { disputeId } = must(registration(chance, worker, `${name}-r`, on), worker)
  const proceeding = String(db.prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`).pluck().get(disputeId))
  const step = (key: string, entry: Record<string, unknown>, person: Person) =>
    must({ id: `${name}-${key}`, disputeId, command: { kind: 'step', proceeding, step: key, on, entry } }, person)
  const fate = chance.int(1, 100)
  if (fate <= 60) return (step('settle-on-the-spot', { result: '双方互谅，当场和解。' }, worker), 2)
  step('verify', { risk: 'green' }, worker)
  if (fate <= 65) return 2
  const committee = staff.mediators.get(`${worker.body.slice(0, 12)}-mc`)
  if (!committee) return 2
  step('escalate', { to: committee.body, reason: 'cannot-settle', attempts: '已上门两次。' }, worker)
  step('receive', {}, committee)
  if (fate <= 95) return (step('settle', { result: '调解员主持下达成一致。' }, committee), 5)
  return 4
}
