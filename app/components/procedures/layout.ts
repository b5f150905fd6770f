/**
 * Where stages and steps stand in the drawing of a procedure: stages in columns by how many steps it takes to come there,
 * in each its steps as rows, and from every row a line to the stage it leads to. Pure: sizes in, places out.
 */

export type StageIn = { key: string; label: string }
/** A step as it stands in one stage; `to` empty: the stage stays. `back`: a way back, not counted for the columns. */
export type EdgeIn = { key: string; label: string; from: string; to: readonly string[]; back: boolean; faded: boolean }

export type RowPlaced = { key: string; lines: string[]; y: number; faded: boolean }
export type BoxPlaced = {
  key: string
  lines: string[]
  x: number
  y: number
  height: number
  rows: RowPlaced[]
  reached: boolean
}
export type LinePlaced = { key: string; d: string; back: boolean; faded: boolean }
export type Layout = { width: number; height: number; boxes: BoxPlaced[]; lines: LinePlaced[] }

export const BOX = 208
const GAP = 72
const BETWEEN = 24
const LINE = 18
const PAD = 8
/** As many narrow signs as a line of a box holds; a Han character takes two. */
const WIDEST = 26

const isWide = (sign: string): boolean => /[\u1100-\u115f\u2e80-\uffe6]/.test(sign)
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0)

/** Breaks a label into lines: between words, or between any two Han characters. */
export function wrapped(label: string, widest = WIDEST): string[] {
  const pieces = label.match(/[\u1100-\u115f\u2e80-\uffe6]|[^\s\u1100-\u115f\u2e80-\uffe6]+\s*|\s+/g) ?? []
  const lines = ['']
  for (const piece of pieces) {
    const last = lines[lines.length - 1] ?? ''
    if (last !== '' && widthOf((last + piece).trimEnd()) > widest) lines.push(piece)
    else lines[lines.length - 1] = last + piece
  }
  return lines.map((line) => line.trimEnd())
}

/** How many steps it takes from the opening to each stage; stages nobody comes to are absent. */
export function depths(opening: string, edges: readonly EdgeIn[]): ReadonlyMap<string, number> {
  const depth = new Map([[opening, 0]])
  const queue = [opening]
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const { to } of edges.filter((edge) => edge.from === at && !edge.back && !edge.faded))
      for (const next of to)
        if (!depth.has(next)) {
          depth.set(next, (depth.get(at) ?? 0) + 1)
          queue.push(next)
        }
  return depth
}

function boxOf(stage: StageIn, edges: readonly EdgeIn[], place: { x: number; y: number; reached: boolean }): BoxPlaced {
  const head = wrapped(stage.label, WIDEST - 2)
  let y = place.y + PAD * 2 + head.length * LINE
  const rows = edges
    .filter((edge) => edge.from === stage.key)
    .map((edge) => {
      const row = { key: edge.key, lines: wrapped(edge.label), y, faded: edge.faded }
      y += row.lines.length * LINE + PAD / 2
      return row
    })
  return { key: stage.key, lines: head, ...place, height: y + PAD / 2 - place.y, rows }
}

/** Lays the stages out; those nobody comes to, because a version does not use them, stand in a column of their own. */
export function layoutOf(stages: readonly StageIn[], edges: readonly EdgeIn[], opening: string): Layout {
  const depth = depths(opening, edges)
  const last = Math.max(...depth.values()) + 1
  const columns = Array.from({ length: last + 1 }, (_, i) => stages.filter(({ key }) => (depth.get(key) ?? last) === i))
  const boxes = columns.flatMap((column, i) => {
    let y = 1
    return column.map((stage) => {
      const box = boxOf(stage, edges, { x: 1 + i * (BOX + GAP), y, reached: depth.has(stage.key) })
      y += box.height + BETWEEN
      return box
    })
  })
  const right = Math.max(...boxes.map(({ x }) => x + BOX)) + GAP / 2
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 2
  return { width: right, height: bottom, boxes, lines: linesOf(boxes, edges) }
}

function linesOf(boxes: readonly BoxPlaced[], edges: readonly EdgeIn[]): LinePlaced[] {
  const byKey = new Map(boxes.map((box) => [box.key, box]))
  return edges.flatMap((edge) => {
    const from = byKey.get(edge.from)
    const row = from?.rows.find(({ key }) => key === edge.key)
    if (!from || !row) return []
    return edge.to.flatMap((target) => {
      const to = byKey.get(target)
      if (!to || to === from) return []
      const start = { x: from.x + BOX, y: row.y + LINE / 2 }
      const d = curve(start, to, to.x > from.x)
      return [{ key: `${edge.from} ${edge.key} ${target}`, d, back: edge.back, faded: edge.faded }]
    })
  })
}

/** Onwards into the left side of a box; back, or within a column, round into its right side. */
function curve(start: { x: number; y: number }, to: BoxPlaced, onwards: boolean): string {
  const y = to.y + PAD + LINE / 2
  const reach = GAP * 0.6
  if (onwards) return `M${start.x} ${start.y}C${start.x + reach} ${start.y} ${to.x - reach} ${y} ${to.x - 4} ${y}`
  const end = to.x + BOX + 4
  const out = Math.max(start.x, end) + reach
  return `M${start.x} ${start.y}C${out} ${start.y} ${out} ${y} ${end} ${y}`
}

export const textY = (y: number, i: number): number => y + i * LINE + 14
export const headY = (box: BoxPlaced, i: number): number => textY(box.y + PAD, i)
