import { expect, it } from 'vitest'
import { sources } from '#test/house/sources'

// What a side told a mediator alone is reached through one file and shown on one page. No search, figure, export,
// hand-over or rebuild can hold what it cannot name.

const TABLE = 'CaucusNote'
const KEEPER = 'app/db/caucus-notes.server.ts'

const naming = (text: string, files = sources()): string[] =>
  files.filter((file) => file.text.includes(text) && !/\.test\.tsx?$/.test(file.path)).map(({ path }) => path)

it('is named by its keeper alone', () => {
  expect(naming(TABLE)).toEqual([KEEPER])
})

it('is asked for by one page alone', () => {
  expect(naming(`'#app/db/caucus-notes.server'`)).toEqual([
    'app/routes/disputes.$number.notes/note-list.tsx',
    'app/routes/disputes.$number.notes/route.tsx',
  ])
})

it('would be found elsewhere', () => {
  const text = 'prepared(db, `SELECT cipher FROM CaucusNote`)'
  expect(naming(TABLE, [{ path: 'app/exchange/pack.ts', text }])).toEqual(['app/exchange/pack.ts'])
})
