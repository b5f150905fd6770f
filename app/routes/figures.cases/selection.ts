/** Which lines of the ledger a number of a table stands on, as its address says it. */
import type { Part, Way } from '#app/domain/indicators/parts'
import { addDays, type Period } from '#app/domain/law/day'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { cellOf, returnByKey } from '#app/domain/returns'
import { isKept, partsOfCell } from '#app/domain/returns/fill'
import type { Cell, Return } from '#app/domain/returns/return'
import { levels, type Level } from '#app/domain/territory/level'

/** `below`: what a rate is divided by. */
export type Column = { form: Return; cell: Cell; below: boolean }

export type Selected = {
  /** a measure, what was in hand when the period began or ended, or a column of a return */
  what: { measure: string } | { stock: 'opening' | 'closing' } | Column
  level?: Level
  outcome?: string
}

const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text)

/** Undefined when the address names no measure, no stock and no column of a return, or a level that is none. */
export function selectedOf(params: URLSearchParams): Selected | undefined {
  const column = columnOf(params)
  if (column || params.has('return')) return column && { what: column }
  const [measure, stock, level, outcome] = ['measure', 'stock', 'level', 'outcome'].map(
    (name) => params.get(name) ?? '',
  )
  const rest = { ...(level && isLevel(level) ? { level } : {}), ...(outcome ? { outcome } : {}) }
  if (level && !isLevel(level)) return undefined
  if (stock === 'opening' || stock === 'closing') return { what: { stock }, ...rest }
  return measure && measureByKey(measure) ? { what: { measure }, ...rest } : undefined
}

function columnOf(params: URLSearchParams): Column | undefined {
  const form = returnByKey(params.get('return') ?? '')
  const cell = form && cellOf(form, params.get('cell') ?? '')
  if (!form || !cell || !isKept(cell)) return undefined
  return { form, cell, below: params.get('of') === 'denominator' && cell.denominator !== undefined }
}

/** One part for a measure; for a stock what was accepted less what was concluded up to its day. */
export function partsOf({ what, level, outcome }: Selected, procedures: readonly string[], period: Period): Part[] {
  if ('cell' in what) {
    const { numerator, denominator = [] } = partsOfCell(what.cell, period, catalogue)
    return [...(what.below ? denominator : numerator)]
  }
  const ways: Way[] = procedures.map((procedure) => (outcome ? { procedure, outcomes: [outcome] } : { procedure }))
  const narrow = level ? { ways, levels: [level] } : { ways }
  if ('measure' in what) return [{ sign: 1, measure: what.measure, span: period, ...narrow }]
  const span = { to: what.stock === 'opening' ? addDays(period.from, -1) : period.to }
  return [
    { sign: 1, measure: 'accepted', span, ...narrow },
    { sign: -1, measure: 'concluded', span, ...narrow },
  ]
}
