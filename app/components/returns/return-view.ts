/** A filled return as a page shows it: columns under their headings, equations, sentences; what is unverified, once each. */
import { isKept } from '#app/domain/returns/fill'
import type { Cell, Filled, FilledCell, Paragraph, Return } from '#app/domain/returns/return'
import { piecesOf, type Piece } from '#app/domain/returns/sentences'
import type { Words } from '#app/domain/words'

export type CellView = Pick<Cell, 'key' | 'no' | 'name' | 'kind' | 'cases'> &
  Pick<FilledCell, 'value' | 'numerator' | 'denominator' | 'display'> & {
    wan: boolean
    definition: Words | null
    /** 1, 2 …: its place among the doubts below the form; 0: none */
    doubt: number
  }
export type BlockView = { group: Words | null; cells: CellView[] }
export type CheckView = { name: Words; left: number; right: number; holds: boolean; inferred: boolean }
export type ParagraphView = { title: Words | null; pieces: { zh: Piece[]; en: Piece[] }; notes: readonly Words[] }

export function returnView(form: Return, filled: Filled) {
  const doubts = [...new Map(form.cells.flatMap(({ unverified }) => (unverified ? [[unverified.zh, unverified]] : [])))]
  const doubtOf = ({ unverified }: Cell) => doubts.findIndex(([zh]) => zh === unverified?.zh) + 1
  const { key, name, about, source, unverified, version } = form
  return {
    ...{ key, name, about, source, unverified: unverified ?? null, version },
    blocks: blocksOf(form.cells.map((cell) => cellView(cell, filled, doubtOf(cell)))),
    doubts: doubts.map(([, words]) => words as Words),
    checks: filled.checks.map(({ equation, ...check }): CheckView => {
      const { name: said, inferred = false } = form.equations[equation] ?? {}
      return { ...check, name: said ?? { zh: '', en: '' }, inferred }
    }),
    paragraphs: (form.paragraphs ?? []).map((each) => paragraphView(form, filled, each)),
  }
}

type Grouped = CellView & { group: Words | null }

function cellView(cell: Cell, filled: Filled, doubt: number): Grouped {
  const found = filled.cells.find(({ key }) => key === cell.key)
  const { value = null, numerator = 0, denominator = null, display = '' } = found ?? {}
  const { key, no, name, kind, cases, group = null, definition = null, unit } = cell
  return {
    ...{ key, no, name, kind, cases, group, definition, doubt, wan: unit === 'wan' },
    ...{ value: isKept(cell) ? value : null, numerator, denominator, display },
  }
}

function blocksOf(cells: readonly Grouped[]): BlockView[] {
  const blocks: BlockView[] = []
  for (const { group, ...cell } of cells) {
    const last = blocks.at(-1)
    if (last && last.group?.zh === group?.zh) last.cells.push(cell)
    else blocks.push({ group, cells: [cell] })
  }
  return blocks
}

const paragraphView = (form: Return, filled: Filled, paragraph: Paragraph): ParagraphView => ({
  title: paragraph.title ?? null,
  pieces: { zh: piecesOf(form, filled, paragraph, 'zh'), en: piecesOf(form, filled, paragraph, 'en') },
  notes: paragraph.notes,
})
