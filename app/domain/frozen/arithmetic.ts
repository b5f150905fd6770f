/**
 * Does a return that came from elsewhere say what its own numbers come to? A signature tells who wrote it, not that it was
 * reckoned rightly: every figure and equation is made anew from its whole numbers before any of them is added to others.
 */
import { NO_DATA } from '#app/domain/figures/ratio'
import { checkedAll } from '#app/domain/returns/fill'
import type { Cell, FilledCell, Return } from '#app/domain/returns/return'
import { figureFrom } from './adding'
import { canonicalText, type Content, type Erratum, type Frozen, type FrozenCell } from './entry'
import { kindOf } from './schedule'
import { standingOf } from './standing'

/** In fen a hundred billion yuan: five hundred such still add up exactly. */
const MOST = 10 ** 13

type Figure = Omit<FilledCell, 'key'>

/** Nobody counts below nought; only what is a difference by its own formula may come out so. */
const isPossible = ({ numerator: terms }: Cell, { numerator, denominator }: Figure): boolean =>
  [numerator, denominator ?? 0].every((n) => Math.abs(n) <= MOST) &&
  (numerator >= 0 || terms.some(({ sign }) => sign === -1)) &&
  (denominator ?? 0) >= 0

const isEmpty = ({ value, numerator, denominator, display }: Figure): boolean =>
  value === null && numerator === 0 && denominator === null && display === NO_DATA

function isReckoned(cell: Cell, figure: Figure): boolean {
  if (isEmpty(figure)) return true
  const { value, numerator, denominator, display } = figure
  if (!isPossible(cell, figure) || (cell.kind === 'rate') !== (denominator !== null)) return false
  const due = figureFrom(cell, numerator, denominator)
  return due.value === value && due.display === display
}

const same = (one: Figure, other: Figure): boolean =>
  one.value === other.value &&
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.display === other.display

/** The first part that does not come out so, as the file names it; undefined when all of it does. */
export function misreckoned(form: Return, contents: readonly Content[]): string | undefined {
  for (const [i, content] of contents.entries()) {
    const before = standingOf(contents.slice(0, i))?.cells ?? []
    const wrong =
      content.kind === 'frozen'
        ? wrongIn(form, content)
        : content.kind === 'erratum' && wrongErratum(form, before, content)
    if (wrong) return `entries.${i}.${wrong}`
  }
  return undefined
}

function wrongIn(form: Return, { cells, equations, period, every }: Frozen): string | undefined {
  if (kindOf(period, form.every) !== every) return 'period'
  if (cells.length !== form.cells.length) return 'cells'
  const wrong = form.cells.find((cell, i) => {
    const found = cells[i]
    return found?.key !== cell.key || found.kind !== cell.kind || !isReckoned(cell, found)
  })
  if (wrong) return `cells.${wrong.key}`
  const due = checkedAll(form, cells).map(({ left, right, holds, equation }) => ({
    ...{ left: form.equations[equation]?.left, right: form.equations[equation]?.right },
    ...{ leftSum: left, rightSum: right, holds },
  }))
  const stated = equations.map(({ left, right, leftSum, rightSum, holds }) => ({
    ...{ left, right, leftSum, rightSum, holds },
  }))
  return canonicalText(due) === canonicalText(stated) ? undefined : 'equations'
}

/** It corrects what stood, each cell once, to what its numbers come to. */
function wrongErratum(form: Return, before: readonly FrozenCell[], { cells }: Erratum): string | undefined {
  const wrong = cells.find(({ key, stated, corrected }, i) => {
    const [cell, stood] = [form.cells.find((each) => each.key === key), before.find((each) => each.key === key)]
    const isFirst = cells.findIndex((each) => each.key === key) === i
    return !cell || !stood || !isFirst || !same(stated, stood) || !isReckoned(cell, corrected)
  })
  return wrong && `cells.${wrong.key}`
}

/** Another person's word than that of who froze it; a draft of the schedule was drafted by nobody. */
export function isAnswered(contents: readonly Content[]): boolean {
  const [frozen] = contents
  if (frozen?.kind !== 'frozen') return false
  return contents.some(({ kind, by }) => kind === 'approved' && (by !== frozen.by || frozen.drafted === 'by-schedule'))
}
