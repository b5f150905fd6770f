/** A paper as it will be read: its blocks with the values in place. The page draws this; the press fills its templates. */
import { tagsIn, type Block } from '#app/domain/papers/block'
import type { PaperData, Row, Value } from '#app/domain/papers/paper'

/** What stands in a document where nobody has a value: a line to write on. */
export const BLANK = '________'

/** A stretch of text, or a blank with the tag it waits for. */
export type Piece = { readonly text: string } | { readonly blank: string }
export type DrawnCell = { readonly label: string; readonly pieces: readonly Piece[] }

export type Drawn =
  | {
      readonly kind: 'title' | 'number' | 'heading' | 'paragraph' | 'address' | 'line' | 'note'
      readonly pieces: readonly Piece[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DrawnCell[])[] }
  | {
      readonly kind: 'list'
      readonly heads: readonly { readonly head: string; readonly width: number }[]
      readonly rows: readonly (readonly (readonly Piece[])[])[]
    }
  | { readonly kind: 'seal'; readonly pieces: readonly Piece[]; readonly day: readonly Piece[] }

const isText = (value: PaperData[string]): value is Value => value === undefined || typeof value === 'string'

/** Tags are looked up in the row first, then in the paper; values are never read for tags again. */
export function piecesOf(text: string, data: PaperData, row: Row = {}): Piece[] {
  return text
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const [tag] = tagsIn(part)
      if (tag === undefined) return { text: part }
      const value = tag in row ? row[tag] : data[tag]
      return isText(value) && value !== undefined && value !== '' ? { text: value } : { blank: tag }
    })
}

/** A cell is a blank by itself: nothing needs to stand in it. */
const inCell = (text: string, data: PaperData, row?: Row): Piece[] => {
  const written = piecesOf(text, data, row).filter((piece) => 'text' in piece)
  return written.every(({ text: each }) => each.trim() === '') ? [] : written
}

const rowsOf = (over: string, data: PaperData): readonly Row[] => {
  const rows = data[over]
  return isText(rows) ? [] : rows
}

function drawnBlock(block: Block, data: PaperData): Drawn[] {
  switch (block.kind) {
    case 'table': {
      const rows = block.rows.map((row) => row.map(({ label, text }) => ({ label, pieces: inCell(text, data) })))
      return [{ kind: 'table', rows }]
    }
    case 'list': {
      const rows = rowsOf(block.over, data).map((row) => block.columns.map(({ text }) => inCell(text, data, row)))
      return [{ kind: 'list', heads: block.columns.map(({ head, width }) => ({ head, width })), rows }]
    }
    case 'each':
      return rowsOf(block.over, data).map((row) => ({
        kind: 'line',
        pieces: piecesOf(block.text + block.day, data, row),
      }))
    case 'seal':
      return [{ kind: 'seal', pieces: piecesOf(block.text, data), day: piecesOf(block.day, data) }]
    case 'paragraph':
      return [{ kind: block.flush ? 'address' : 'paragraph', pieces: piecesOf(block.text, data) }]
    default:
      return [{ kind: block.kind, pieces: piecesOf(block.text, data) }]
  }
}

export const drawn = (blocks: readonly Block[], data: PaperData): Drawn[] =>
  blocks.flatMap((block) => drawnBlock(block, data))

/** What is read, as plain text: for the golden tests, and to estimate how long it is. */
export const readAloud = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : BLANK)).join('')

/** The paragraphs of a drawn paper, one text each; the cells of a table each are one. */
export function paragraphsOf(paper: readonly Drawn[]): string[] {
  return paper.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return block.rows.flatMap((row) => row.map(({ label, pieces }) => `${label}　${readAloud(pieces)}`))
      case 'list':
        return [
          ...[block.heads.map(({ head }) => head).join('　')],
          ...block.rows.map((row) => row.map(readAloud).join('　')),
        ]
      case 'seal':
        return [readAloud(block.pieces), readAloud(block.day)]
      default:
        return [readAloud(block.pieces)]
    }
  })
}
