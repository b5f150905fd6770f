import type { Words } from '#app/domain/words'
import type { Day } from './day'
import { statutes } from './statutes'

/** One text of a law: `from`–`to` are the days it is in force; `file` names the text the articles were read in. */
export type StatuteVersion = {
  readonly passed: Day
  readonly from: Day
  readonly to?: Day
  /** How a citation tells the texts apart: 2017年修正 / 2017. */
  readonly label: Words
  /** Absent: the text is not in the house, its articles are cited at second hand and must be marked unverified. */
  readonly file?: string
}
export type Statute = { readonly title: Words; readonly versions: readonly StatuteVersion[] }

/** The short Chinese title, which is the statute's key on the shelf. */
export type LawName = keyof typeof statutes

/** An article of one text of a law. `passed` picks the text. */
export type Citation = {
  readonly law: LawName
  readonly passed: Day
  readonly article: number
  readonly paragraph?: number
}
/** Where no law sets the limit: who set it instead. */
export type LocalPractice = { readonly local: Words }
export type Source = Citation | LocalPractice

/** `Locale` as the pages use it. */
export type CiteLocale = 'zh-CN' | 'en'

export const isCitation = (source: Source): source is Citation => 'law' in source

export const statuteOf = (law: LawName): Statute => statutes[law]

/** Cites articles of one text: `const rec = articlesOf('行政复议法', '2017-09-01')`, then `rec(17)`. */
export const articlesOf =
  (law: LawName, passed: Day) =>
  (article: number, paragraph?: number): Citation =>
    paragraph === undefined ? { law, passed, article } : { law, passed, article, paragraph }

/** The text a citation names; undefined when the shelf has none passed on that day. */
export const statuteVersionOf = (citation: Citation): StatuteVersion | undefined =>
  statuteOf(citation.law).versions.find((version) => version.passed === citation.passed)

/** The text of a law in force on a day. */
export const statuteOn = (law: LawName, day: Day): StatuteVersion | undefined =>
  statuteOf(law).versions.find((version) => version.from <= day && (version.to === undefined || day <= version.to))

/** 《行政复议法》(2017年修正)第十七条 / Administrative Reconsideration Law (2017), Art. 17 */
export function citeWords(citation: Citation): Words {
  const { title } = statuteOf(citation.law)
  const label = statuteVersionOf(citation)?.label
  const { article, paragraph } = citation
  return {
    zh: `《${title.zh}》${label ? `(${label.zh})` : ''}第${numeral(article)}条${paragraph ? `第${numeral(paragraph)}款` : ''}`,
    en: `${title.en}${label ? ` (${label.en})` : ''}, Art. ${article}${paragraph ? `(${paragraph})` : ''}`,
  }
}

export const cite = (citation: Citation, locale: CiteLocale): string =>
  locale === 'en' ? citeWords(citation).en : citeWords(citation).zh

/** A citation, or the local practice in words. */
export const sourceWords = (source: Source): Words => (isCitation(source) ? citeWords(source) : source.local)

/** The same, which says so where the text was not read: for what has no note of its own beside it. */
export function sourceInDoubt(source: Source): Words {
  const { zh, en } = sourceWords(source)
  const isRead = !isCitation(source) || statuteVersionOf(source)?.file !== undefined
  return isRead ? { zh, en } : { zh: `${zh}（条文待核实）`, en: `${en} (text to be checked)` }
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 999 as laws number their articles: 十七, 二十, 一百零一, 一百一十八. */
export function numeral(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor((n % 100) / 10), n % 10]
  const one = ones === 0 ? '' : DIGITS[ones]
  if (hundreds === 0) return tens === 0 ? `${one}` : `${tens === 1 ? '' : DIGITS[tens]}十${one}`
  if (tens === 0) return `${DIGITS[hundreds]}百${one ? `零${one}` : ''}`
  return `${DIGITS[hundreds]}百${DIGITS[tens]}十${one}`
}
