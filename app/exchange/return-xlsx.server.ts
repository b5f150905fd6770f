/** A frozen return as a workbook: figures, definitions, signatures and errata. Texts are texts, whatever they begin with. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import type { Cell } from '#app/exchange/csv'
import { definitionRows, figureHeads, figureRows, headOf, proofRows, type Told } from '#app/exchange/return-table'
import { messagesFor } from '#app/messages/index'

type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly Cell[])[]; head?: number }

/** Written as it is made: a workbook of any length takes no more memory than its longest row. */
export async function returnXlsx(told: Told): Promise<Buffer> {
  const { sheets } = messagesFor(told.locale).frozenReturns
  const stream = new PassThrough()
  const whole = buffer(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const head = headOf(told)
  const figures = [...head, [], figureHeads(told), ...figureRows(told)]
  put(book, { name: sheets.figures, widths: [8, 24, 18, 34, 12, 12, 12, 12, 14], rows: figures, head: head.length + 2 })
  put(book, { name: sheets.definitions, widths: [8, 24, 34, 14, 14, 80], rows: definitionRows(told), head: 1 })
  put(book, { name: sheets.proof, widths: [18, 26, 20, 20, 60], rows: proofRows(told) })
  await book.commit()
  return whole
}

function put(book: ExcelJS.stream.xlsx.WorkbookWriter, { name, widths, rows, head }: Sheet): void {
  const sheet = book.addWorksheet(name)
  sheet.columns = widths.map((width) => ({ width }))
  rows.forEach((cells, i) => {
    const row = sheet.getRow(i + 1)
    cells.forEach((value, column) => {
      if (value === null) return
      const cell = row.getCell(column + 1)
      cell.value = value
      // Marked as text: edited by hand it is still none of a spreadsheet's formulas.
      if (typeof value === 'string') cell.numFmt = '@'
      if (i + 1 === head) cell.font = { bold: true }
    })
    row.commit()
  })
  sheet.commit()
}
