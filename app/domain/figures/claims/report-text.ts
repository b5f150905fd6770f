/** The text of a report file: UTF-8, or GB18030 as older Chinese software saves it; else why it cannot be read. */
import { say, type Words } from '#app/domain/words'

/** About 350,000 characters: thirty times a long annual report. */
export const MOST_BYTES = 1024 * 1024
export const MOST_CHARACTERS = 350_000

/** A Word document carries pictures and styles besides its text. */
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024

export type ReportTrouble =
  | 'too-large'
  | 'empty'
  | 'old-word'
  | 'macros'
  | 'no-document'
  | 'damaged'
  | 'locked'
  | 'swollen'
  | 'pdf'
  | 'no-text'
  | 'slow'
  | 'busy'

export type ReportText = { readonly text: string } | { readonly trouble: Words }

const words: Record<ReportTrouble, Words> = {
  'too-large': say(
    '内容过长：文字超过1 MB，或 Word 文件超过10 MB，不像一份报告。请只提交正文。',
    'this is too long: more than 1 MB of text or a Word file of more than 10 MB. Give the text of the report alone',
  ),
  empty: say('没有可核对的文字。', 'there is no text to check'),
  'old-word': say(
    '这是旧版 Word（.doc）或加了密码的文件。请在 Word 中另存为不加密的 .docx，或粘贴正文。',
    'this is an old Word file (.doc) or one with a password: save it as .docx without a password, or paste the text',
  ),
  macros: say(
    '文件带有宏（.docm）。请另存为不带宏的 .docx 后再核对。',
    'the file holds macros (.docm): save it as .docx without macros first',
  ),
  'no-document': say(
    '这不是 Word 文档（.docx），是其他压缩文件或表格。请提交 .docx 或纯文本。',
    'this is no Word document (.docx) but another archive or a sheet: give a .docx or plain text',
  ),
  damaged: say(
    'Word 文件已损坏，读不出正文。请重新保存后再试，或粘贴正文。',
    'the Word file is damaged and cannot be read: save it again, or paste the text',
  ),
  locked: say('文件加了密码，读不出正文。请去掉密码。', 'the file has a password: take it off first'),
  swollen: say(
    '文件解压后大得不合常理，没有打开。请重新保存后再试，或粘贴正文。',
    'the file unpacks to an unreasonable size and was not opened: save it again, or paste the text',
  ),
  pdf: say('这是 PDF 文件。请复制其中的正文粘贴。', 'this is a PDF: copy its text and paste it'),
  'no-text': say(
    '文件不是文字（既不是 UTF-8，也不是 GB18030 编码）。',
    'the file is no text, neither UTF-8 nor GB18030',
  ),
  slow: say(
    '核对用时过长，已停止。请分成几段再核对。',
    'checking took too long and was stopped: give the report in several pieces',
  ),
  busy: say('正在核对的报告较多，请稍后再试。', 'many reports are being checked: try again in a while'),
}
export const trouble = (which: ReportTrouble): { readonly trouble: Words } => ({ trouble: words[which] })

/** Longer ones are refused before they are read whole. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES

const begins = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((each, i) => bytes[i] === each)
/** A zip archive, as .docx, .xlsx and .docm are. */
export const isArchive = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 0x03, 0x04])

/** Of a file that is no archive. */
export function reportText(bytes: Uint8Array): ReportText {
  if (isTooLarge(bytes.length)) return trouble('too-large')
  if (bytes.length === 0) return trouble('empty')
  if (isArchive(bytes)) return trouble('no-document')
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return trouble('old-word')
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return trouble('pdf')
  if (bytes.includes(0)) return trouble('no-text')
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')
  if (text === undefined || isNoise(text)) return trouble('no-text')
  return text.trim() === '' ? trouble('empty') : { text }
}

/** A text pasted, or read from a document. */
export function checkable(text: string): ReportText {
  if (text.length > MOST_CHARACTERS) return trouble('too-large')
  return text.trim() === '' ? trouble('empty') : { text }
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
