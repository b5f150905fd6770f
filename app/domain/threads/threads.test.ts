/** The laws over the shelf hold of every thread; and each law catches what it is there to catch. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { threads, threadShelf } from '#app/domain/threads'
import type { Move, Thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'
import { chess } from '#test/factories/made-up-thread'
import { threadLaws } from '#test/house/thread-laws'

type LawName = keyof typeof threadLaws
const names = Object.keys(threadLaws) as LawName[]

describe.each([...threads, chess].map((rules) => [rules.key, rules] as const))('%s', (_, rules: Thread) => {
  it.each(names)('%s', (name) => {
    expect(threadLaws[name](rules)).toEqual([])
  })
})

it('knows each thread by one key', () => {
  expect(threadShelf.size).toBe(threads.length)
})

const game: Thread = chess
const bent = (change: Partial<Thread>): Thread => ({ ...game, ...change })
const moveBent = (key: string, change: Partial<Move>): Thread =>
  bent({ moves: { ...game.moves, [key]: { ...(game.moves[key] as Move), ...change } } })
const hours = game.books as NonNullable<Thread['books']>

/** For each law a game that breaks it. */
const broken: Record<LawName, Thread> = {
  'something opens it': moveBent('lay', { from: ['laid'] }),
  'every state is reached': bent({ states: { ...game.states, lost: { name: say('丢了', 'Lost') } } }),
  'an end is reached from every state, and none is left': moveBent('finish', { to: 'laid' }),
  'a move starts and leads to states there are': moveBent('lay', { to: 'board' }),
  'a form decides what its move leaves to it': moveBent('finish', { enter: z.object({}) }),
  'somebody may make it, or a rule does': moveBent('lay', { by: [] }),
  'a form asks for what its answers make necessary, and for the days it bounds': moveBent('finish', {
    needsField: [{ field: 'sugar', when: { field: 'result', is: ['drawn'] } }],
  }),
  'a mark from a field has its day': moveBent('finish', { dates: { finished: { field: 'result' } } }),
  'what it takes for a time is asked for by the right fields': bent({ books: { ...hours, room: 'day' } }),
  'the body it shares with is a body': bent({ shares: { in: ['watched'], body: 'table' } }),
  'the body it asks is a body, and answers for itself': bent({ asks: { in: ['laid'], body: 'table' } }),
  'whom it bars is a person, and does not judge it': bent({ bars: { in: ['over'], person: 'players' } }),
  'whom it lets in is a person': bent({ lets: { in: ['watched'], person: 'table' } }),
  'every deadline cites an article or local practice and runs on marks it sets': bent({
    deadlines: [{ rule: 'ref.decide', from: 'thrown', until: [] }],
  }),
  'a source it cites is on the shelf': bent({ source: { law: '人民调解法', passed: '1999-01-01', article: 1 } }),
  'words are in both languages': bent({ name: say('chess', '棋') }),
}

it.each(names)('finds what breaks: %s', (name) => {
  expect(threadLaws[name](broken[name])).not.toEqual([])
})
