/** Open civil disputes in and above the town in which the people of the demo work. */
import type { Category } from '#app/domain/codes/categories'
import type { Source } from '#app/domain/codes/sources'
import { addDays, type Day } from '#app/domain/law/day'
import { quarrelIn } from './civil'
import { assign, step, typed, type Deed } from './deed'
import type { Fresh } from './fresh'
import { DISTRICT } from './history'
import { COMMITTEE, GRID, TOWN } from './sign-ins'
import { mediatorOf, workerOf } from './staff'
import { committeeOf } from './territory'

const CENTRE = `${DISTRICT}-centre`
const mediator = mediatorOf(COMMITTEE, 1)
const colleague = mediatorOf(COMMITTEE, 2)

export const freshCivil = (fresh: Fresh): Deed[][] => [
  ...inOurGrid(fresh),
  ...passedUp(fresh),
  ...atOurTable(fresh),
  ...movedUp(fresh),
  ...atTheCentre(fresh),
]

type Opening = { category: Category; grid: string; on: Day; source?: Source; by?: string; table?: string }

/** A report from the grid, or, with a table, an application there. */
function opened({ chance, county }: Fresh, { category, grid, on, table, ...given }: Opening): Deed {
  const { told, cast } = quarrelIn(chance, county, category, grid, on)
  const { source = table ? 'application' : 'grid-report', by = workerOf(grid) } = given
  const where = table
    ? { procedure: 'people-mediation', body: table, entry: { form: 'oral' } }
    : { procedure: 'grid-handling', body: grid, entry: {} }
  return {
    by,
    ask: { kind: 'register', ...told, category, source, place: grid, on, people: cast.people, ...where },
    people: cast.parties.map(typed),
  }
}

const seen = (grid: string, on: Day) =>
  step(workerOf(grid), 'verify', on, { risk: 'green', note: '现场查看属实，双方情绪平稳。' })

const up = (by: string, to: string, on: Day) =>
  step(by, 'escalate', on, { to, reason: 'cannot-settle', attempts: '双方分歧较大，本级劝解未果。' })

/** What waits for the grid worker: unchecked, overdue, checked, sent back. */
function inOurGrid(fresh: Fresh): Deed[][] {
  const { ago } = fresh
  const report = (category: Category, days: number) => opened(fresh, { category, grid: GRID, on: ago(days) })
  return [
    [report('neighbour', 1)],
    [report('family', 4)],
    [report('property-management', 2), seen(GRID, ago(2))],
    [
      report('neighbour', 6),
      seen(GRID, ago(5)),
      up(workerOf(GRID), COMMITTEE, ago(4)),
      step(mediator, 'return', ago(1), { to: GRID, reason: '情况简单，请网格员继续劝解，五日内反馈。' }),
    ],
  ]
}

const neighbours = ['002-01', '003-01', '001-02', '004-01'].map((each) => `${TOWN}${each}`)

/** From other grids to the town committee: waiting for receipt, one of them too long, and one in hand. */
function passedUp(fresh: Fresh): Deed[][] {
  const { ago, office } = fresh
  const days = [1, 2, 7, 6]
  return neighbours.map((grid, i) => {
    const on = ago(days[i] ?? 1)
    const category = (['housing-land', 'damage', 'contract', 'neighbour'] as const)[i] ?? 'other'
    const start = opened(fresh, { category, grid, on: addDays(on, -1) })
    const waiting = [start, seen(grid, addDays(on, -1)), up(workerOf(grid), COMMITTEE, on)]
    const received = i === 3 ? [step(mediator, 'receive', office(5)), assign(mediator, mediator, office(5))] : []
    return [...waiting, ...received.filter(({ ask }) => ask.on >= on)]
  })
}

/** Mediations at the committee: new, accepted, nearly due, overdue, paused, agreed and not yet performed. */
function atOurTable(fresh: Fresh): Deed[][] {
  const { office, today } = fresh
  const at = (category: Category, days: number, by: string) =>
    opened(fresh, { category, grid: GRID, on: office(days), by, table: COMMITTEE })
  const accept = (days: number, by = mediator) => [
    step(by, 'accept', office(days), { difficulty: 'ordinary' }),
    assign(by, by, office(days)),
    step(by, 'start', office(days), { told: 'written' }),
  ]
  const talked = (days: number, by = mediator) =>
    step(by, 'hold-session', office(days), { session: '分别听取双方陈述，双方差距逐步缩小，约定择日再谈。' })
  return [
    [at('damage', 1, mediator)],
    [at('consumer', 2, 'intake-1')],
    [at('contract', 6, mediator), ...accept(5)],
    [at('labour', 30, mediator), ...accept(29), talked(20)],
    [at('housing-land', 45, mediator), ...accept(44), talked(36), talked(25)],
    [
      at('traffic', 16, mediator),
      ...accept(15),
      step(mediator, 'suspend', office(9), { 'suspended-for': 'appraisal', note: '等待车辆损失评估结论。' }),
    ],
    [at('family', 12, colleague), ...accept(11, colleague), talked(4, colleague)],
    [
      at('production-business', 20, colleague),
      ...accept(18, colleague),
      talked(8, colleague),
      step(colleague, 'agree', office(3), {
        'agreement-form': 'written',
        terms: '经调解，被申请人于约定期限内付清货款，申请人不再主张其他费用。',
        'agreement-amount': 1_280_000,
        performance: 'by-date',
        'perform-by': addDays(today, 12),
        confirmation: 'yes',
      }),
    ],
  ]
}

/** Tried in the village, passed up to the town committee, waiting for receipt. */
const movedUp = (fresh: Fresh): Deed[][] =>
  ([1, 3] as const).map((days, i) => {
    const { office } = fresh
    const village = `${TOWN}00${i + 1}`
    const [grid, table] = [`${village}-01`, committeeOf(village)]
    const by = mediatorOf(table, 1)
    return [
      opened(fresh, { category: i === 0 ? 'expropriation' : 'forest-farmland', grid, on: office(14), by, table }),
      step(by, 'accept', office(13), { difficulty: 'hard' }),
      step(by, 'start', office(13), { told: 'oral' }),
      step(by, 'hold-session', office(8), { session: '双方对面积各执一词，需要镇里派专业人员到场。' }),
      step(by, 'escalate', office(days), {
        to: COMMITTEE,
        reason: 'expertise',
        attempts: '已组织一次调解，未能达成一致。',
      }),
    ]
  })

/** Passed on from towns to the centre: two wait for receipt, one is in hand. */
const atTheCentre = (fresh: Fresh): Deed[][] =>
  ([1, 5, 6] as const).map((days, i) => {
    const { ago, office } = fresh
    const town = i === 0 ? TOWN : '320614101'
    const grid = `${town}00${i + 1}-01`
    const by = mediatorOf(committeeOf(town), 1)
    const start = days + 6
    return [
      opened(fresh, { category: i === 1 ? 'medical' : 'environment', grid, on: ago(start) }),
      seen(grid, ago(start)),
      up(workerOf(grid), committeeOf(town), ago(start)),
      step(by, 'receive', office(days + 2) < ago(start) ? ago(start) : office(days + 2)),
      up(by, CENTRE, ago(days)),
      ...(i === 2 ? [step('intake-1', 'receive', ago(4)), assign('intake-1', 'intake-1', ago(4))] : []),
    ]
  })
