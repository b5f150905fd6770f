/** Tables of a template: labels with their values, a row for each of a list, a line to sign for each. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, Cell, Column } from '#app/domain/papers/block'
import { faces, sizes, WIDTH } from './faces.server'
import { text } from './text-run.server'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

const part = (percent: number): number => Math.round((WIDTH * percent) / 100)
const whole = { width: { size: WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED }

type CellLook = { width: number; span?: number; head?: boolean; size?: number }

const cell = (value: string, { width, span, head, size = sizes.table }: CellLook) =>
  new TableCell({
    ...{ width: { size: width, type: WidthType.DXA }, columnSpan: span, verticalAlign: VerticalAlign.CENTER },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: head ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [text(value, { size, face: head ? faces.heading : faces.body })],
      }),
    ],
  })

const labels = [20, 30, 20, 30].map(part)

/** One label over the whole width, or two beside each other. */
export const labelTable = (rows: Of<'table'>['rows']) =>
  new Table({
    ...{ ...whole, columnWidths: labels },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.length > 1,
          height: { value: 560, rule: 'atLeast' },
          children: row.flatMap((each: Cell) => [
            cell(each.label, { width: part(20), head: true }),
            cell(each.text, row.length > 1 ? { width: part(30) } : { width: part(80), span: 3 }),
          ]),
        }),
    ),
  })

/** The loop begins in the first cell of the row and ends in the last: the row is what is repeated. */
export function listTable({ over, columns }: Of<'list'>) {
  const looped = ({ text: value }: Column, i: number) =>
    `${i === 0 ? `{#${over}}` : ''}${value}${i === columns.length - 1 ? `{/${over}}` : ''}`
  return new Table({
    ...{ ...whole, columnWidths: columns.map(({ width }) => part(width)) },
    rows: [
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: columns.map(({ head, width }) => cell(head, { width: part(width), head: true, size: sizes.small })),
      }),
      new TableRow({
        ...{ cantSplit: true, height: { value: 480, rule: 'atLeast' } },
        children: columns.map((each, i) => cell(looped(each, i), { width: part(each.width), size: sizes.small })),
      }),
    ],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table without lines: a repeated paragraph would leave an empty one behind each time. */
export const eachTable = ({ over, text: value, day }: Of<'each'>) =>
  new Table({
    ...{ ...whole, columnWidths: [part(70), part(30)] },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        ...{ cantSplit: true, height: { value: 640, rule: 'atLeast' } },
        children: [
          cell(`{#${over}}${value}`, { width: part(70) }),
          cell(`${day.trim()}{/${over}}`, { width: part(30) }),
        ],
      }),
    ],
  })
