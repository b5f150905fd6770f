/** What came of a signal somebody looked into. */
import type { Words } from '#app/domain/words'

export const noteOutcomes = ['explained', 'corrected', 'passed-on'] as const
export type NoteOutcome = (typeof noteOutcomes)[number]

export const noteOutcomeWords: Record<NoteOutcome, Words> = {
  explained: { zh: '有正当原因', en: 'Explained' },
  corrected: { zh: '已更正记录', en: 'Records corrected' },
  'passed-on': { zh: '已移交处理', en: 'Passed on' },
}
