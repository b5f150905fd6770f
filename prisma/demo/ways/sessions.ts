/** Sessions in the calendar: every sitting of the two commissions, some of the talks at a town's table; one thing at a time. */
import { addDays, type Day } from '#app/domain/law/day'
import { LABOUR } from '#prisma/demo/offices'
import type { AfterStep, Entry, PlannedRun } from '#prisma/demo/planned'
import type { Beside } from './beside'
import { movesOf } from './moves'

const HOURS = [
  ['08:30', '10:00'],
  ['10:10', '11:40'],
  ['13:30', '15:00'],
  ['15:10', '16:40'],
] as const

export type Slots = { take(keys: readonly string[], day: Day): (typeof HOURS)[number] | undefined }

/** The first hours of a day that are free for the room and everybody; undefined when none are left. */
export function slots(): Slots {
  const taken = new Set<string>()
  return {
    take(keys, day) {
      const free = HOURS.find(([from]) => keys.every((key) => !taken.has(`${key} ${day} ${from}`)))
      if (free) for (const key of keys) taken.add(`${key} ${day} ${free[0]}`)
      return free
    },
  }
}

type Called = { sort: string; by: string; room: string; within: AfterStep['within']; told: Day; day: Day; end?: Entry }

function called(taken: Slots, { sort, by, room, within, told, day, end }: Called): AfterStep[] | undefined {
  const hours = taken.take([room, by], day)
  if (!hours) return undefined
  const { opens, goes } = movesOf('session', by, within)
  const [from, until] = hours
  const minutes = '核对身份，告知权利义务；双方陈述、举证、质证，笔录经双方核对后签名。'
  return [
    opens('plan', told, { sort, day, from, until, where: 'room', room, people: by }),
    goes('tell-all', told, { how: sort === 'mediation' ? 'phone' : 'paper' }),
    goes('hold', day, { came: 'all', minutes, read: 'yes', end: 'over', ...end }),
  ]
}

const dayOf = ({ steps }: PlannedRun, name: string): Day | undefined => steps.find(({ step }) => step === name)?.on

const SITTINGS = { 'labour-arbitration': 'labour-sitting', 'land-arbitration': 'land-sitting' } as const

/** A sitting of the labour or the land commission, told of when the parties were. */
export const sitting =
  (taken: Slots): Beside =>
  (_, __, { runs }) => {
    const run = runs.find(({ procedure }) => procedure in SITTINGS)
    if (run?.procedure !== 'labour-arbitration' && run?.procedure !== 'land-arbitration') return undefined
    const [told, day] = [dayOf(run, 'notify-hearing'), dayOf(run, 'hold-hearing')]
    if (!told || !day) return undefined
    const came = run.body === LABOUR && absent(run) ? { came: 'applicants' } : {}
    const where = { by: run.handler, room: run.body, within: run.procedure }
    return called(taken, { sort: SITTINGS[run.procedure], ...where, told, day, end: came })
  }

const absent = ({ steps }: PlannedRun) =>
  steps.some((each) => 'entry' in each && each.entry.present === 'respondent-absent')

/** The last talk at a town's table, called for two days and more ahead, in the town's room. */
export const tableSession =
  (taken: Slots): Beside =>
  (chance, _, { runs }) => {
    const run = runs.at(-1)
    if (run?.procedure !== 'people-mediation' || run.level !== 'town' || !run.body.endsWith('-mc')) return undefined
    const [begun, day] = [dayOf(run, 'inform'), run.steps.findLast(({ step }) => step === 'session')?.on]
    if (!begun || !day || addDays(begun, 2) > day) return undefined
    const where = { by: run.handler, room: run.body.slice(0, 9), within: 'people-mediation' } as const
    return called(taken, { sort: chance.happens(0.9) ? 'mediation' : 'on-site', ...where, told: begun, day })
  }
