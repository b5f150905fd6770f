/** From the address of a return to what is filled in: which return, whose, for which period, as known when. */
import { refuse, done, type Result } from '#app/domain/dispute/refusal'
import { filledReturn } from '#app/db/returns.server'
import { returnByKey } from '#app/domain/returns'
import { periodsOf, type ReturnPeriod } from '#app/domain/returns/periods'
import type { Filled, Return } from '#app/domain/returns/return'
import type { Day } from '#app/domain/law/day'
import type { PersonalVisit } from '#app/http/doorway.server'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'

export type ReturnAsked = {
  form: Return
  asked: FiguresAsked
  period: ReturnPeriod
  /** all periods of the year, to choose from */
  periods: readonly ReturnPeriod[]
  filled: Filled
}

type Asking = Pick<PersonalVisit, 'url' | 'database' | 'person' | 'today' | 'now' | 'params'>

/** Without a part: the whole year, else the last period that is over. Not-found for a return, or a part of it, that is none. */
export function returnAsked(visit: Asking): Result<ReturnAsked> {
  const asked = figuresAsked(visit)
  if (!asked.ok) return asked
  const form = returnByKey(visit.params['key'] ?? '')
  const { body, asOf, query, today } = asked.value
  const periods = form ? periodsOf(form, Number(asked.value.period.from.slice(0, 4))) : []
  const period = query.part === undefined ? usual(periods, today) : periods.find(({ part }) => part === query.part)
  if (!form || !period) return refuse('not-found')
  const wanted = { body, period: period.period, asOf, now: visit.now }
  return done({ form, asked: asked.value, period, periods, filled: filledReturn(visit.database.reader, form, wanted) })
}

const usual = (periods: readonly ReturnPeriod[], today: Day): ReturnPeriod | undefined =>
  periods.find(({ kind }) => kind === 'year') ?? periods.filter(({ period }) => period.to < today).at(-1) ?? periods[0]
