/** The marks of a dispute in words, for lists and heads of pages; the gravest first. */
import { allChosen } from '#app/domain/procedures/procedure'
import { threads } from '#app/domain/threads'
import { knownMarks, type Mark } from '#app/domain/threads/mark'
import type { Thread } from '#app/domain/threads/thread'
import { say, type Words } from '#app/domain/words'

/** A mark nobody gave words to goes by the name of the thread that sets it. */
export const marksOf = (flags: readonly string[], shelf: readonly Thread[] = threads): Mark[] => [
  ...knownMarks.filter(({ flag }) => flags.includes(flag)),
  ...flags
    .filter((flag) => !knownMarks.some((each) => each.flag === flag))
    .map((flag) => ({ flag, words: nameOf(flag, shelf), tone: 'info' as const })),
]

const nameOf = (flag: string, shelf: readonly Thread[]): Words =>
  shelf.find((each) => allChosen(each.flags?.flag).includes(flag))?.name ?? say(flag, flag)
