/** What a dispute may be marked with, the gravest first. Knows no thread: a page that shows a mark needs no shelf. */
import { protections } from '#app/domain/people/protection'
import { say, type Words } from '#app/domain/words'

export type Mark = { readonly flag: string; readonly words: Words; readonly tone: 'bad' | 'soon' | 'info' }

export const knownMarks: readonly Mark[] = [
  { flag: 'alert-red', words: say('红色预警', 'Red alert'), tone: 'bad' },
  { flag: 'harm-to-report', words: say('待报告', 'To be reported'), tone: 'bad' },
  { flag: 'alert-orange', words: say('橙色预警', 'Orange alert'), tone: 'soon' },
  { flag: 'alert-yellow', words: say('黄色预警', 'Yellow alert'), tone: 'soon' },
  { flag: 'elsewhere', words: say('他处已受理待判断', 'Elsewhere already, to be judged'), tone: 'soon' },
  ...Object.entries(protections).map(([flag, { mark }]) => ({ flag, words: mark, tone: 'info' as const })),
]

export const toneOf = (flag: string): Mark['tone'] => knownMarks.find((each) => each.flag === flag)?.tone ?? 'info'
