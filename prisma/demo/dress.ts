/** Puts texts and terms on the bare days of a course. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, daysBetween, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { GridStep, MediationStep, PlannedRun, PlannedTerm } from './planned'
import { quarrels } from './quarrels'
import { escalation, failures, grid, performances, refusals, returns, sessions, withdrawals } from './quarrels/phrases'
import type { Term } from './quarrels/quarrel'
import { officeDay, type ShapeRun, type ShapeStep } from './shape'
import { fill, roundAmount, type Sides } from './tell'
import type { Level } from '#app/domain/territory/level'

export type Dressing = {
  chance: Chance
  category: Category
  /** what may settle it */
  ends: readonly number[]
  sides: Sides
  /** what is asked, in fen */
  amount?: number
}

export function dressRun(run: ShapeRun, level: Level, handler: string, dressing: Dressing): PlannedRun {
  const { body, openedOn } = run
  if (run.procedure === 'grid-handling') {
    const steps = run.steps.map((step) => gridStep(step, dressing))
    return { procedure: 'grid-handling', body, level, openedOn, handler, steps }
  }
  const steps = run.steps.flatMap((step) => mediationSteps(step, level, dressing))
  return { procedure: 'people-mediation', body, level, openedOn, handler, steps }
}

const say = ({ chance, sides }: Dressing, texts: readonly string[], on: Day) =>
  fill(chance, chance.pick(texts), on, sides)

function gridStep({ step, on, to = '' }: ShapeStep, dressing: Dressing): GridStep {
  switch (step) {
    case 'verify': {
      const colour = dressing.chance.weighted({ green: 86, yellow: 12, red: 2 })
      return { step, on, note: say(dressing, grid.verified, on), colour }
    }
    case 'settle':
      return { step, on, note: say(dressing, grid.settled, on) }
    case 'submit':
      return { step, on, to, reason: say(dressing, escalation, on) }
    case 'return':
      return { step, on, to, reason: say(dressing, returns, on) }
    default:
      throw new Error(`grid handling has no step ${step}`)
  }
}

function mediationSteps({ step, on, to = '' }: ShapeStep, level: Level, dressing: Dressing): MediationStep[] {
  switch (step) {
    case 'accept':
    case 'inform':
      return [{ step, on }]
    case 'session':
      return [{ step, on, note: say(dressing, sessions, on) }]
    case 'refuse':
      return [{ step, on, reason: say(dressing, refusals, on) }]
    case 'fail':
      return [{ step, on, reason: say(dressing, failures, on) }]
    case 'withdraw':
      return [{ step, on, reason: say(dressing, withdrawals, on) }]
    case 'hand-up':
      return [{ step, on, to, reason: say(dressing, escalation, on) }]
    case 'agree':
      return agreement(on, level, dressing)
    default:
      throw new Error(`people's mediation has no step ${step}`)
  }
}

/** The agreement, and mostly its performance. */
function agreement(on: Day, level: Level, dressing: Dressing): MediationStep[] {
  const { chance, category, ends } = dressing
  const terms = (quarrels[category].settlements[chance.pick(ends)] ?? []).map((term) => planned(term, on, dressing))
  const amount = terms.reduce((sum, term) => sum + (term.amount ?? 0), 0)
  const form = amount === 0 && level === 'village' && chance.happens(0.6) ? 'oral' : 'written'
  const text = `经调解，双方自愿达成如下协议：${terms.map((term, i) => `${'一二三四'.charAt(i)}、${wording(term, dressing)}。`).join('')}`
  const agree: MediationStep = { step: 'agree', on, form, text, terms, ...(amount > 0 ? { amount } : {}) }
  const due = terms.reduce((latest, term) => (term.due > latest ? term.due : latest), on)
  const performed = due === on ? on : officeDay(addDays(on, chance.int(1, Math.max(1, daysBetween(on, due)))))
  if (!chance.happens(0.92)) return [agree]
  return [agree, { step: 'perform', on: performed, note: say(dressing, performances, performed) }]
}

/** Until when, by what the term says of time. */
function daysToPerform(chance: Chance, what: string): number {
  if (what.includes('六个月')) return 180
  if (/两个月|分三期/.test(what)) return 60
  if (what.includes('一个月')) return 30
  return chance.happens(0.3) ? 0 : chance.int(2, 25)
}

const WHO = { a: 'applicant', b: 'respondent', both: 'both' } as const

function planned([who, what, pay]: Term, on: Day, { chance, category, sides, amount }: Dressing): PlannedTerm {
  const [low, high] = quarrels[category].sum
  const asked = amount === undefined ? low + (high - low) * chance.next() ** 3 : amount / 100
  const yuan = roundAmount(asked * (0.4 + 0.55 * chance.next()))
  const days = daysToPerform(chance, what)
  const term = {
    who: WHO[who],
    what: fill(chance, what, on, sides),
    due: days === 0 ? on : officeDay(addDays(on, days)),
  }
  return pay ? { ...term, amount: yuan * 100 } : term
}

function wording({ who, what, amount, due }: PlannedTerm, { sides }: Dressing): string {
  const name = { applicant: sides.a, respondent: sides.b, both: '双方' }[who]
  if (amount === undefined) return name + what
  const [year, month, day] = due.split('-').map(Number)
  return `${name}于${year}年${month}月${day}日前${what}人民币${amount / 100}元`
}
