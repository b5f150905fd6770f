import type { RuleId } from '#app/domain/law/rules'

/** The words of an article, copied by hand, for the rule that counts by them. */
type Line = [id: RuleId, article: string, quotation: string, days?: 'working']

/** A text of law and what is quoted of it, as in force `on` a day; days marked working are so by `workingDaysBy`. */
export type Quoted = { text: string; on: string; workingDaysBy?: string; lines: Line[] }
