/** The numbers of a pasted table as mentions, and what its rows and columns say of one another. */
import { say } from '#app/domain/words'
import type { Finding } from './finding'
import { growthOf } from './growths'
import { plainly } from './finding'
import type { Mention } from './mention'
import { numeral } from './numerals'
import { agrees, baseOf, disagrees, fits } from './printed'
import { interval } from './quantity'
import { isNumberCell, type TextTable } from './table-text'
import { familyOf, type Measure } from './units'

export type TableMention = Mention & { readonly cell: { table: number; row: number; column: number } }

const ordinalHead = /^(?:序号|编号|排名|名次|年份|年度)$/
const ratioHead = /率|占比|比重/
/** Where years head the columns, the rows say what is counted. */
const isYearHead = /^(?:\d{4}年?度?|上年|本年|去年|今年|本期|上期)$/
const unitIn = (words: string): string => /[（(]([^）)]{1,4})[）)]/.exec(words)?.[1] ?? ''
const growthHead = /同比|环比|增长|增幅|增减|降幅/
export const isTotalRow = (each: Mention): boolean => /^(?:合\s*计|总\s*计|小\s*计|共\s*计)$/.test(each.clause)
export const isTotalColumn = (each: Mention): boolean => /^(?:合\s*计|总\s*计|小\s*计)/.test(each.before)

/** `before` is the heading of the column, `clause` the name of the row. */
export function tableMentions(tables: readonly TextTable[]): Omit<TableMention, 'index'>[] {
  return tables.flatMap((table, t) => {
    const lies = liesOnItsSide(table)
    return table.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const [head, label] = [table.heads[column] ?? '', cells[0]?.text ?? '']
        if (!isNumberCell(cell.text) || ordinalHead.test(head) || (column === 0 && !/[率数量额]/.test(head))) return []
        return [
          lies
            ? mentionAt(cell, label, head, { table: t, row: column, column: row })
            : mentionAt(cell, head, column === 0 ? '' : label, { table: t, row, column }),
        ]
      }),
    )
  })
}

/** 数量 and 占比 name the rows, the kinds of case the columns. */
const ratioName = /占|比例|比重|率|同比|增幅/
const liesOnItsSide = ({ heads, rows }: TextTable): boolean =>
  !heads.some((head) => ratioName.test(head)) && rows.some((cells) => ratioName.test(cells[0]?.text ?? ''))

function mentionAt(
  cell: { text: string; start: number },
  head: string,
  label: string,
  place: TableMention['cell'],
): Omit<TableMention, 'index'> {
  const [, sign = '', digits = '', unit = ''] = /^([+-]?)\s*([\d,]+(?:\.\d+)?)\s*(.*)$/.exec(cell.text) ?? []
  const read = numeral(digits) ?? { value: 0, decimals: 0, printed: '0' }
  const said = unit || unitIn(head) || unitIn(label)
  const ofHead = [head, isYearHead.test(head) ? label : ''].some(
    (each) => ratioHead.test(each) || growthHead.test(each),
  )
  const measure: Measure =
    said === '%' || (ofHead && unit === '' && said === '') ? 'percent' : said.endsWith('元') ? 'money' : 'count'
  const scale = said.startsWith('万') ? 1e4 : said.startsWith('亿') ? 1e8 : 1
  const value = Math.round(read.value * scale * 1e6) / 1e6
  const step = 10 ** -read.decimals * scale
  const shown = measure === 'percent' ? '%' : measure === 'money' ? '元' : said
  return {
    start: cell.start,
    end: cell.start + cell.text.length,
    value,
    step,
    decimals: read.decimals,
    printed: read.printed,
    measure,
    unit: shown,
    // A table adds up as it is printed: 万元 to the last digit.
    ...interval({ value, step }, [], false),
    paragraph: -1 - place.table,
    sentence: -1 - place.table,
    item: place.row,
    before: head,
    clause: label,
    after: '',
    gap: '',
    opening: '',
    bracketed: false,
    change: growthHead.test(head) ? { sign: sign === '-' ? -1 : 1, over: 'unsaid' } : undefined,
    era: /上年|去年|上期|同期/.test(head) && !growthHead.test(head) ? 'last' : undefined,
    cell: place,
    family: familyOf(measure === 'money' ? 'money' : 'count', measure === 'money' ? '元' : '件'),
  }
}

export function tableFindings(mentions: readonly Mention[]): Finding[] {
  const cells = mentions.filter((each): each is TableMention => each.cell !== undefined)
  const numbers = [...new Set(cells.map(({ cell }) => cell.table))]
  return numbers.flatMap((table) => {
    const own = cells.filter(({ cell }) => cell.table === table)
    return [...columnSums(own), ...rowSums(own), ...ratios(own)]
  })
}

