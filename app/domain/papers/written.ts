/** How days, money and texts are written on a paper: in Chinese, whatever the reader's language. */
import type { Day } from '#app/domain/law/day'

/** `2020-03-02` → 2020年3月2日 */
export const dayWritten = (day: Day): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** Fen → 1234元, 1234.50元 */
export function moneyWritten(fen: number): string {
  const rest = fen % 100
  return `${Math.floor(fen / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}元`
}

/**
 * A text as XML can hold it: control characters, halves of characters and what is no character become a sign that says
 * so; a tab is a space, and every end of line is `\n`.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
