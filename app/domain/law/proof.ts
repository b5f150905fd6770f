import type { Words } from '#app/domain/words'
import { restName, type WorkCalendar } from './calendar'
import { laterOf, earlierOf, yearOf, type Day } from './day'
import type { RuleVersion, Unit } from './deadline'
import { sourceWords } from './statute'

/** What a line of the proof says about its days. */
export type ProofKind =
  | 'version'
  | 'start-not-counted'
  | 'counted-run'
  | 'skipped'
  | 'suspended'
  | 'excluded'
  | 'extension'
  | 'roll-over'
  | 'provisional'

/** One line of the counting, to be read aloud: these days, from first to last, for this reason. */
export type ProofLine = {
  readonly kind: ProofKind
  readonly from: Day
  readonly to: Day
  readonly words: Words
  /** How many days the line counts or leaves out. */
  readonly count?: number
}

const UNIT_WORDS: Record<Unit, { zh: string; one: string; many: string }> = {
  'working-day': { zh: '个工作日', one: 'working day', many: 'working days' },
  day: { zh: '日', one: 'day', many: 'days' },
  month: { zh: '个月', one: 'month', many: 'months' },
}

/** 5个工作日 / 5 working days */
export const lengthWords = (length: number, unit: Unit): Words => ({
  zh: `${length}${UNIT_WORDS[unit].zh}`,
  en: `${length} ${length === 1 ? UNIT_WORDS[unit].one : UNIT_WORDS[unit].many}`,
})

export function versionLine(version: RuleVersion, start: Day): ProofLine {
  const source = sourceWords(version.source)
  const length = version.length === 0 ? sameDay : lengthWords(version.length, version.unit)
  const words = { zh: `适用${source.zh}：${length.zh}`, en: `${source.en} applies: ${length.en}` }
  return { kind: 'version', from: start, to: start, words }
}

export const startLine = (start: Day): ProofLine => ({
  kind: 'start-not-counted',
  from: start,
  to: start,
  words: { zh: '开始之日不计算在期间内', en: 'the start day is not counted' },
})

const sameDay: Words = { zh: '当日', en: 'the same day' }

/** No day is counted: what is due is due on the day itself. */
export const sameDayLine = (start: Day): ProofLine => ({
  kind: 'start-not-counted',
  from: start,
  to: start,
  words: { zh: '当日办理，休息日也不顺延', en: 'due on the day itself, rest day or not' },
})

/** The words of a run that counts: an extension says that it is one and who approved it. */
export function countedWords(
  count: number,
  { unit, words }: { unit: Unit; words?: Words },
  makeUps: readonly Day[],
): Words {
  const length = lengthWords(count, unit === 'month' ? 'day' : unit)
  const worked = makeUps.length === 0 ? { zh: '', en: '' } : makeUpWords(makeUps)
  if (words)
    return { zh: `${words.zh}，计${length.zh}${worked.zh}`, en: `${words.en}, ${length.en} counted${worked.en}` }
  return { zh: `计${length.zh}${worked.zh}`, en: `${length.en} counted${worked.en}` }
}

const makeUpWords = (days: readonly Day[]): Words => ({
  zh: `（${days.join('、')} 调休上班）`,
  en: ` (${days.join(', ')} worked in exchange)`,
})

export function skippedWords(kind: ProofKind, why: Words): Words {
  if (kind === 'suspended') return { zh: `中止期间不计：${why.zh}`, en: `suspended, not counted: ${why.en}` }
  if (kind === 'excluded') return { zh: `依法扣除：${why.zh}`, en: `excluded by law: ${why.en}` }
  return { zh: `${why.zh}，不计`, en: `${why.en}, not counted` }
}

/** 延长30日（行政复议机关主要负责人批准，海复延〔2020〕3号） */
export function extensionWords(
  length: number,
  unit: Unit,
  { approvedBy, paper }: { approvedBy?: Words; paper?: string },
): Words {
  const { zh, en } = lengthWords(length, unit)
  const by = approvedBy ? { zh: `${approvedBy.zh}批准`, en: `approved by ${approvedBy.en}` } : undefined
  const told = (language: keyof Words) => [by?.[language], paper].filter((part) => part !== undefined)
  const [inChinese, inEnglish] = [told('zh').join('，'), told('en').join(', ')]
  return {
    zh: `延长${zh}${inChinese && `（${inChinese}）`}`,
    en: `extended by ${en}${inEnglish && ` (${inEnglish})`}`,
  }
}

export function rollOverLine(end: Day, due: Day, calendar: WorkCalendar): ProofLine {
  const name = restName(end, calendar)
  const words =
    end < due
      ? { zh: `最后一日是${name.zh}，顺延至 ${due}`, en: `the last day is a rest day (${name.en}): moved on to ${due}` }
      : { zh: `该日是${name.zh}，提前至 ${due}`, en: `the day is a rest day (${name.en}): moved back to ${due}` }
  return { kind: 'roll-over', from: earlierOf(end, due), to: laterOf(end, due), words }
}

export const provisionalLine = (due: Day): ProofLine => ({
  kind: 'provisional',
  from: due,
  to: due,
  words: {
    zh: `${yearOf(due)}年前后的放假安排尚未载入，日期可能变动`,
    en: `the holiday notice for about ${yearOf(due)} is not loaded yet: the date may move`,
  },
})
