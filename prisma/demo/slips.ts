/**
 * What people get wrong: entries made late, put right, made twice. Without them nothing would show what "as known on a
 * day" means. All of it leaves the figures of 2020 as the plan has them, on 26 January 2021 as today.
 */
import { categoryKeys } from '#app/domain/codes/categories'
import { addDays, laterOf, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { step, type Ask, type Course, type Deed } from './deed'
import { officeDay } from './shape'

export const slips = {
  /** entered some days after they happened; some of them settled in the last days of the year and entered in January */
  late: 14,
  lateAtYearEnd: 6,
  /** registered under a wrong category, with a wrong sum, settled on a wrong day; put right within days */
  wrongCategory: 6,
  wrongAmount: 4,
  wrongDay: 5,
  /** a wrong category seen only when the year was reviewed, in February 2021 */
  wrongUntilFebruary: 6,
  /** settled in December, not entered before February 2021; and as many entered twice, taken back that month */
  forgotten: 1,
} as const

/** The day the year's entries were gone through once more. */
const REVIEW_DAY = '2021-02-09'

type Slip = (chance: Chance, course: Course) => Course | undefined

/** The courses with what went wrong in some of them; one dispute has at most one slip, and the doubles come last. */
export function withSlips(chance: Chance, courses: readonly Course[]): Course[] {
  const wanted: Slip[] = [
    ...Array<Slip>(slips.forgotten).fill(forgotten),
    ...Array<Slip>(slips.lateAtYearEnd).fill(lateAtYearEnd),
    ...Array<Slip>(slips.wrongUntilFebruary).fill(wrongUntilFebruary),
    ...Array<Slip>(slips.wrongAmount).fill(wrongAmount),
    ...Array<Slip>(slips.wrongDay).fill(wrongDay),
    ...Array<Slip>(slips.wrongCategory).fill(wrongCategory),
    ...Array<Slip>(slips.late).fill(late),
  ]
  const slipped = new Map<string, Course>()
  const order = chance.shuffle(courses)
  for (const slip of wanted) {
    for (const course of order) {
      const after = slipped.has(course.item) ? undefined : slip(chance, course)
      if (after) slipped.set(course.item, after)
      if (after) break
    }
  }
  const doubles = order.filter((each) => !slipped.has(each.item) && inDecember(each)).slice(0, slips.forgotten)
  return [...courses.map((each) => slipped.get(each.item) ?? each), ...doubles.map(twice)]
}

const opening = ({ deeds }: Course) => {
  const ask = deeds[0]?.ask
  if (ask?.kind !== 'register') throw new Error('a course that does not begin')
  return ask
}
const lastDay = ({ deeds }: Course): Day => deeds.reduce((last, { ask }) => laterOf(last, ask.on), '')

/** By one grid worker or one mediator from beginning to end, nothing counted inside it or opened beside, and over before Christmas. */
const simple = (course: Course) =>
  course.deeds.every(({ ask }) => !('item' in ask) || ask.item === undefined) &&
  opening(course).on >= '2020-02-20' &&
  lastDay(course) <= '2020-12-20' &&
  course.deeds.every(({ by }) => by === course.deeds[0]?.by)

const inGrid = (course: Course) => simple(course) && isSettled(course.deeds.at(-1))
const isSettled = (deed: Deed | undefined) => deed?.ask.kind === 'step' && deed.ask.step === 'settle-on-the-spot'
const inDecember = (course: Course) =>
  opening(course).on >= '2020-12-14' && lastDay(course) <= '2020-12-30' && isSettled(course.deeds.at(-1))

const late: Slip = (chance, course) => (simple(course) ? delayed(course, chance.int(3, 8)) : undefined)

const lateAtYearEnd: Slip = (chance, course) =>
  lastDay(course) >= '2020-12-27' && lastDay(course) <= '2020-12-31' && isSettled(course.deeds.at(-1))
    ? delayed(course, chance.int(6, 9))
    : undefined

const delayed = (course: Course, days: number): Course => ({
  ...course,
  deeds: course.deeds.map((deed) => ({ ...deed, entered: officeDay(addDays(deed.ask.on, days)) })),
})

const forgotten: Slip = (_, course) =>
  inDecember(course) ? { ...course, deeds: course.deeds.map((deed) => ({ ...deed, entered: REVIEW_DAY })) } : undefined

/** Registered otherwise than it was, and put right by the same person. */
function misregistered(course: Course, wrong: Partial<Ask>, right: Record<string, string | number>, on: Day): Course {
  const [first, ...rest] = course.deeds
  if (!first) return course
  const registered = { ...first, ask: { ...first.ask, ...wrong } as Ask }
  const instead = { on: first.ask.on, entry: right }
  const put: Deed = { by: first.by, ask: { kind: 'correct', of: registered, reason: '登记有误', on, instead } }
  return { ...course, deeds: [registered, ...rest, put] }
}

function miscategorised(chance: Chance, course: Course, on: Day): Course {
  const { category } = opening(course)
  const other = chance.pick(categoryKeys.filter((key) => key !== category))
  return misregistered(course, { category: other } as Partial<Ask>, { category }, on)
}

const soonAfter = (chance: Chance, course: Course) => officeDay(addDays(lastDay(course), chance.int(1, 6)))

const wrongCategory: Slip = (chance, course) =>
  simple(course) ? miscategorised(chance, course, soonAfter(chance, course)) : undefined

const wrongUntilFebruary: Slip = (chance, course) =>
  simple(course) ? miscategorised(chance, course, REVIEW_DAY) : undefined

const wrongAmount: Slip = (chance, course) => {
  const { amount } = opening(course)
  if (!simple(course) || amount === undefined) return undefined
  return misregistered(course, { amount: amount * 10 } as Partial<Ask>, { amount }, soonAfter(chance, course))
}

/** Settled later than was first entered. */
const wrongDay: Slip = (chance, course) => {
  const settled = course.deeds.at(-1)
  if (!inGrid(course) || settled?.ask.kind !== 'step') return undefined
  const before = course.deeds.at(-2)?.ask.on ?? ''
  if (before >= settled.ask.on) return undefined
  const { on, entry } = settled.ask
  const wrong: Deed = { ...settled, entered: on, ask: { ...settled.ask, on: before } }
  const put: Ask = {
    kind: 'correct',
    of: wrong,
    reason: '化解日期登记有误',
    on: soonAfter(chance, course),
    instead: { on, entry },
  }
  return { ...course, deeds: [...course.deeds.slice(0, -1), wrong, { by: settled.by, ask: put }] }
}

/** Entered a second time by mistake; the settlement is taken back and the report dismissed. */
function twice(course: Course): Course {
  const deeds = course.deeds.map((deed) => ({ ...deed }))
  const settled = deeds.at(-1)
  if (!settled) return course
  const { by } = settled
  const reason = '与已登记的纠纷重复，撤销本次登记的化解。'
  const back: Deed = { by, ask: { kind: 'correct', of: settled, reason, on: REVIEW_DAY } }
  const dismissed = step(by, 'dismiss', REVIEW_DAY, { reason: '重复登记。' })
  return { item: `${course.item}-again`, deeds: [...deeds, back, dismissed] }
}
