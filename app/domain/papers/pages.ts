/** How many pages a paper is likely to fill: an estimate to begin with, for somebody counts them before they are bound. */

/** An official page: 22 lines of 28 characters. */
const LINES = 22
const CHARACTERS = 28

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0)

export const estimatedPages = (paragraphs: readonly string[]): number =>
  Math.max(1, Math.ceil(paragraphs.reduce((sum, each) => sum + linesOf(each), 0) / LINES))
