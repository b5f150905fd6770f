/**
 * The State Council's yearly notice (国务院办公厅关于某年部分节假日安排的通知), typed in line by line:
 * `2027-01-01 holiday 元旦` or `2027-01-01,放假,元旦,New Year's Day`. A notice with one wrong line is refused whole.
 */
import type { CalendarRow } from './calendar'
import { isDay, weekday, type Day } from './day'

export const lineProblems = [
  'not-a-day',
  'other-year',
  'unknown-kind',
  'no-name',
  'too-long',
  'twice',
  'not-a-weekend',
] as const
export type LineProblem = (typeof lineProblems)[number]

/** `line` counts from 1, empty ones too, as an editor shows them. */
export type WrongLine = { readonly line: number; readonly problem: LineProblem }
export type NoticeLine = Pick<CalendarRow, 'day' | 'kind' | 'nameZh' | 'nameEn'>
export type ReadNotice =
  | { readonly ok: true; readonly rows: readonly NoticeLine[] }
  | { readonly ok: false; readonly wrong: readonly WrongLine[] }

const kinds: Readonly<Record<string, CalendarRow['kind']>> = {
  ...{ holiday: 'holiday', 放假: 'holiday', 休: 'holiday' },
  ...{ 'make-up': 'make-up', 上班: 'make-up', 调休上班: 'make-up', 班: 'make-up' },
}

/** The festivals of 全国年节及纪念日放假办法第二条 by their English names; another name stands for itself. */
const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Tomb-sweeping Day',
  清明节: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  端午节: 'Dragon Boat Festival',
  中秋: 'Mid-autumn Festival',
  中秋节: 'Mid-autumn Festival',
  国庆节: 'National Day',
}

/** Reads the lines of the notice of a year. Empty lines and a heading without a digit in front are passed over. */
export function readNotice(text: string, year: number): ReadNotice {
  const rows = new Map<Day, NoticeLine>()
  const wrong: WrongLine[] = []
  for (const [i, typed] of text
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .split(/\r\n?|\n/)
    .entries()) {
    const parts = partsOf(typed)
    if (parts.length === 0 || (i === 0 && !/^\d/.test(parts[0] ?? ''))) continue
    const read = readLine(parts, year)
    if (typeof read === 'string') wrong.push({ line: i + 1, problem: read })
    else if (rows.has(read.day)) wrong.push({ line: i + 1, problem: 'twice' })
    else rows.set(read.day, read)
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, rows: [...rows.values()].sort(byDay) }
}

const byDay = (a: NoticeLine, b: NoticeLine) => (a.day < b.day ? -1 : 1)

/** By commas or tabs where there are any, else by spaces, the English name keeping its own. */
function partsOf(line: string): string[] {
  const cells = /[,\t]/.test(line)
    ? line.split(/[,\t]/).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, ''))
    : spaced(line)
  return cells.every((cell) => cell === '') ? [] : cells
}

const spaced = (line: string): string[] => {
  const [day = '', kind = '', zh = '', ...en] = line.trim().split(/\s+/)
  return day === '' ? [] : [day, kind, zh, en.join(' ')]
}

function readLine(
  [day = '', typedKind = '', nameZh = '', nameEn = '']: string[],
  year: number,
): NoticeLine | LineProblem {
  const kind = kinds[typedKind.toLowerCase()]
  if (!isDay(day)) return 'not-a-day'
  if (!belongsTo(day, year)) return 'other-year'
  if (!kind) return 'unknown-kind'
  if (nameZh === '') return 'no-name'
  if (nameZh.length > 40 || nameEn.length > 80) return 'too-long'
  // Only a weekend day is worked in exchange (调休): an ordinary working day is one without a notice.
  if (kind === 'make-up' && weekday(day) < 6) return 'not-a-weekend'
  return { day, kind, nameZh, nameEn: nameEn || (english[nameZh] ?? nameZh) }
}

/** New Year's holiday may begin in the last days of the year before: 30 December 2018 stood in the notice of 2019. */
export const firstDayOf = (year: number): Day => `${year - 1}-12-26`
export const lastDayOf = (year: number): Day => `${year}-12-31`
const belongsTo = (day: Day, year: number): boolean => firstDayOf(year) <= day && day <= lastDayOf(year)
