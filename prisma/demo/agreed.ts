/** What was agreed: the terms of one of the settlements that fit the quarrel, in words, sums and days. */
import { addDays, daysBetween, type Day } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import type { Chance } from './chance'
import { say, type Dressing } from './dressing'
import type { AgreeStep, Entry, MediationStep, PlannedTerm } from './planned'
import { quarrels } from './quarrels'
import { performances } from './quarrels/phrases'
import type { Term } from './quarrels/quarrel'
import { officeDay } from './shape'
import { fill, roundAmount } from './tell'

/** The agreement, and mostly its performance. */
export function agreement(on: Day, level: Level, dressing: Dressing): [AgreeStep, ...MediationStep[]] {
  const { chance, category, ends } = dressing
  const terms = (quarrels[category].settlements[chance.pick(ends)] ?? []).map((term) => planned(term, on, dressing))
  const amount = terms.reduce((sum, term) => sum + (term.amount ?? 0), 0)
  const form = amount === 0 && level === 'village' && chance.happens(0.6) ? 'oral' : 'written'
  const text = `经调解，双方自愿达成如下协议：${terms.map((term, i) => `${'一二三四'.charAt(i)}、${wording(term, dressing)}。`).join('')}`
  const agree: AgreeStep = { step: 'agree', on, form, text, terms, ...(amount > 0 ? { amount } : {}) }
  const due = dueOf(terms, on)
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

/** An agreement as every form that records one asks for it. */
export function agreedEntry({ on, text, terms, amount }: Omit<AgreeStep, 'step' | 'form'>): Entry {
  const last = dueOf(terms, on)
  const way = last === on ? 'at-once' : terms.some(({ what }) => what.includes('分三期')) ? 'instalments' : 'by-date'
  return {
    terms: text,
    'agreement-amount': amount,
    performance: way,
    'perform-by': way === 'at-once' ? undefined : last,
  }
}

/** The day by which everything is to be performed. */
export const dueOf = (terms: readonly PlannedTerm[], on: Day): Day =>
  terms.reduce((latest, { due }) => (due > latest ? due : latest), on)
