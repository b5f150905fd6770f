/** What the page of timeliness shows: a row for each rule, and the dates behind one number of it. */
import type { Database } from '#app/db/connection.server'
import { askerOf } from '#app/db/desk.server'
import { timelinessOf, timelyPage, type TimelinessWanted, type TimelyChosen } from '#app/db/timeliness.server'
import { isTimelyState, judged, type Timeliness } from '#app/domain/figures/timeliness'
import { display } from '#app/domain/figures/ratio'
import { twoDecimals } from '#app/domain/indicators/indicator'
import { isDay } from '#app/domain/law/day'
import { ruleById } from '#app/domain/law/rules'
import { catalogue } from '#app/domain/procedures'
import type { PersonalVisit } from '#app/http/doorway.server'

const unknown = (key: string) => ({ zh: key, en: key })
const nameOf = (procedure: string, rule: string) => ({
  procedureName: catalogue.get(procedure)?.name ?? unknown(procedure),
  ruleName: ruleById(rule)?.name ?? unknown(rule),
})

function rowView(row: Timeliness) {
  const { n, d } = judged(row)
  const rate = d === 0 ? null : `${display(n, d, twoDecimals)}%`
  return { ...row, n, d, rate, ...nameOf(row.procedure, row.rule) }
}

export const timelinessView = (db: Database['reader'], wanted: TimelinessWanted) =>
  timelinessOf(db, wanted).map(rowView)

/** `?of=late&rule=rec.decide&in=administrative-reconsideration`: which number was opened; undefined: none, or no such. */
export function chosenIn(params: URLSearchParams): TimelyChosen | undefined {
  const [state, rule, procedure] = ['of', 'rule', 'in'].map((name) => params.get(name) ?? '')
  if (!state || !rule || !procedure || !isTimelyState(state)) return undefined
  return ruleById(rule) && catalogue.has(procedure) ? { state, rule, procedure } : undefined
}

/** The dates behind it, and where the next page begins. */
export function openedView({ database, person, url }: PersonalVisit, wanted: TimelinessWanted, chosen: TimelyChosen) {
  const [due = '', ...key] = (url.searchParams.get('after') ?? '').split('~')
  const after = isDay(due) ? { due, key: key.join('~') } : undefined
  const page = timelyPage(database.reader, askerOf(database, person), wanted, chosen, { after })
  const { next, ...rest } = page
  const names = nameOf(chosen.procedure, chosen.rule)
  return { ...chosen, ...rest, ...names, paged: after !== undefined, next: next ? `${next.due}~${next.key}` : null }
}

export type RowView = ReturnType<typeof rowView>
export type OpenedView = ReturnType<typeof openedView>
