/**
 * A small county with a history nobody wrote: random commands through the door, some refused, some corrected later.
 * The same seed gives the same history. For tests that hold whatever happened.
 */
import type { Database } from '#app/db/connection.server'
import { eventsOf } from '#app/db/log.server'
import { perform, type Asked } from '#app/db/perform.server'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceKeys } from '#app/domain/codes/sources'
import type { Dispute } from '#app/domain/dispute/dispute'
import { fold } from '#app/domain/dispute/history'
import { endOfDay } from '#app/domain/figures/known'
import { addDays, laterOf, startOfDayInstant, type Day, type Instant } from '#app/domain/law/day'
import type { Role } from '#app/domain/people/role'
import { catalogue, procedures } from '#app/domain/procedures'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { allChosen, type Step } from '#app/domain/procedures/procedure'
import type { Body } from '#app/domain/territory/body'
import { aDatabase } from '#test/database'

type Line = readonly [code: string, kind: Body['kind'], level: Body['level'], parent: string | null]

const town = (code: string): Line[] => [
  [code, 'town', 'town', '320614'],
  [`${code}-mc`, 'committee', 'town', code],
  [`${code}201`, 'village', 'village', code],
  [`${code}201-mc`, 'committee', 'village', `${code}201`],
  [`${code}201-01`, 'grid', 'grid', `${code}201`],
]
const countyLines: readonly Line[] = [
  ['320614', 'district', 'district', null],
  ['320614-gov', 'government', 'district', '320614'],
  ['320614-justice', 'bureau', 'district', '320614'],
  ['320614-centre', 'centre', 'district', '320614'],
  ['320614-arbitration', 'commission', 'district', '320614'],
  ['320614-mc', 'committee', 'district', '320614'],
  ...town('320614101'),
  ...town('320614102'),
]
export const countyBodies: readonly string[] = countyLines.map(([code]) => code)

/** A migrated database with the bodies of a small county and nothing else; a draft, for nobody needs it to last. */
export async function aSmallCounty(): Promise<Database> {
  const database = await aDatabase({ draft: true })
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, level, parent, nameZh, nameEn, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    for (const line of countyLines) put.run(...line, `机构${line[0]}`, `Body ${line[0]}`)
  })
  return database
}

type Chance = { below: (n: number) => number; pick: <T>(from: readonly T[]) => T }

/** A linear congruential generator: chance enough for a test, and the same everywhere. */
function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  return { below, pick }
}

const suits = ([, kind, level]: Line, asked: FieldOf['bodies'] = {}) =>
  (asked.kinds?.includes(kind) ?? true) && (asked.levels?.includes(level) ?? true)

function valueFor(field: FieldOf, on: Day, chance: Chance): unknown {
  if (field.widget === 'day') return addDays(on, -chance.below(10))
  if (field.widget === 'choice') return chance.pick(Object.keys(field.options ?? {}))
  if (field.widget === 'yes-no') return chance.pick(['yes', 'no'])
  if (field.widget === 'money') return 1_000_000 * (1 + chance.below(9))
  if (field.widget === 'count') return 1 + chance.below(5)
  if (field.widget === 'body') return chance.pick(countyLines.filter((line) => suits(line, field.bodies)))[0]
  return '说明'
}

const entryFor = (schema: Parameters<typeof fieldsOf>[0], on: Day, chance: Chance): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(schema)
      .filter((field) => field.required || chance.below(2) === 0)
      .map((field) => [field.name, valueFor(field, on, chance)]),
  )

type Wish = { role: Role; body: string; asked: Omit<Asked, 'id'> }

function registration(on: Day, chance: Chance): Wish {
  const rules = chance.pick(procedures.filter((each) => each.opening.direct))
  const body = chance.pick(countyLines.filter(([, kind]) => rules.opening.at.includes(kind)))[0]
  const people = (['applicant', 'respondent'] as const).map((side) => ({ side, kind: 'person' as const, name: '张三' }))
  const command = {
    kind: 'register' as const,
    title: `纠纷${chance.below(1000)}`,
    category: chance.pick(categoryKeys),
    source: chance.pick(sourceKeys),
    place: chance.pick(countyLines)[0],
    amount: 100 * chance.below(1_000_000),
    on,
    procedure: rules.key,
    body,
    entry: entryFor(rules.opening.enter, on, chance),
  }
  return { role: chance.pick(rules.opening.by), body, asked: { command, people } }
}

