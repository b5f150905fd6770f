import type { Drawn } from '#app/domain/papers/drawn'

/** The tags nobody has a value for, each once, in the order of the paper. */
export function blanksIn(sheet: readonly Drawn[]): string[] {
  const pieces = sheet.flatMap((block) => ('pieces' in block ? block.pieces : []))
  return [...new Set(pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])))]
}
