/** The paragraphs of a report with their figures set in, as Chinese reports write them. */
import { overWords } from '#app/domain/figures/over'
import { NO_DATA } from '#app/domain/figures/ratio'
import { nameOf } from '#app/domain/returns/periods'
import type { Cell, Filled, FilledCell, Paragraph, Return } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

/** A stretch of text; `cell` where it is a figure, `note` where a note is called. */
export type Piece = { readonly text: string; readonly cell?: string; readonly note?: number }
export type Language = keyof Words

const token = /\{([\w-]+)(?:\|(\w+))?\}|\[(\d+)\]/g

export function piecesOf(form: Return, filled: Filled, paragraph: Paragraph, language: Language): Piece[] {
  const text = paragraph.text[language]
  const pieces: Piece[] = []
  let done = 0
  for (const match of text.matchAll(token)) {
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) })
    pieces.push(pieceFor(form, filled, paragraph, match, language))
    done = match.index + match[0].length
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces
}

/** As it is read aloud, without the calls of notes. */
export const textOf = (form: Return, filled: Filled, paragraph: Paragraph, language: Language): string =>
  piecesOf(form, filled, paragraph, language)
    .map(({ text, note }) => (note === undefined ? text : ''))
    .join('')

function pieceFor(
  form: Return,
  filled: Filled,
  { phrases }: Paragraph,
  [, key = '', style, note]: RegExpMatchArray,
  language: Language,
): Piece {
  if (note !== undefined) return { text: `[${note}]`, note: Number(note) }
  if (key === 'period') return { text: nameOf(filled.period)[language] }
  const cell = form.cells.find((each) => each.key === key)
  const found = filled.cells.find((each) => each.key === key)
  if (!cell || !found) throw new Error(`${form.key} has no column ${key}`)
  const phrase = phrases?.[key]
  const said = (style && styles[style]?.(found)) || plain(cell, found)
  if (!phrase || found.value === null) return { text: said[language], cell: key }
  const words = found.value === 0 ? phrase.none : phrase.some
  return { text: words[language].replace('{n}', said[language]), cell: key }
}

const noData = say('（无数据）', '(no data)')
const both = (text: string): Words => say(text, text)

function plain({ kind }: Cell, { value, display }: FilledCell): Words {
  if (value === null || display === NO_DATA) return noData
  if (kind === 'amount') return say(`${display}元`, `¥${display}`)
  if (kind === 'rate') return both(display)
  return say(String(value), String(value).replace(/\B(?=(\d{3})+$)/g, ','))
}

/** Undefined: nothing to say in this style, the plain one is taken. */
const styles: Readonly<Record<string, (cell: FilledCell) => Words | undefined>> = {
  /** 超2亿元: cut down, never rounded up. */
  over: ({ value, numerator }) => {
    if (value === null) return undefined
    const { zh, en } = overWords(numerator)
    return say(zh.replaceAll(' ', ''), en)
  },
  /** 99%以上: the whole percent it reaches, compared before any rounding. */
  above: ({ numerator, denominator }) => {
    if (!denominator || numerator < 0) return undefined
    const percent = (BigInt(numerator) * 100n) / BigInt(denominator)
    const whole = percent * BigInt(denominator) === BigInt(numerator) * 100n
    return whole ? both(`${percent}%`) : say(`${percent}%以上`, `over ${percent}%`)
  },
}
