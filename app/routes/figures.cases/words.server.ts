/** What a list of cases stands behind, in words: the measure, the stock or the column, and everything it is narrowed to. */
import { categoryWords, type Category } from '#app/domain/codes/categories'
import { measureByKey } from '#app/domain/measures'
import type { Measure } from '#app/domain/measures/measure'
import { catalogue } from '#app/domain/procedures'
import { levelWords } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import type { Selected } from './selection'

/** `adds`: quantities instead of lines. */
export type CountedWords = { name: Words; definition: Words | null; adds: 'fen' | 'people' | null }

export function wordsOf({ body, category, scope, territory }: FiguresAsked, { what, level, outcome }: Selected) {
  const isColumn = 'cell' in what
  const only = catalogue.get(scope.asked)
  const several = scope.asked.split(',').flatMap((key) => catalogue.get(key)?.name ?? [])
  return {
    stock: 'stock' in what ? what.stock : null,
    counted: countedIn(what),
    column: isColumn ? { form: what.form.key, formName: what.form.name, no: what.cell.no, below: what.below } : null,
    family:
      isColumn || several.length > 0
        ? null
        : scope.asked === 'administrative'
          ? ('administrative' as const)
          : ('civil' as const),
    narrowed: [
      territory.get(body)?.name,
      ...several,
      category && categoryWords[category as Category],
      level && levelWords[level],
      outcome && only?.outcomes[outcome]?.name,
    ].filter((each) => each !== undefined && each !== ''),
  }
}

function countedIn(what: Selected['what']): CountedWords | null {
  if ('cell' in what) {
    const { name, definition = null, kind } = what.cell
    return { name, definition, adds: kind === 'amount' ? 'fen' : kind === 'sum' ? 'people' : null }
  }
  const measure = 'measure' in what ? measureByKey(what.measure) : undefined
  return measure ? { name: measure.name, definition: measure.definition, adds: addsOf(measure) } : null
}

const addsOf = ({ unit }: Measure): CountedWords['adds'] => (unit === 'fen' || unit === 'people' ? unit : null)
