/** What a dispute may be marked with, in words, for lists and heads of pages; the gravest first. */
import { protections } from '#app/domain/people/protection'
import { allChosen } from '#app/domain/procedures/procedure'
import { threads } from '#app/domain/threads'
import type { Thread } from '#app/domain/threads/thread'
import { say, type Words } from '#app/domain/words'

export type Mark = { readonly flag: string; readonly words: Words; readonly tone: 'bad' | 'soon' | 'info' }

const known: readonly Mark[] = [
  { flag: 'alert-red', words: say('红色预警', 'Red alert'), tone: 'bad' },
  { flag: 'harm-to-report', words: say('待报告', 'To be reported'), tone: 'bad' },
  { flag: 'alert-orange', words: say('橙色预警', 'Orange alert'), tone: 'soon' },
  { flag: 'alert-yellow', words: say('黄色预警', 'Yellow alert'), tone: 'soon' },
  { flag: 'elsewhere', words: say('他处已受理待判断', 'Elsewhere already, to be judged'), tone: 'soon' },
  ...Object.entries(protections).map(([flag, { mark }]) => ({ flag, words: mark, tone: 'info' as const })),
]

/** A mark nobody gave words to here goes by the name of the thread that sets it. */
export const marksOf = (flags: readonly string[], shelf: readonly Thread[] = threads): Mark[] => [
  ...known.filter(({ flag }) => flags.includes(flag)),
  ...flags
    .filter((flag) => !known.some((each) => each.flag === flag))
    .map((flag) => ({ flag, words: nameOf(flag, shelf), tone: 'info' as const })),
]

const nameOf = (flag: string, shelf: readonly Thread[]): Words =>
  shelf.find((each) => allChosen(each.flags?.flag).includes(flag))?.name ?? say(flag, flag)
