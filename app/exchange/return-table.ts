/** A frozen return as the rows of a file: numbers as numbers, amounts in yuan, errata beside what they correct. */
import { csvOf, type Cell } from '#app/exchange/csv'
import { roundingWords } from '#app/domain/figures/ratio'
import type { Entry, FrozenCell } from '#app/domain/frozen/entry'
import type { Standing } from '#app/domain/frozen/standing'
import { messagesFor, say, type Locale } from '#app/messages/index'

export type Told = { standing: Standing; entries: readonly Entry[]; key: string; locale: Locale }

/** A count, yuan or percent; null where there is no data. */
const numberOf = ({ kind }: FrozenCell, n: number | null): number | null =>
  n === null ? null : kind === 'amount' ? n / 100 : n

/** What the return is, of whom, when: the lines over the table. */
export function headOf({ standing, locale }: Told): [string, Cell][] {
  const { frozenReturns: words } = messagesFor(locale)
  const { form, body, period, asOf } = standing.frozen
  return [
    [words.heads.form, `${say(form.name, locale)} (${words.version(form.version)})`],
    [words.heads.body, say(body.name, locale)],
    [words.heads.period, words.span(period.from, period.to)],
    [words.heads.asOf, asOf],
    [words.heads.state, words.states[standing.state]],
  ]
}

export const figureHeads = ({ locale }: Told): string[] => {
  const { heads } = messagesFor(locale).frozenReturns
  const { no, key, group, name, value, printed, numerator, denominator, corrected } = heads
  return [no, key, group, name, value, printed, numerator, denominator, corrected]
}

export const figureRows = ({ standing, locale }: Told): Cell[][] =>
  standing.frozen.cells.map((cell, i) => {
    const now = standing.cells[i]
    const isCorrected = now !== undefined && now.display !== cell.display
    return [
      ...[cell.no, cell.key, cell.group ? say(cell.group, locale) : null, say(cell.name, locale)],
      ...[numberOf(cell, cell.value), cell.display, numberOf(cell, cell.value === null ? null : cell.numerator)],
      ...[cell.denominator, isCorrected ? now.display : null],
    ]
  })

export function definitionRows({ standing, locale }: Told): Cell[][] {
  const { heads, kinds } = messagesFor(locale).frozenReturns
  const rows = standing.frozen.cells.map((cell) => [
    ...[cell.no, cell.key, say(cell.name, locale), kinds[cell.kind]],
    ...[cell.kind === 'rate' ? say(roundingWords[cell.rounding], locale) : null],
    cell.definition ? say(cell.definition, locale) : null,
  ])
  return [[heads.no, heads.key, heads.name, heads.kind, heads.rounding, heads.definition], ...rows]
}

/** Hashes and signatures of all that was said, and the errata with their reasons. */
export function proofRows({ standing, entries, key, locale }: Told): Cell[][] {
  const { heads, page } = messagesFor(locale).frozenReturns
  const said = entries.map(({ content, hash, signature }) => [page.said[content.kind], content.at, hash, signature])
  const errata = standing.errata.flatMap(({ at, cells, reason }) =>
    cells.map((each) => [at, each.key, each.stated.display, each.corrected.display, reason]),
  )
  return [
    [page.key, key],
    [heads.act, heads.at, page.hash, page.signature],
    ...said,
    ...(errata.length > 0 ? [[heads.at, heads.key, heads.stated, heads.corrected, heads.reason], ...errata] : []),
  ]
}

export const returnCsv = (told: Told): string =>
  csvOf([...headOf(told), [], figureHeads(told), ...figureRows(told), [], ...proofRows(told)])
