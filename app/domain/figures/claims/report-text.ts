/** The text of a report file: UTF-8, or GB18030 as older Chinese software saves it; else why it cannot be read. */
import { say, type Words } from '#app/domain/words'

/** About 350,000 characters: thirty times a long annual report. */
export const MOST_BYTES = 1024 * 1024

export type ReportText = { readonly text: string } | { readonly trouble: Words }

const trouble = (zh: string, en: string): ReportText => ({ trouble: say(zh, en) })
const tooLarge = (): ReportText =>
  trouble(
    `文件超过1 MB，不像一份报告的文字稿。请只提交正文。`,
    'the file is larger than 1 MB: more than the text of a report. Give the text alone',
  )
const empty = (): ReportText =>
  trouble('文件是空的，没有可核对的文字。', 'the file is empty: there is nothing to check')
const word = (): ReportText =>
  trouble(
    '这是 Word 或压缩文件。请另存为纯文本（.txt）后再核对。',
    'this is a Word or zip file: save it as plain text (.txt) first',
  )
const noText = (): ReportText =>
  trouble('文件不是文字（既不是 UTF-8，也不是 GB18030 编码）。', 'the file is no text, neither UTF-8 nor GB18030')

/** Longer ones are refused before they are read whole. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES

export function reportText(bytes: Uint8Array): ReportText {
  if (isTooLarge(bytes.length)) return tooLarge()
  if (bytes.length === 0) return empty()
  if ([0x50, 0x4b, 0x03, 0x04].every((each, i) => bytes[i] === each)) return word()
  if (bytes.includes(0)) return noText()
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')
  if (text === undefined || isNoise(text)) return noText()
  return text.trim() === '' ? empty() : { text }
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes that only happen to decode: much of them are control characters, or of the private use of nobody. */
function isNoise(text: string): boolean {
  let odd = 0
  for (const each of text) {
    const code = each.charCodeAt(0)
    if (
      (code < 32 && !'\t\n\r\f\v'.includes(each)) ||
      code === 127 ||
      code === 0xfffd ||
      (code >= 0xe000 && code <= 0xf8ff)
    )
      odd++
  }
  return odd * 50 > text.length
}

/** The year a report is about: the one it names most, the earlier of two named alike; undefined where it names none. */
export function reportYear(text: string): number | undefined {
  const named = new Map<number, number>()
  for (const [, year] of text.matchAll(/(?<!\d)(20\d{2})\s*年(?!来|以来)/g))
    named.set(Number(year), (named.get(Number(year)) ?? 0) + 1)
  return [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
