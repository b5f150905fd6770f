/** Every number of the pages of figures and returns, beside the length of the list of cases its link leads to. */
import { cellAddress } from '#app/components/figures/table-view'
import { stockAddress } from '#app/components/figures/balance-scale'
import { countCases } from '#app/db/cases.server'
import { figuresOf, partsWithin } from '#app/db/figures.server'
import type { Wanted } from '#app/db/sums.server'
import { addressOf } from '#app/domain/figures/query'
import { indicatorByKey } from '#app/domain/indicators'
import { catalogue } from '#app/domain/procedures'
import { isKept } from '#app/domain/returns/fill'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { bridge, competing } from '#app/routes/figures.$indicator/family.server'
import { viewOf } from '#app/routes/figures._index/view.server'
import { returnAsked } from '#app/routes/returns.$key._index/filled.server'
import { askedAt, lengthOf, listed, official, type Desk, type Numbered } from '#test/listed'

/** /figures: the tables, the course of cases, the rates and those of the year before, balances, figures. */
export function numbers(desk: Desk, address: string): Numbered[] {
  const { asked } = askedAt(desk, address)
  const { query, scope } = asked
  const { tables, balances, groups, overview } = viewOf(desk.database.reader, asked)
  const found: Numbered[] = []
  const check = (what: string, shown: number | null, to: string) => {
    if (shown !== null) found.push({ what: `${what} ${to}`, shown, listed: listed(desk, to) })
  }
  for (const { key, rows } of tables)
    for (const row of rows)
      for (const cell of row.cells) check(`${key} ${row.key}`, cell.count, cellAddress(query, scope.asked, row, cell))
  const course = { procedure: scope.asked || 'civil' }
  for (const { key, count } of overview.course)
    check(`course ${key}`, count, addressOf('/figures/cases', query, { ...course, measure: key }))
  for (const { now, before } of overview.rates) {
    const earlier = before && { ...now, numerator: before.numerator, denominator: before.denominator }
    found.push(...figureNumbers(desk, asked, now))
    if (earlier && overview.last) found.push(...figureNumbers(desk, { ...asked, period: overview.last }, earlier))
  }
  for (const stock of balances)
    for (const key of ['opening', 'accepted', 'concluded', 'closing'] as const)
      check(`balance ${key}`, stock[key], stockAddress(key, stock.procedure, query))
  for (const { figures } of groups) for (const figure of figures) found.push(...figureNumbers(desk, asked, figure))
  return found
}

type Shown = ReturnType<typeof viewOf>['groups'][number]['figures'][number]

/** A figure and what it is divided by; money and people are added up, and so are not the length of a list. */
function figureNumbers(desk: Desk, asked: FiguresAsked, { key, kind, numerator, denominator }: Shown): Numbered[] {
  if (kind === 'amount' || kind === 'sum') return []
  const lists = listsOf(asked, key)
  const count = (sums: readonly Wanted[]) => countCases(desk.database.reader, sums)
  const above = { what: key, shown: numerator, listed: count(lists.numerator) }
  return denominator === null
    ? [above]
    : [above, { what: `${key}/`, shown: denominator, listed: count(lists.denominator) }]
}

function listsOf({ body, category, asOf, period, scope }: FiguresAsked, key: string) {
  const indicator = indicatorByKey(key)
  if (!indicator) throw new Error(`no indicator ${key}`)
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const { numerator, denominator = [] } = partsWithin(indicator, { period, catalogue, procedures })
  const sums = (parts: typeof numerator) => parts.map((part) => ({ part, body, category, asOf }))
  return { indicator, procedures, numerator: sums(numerator), denominator: sums(denominator) }
}

/** /figures/KEY: its numerator and denominator by paging through their lists to the end; its variants and wordings. */
export function indicatorNumbers(desk: Desk, key: string, address: string): Numbered[] {
  const { asked } = askedAt(desk, address)
  const { body, category, asOf, period, printing } = asked
  const { indicator, procedures, ...lists } = listsOf(asked, key)
  const about = { body, category, asOf, period, catalogue, procedures, printing }
  const db = desk.database.reader
  const [figure] = figuresOf(db, { ...about, indicators: [indicator] })
  if (!figure || figure.kind === 'amount' || figure.kind === 'sum') return []
  const walked = [{ what: `${key} walked`, shown: figure.numerator, listed: lengthOf(desk, lists.numerator) }]
  if (figure.denominator !== null)
    walked.push({ what: `${key}/ walked`, shown: figure.denominator, listed: lengthOf(desk, lists.denominator) })
  const beside = [
    ...competing(db, about, key),
    ...bridge(db, about, indicator)
      .slice(0, 1)
      .map((each) => each.figure),
  ]
  return [...walked, ...beside.flatMap((each) => figureNumbers(desk, asked, each))]
}

/** /returns/KEY: every column that the county keeps and that counts cases. */
export function returnNumbers(desk: Desk, key: string, query: string): Numbered[] {
  const url = new URL(`/returns/${key}?${query}`, 'http://localhost')
  const asked = returnAsked({ ...desk, url, person: official, now: `${desk.today}T12:00:00.000Z`, params: { key } })
  if (!asked.ok) throw new Error(`${url.href}: ${JSON.stringify(asked.refusal)}`)
  const { form, filled } = asked.value
  return form.cells.flatMap((cell) => {
    const value = filled.cells.find((each) => each.key === cell.key)
    if (!value || !isKept(cell) || cell.kind === 'amount' || cell.kind === 'sum') return []
    const to = `/figures/cases?return=${key}&cell=${cell.key}&${query}`
    const above = { what: to, shown: value.numerator, listed: listed(desk, to) }
    const below = (shown: number) => ({ what: `${to} below`, shown, listed: listed(desk, `${to}&of=denominator`) })
    return value.denominator === null ? [above] : [above, below(value.denominator)]
  })
}