const settles = (step: Step, procedure: string): boolean =>
  allChosen(step.outcome).some((outcome) => catalogue.get(procedure)?.outcomes[outcome]?.resolves)

function nextStep(dispute: Dispute, on: Day, chance: Chance): Wish | undefined {
  // A registration taken back as wrongly made leaves a dispute without a proceeding.
  if (dispute.proceedings.length === 0) return undefined
  const proceeding = chance.pick(dispute.proceedings)
  const steps = Object.entries(catalogue.get(proceeding.procedure)?.steps ?? {})
  // Reopening is possible wherever a case has ended; left to even chance, none would stay ended.
  const tired = chance.below(4) > 0
  const possible = steps.filter(([, step]) => step.from.includes(proceeding.stage) && !(step.reopens && tired))
  if (possible.length === 0) return undefined
  const settling = possible.filter(([, step]) => settles(step, proceeding.procedure))
  const [key, step] = chance.pick(settling.length > 0 && chance.below(2) === 0 ? settling : possible)
  const entry = entryFor(step.enter, on, chance)
  const item = step.item && !step.item.opens ? proceeding.items.at(-1)?.id : undefined
  const command = { kind: 'step' as const, proceeding: proceeding.id, step: key, on, item, entry }
  return { role: chance.pick(step.by), body: proceeding.body, asked: { disputeId: dispute.id, command } }
}

function correction(dispute: Dispute, on: Day, chance: Chance): Wish {
  const corrects = 1 + chance.below(dispute.version)
  const entry = { category: chance.pick(categoryKeys), amount: 100 * chance.below(1_000_000) }
  const instead = corrects === 1 ? { on: dispute.registeredOn, entry } : undefined
  const command = { kind: 'correct' as const, corrects, reason: '登记有误', on, instead }
  const body = dispute.proceedings.at(-1)?.body ?? ''
  const role: Role = chance.pick(['mediator', 'review-officer', 'arbitration-secretary'])
  return { role, body, asked: { disputeId: dispute.id, command } }
}

function wish(database: Database, ids: readonly string[], on: Day, chance: Chance): Wish | undefined {
  if (ids.length === 0 || chance.below(4) === 0) return registration(on, chance)
  const dispute = fold(eventsOf(database.reader, chance.pick(ids)), catalogue)
  if (!dispute) return undefined
  return chance.below(8) === 0 ? correction(dispute, on, chance) : nextStep(dispute, on, chance)
}

export type RandomCounty = { database: Database; done: number; refused: number; lastDay: Day }

/** Wishes so many commands, from autumn 2019 on, a few days apart; says how many were done and how many refused. */
export async function aRandomCounty(seed: number, commands: number): Promise<RandomCounty> {
  const county = await aGrowingCounty(seed, 5)
  for (let i = 0; i < commands; i++) await county.wishOnce()
  return county.sofar()
}

type Moment = (on: Day, chance: Chance) => Instant
const inTheMorning: Moment = (on) => `${on}T02:00:00.000Z`
/** The first and the last instant of the day in Beijing, more often than any other. */
export const atTheEdges: Moment = (on, chance) =>
  chance.pick([startOfDayInstant(on), inTheMorning(on, chance), endOfDay(on), endOfDay(on)])

/** The same, as long as it is asked for more: the next command comes fewer than `pace` days after the last. */
export async function aGrowingCounty(seed: number, pace: number, moment = inTheMorning) {
  const database = await aSmallCounty()
  const chance = chanceOf(seed)
  const ids: string[] = []
  const counts = { done: 0, refused: 0 }
  let [on, now, next, wished] = ['2019-10-01', '', 0, 0]
  const wishOnce = async () => {
    const id = `command ${wished++}`
    on = addDays(on, chance.below(pace))
    const wanted = wish(database, ids, on, chance)
    if (!wanted) return
    const person = { account: `${wanted.role} ${wanted.body}`, name: '某', role: wanted.role, body: wanted.body }
    // Of one day the clock is never put back.
    now = laterOf(now, moment(on, chance))
    const asking = { person, now, newId: () => `id${seed}-${++next}` }
    const result = await perform(database, { id, ...wanted.asked }, asking)
    counts[result.ok ? 'done' : 'refused']++
    if (result.ok && wanted.asked.disputeId === undefined) ids.push(result.value.disputeId)
  }
  return { wishOnce, chance, sofar: (): RandomCounty => ({ database, ...counts, lastDay: on }) }
}