const columnsOf = (own: readonly TableMention[]): TableMention[][] =>
  [...new Set(own.map(({ cell }) => cell.column))].map((column) => own.filter(({ cell }) => cell.column === column))
const adds = (each: Mention): boolean => each.measure !== 'percent' && !each.change

/** Each total is the sum of the rows above it, or of the sub-totals where there are any. */
function columnSums(own: readonly TableMention[]): Finding[] {
  return columnsOf(own).flatMap((column) => {
    let rows: TableMention[] = []
    const subtotals: TableMention[] = []
    return column.filter(adds).flatMap((each) => {
      if (!isTotalRow(each)) {
        rows.push(each)
        return []
      }
      const parts = rows.length === 0 || (/总/.test(each.clause) && subtotals.length > 1) ? subtotals : rows
      const finding = parts.length > 1 ? [summed(each, parts)] : []
      if (/小/.test(each.clause)) {
        subtotals.push(each)
        rows = []
      }
      return finding
    })
  })
}

function summed(total: TableMention, parts: readonly TableMention[]): Finding {
  const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6
  const ok = Math.abs(sum - total.value) < 1e-6
  const list = parts.map(({ value }) => plainly(value)).join('＋')
  const evidence = ok
    ? say(`${list}＝${plainly(sum)}，相符。`, `${list} = ${plainly(sum)}: it agrees.`)
    : say(
        `${list}＝${plainly(sum)}，与${plainly(total.value)}相差${plainly(Math.abs(sum - total.value))}。`,
        `${list} = ${plainly(sum)}, not ${plainly(total.value)}.`,
      )
  return {
    of: total,
    verdict: ok ? 'consistent' : 'contradicted',
    kind: total.measure === 'money' ? undefined : 'sum',
    evidence,
  }
}

/** A column headed 合计 is the sum of its row, where most rows bear it out. */
function rowSums(own: readonly TableMention[]): Finding[] {
  const totals = own.filter((each) => isTotalColumn(each) && adds(each))
  const found = totals.flatMap((total) => {
    const parts = own.filter(
      (each) =>
        each.cell.row === total.cell.row &&
        each !== total &&
        adds(each) &&
        !isTotalColumn(each) &&
        each.family === total.family,
    )
    return parts.length > 1 ? [summed(total, parts)] : []
  })
  return mostly(found) ? found : []
}
const mostly = (found: readonly Finding[]): boolean =>
  found.filter(({ verdict }) => verdict === 'consistent').length * 2 > found.length

/** A column of percentages: the two columns (or the column and its total) that most of its rows agree with. */
function ratios(own: readonly TableMention[]): Finding[] {
  const columns = columnsOf(own)
  return columns
    .filter((column) => column.some(({ measure }) => measure === 'percent'))
    .flatMap((column) => {
      const counts = columns.filter((each) => each !== column && each.every(adds))
      const readings = counts.flatMap((n) => [
        againstTotal(column, n),
        ...counts.filter((d) => d !== n).map((d) => againstColumn(column, n, d)),
      ])
      const best = readings.sort((a, b) => agreeing(b) - agreeing(a))[0] ?? []
      return agreeing(best) >= 2 && mostly(best) ? best : []
    })
}
const agreeing = (found: readonly Finding[]): number => found.filter(({ verdict }) => verdict === 'consistent').length

const inRow = (column: readonly TableMention[], { cell }: TableMention) =>
  column.find((each) => each.cell.row === cell.row)

function againstColumn(
  column: readonly TableMention[],
  over: readonly TableMention[],
  under: readonly TableMention[],
): Finding[] {
  return column.flatMap((rate) => {
    const [n, d] = [inRow(over, rate), inRow(under, rate)]
    if (!n || !d) return []
    if (rate.change) return growthOf(rate, n, d) ?? []
    return [compared(rate, n, d)]
  })
}

function againstTotal(column: readonly TableMention[], counts: readonly TableMention[]): Finding[] {
  const total = counts.find(isTotalRow)
  if (column.some(({ change }) => change)) return []
  const all = total ?? sumOf(counts)
  return all === undefined
    ? []
    : column.flatMap((rate) => {
        const n = inRow(counts, rate)
        return n ? [compared(rate, n, all)] : []
      })
}

function sumOf(counts: readonly TableMention[]): TableMention | undefined {
  const first = counts[0]
  const value = counts.reduce((sum, each) => sum + each.value, 0)
  return first && counts.length > 1 ? { ...first, value, low: value, high: value } : undefined
}

function compared(rate: TableMention, n: TableMention, d: TableMention): Finding {
  const [over, under] = [baseOf(n, plainly(n.value)), baseOf(d, plainly(d.value))]
  const ok = fits(rate, over, under)
  return {
    of: rate,
    verdict: ok ? 'consistent' : 'contradicted',
    evidence: ok ? agrees(rate, over, under) : disagrees(rate, over, under, []),
  }
}
